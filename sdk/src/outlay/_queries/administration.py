"""The organisation, its keys, and who administered what."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Literal

from outlay._request import Request, client_method, client_pages
from outlay._responses import AttrDict, Table

from .paths import Time, get, given, instant, post, segment, when, without_reply


class Verified(AttrDict):
    """The organisation, scopes and mode (live or test) of the API key."""

    org_id: str
    org_name: str
    key_id: str
    scopes: list[str]
    mode: str


class Organisation(AttrDict):
    id: str
    name: str
    created_at: str
    rate_limit_per_minute: int | None
    """Requests that send events; None: the server's own limit; 0: none."""
    rate_limit_ceiling: int | None
    """The operator's limit, which the organisation may lower."""
    raw_retention_days: int | None
    """Days that single events are kept; None: the server's."""
    timezone: str
    """Of questions and new budgets that name none."""
    attribution_policy: AttrDict | None
    """`{"require": ["feature"], "mode": "warn" | "deny"}`; None: events need no attribution."""


class Key(AttrDict):
    id: str
    prefix: str
    name: str
    mode: str
    scopes: list[str]
    defaults: dict[str, str]
    allowed: dict[str, list[str]] | None
    """Providers and models of which it may send events; None: all."""
    created_at: str
    expires_at: str | None
    revoked_at: str | None
    last_used_at: str | None


class Keys(Table[Key]):
    """Their field is `reply["keys"]`, since `keys` is a method of every dict; `rows` are the same."""

    next_cursor: str | None

    _row_types = {"keys": Key}  # noqa: RUF012 - the base declares it as a ClassVar


class CreatedKey(AttrDict):
    """`key` is shown this once."""

    id: str
    key: str
    name: str
    mode: str
    scopes: list[str]
    expires_at: str | None


class Used(AttrDict):
    requests: int
    """With a valid key, within its limits."""
    events: int
    """Taken; sent again, they count again."""
    bytes: int
    """Of the bodies of events, decompressed."""


class UsedByKey(Used):
    day: str
    """UTC."""
    key_id: str
    mode: str


class ServiceUsage(Table[UsedByKey]):
    usage: list[UsedByKey]
    total: Used
    """Of all pages."""
    next_cursor: str | None

    _row_types = {"usage": UsedByKey}  # noqa: RUF012 - the base declares it as a ClassVar


class Act(AttrDict):
    """Something that was administered."""

    id: int
    at: str
    actor: str
    act: str
    target: str
    details: dict[str, Any]


class AuditLog(Table[Act]):
    acts: list[Act]
    """Newest first."""
    next_cursor: str | None

    _row_types = {"acts": Act}  # noqa: RUF012 - the base declares it as a ClassVar


@client_method
def verify() -> Request[Verified]:
    """The organisation, scopes and mode of the API key."""
    return Request("GET", "/v1/auth/verify", Verified)


@client_method
def get_organisation() -> Request[Organisation]:
    """Your organisation."""
    return get("/v1/organisation", Organisation, is_optional=True)


@client_method
def update_organisation(**changes: Any) -> Request[Organisation]:
    """Change `name`, `timezone` or `attribution_policy` of your organisation; None takes the policy away. The key needs
    the scope `admin`, as for all below."""
    return post("/v1/organisation", Organisation, changes, "PATCH")


@client_method
def get_keys(*, limit: int | None = None, cursor: str | None = None) -> Request[Keys]:
    """Your organisation's keys, without their secrets."""
    return get("/v1/keys", Keys, {"limit": limit, "cursor": cursor})


iter_keys = client_pages(get_keys, lambda page: page.rows)


@client_method
def create_key(
    name: str,
    scopes: Iterable[str] = ("ingest", "read"),
    *,
    expires_at: Time = None,
    mode: Literal["live", "test"] | None = None,
    compat: str | None = None,
    defaults: Mapping[str, str] | None = None,
    allowed: Mapping[str, Sequence[str]] | None = None,
) -> Request[CreatedKey]:
    """Create a key. Its secret is in the reply and nowhere else. All events that it sends have the attribution of
    `defaults`, such as `{"team": "growth"}`, whatever they state; with `allowed`, such as `{"providers": ["openai"],
    "models": ["gpt-4o"]}`, the server rejects events of all others."""
    more = given(expires_at=instant(expires_at), mode=mode, compat=compat, defaults=defaults, allowed=allowed)
    return post("/v1/keys", CreatedKey, {"name": name, "scopes": list(scopes), **more})


@client_method
def rotate_key(key_id: str, overlap_seconds: int | None = None) -> Request[CreatedKey]:
    """Give a key a new secret; the one before stays valid for `overlap_seconds`."""
    return post(f"/v1/keys/{segment(key_id)}/rotate", CreatedKey, given(overlap_seconds=overlap_seconds))


@client_method
def revoke_key(key_id: str) -> Request[None]:
    """End a key at once."""
    return without_reply(f"/v1/keys/{segment(key_id)}")


@client_method
def get_usage(
    *,
    timezone: str | None = None,
    start: Time = None,
    end: Time = None,
    period: str | None = None,
    limit: int | None = None,
    cursor: str | None = None,
) -> Request[ServiceUsage]:
    """What your keys use of the server itself, by UTC day and key, the newest first. It lags by seconds."""
    return get("/v1/usage", ServiceUsage, {**when(start, end, timezone, period), "limit": limit, "cursor": cursor})


@client_method
def get_audit_log(
    *,
    act: str | None = None,
    timezone: str | None = None,
    start: Time = None,
    end: Time = None,
    limit: int | None = None,
    cursor: str | None = None,
) -> Request[AuditLog]:
    """Who administered what, newest first."""
    asked = {"act": act, **when(start, end, timezone, None), "limit": limit, "cursor": cursor}
    return get("/v1/audit", AuditLog, asked)


iter_audit_log = client_pages(get_audit_log, lambda page: page.acts)
