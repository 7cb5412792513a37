"""Ingest's settings, from the environment."""

from pydantic import Field, SecretStr

from core.process.settings import ServiceSettings


class IngestSettings(ServiceSettings):
    port: int = Field(8081, ge=1, le=65_535)
    gateway_secret: SecretStr | None = Field(None, min_length=16)
    """The credential of Outlay's own gateways; None: there are none."""
