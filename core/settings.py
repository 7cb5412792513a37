"""Settings come from the environment alone, one small typed class a service; a wrong one is one clear sentence."""

from pathlib import Path
from typing import Any, Literal, Self, TypeVar

from pydantic import Field, SecretStr, ValidationError, model_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

from core.errors import SettingsError

_Loaded = TypeVar("_Loaded", bound=BaseSettings)


def _load(kind: type[_Loaded], given: dict[str, Any]) -> _Loaded:
    try:
        return kind(**given)
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        prefix = kind.model_config.get("env_prefix", "")
        name = (prefix + "_".join(str(part) for part in first["loc"])).upper().rstrip("_")
        if first["type"] == "missing":
            raise SettingsError(f"{name} is missing.") from None
        # The value stays out: a database URL holds a password.
        raise SettingsError(f"{name} is not usable: {first['msg'].removeprefix('Value error, ')}.") from None


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
        return _load(cls, given)


class ServerSettings(Settings):
    """What a process that serves HTTP needs beside."""

    host: str = Field("127.0.0.1", min_length=1)
    port: int = Field(8080, ge=1, le=65_535)
    rate_limit_per_minute: int = Field(1000, ge=0)
    """Requests a minute and organisation where the organisation has no limit of its own; 0 turns it off."""
    public_url: str = Field("", pattern=r"^(https?://[^\s]+[^\s/])?$")
    """Where people reach the API: what links in alerts begin with; '': they are paths."""
    allow_private_destinations: bool = False
    """Whether channels may point at private and loopback addresses, and at plain http."""
    secret_key: SecretStr | None = None
    """What seals channels' secrets: 32 bytes in base64; older ones behind it, with commas."""


class SmtpSettings(BaseSettings):
    """The way out for e-mail; the operator's own server, so its address is not checked. `OUTLAY_SMTP_…`."""

    model_config = SettingsConfigDict(env_prefix="OUTLAY_SMTP_", env_ignore_empty=True, extra="ignore", frozen=True)

    host: str | None = None
    """None: e-mail channels send nothing, and say so."""
    port: int = Field(587, ge=1, le=65_535)
    username: str | None = None
    password: SecretStr | None = None
    sender: str = Field("outlay@localhost", pattern=r"^[^\x00-\x1f\x7f]+@[^\x00-\x1f\x7f]+$")
    security: Literal["starttls", "tls", "none"] = "starttls"
    """`starttls` is for port 587, `tls` for 465; `none` only where the way is your own."""

    @classmethod
    def load(cls, **given: Any) -> Self:
        """From the environment. Raises `SettingsError` naming the variable."""
        return _load(cls, given)


class ServiceSettings(ServerSettings):
    """One service of a cluster: the database is there already, and several processes share it."""

    database_url: str = Field(pattern=r"^postgres(ql)?://")


class KafkaSettings(BaseSettings):
    """The event log of a cluster. `OUTLAY_KAFKA_…`."""

    model_config = SettingsConfigDict(env_prefix="OUTLAY_KAFKA_", env_ignore_empty=True, extra="ignore", frozen=True)

    brokers: str = Field(min_length=1)
    """`host:port`, several with commas between them."""
    topic: str = Field("usage.events", pattern=r"^[a-zA-Z0-9._-]{1,200}$")
    security_protocol: Literal["PLAINTEXT", "SSL", "SASL_PLAINTEXT", "SASL_SSL"] = "PLAINTEXT"
    sasl_mechanism: Literal["PLAIN", "SCRAM-SHA-256", "SCRAM-SHA-512"] = "PLAIN"
    sasl_username: str | None = None
    sasl_password: SecretStr | None = None
    ssl_ca_file: Path | None = None
    """Whom to trust; by default the system's authorities."""
    ssl_cert_file: Path | None = None
    """Our own certificate and key, where the brokers ask for one."""
    ssl_key_file: Path | None = None

    @property
    def dlq_topic(self) -> str:
        """Where what cannot be read goes."""
        return f"{self.topic}.dlq"

    @model_validator(mode="after")
    def _whole(self) -> Self:
        if self.security_protocol.startswith("SASL") and not (self.sasl_username and self.sasl_password):
            raise ValueError(
                f"{self.security_protocol} needs OUTLAY_KAFKA_SASL_USERNAME and OUTLAY_KAFKA_SASL_PASSWORD"
            )
        if (self.ssl_cert_file is None) != (self.ssl_key_file is None):
            raise ValueError("OUTLAY_KAFKA_SSL_CERT_FILE and OUTLAY_KAFKA_SSL_KEY_FILE go together")
        return self

    @classmethod
    def load(cls, **given: Any) -> Self:
        """From the environment. Raises `SettingsError` naming the variable."""
        return _load(cls, given)
