"""Ingest's settings, from the environment."""

from pydantic import Field

from core.process.settings import ServiceSettings


class IngestSettings(ServiceSettings):
    port: int = Field(8081, ge=1, le=65_535)
