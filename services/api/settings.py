"""The query API's settings, from the environment."""

from pydantic import Field

from core.process.settings import ServiceSettings


class ApiSettings(ServiceSettings):
    port: int = Field(8080, ge=1, le=65_535)
