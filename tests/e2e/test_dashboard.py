"""The dashboard in Debian's Chromium, on a real server: every page, sign-in, roles, hostile names, faults."""

import json
import re
import subprocess
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from demo.traffic import events
from services.standalone import dashboard_build, dashboard_check
from tests.support.browser import chromium, require_browser
from tests.support.server import ROOT, Server
from tests.support.waiting import until

PAGES = (
    *("", "/costs?group=team&group2=model&compare=previous", "/events", "/sessions", "/sessions/acme-1", "/runs"),
    *("/runs/root", "/workstreams", "/budgets", "/prices", "/savings", "/users", "/tenants", "/outcomes", "/calls"),
    *("/providers", "/keys", "/organisation", "/audit", "/start"),
)
HOSTILE = "<img src=x onerror=window.hacked=1>'\"&{{7*7}}"
PATIENCE_MS = 60_000
AXE = ROOT / "dashboard/node_modules/axe-core/axe.min.js"
_RUN_AXE = """() => axe.run(document, {resultTypes: ['violations']}).then(found => found.violations.map(
    each => `${each.id}: ${each.nodes.map(node => node.html.slice(0, 160)).join(' | ')}`))"""


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    require_browser()
    assert dashboard_check.install() is not None
    dashboard_build.main()
    server = Server(tmp_path_factory.mktemp("dashboard") / "data").start()
    try:
        _fill(server)
        yield server
    finally:
        server.stop()


def _fill(server: Server) -> None:
    now = datetime.now(UTC)
    sent = [{**each, "timestamp": _when(each["timestamp"])} for each in events(now, 400)]
    run = {"provider": "openai", "model": "gpt-4o", "input_tokens": 900, "output_tokens": 20, "feature": "agent"}
    sent += [{**run, "run_id": "root", "outcome": "solved", "session_id": "acme-1"} for _ in range(3)]
    sent += [{**run, "run_id": "child", "parent_run_id": "root"} for _ in range(2)]
    dimensions = ("feature", "team", "tenant", "user_id", "session_id", "run_id", "project", "service")
    sent += [{**run, "model": HOSTILE, **dict.fromkeys(dimensions, HOSTILE), "extra": {"note": HOSTILE}}]
    with server.client() as client:
        for start in range(0, len(sent), 200):
            answer = client.post("/v1/events", json={"events": sent[start : start + 200]})
            assert answer.json()["rejected"] == [], answer.text
        for name, limit in (("All", "1000"), (HOSTILE, "0.01")):
            budget = {"name": name, "period": "monthly", "threshold_usd": limit}
            assert client.post("/v1/alerts", json=budget).status_code == 201
        assert client.post("/v1/views", json={"name": HOSTILE, "path": "/costs"}).status_code == 201


def _when(at: Any) -> str:
    return at.isoformat() if isinstance(at, datetime) else str(at)


@pytest.fixture(scope="module")
def browser(server: Server) -> Iterator[Any]:
    with chromium() as browser:
        yield browser


@pytest.fixture
def open_page(server: Server, browser: Any) -> Iterator[Callable[..., Any]]:
    """Opens a page in a browser of its own, signed in with this role; its `faults` collect what the console says."""
    contexts = []

    def open_it(role: str = "admin", path: str = "", name: str = "Ada", *orgs: str, scheme: str = "light") -> Any:
        context = browser.new_context(color_scheme=scheme, viewport={"width": 1280, "height": 900})
        contexts.append(context)
        page = context.new_page()
        page.set_default_timeout(PATIENCE_MS)
        page.faults = []
        page.on("console", lambda said: page.faults.append(said.text) if said.type == "error" else None)
        page.on("pageerror", lambda error: page.faults.append(str(error)))
        page.on("request", lambda asked: page.faults.append(asked.url) if not _is_ours(asked.url, server) else None)
        page.goto(link(server, role, name, *orgs))
        page.get_by_role("heading", name="Overview").wait_for()
        if path:
            visit(page, server, path)
        return page

    yield open_it
    for context in contexts:
        context.close()


def _is_ours(url: str, server: Server) -> bool:
    return url.startswith((server.url, "data:", "blob:"))


def link(server: Server, role: str = "admin", name: str = "Ada", *orgs: str) -> str:
    chosen = [part for org in orgs for part in ("--org", org)]
    made = server.cli("dashboard", "link", "--role", role, "--name", name, *chosen)
    assert made.returncode == 0, made.stderr
    return made.stdout.strip()


