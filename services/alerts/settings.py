"""The alerts service's settings, from the environment."""

from pydantic import Field, SecretStr

from core.process.settings import ServiceSettings

PORT = 8083


class AlertsSettings(ServiceSettings):
    port: int = Field(PORT, ge=1, le=65_535)
    secret_key: SecretStr
    """The same as the API's, which encrypts what this service decrypts."""
