"""`outlay diagnose` claims what it tried, and nothing else."""

import json
import logging
import sys
from types import ModuleType
from typing import Any

import pytest
from outlay import _capture as capture
from outlay.__main__ import as_json, as_text
from outlay._diagnose import Diagnosis, diagnose
from outlay._errors import Unavailable
from outlay._http import HttpResponse

OWNER = {"org_id": "o", "org_name": "acme", "key_id": "k", "mode": "live", "scopes": ["ingest", "read"]}
NO_EVENTS: dict[str, Any] = {"events": [], "next_cursor": None}
KEY = "ol_live_key_secret_of_some_length"


class Server:
    """Answers by path; an exception is raised."""

    def __init__(
        self,
        verify: tuple[int, Any] | Exception,
        events: tuple[int, Any] = (200, NO_EVENTS),
        metrics: tuple[int, Any] = (404, {}),
    ) -> None:
        self._answers = {"/v1/auth/verify": verify, "/v1/events": events, "/v1/metrics": metrics}

    def __call__(self, config: object, timeout: float) -> "Server":
        return self

    def exchange(self, method: str, path: str, body: bytes | None = None) -> HttpResponse:
        answer = self._answers[path.partition("?")[0]]
        if isinstance(answer, Exception):
            raise answer
        text = answer[1] if isinstance(answer[1], str) else json.dumps(answer[1])
        return HttpResponse(answer[0], text.encode(), None)

    def close(self) -> None:
        pass


def diagnosed(monkeypatch: pytest.MonkeyPatch, server: Server, key: str = KEY) -> tuple[Diagnosis, str]:
    monkeypatch.delenv("OUTLAY_DISABLED", raising=False)
    monkeypatch.setenv("OUTLAY_API_KEY", key)
    monkeypatch.setattr("outlay._client.Connection", server)
    found = diagnose()
    assert '"valid"' not in as_json(found)
    return found, as_text(found)


REFUSED = (401, {"title": "Unauthorized", "code": "unauthenticated", "detail": "not a key of ours"})


@pytest.mark.parametrize(
    ("key", "server", "form", "status", "shown"),
    [
        (KEY, Server((200, OWNER)), "well-formed", "accepted", "(accepted; live key of acme, scopes ingest, read)"),
        (KEY, Server(REFUSED), "well-formed", "refused", "(refused)"),
        (KEY, Server(Unavailable("no answer")), "well-formed", "not checked", "(well-formed, not checked)"),
        (KEY, Server((500, {})), "well-formed", "not checked", "(well-formed, not checked)"),
        (KEY, Server((404, {})), "well-formed", "not checked", "(well-formed, not checked)"),
        (KEY, Server((200, {"hello": "world"})), "well-formed", "not checked", "(well-formed, not checked)"),
        (KEY, Server((200, {})), "well-formed", "not checked", "(well-formed, not checked)"),
        ("sk-proj-x", Server(REFUSED), "malformed", "refused", "(refused)"),
        ("sk-proj-x", Server(Unavailable("no answer")), "malformed", "not checked", "(malformed, not checked)"),
        ("", Server(REFUSED), "missing", "not checked", "(missing)"),
    ],
)
def test_a_key_is_what_was_found_out_about_it(
    monkeypatch: pytest.MonkeyPatch, key: str, server: Server, form: str, status: str, shown: str
) -> None:
    found, text = diagnosed(monkeypatch, server, key)
    assert (found.key_format, found.key_status) == (form, status)
    assert shown in text
    assert found.exit_code == (status != "accepted")
    is_good = status == "accepted"
    assert ("Calls would not arrive." in text) is not is_good
    assert ("would be captured and arrive, in a program that imports outlay.auto" in text) is is_good


@pytest.mark.parametrize(
    ("events", "shown"),
    [((200, NO_EVENTS), "none in 30 days"), ((503, {}), "not checked"), ((403, {}), "not checked")],
)
def test_the_last_receipt_is_not_checked_where_the_server_did_not_tell(
    monkeypatch: pytest.MonkeyPatch, events: tuple[int, Any], shown: str
) -> None:
    _, text = diagnosed(monkeypatch, Server((200, OWNER), events))
    assert f"Last receipt    {shown}" in text


def test_a_transport_that_could_not_be_patched_has_failed(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    capture.uninstrument()
    caplog.set_level(logging.CRITICAL, "outlay")
    monkeypatch.setitem(sys.modules, "httpx", ModuleType("httpx"))
    found, _ = diagnosed(monkeypatch, Server((200, OWNER)))
    states = {transport.name: transport.state for transport in found.transports}
    assert (states["httpx"], states["httpx2"], states["urllib.request"]) == ("failed", "patched", "patched")


def test_calls_that_were_not_recorded_are_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    metrics = """# TYPE outlay_llm_unseen_calls_total counter
outlay_llm_unseen_calls_total{provider="google"} 2
outlay_llm_unseen_calls_total{provider="openai"} 12
"""
    found, text = diagnosed(monkeypatch, Server((200, OWNER), metrics=(200, metrics)))
    assert found.unseen == {"google": 2, "openai": 12}
    assert "! 14 calls were seen and not recorded, so that their cost is not known: google 2, openai 12" in text
    assert found.exit_code == 0
    found, text = diagnosed(monkeypatch, Server((200, OWNER)))
    assert found.unseen == {}
    assert "not recorded" not in text