def visit(page: Any, server: Server, path: str) -> None:
    page.goto(f"{server.url}/app{path}")
    page.get_by_role("heading", level=1).wait_for()
    page.wait_for_function("() => document.querySelectorAll('main [role=status][aria-label=Loading]').length === 0")


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_page_opens_without_a_fault_and_for_everybody(server: Server, open_page: Any, scheme: str) -> None:
    page = open_page(scheme=scheme)
    for path in PAGES:
        visit(page, server, path)
        assert page.locator("main [role=alert]").all_inner_texts() == [], path
        assert page.faults == [], path
        page.evaluate(AXE.read_text())  # not as a script element, which the page's policy refuses
        assert page.evaluate(_RUN_AXE) == [], (path, scheme)
        assert page.evaluate("() => window.hacked") is None, path


def test_a_number_leads_to_its_events_and_they_to_their_receipts(server: Server, open_page: Any) -> None:
    page = open_page(path="/costs?group=feature&period=last_30_days")
    row = page.get_by_role("row").filter(has_text="chat").first
    row.get_by_role("link").click()
    page.get_by_role("heading", name="Events").wait_for()
    assert "feature=chat" in page.url
    page.get_by_text("feature: chat").wait_for()
    page.locator("main button.link").first.click()
    receipt = page.get_by_role("dialog")
    receipt.get_by_role("table", name="Line items").wait_for()
    assert "input" in receipt.inner_text()
    assert page.faults == []
    page.go_back()  # the drawer is a part of the URL
    receipt.wait_for(state="detached")


def test_the_url_is_the_state(server: Server, open_page: Any) -> None:
    page = open_page(path="/costs")
    page.get_by_label("Time range").select_option("today")
    page.get_by_label("Time zone").select_option("Europe/Berlin")
    page.get_by_label("and by").select_option("model")
    page.wait_for_url(re.compile(r"period=today.*timezone=Europe%2FBerlin.*group2=model"))
    again = open_page(path=page.url.split("/app")[1], name="Bob")
    assert again.get_by_label("Time zone").input_value() == "Europe/Berlin"
    assert again.get_by_label("and by").input_value() == "model"


def test_keys_lead_around(server: Server, open_page: Any) -> None:
    page = open_page()
    page.keyboard.press("g")
    page.keyboard.press("c")
    page.get_by_role("heading", name="Costs").wait_for()
    page.keyboard.press("/")
    assert page.evaluate("() => document.activeElement.hasAttribute('data-find')")


def test_a_link_signs_in_once_and_sign_out_is_final(server: Server, open_page: Any) -> None:
    page = open_page()
    cookies = page.context.cookies()
    assert [(each["httpOnly"], each["sameSite"]) for each in cookies] == [(True, "Strict")]
    assert page.evaluate("() => JSON.stringify([localStorage, sessionStorage, document.cookie])").count("eyJ") == 0
    page.get_by_role("button", name="Ada").click()
    page.get_by_role("menuitem", name="Sign out").click()
    page.get_by_text("You are signed out.").wait_for()
    page.context.add_cookies(cookies)  # whoever kept the token has nothing
    page.goto(f"{server.url}/app/costs")
    page.get_by_text("You are not signed in.").wait_for()


def test_an_expired_token_is_renewed_and_an_ended_session_asks_for_a_link(server: Server, open_page: Any) -> None:
    page = open_page()
    answers = iter([401])

    def expire(route: Any) -> None:
        if next(answers, None) is None:
            route.continue_()
            return
        problem = {"code": "session_expired", "detail": "expired", "status": 401}
        route.fulfill(status=401, content_type="application/problem+json", body=json.dumps(problem))

    page.route("**/v1/costs/timeseries*", expire)
    with page.expect_response("**/v1/session/renew") as renewed:
        visit(page, server, "/costs")
    assert renewed.value.status == 204
    page.get_by_role("img", name="Cost by feature and day").wait_for()
    page.context.clear_cookies()
    page.goto(f"{server.url}/app/keys")
    page.get_by_text("You are not signed in.").wait_for()


