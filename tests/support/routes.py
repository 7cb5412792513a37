"""All routes of the API, with the scope each needs. A route that is missing here fails the tests that use this list."""

from typing import Any, Literal, NamedTuple

from tests.support.api import EVENT, Client


class Route(NamedTuple):
    needs: Literal["nothing", "any key", "ingest", "read", "admin", "gateway"]
    body: dict[str, Any] | None = None
    """A valid body."""
    query: str = ""
    """The query with which it lists as much as possible."""
    lists: str = ""
    """An organisation's own text in the response: `owner` is its name, `key_id` its live key's, `spent` its USD.
    A GET without an id must have one."""


PRICES = {
    "source": "globex-contract",
    "checked_on": "2026-11-20",
    "discounts": [{"provider": "openai", "effective_from": "2026-11-01T00:00:00Z", "percent": 10}],
}

CHANNEL = {"name": "new", "type": "webhook", "url": "https://1.1.1.1/hook"}

PROVIDER = {"name": "new", "protocol": "openai", "base_url": "https://1.1.1.1", "api_key": "sk-new"}

OTLP_ATTRIBUTES = [
    {"key": "gen_ai.provider.name", "value": {"stringValue": "openai"}},
    {"key": "gen_ai.request.model", "value": {"stringValue": "gpt-4o"}},
]

OUTCOME = {"outcome_id": "new", "name": "new", "feature": "new"}

BILL = {"source": "csv", "provider": "openai", "rows": [{"day": "2026-11-01", "amount": "1"}]}

CALL = {"provider": "openai", "model": "gpt-4o", "max_tokens": 10}

ALERT = {"name": "new", "period": "daily", "threshold_usd": 1}

RULE = {"name": "new", "where": {"service": "checkout"}, "set": {"team": "growth"}}

ALLOCATION = {"name": "new", "where": {"service": "checkout"}, "by": "cost_usd", "over": "team"}

