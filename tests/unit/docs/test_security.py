"""SECURITY.md names every scope, room, public route and secret setting that there is."""

import re
from importlib import import_module
from typing import get_args

import pytest
from pydantic import SecretStr
from pydantic_settings import BaseSettings

from core.accounts.auth import SCOPES
from core.limits import MAX_BODIES_BYTES, MAX_BODY, MAX_BODY_BYTES, MAX_COMBINATIONS, MAX_VALUES, OLDEST
from core.process.settings import ConnectionLimits, ServerSettings
from services.api.keys import post_key
from tests.support.routes import ROUTES
from tests.support.server import ROOT

TEXT = (ROOT / "SECURITY.md").read_text()
_SOURCES = [path for folder in ("core", "services") for path in sorted((ROOT / folder).rglob("*.py"))]


def _section(title: str) -> str:
    return TEXT.split(f"\n## {title}\n", 1)[1].split("\n## ", 1)[0]


def _first_cells(title: str) -> str:
    return "\n".join(line.split("|")[1] for line in _section(title).splitlines() if line.startswith("| "))


def _kinds(kind: type[BaseSettings]) -> set[type[BaseSettings]]:
    return {kind}.union(*(_kinds(below) for below in kind.__subclasses__()))


def _secret_settings() -> set[str]:
    for path in _SOURCES:
        if path.name == "settings.py":
            import_module(".".join(path.relative_to(ROOT).with_suffix("").parts))
    found = set()
    for kind in _kinds(BaseSettings):
        for name, field in kind.model_fields.items():
            if SecretStr in (field.annotation, *get_args(field.annotation)) or name in ("database_url", "ssl_key_file"):
                found.add(f"{kind.model_config.get('env_prefix')}{name}".upper())
    return found


def test_every_scope_has_its_worst_case() -> None:
    named = re.findall(r"^\| `(\w+)` \|", _section("What a key can do at worst"), re.MULTILINE)
    assert tuple(named) == SCOPES


def test_admin_is_said_to_include_the_others() -> None:
    operations = (ROOT / "docs" / "operations.md").read_text()
    for text in (_section("What a key can do at worst"), str(post_key.__doc__), operations):
        assert "keys of every scope of its mode, and thereby includes" in " ".join(text.split())


def test_every_secret_setting_has_its_place() -> None:
    secret = _secret_settings()
    assert {"OUTLAY_SECRET_KEY", "OUTLAY_SMTP_PASSWORD", "OUTLAY_KAFKA_SASL_PASSWORD"} <= secret
    assert set(re.findall(r"`(OUTLAY_\w+)`", _first_cells("Where secrets lie"))) - {"OUTLAY_API_KEY"} == secret


def test_every_shared_room_has_its_bound() -> None:
    made = {
        name for path in _SOURCES for name in re.findall(r"""(?:_room|FairRoom)\(\s*"([\w ]+)\"""", path.read_text())
    }
    assert len(made) == 8
    assert made <= set(re.findall(r"`([a-z ]+)`", _first_cells("What one customer can do to others")))


def test_every_route_without_a_key_is_named() -> None:
    anybody = next(line for line in _section("Who may send what").splitlines() if line.startswith("| anybody"))
    for operation, route in ROUTES.items():
        assert (route.needs == "nothing") == (f"{operation.removeprefix('GET ')}`" in anybody), operation


@pytest.mark.parametrize(
    "bound",
    [
        f"{MAX_BODIES_BYTES >> 20} MiB of events' bodies",
        f"{MAX_BODY_BYTES >> 20} MiB at most to ingest, {MAX_BODY >> 20} MiB elsewhere",
        f"{MAX_VALUES:,} values of a dimension and {MAX_COMBINATIONS:,} combinations",
        f"up to {OLDEST.days} days back",
        f"{ServerSettings.model_fields['rate_limit_per_minute'].default:,} to ingest per organisation",
        f"`OUTLAY_REQUESTS_AT_ONCE`, {ServerSettings.model_fields['requests_at_once'].default}:",
        f"{ConnectionLimits.model_fields['waiting'].default:,} outside of a request",
        f"{ConnectionLimits.model_fields['body_seconds'].default} s, and a second for each KiB",
    ],
)
def test_a_bound_is_the_codes(bound: str) -> None:
    assert bound in " ".join(TEXT.split())


def test_every_setting_it_names_exists() -> None:
    settings = {
        f"{kind.model_config.get('env_prefix')}{name}".upper()
        for kind in _kinds(BaseSettings)
        for name in kind.model_fields
    } | {"OUTLAY_TRUSTED_PROXIES", "OUTLAY_API_KEY", "OUTLAY_SPOOL_DIR"}
    assert set(re.findall(r"OUTLAY_[A-Z_]+[A-Z]", TEXT)) - {"OUTLAY_HTTP"} <= settings