def test_a_viewer_sees_nothing_that_would_be_refused(server: Server, open_page: Any) -> None:
    page = open_page("viewer", name="Vera")
    names = page.get_by_role("navigation", name="Pages").inner_text()
    assert "Costs" in names
    assert not {"Keys", "Providers", "Audit log"} & set(names.split("\n"))
    for path in PAGES:
        if path not in ("/keys", "/providers", "/audit"):
            visit(page, server, path)
            assert page.locator("main [role=alert]").all_inner_texts() == [], path
            for offered in ("New budget", "Delete", "Turn off", "Mute", "Apply", "Save", "Close this month for good"):
                assert page.get_by_role("main").get_by_role("button", name=offered, exact=True).count() == 0, path
    assert page.faults == []


def test_an_editor_makes_a_budget_and_it_is_in_the_audit_log(server: Server, open_page: Any) -> None:
    page = open_page("editor", "/budgets", "Edith")
    page.get_by_role("button", name="New budget").click()
    form = page.get_by_role("form", name="New budget")
    form.get_by_label("Name").fill("Growth")
    form.get_by_label("Limit in USD").fill("12.345")
    form.get_by_role("button", name="Preview").click()
    form.get_by_role("status").wait_for()
    form.get_by_role("button", name="Create").click()
    page.get_by_role("heading", name="Growth").wait_for()
    with server.client() as client:
        made = [each for each in client.get("/v1/alerts").json()["alerts"] if each["name"] == "Growth"]
        assert [(each["limit"], each["created_by"]) for each in made] == [(12.345, "person:Edith")]
        assert client.get("/v1/audit?act=budget.created").json()["acts"][0]["actor"] == "person:Edith"


def test_views_are_saved_for_a_person(server: Server, open_page: Any) -> None:
    page = open_page("editor", "/costs?group=team", "Vic")
    page.get_by_role("button", name="Views").click()
    page.get_by_label("Name of this view").fill("Teams")
    page.get_by_role("button", name="Save").click()
    page.get_by_role("menuitem", name="Teams").wait_for()
    visit(page, server, "/events")
    page.get_by_role("button", name="Views").click()
    page.get_by_role("menuitem", name="Teams").click()
    page.wait_for_url("**/app/costs?group=team")


def test_two_organisations_stay_apart(server: Server, open_page: Any) -> None:
    other = server.cli("orgs", "create", HOSTILE).stdout.strip().splitlines()[-1]
    page = open_page("admin", "", "Olga", "1", other)
    page.get_by_label("Organisation", exact=True).select_option(other)
    page.get_by_text("No events yet.").wait_for()
    page.reload()
    page.get_by_text("No events yet.").wait_for()
    page.get_by_label("Organisation", exact=True).select_option("1")
    page.get_by_role("img", name="Spend by feature and day").wait_for()
    assert page.evaluate("() => window.hacked") is None


def test_new_events_come_by_themselves(server: Server, open_page: Any) -> None:
    page = open_page(path="/events?live=yes&period=today")
    event = {"provider": "openai", "model": "gpt-4o", "input_tokens": 5, "feature": "just-now"}
    with server.client() as client:
        client.post("/v1/events", json={"events": [event]})
    page.get_by_role("cell", name="just-now").wait_for()


def test_a_server_that_goes_away_is_said_and_comes_back(tmp_path: Path, browser: Any, server: Server) -> None:
    own = Server(tmp_path / "data").start()
    try:
        page = browser.new_context().new_page()
        page.set_default_timeout(PATIENCE_MS)
        page.goto(link(own))
        page.get_by_role("heading", name="Overview").wait_for()
        own.stop()
        page.get_by_text("The server cannot be reached").wait_for()
        own.start()
        page.get_by_text("The server cannot be reached").wait_for(state="detached")
        page.get_by_text("No events yet.").wait_for()
        page.context.close()
    finally:
        own.stop()


def test_the_banner_signs_in(server: Server, browser: Any) -> None:
    (printed,) = re.findall(r"http://\S+/app/sign-in#link=\S+", server.output())
    page = browser.new_context().new_page()
    page.goto(printed)
    page.get_by_role("heading", name="Overview").wait_for(timeout=PATIENCE_MS)
    until(lambda: "#" not in page.url)
    page.context.close()


def test_units_of_the_dashboard(server: Server) -> None:

    command = ["node", "node_modules/vitest/vitest.mjs", "run"]
    done = subprocess.run(command, cwd=ROOT / "dashboard", capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
