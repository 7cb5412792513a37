"""The system user of the embedded PostgreSQL, and what it gets of the server's environment."""

import os
import pwd
from pathlib import Path

import pytest

from core.db import embedded_access as access
from core.db.embedded_access import EmbeddedPostgresError, environment, server_user
from core.process.settings import ConnectionLimits, KafkaSettings, ServerSettings, SmtpSettings

NOWHERE = Path("/nowhere/postgres-18")


def _user(name: str, uid: int) -> pwd.struct_passwd:
    return pwd.struct_passwd((name, "x", uid, uid + 1, "", "/", "/bin/false"))


@pytest.fixture
def users(monkeypatch: pytest.MonkeyPatch) -> dict[str, pwd.struct_passwd]:
    """The system's users, as root sees them."""
    found = {name: _user(name, uid) for name, uid in (("root", 0), ("nobody", 65_534), ("ann", 1000))}
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    monkeypatch.setattr(pwd, "getpwnam", found.__getitem__)
    return found


def test_root_runs_it_as_a_user_of_its_own(
    users: dict[str, pwd.struct_passwd], monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(EmbeddedPostgresError, match="OUTLAY_DATABASE_USER"):
        server_user(None, NOWHERE)
    users["postgres"] = _user("postgres", 26)
    assert server_user(None, NOWHERE) == (26, 27)
    users["outlay"] = _user("outlay", 900)
    assert server_user(None, NOWHERE) == (900, 901)
    assert server_user("ann", NOWHERE) == (1000, 1001)
    monkeypatch.setattr(access, "_owner", lambda path: "ann")
    assert server_user(None, NOWHERE) == (1000, 1001)
    assert server_user("postgres", NOWHERE) == (26, 27)
    for owner in ("nobody", "root", "gone"):
        monkeypatch.setattr(access, "_owner", lambda path, owner=owner: owner)
        assert server_user(None, NOWHERE) == (900, 901)


@pytest.mark.parametrize("name", ["nobody", "root", "bob"])
def test_a_user_that_will_not_do_is_refused(users: dict[str, pwd.struct_passwd], name: str) -> None:
    users["postgres"] = _user("postgres", 26)
    with pytest.raises(EmbeddedPostgresError, match=f"OUTLAY_DATABASE_USER.*{name}"):
        server_user(name, NOWHERE)


def test_an_ordinary_user_is_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    monkeypatch.setattr(os, "getegid", lambda: 100)
    assert server_user("postgres", NOWHERE) == (1000, 100)


def test_no_setting_is_passed_on() -> None:
    names = [
        f"{kind.model_config.get('env_prefix')}{field}".upper()
        for kind in (ServerSettings, ConnectionLimits, SmtpSettings, KafkaSettings)
        for field in kind.model_fields
    ]
    ours = dict.fromkeys([*names, "AWS_SECRET_ACCESS_KEY", "PGPASSWORD", "HTTP_PROXY", "LD_PRELOAD"], "secret")
    system = {"PATH": "/bin", "HOME": "/", "LANG": "C", "LC_ALL": "C", "TZ": "UTC", "TMPDIR": "/tmp"}  # noqa: S108
    assert environment(ours | system) == system
