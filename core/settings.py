"""Settings come from the environment alone, one small typed class a service; a wrong one is one clear sentence."""

from pathlib import Path
from typing import Any, Self

from pydantic import Field, ValidationError
from pydantic_settings import BaseSettings, SettingsConfigDict

from core.errors import SettingsError


class Settings(BaseSettings):
    """What every command needs: where the ledger is."""

    model_config = SettingsConfigDict(env_prefix="OUTLAY_", env_ignore_empty=True, extra="ignore", frozen=True)

    data_dir: Path = Path(".outlay")
    """Holds the embedded PostgreSQL and `admin.key`."""
    database_url: str | None = Field(None, pattern=r"^postgres(ql)?://")
    """An external PostgreSQL >= 15 or TimescaleDB, instead of the embedded one."""
    raw_retention_days: int = Field(90, ge=36, le=36_500)
    """Raw events are kept this long; below 36 a late event could outlive its day."""
    compress_after: int = Field(3, ge=1, le=36_500)
    """Days until a day of raw events is compressed (TimescaleDB)."""

    @classmethod
    def load(cls, **given: Any) -> Self:
        """From the environment. Raises `SettingsError` naming the variable."""
        try:
            return cls(**given)
        except ValidationError as error:
            first = error.errors(include_url=False, include_input=False)[0]
            name = "OUTLAY_" + "_".join(str(part) for part in first["loc"]).upper()
            # The value stays out: a database URL holds a password.
            raise SettingsError(f"{name} is not usable: {first['msg'].removeprefix('Value error, ')}.") from None


class ServerSettings(Settings):
    """What a process that serves HTTP needs beside."""

    host: str = Field("127.0.0.1", min_length=1)
    port: int = Field(8080, ge=1, le=65_535)
    rate_limit_per_minute: int = Field(1000, ge=0)
    """Requests a minute and organisation where the organisation has no limit of its own; 0 turns it off."""
