"""The gateway's settings, from the environment."""

from pathlib import Path

from pydantic import Field, SecretStr

from core.process.settings import ServiceSettings


class GatewaySettings(ServiceSettings):
    port: int = Field(8085, ge=1, le=65_535)
    ingest_url: str = Field(pattern=r"^https?://[^\s]+[^\s/]$")
    """Where ingest is: events go there."""
    gateway_secret: SecretStr = Field(min_length=16)
    """The credential of gateways; ingest has the same."""
    gateway_spool_dir: Path = Path("gateway-spool")
    """Events that ingest does not have yet. It outlives the process, or the drain waits until it is empty."""
    gateway_spool_bytes: int = Field(1024 * 1024 * 1024, ge=1024 * 1024)
    """Beyond it the gateway is not ready."""
    drain_s: int = Field(300, ge=0, le=86_400)
    """Seconds that calls under way get to end after SIGTERM."""
