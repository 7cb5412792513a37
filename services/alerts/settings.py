"""The alerts service's settings, from the environment."""

from pydantic import Field, SecretStr

from core.settings import ServerSettings


class AlertsSettings(ServerSettings):
    port: int = Field(8083, ge=1, le=65_535)
    database_url: str = Field(pattern=r"^postgres(ql)?://")
    secret_key: SecretStr
    """The same as the API's: what one seals the other opens."""
