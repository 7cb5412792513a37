"""Settings, read from the environment alone: one small typed class for each service."""

from ipaddress import IPv4Network, IPv6Network
from pathlib import Path
from typing import Annotated, Any, Literal, Self, TypeVar

from pydantic import BeforeValidator, Field, SecretStr, ValidationError, model_validator
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

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
    """Settings of every command: where the ledger is."""

    model_config = SettingsConfigDict(env_prefix="OUTLAY_", env_ignore_empty=True, extra="ignore", frozen=True)

    data_dir: Path = Path(".outlay")
    """Holds the embedded PostgreSQL and `admin.key`."""
    database_url: str | None = Field(None, pattern=r"^postgres(ql)?://")
    """An external PostgreSQL >= 15 or TimescaleDB, instead of the embedded one."""
    database_user: str | None = Field(None, min_length=1)
    """The system user of an embedded PostgreSQL that root starts; None: the data's owner, `outlay` or `postgres`."""
    raw_retention_days: int = Field(90, ge=36, le=36_500)
    """Raw events are kept this long; below 36 a late event could outlive its day."""
    shortest_retention_days: int | None = Field(None, ge=36, le=36_500)
    """An organisation may keep its own raw events for a shorter time, down to this; None: it may not."""
    compress_after: int = Field(3, ge=1, le=36_500)
    """Days until a day of raw events is compressed (TimescaleDB)."""

    @property
    def admin_key_file(self) -> Path:
        """Where the first start writes the first key."""
        return self.data_dir / "admin.key"

    @classmethod
    def load(cls, **given: Any) -> Self:
        """From the environment. Raises `SettingsError` naming the variable."""
        return _load(cls, given)


class ServerSettings(Settings):
    """Further settings of a process that serves HTTP."""

    host: str = Field("127.0.0.1", min_length=1)
    port: int = Field(8080, ge=1, le=65_535)
    rate_limit_per_minute: int = Field(1000, ge=0)
    """Requests a minute and organisation where the organisation has no limit of its own; 0 turns it off."""
    requests_at_once: int = Field(6, ge=3, le=200)
    """Connections for API requests; one organisation has two thirds of them at most, and waits for more."""
    public_url: str = Field("", pattern=r"^(https?://[^\s]+[^\s/])?$")
    """Base URL of the API for people: links in alerts begin with it; '': links are paths."""
    allow_private_destinations: bool = False
    """Allows channels to use private and loopback addresses, and plain http."""
    build_dashboard: bool = False
    """Builds the page of `/app` beside the running server where it is not built; `make run` asks for it."""
    secret_key: SecretStr | None = None
    """The key that encrypts channels' secrets: 32 bytes in base64; older keys follow it, separated by commas."""


class BootstrapSettings(Settings):
    """Of `outlay-server keys bootstrap`."""

    admin_key: SecretStr
    """The first admin key, chosen by who deploys: `ol_live_<12 of a-z0-9>_<43 of A-Za-z0-9><checksum>`."""


def _networks(text: object) -> object:
    return tuple(part.strip() for part in text.split(",") if part.strip()) if isinstance(text, str) else text


class ConnectionLimits(BaseSettings):
    """Limits of an HTTP connection, `OUTLAY_HTTP_…`: sizes in bytes, times in seconds.

    The times apply only while we wait for the client. Once an answer has begun, only `unread_seconds` does.
    """

    model_config = SettingsConfigDict(env_prefix="OUTLAY_HTTP_", env_ignore_empty=True, extra="ignore", frozen=True)

    head_bytes: int = Field(64 * 1024, ge=1024, le=1024 * 1024)
    """Request line and header lines together."""
    head_lines: int = Field(200, ge=10, le=10_000)
    url_bytes: int = Field(32 * 1024, ge=256, le=1024 * 1024)
    head_seconds: float = Field(10, gt=0)
    """From the connection, or from a request's first byte, to the end of its head."""
    idle_seconds: int = Field(75, ge=1)
    """Between two requests: longer than load balancers' usual 60."""
    body_seconds: float = Field(30, gt=0)
    """For a body; each KiB of it that has come adds one second."""
    unread_seconds: float = Field(60, gt=0)
    """For a client to take some more of an answer."""
    waiting: int = Field(4_096, ge=1)
    """Connections that are not inside a request. One more, and the one that has waited longest is closed."""
    per_address: int = Field(0, ge=0)
    """Connections of one client address; 0: no limit."""
    trusted_proxies: Annotated[tuple[IPv4Network | IPv6Network, ...], NoDecode, BeforeValidator(_networks)] = Field(
        (), validation_alias="OUTLAY_TRUSTED_PROXIES"
    )
    """Networks to which `per_address` does not apply: a proxy brings the connections of many clients."""

    @classmethod
    def load(cls, **given: Any) -> Self:
        """From the environment. Raises `SettingsError` naming the variable."""
        return _load(cls, given)


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
        """The topic of dead letters."""
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