ROUTES = {
    "GET /healthz": Route("nothing"),
    "GET /readyz": Route("nothing"),
    "GET /metrics": Route("nothing"),
    "GET /v1/pricing": Route("nothing"),
    "GET /v1/auth/verify": Route("any key", lists="{owner} incorporated"),
    "POST /v1/events": Route("ingest", {"events": [EVENT]}),
    "POST /track": Route("ingest", EVENT),
    "POST /api/ingest/wrapper": Route("ingest", {"reports": [EVENT]}),
    "POST /v1/otlp/v1/traces": Route(
        "ingest", {"resourceSpans": [{"scopeSpans": [{"spans": [{"attributes": OTLP_ATTRIBUTES}]}]}]}
    ),
    "POST /v1/otlp/v1/logs": Route("ingest", {"resourceLogs": [{"scopeLogs": [{"logRecords": [{}]}]}]}),
    "POST /v1/otlp/v1/metrics": Route("ingest", {"resourceMetrics": [{"scopeMetrics": [{"metrics": [{}]}]}]}),
    "GET /v1/events": Route("read", lists="{owner}-event"),
    "GET /v1/events/export": Route("read", lists="{owner}-event"),
    "GET /v1/exports/focus": Route("read", lists="{owner}-feature"),
    "GET /v1/events/conflicts": Route("read", lists="{owner}-event"),
    "GET /v1/metrics": Route("read", lists="{owner}-model"),
    "GET /v1/events/{event_id}/receipt": Route("read"),
    "GET /v1/costs/summary": Route("read", query="group_by=feature,user_id", lists="{owner}-feature"),
    "GET /v1/costs/timeseries": Route("read", query="group_by=feature", lists="{owner}-feature"),
    "GET /v1/costs/forecast": Route("read", lists='"spent_usd":{spent}'),
    "GET /v1/insights": Route("read", query="muted=show", lists="{owner}-model"),
    "GET /v1/insights/{insight_id}/events": Route("read"),
    "POST /v1/insights/{insight_id}/mute": Route("admin", {"what": "scope"}),
    "DELETE /v1/insights/{insight_id}/mute": Route("admin"),
    "GET /v1/savings/opportunities": Route("read", lists="{owner}-feature"),
    "GET /v1/savings/realized": Route("read", lists='"total_cost_usd":{spent}'),
    "GET /v1/sessions": Route("read", lists="{owner}-session_id"),
    "GET /v1/sessions/{session_id}": Route("read"),
    "POST /v1/sessions/{session_id}/replay": Route("read", {"cache_rate": 0.5}),
    "GET /v1/runs": Route("read", lists="{owner}-run_id"),
    "GET /v1/runs/{run_id}": Route("read"),
    "POST /v1/runs/{run_id}/replay": Route("read", {"discount": 0.1}),
    "GET /v1/workstreams": Route("read", lists="{owner}-session_id"),
    "POST /v1/whatif": Route("read", {"model_overrides": {"gpt-4o": "gpt-4o-mini"}}),
    "POST /v1/outcomes": Route("ingest", {"outcomes": [OUTCOME]}),
    "GET /v1/outcomes": Route("read", query="period=this_year", lists="{owner}-outcome"),
    "POST /v1/invoices": Route("admin", BILL),
    "GET /v1/invoices": Route("read", lists="{owner}-bills"),
    "GET /v1/invoices/lines": Route("read", query="period=all_time", lists="{owner}-model"),
    "POST /v1/invoices/names": Route("admin", {"provider": "openai", "name": "new", "model": "gpt-4o"}),
    "GET /v1/reconciliation": Route("read", query="group_by=model&period=this_year", lists="{owner}-model"),
    "POST /v1/reconciliation/tolerances": Route("admin", {"provider": "openai", "usd": 1}),
    "GET /v1/session": Route("any key", lists="{owner} incorporated"),
    "GET /v1/views": Route("read", lists="{owner}-view"),
    "POST /v1/views": Route("admin", {"name": "new", "path": "/costs"}),
    "DELETE /v1/views/{view_id}": Route("admin"),
    "GET /v1/organisation": Route("read", lists="{owner} incorporated"),
    "PATCH /v1/organisation": Route("admin", {"name": "renamed"}),
    "DELETE /v1/users/{user_id}": Route("admin"),
    "GET /v1/usage": Route("admin", lists="{key_id}"),
    "GET /v1/keys": Route("admin", lists="{owner}-live"),
    "POST /v1/keys": Route("admin", {"name": "new", "scopes": ["admin"]}),
    "POST /v1/keys/{key_id}/rotate": Route("admin", {"overlap_seconds": 0}),
    "DELETE /v1/keys/{key_id}": Route("admin"),
    "POST /v1/estimate": Route("read", EVENT),
    "POST /v1/prices": Route("admin", PRICES),
    "GET /v1/prices": Route("read", lists="{owner}-contract"),
    "GET /v1/prices/unpriced": Route("read", lists="{owner}-model"),
    "GET /v1/prices/coverage": Route("read", lists="{owner}-model"),
    "GET /v1/prices/{proposal_id}": Route("read"),
    "POST /v1/prices/{proposal_id}/apply": Route("admin", {"despite_warnings": True}),
    "POST /v1/prices/{proposal_id}/reject": Route("admin"),
    "POST /v1/reprice": Route("admin", {"start": "2026-11-01T00:00:00Z", "end": "2026-12-01T00:00:00Z"}),
    "GET /v1/periods": Route("read", lists="{key_id}"),
    "GET /v1/periods/{month}": Route("read"),
    "GET /v1/periods/{month}/corrections": Route("read"),
    "GET /v1/periods/{month}/statement": Route("read"),
    "POST /v1/periods/{month}/close": Route("admin"),
    "POST /v1/channels": Route("admin", CHANNEL),
    "GET /v1/channels": Route("read", lists="{owner}-channel"),
    "GET /v1/channels/{channel_id}": Route("read"),
    "PATCH /v1/channels/{channel_id}": Route("admin", {"name": "renamed"}),
    "DELETE /v1/channels/{channel_id}": Route("admin"),
    "POST /v1/channels/{channel_id}/test": Route("admin"),
    "POST /v1/providers": Route("admin", PROVIDER),
    "GET /v1/providers": Route("admin", lists="{owner}-provider"),
    "GET /v1/providers/{name}": Route("admin"),
    "PATCH /v1/providers/{name}": Route("admin", {"max_retries": 1}),
    "DELETE /v1/providers/{name}": Route("admin"),
    "POST /v1/providers/{name}/check": Route("admin"),
    "POST /v1/attribution-rules": Route("admin", RULE),
    "GET /v1/attribution-rules": Route("read", lists="{owner}-rule"),
    "GET /v1/attribution-rules/{rule_id}": Route("read"),
    "PATCH /v1/attribution-rules/{rule_id}": Route("admin", {"priority": 2}),
    "DELETE /v1/attribution-rules/{rule_id}": Route("admin"),
    "POST /v1/attribution-rules/{rule_id}/apply": Route("admin"),
    "GET /v1/attribution/coverage": Route("read", lists='"cost_usd":{spent}'),
    "POST /v1/allocations": Route("admin", ALLOCATION),
    "GET /v1/allocations": Route("read", lists="{owner}-allocation"),
    "GET /v1/allocations/{allocation_id}": Route("read"),
    "DELETE /v1/allocations/{allocation_id}": Route("admin"),
    "GET /v1/alerts/deliveries": Route("read", lists="{owner}-event"),
    "POST /v1/alerts": Route("admin", ALERT),
    "GET /v1/alerts": Route("read", lists="{owner}-budget"),
    "POST /v1/alerts/check": Route("read"),
    "GET /v1/alerts/history": Route("read", lists="{owner}-budget"),
    "POST /v1/alerts/preview": Route("read", ALERT),
    "POST /v1/alerts/explain": Route("read", CALL),
    "GET /v1/calls": Route("read", lists="{key_id}"),
    "GET /v1/calls/{call_id}": Route("any key"),
    "GET /v1/alerts/{alert_id}": Route("read"),
    "PATCH /v1/alerts/{alert_id}": Route("admin", {"name": "renamed"}),
    "DELETE /v1/alerts/{alert_id}": Route("admin"),
    "POST /v1/alerts/{alert_id}/rearm": Route("admin"),
    "POST /v1/alerts/{alert_id}/top-ups": Route("admin", {"amount": 5}),
    "GET /v1/budgets/explain": Route("read", lists="{owner}-budget"),
    "GET /v1/audit": Route("admin", lists="{owner}-live"),
}


FOR_PEOPLE = {
    "POST /v1/session",
    "POST /v1/session/renew",
    "POST /v1/session/organisation",
    "DELETE /v1/session",
}
"""Routes that no key is for; `tests/integration/test_sign_in.py` has them."""


NO_ID = "5e0c1a52-0000-4000-8000-0000000acbe1"

OF_UUIDS = {"alert_id", "rule_id", "allocation_id"}


class Operation(NamedTuple):
    """A method of a path in the OpenAPI document, with the names of its parameters."""

    method: str
    path: str
    in_path: list[str]
    in_query: list[str]

    @property
    def lists(self) -> bool:
        """Whether it takes no id and lists what an organisation has."""
        return self.method == "GET" and not self.in_path and self.route.needs != "nothing"

    @property
    def nowhere(self) -> str:
        """The path with ids that nothing has."""
        path = self.path
        for name in self.in_path:
            path = path.replace(
                f"{{{name}}}", NO_ID if name in OF_UUIDS else "1" if name == "proposal_id" else "a" * 12
            )
        return path

    @property
    def route(self) -> Route:
        return ROUTES[f"{self.method} {self.path}"]


async def operations(client: Client) -> list[Operation]:
    """The operations of the live document. Raises `AssertionError` if `ROUTES` differs."""
    document = (await client.get("/openapi.json")).json()
    found = []
    for path, methods in document["paths"].items():
        for method, operation in methods.items():
            if f"{method.upper()} {path}" in FOR_PEOPLE:
                continue
            parameters = operation.get("parameters", [])
            names = {place: [p["name"] for p in parameters if p["in"] == place] for place in ("path", "query")}
            found.append(Operation(method.upper(), path, names["path"], names["query"]))
    documented = {f"{operation.method} {operation.path}" for operation in found}
    assert documented == set(ROUTES), "tests/support/routes.py lists other routes than the server has"
    return found
