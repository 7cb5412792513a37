"""Which events an organisation takes: those of the models that a key may use, with the attribution that it requires."""

import re
from collections.abc import Iterable
from typing import Any, Final, Literal

import msgspec
from outlay.names import provider_name

from core.accounts.key_defaults import Attribution, Defaults
from core.event import EventRejected, UsageEvent

PolicyMode = Literal["warn", "deny"]

_VERSION: Final = re.compile(r"[-@](20\d\d-\d\d-\d\d|\d{3,8}|latest)(-v\d+(:\d+)?)?\Z")
"""The date or number by which providers tell versions of one model apart: gpt-4o-2024-08-06, gemini-2.0-flash-001,
claude-3-5-sonnet@20240620."""
_WITHOUT_MODEL: Final = ("agent", "tool")
"""Operations that call no model themselves: in their place the event has the name of the agent or tool."""


class Allowed(msgspec.Struct, frozen=True, omit_defaults=True):
    """What a key may send events of; None: of every one. `allow` makes one of names in any spelling."""

    providers: frozenset[str] | None = None
    models: frozenset[str] | None = None
    """Each means its versions too; one with a version means that one alone."""

    def refusal(self, event: UsageEvent) -> EventRejected | None:
        """Why an event is not taken; None: it is. Agents and tools are not looked at."""
        if event.operation in _WITHOUT_MODEL:
            return None
        if self.providers is not None and provider_name(event.provider) not in self.providers:
            message = f"this key may not send events of `{event.provider}`; ask who administers it"
            return EventRejected("provider_not_allowed", message, "provider")
        if self.models is not None and not self._has_model(event.model.lower()):
            message = f"this key may not send events of the model `{event.model}`; ask who administers it"
            return EventRejected("model_not_allowed", message, "model")
        return None

    def _has_model(self, name: str) -> bool:
        models = self.models or ()
        return name in models or _VERSION.sub("", name) in models


def allow(providers: Iterable[str] | None, models: Iterable[str] | None) -> Allowed:
    return Allowed(
        None if providers is None else frozenset(map(provider_name, providers)),
        None if models is None else frozenset(model.strip().lower() for model in models),
    )


class AttributionPolicy(msgspec.Struct, frozen=True):
    """The fields that every event of an organisation needs, and whether one without them is refused or named."""

    require: tuple[Attribution, ...]
    mode: PolicyMode

    def complaint(self, event: UsageEvent, defaults: Defaults) -> EventRejected | None:
        """What an event lacks that its key does not give either; None: nothing. Empty texts have become None where
        events are read."""
        missing = [field for field in self.require if field not in defaults and getattr(event, field) is None]
        if not missing:
            return None
        names = ", ".join(f"`{field}`" for field in missing)
        return EventRejected("attribution_required", f"your organisation requires {names} of every event", missing[0])


def read_allowed(stored: str | None) -> Allowed | None:
    """From the database's text."""
    return None if stored is None else msgspec.json.decode(stored, type=Allowed)


def read_policy(stored: str | None) -> AttributionPolicy | None:
    """From the database's text."""
    return None if stored is None else msgspec.json.decode(stored, type=AttributionPolicy)


def stored(rule: Allowed | AttributionPolicy | None) -> str | None:
    return None if rule is None else msgspec.json.encode(rule, order="sorted").decode()


def shown(rule: Allowed | AttributionPolicy | None) -> Any:
    """As JSON, for replies and the audit log."""
    return None if rule is None else msgspec.to_builtins(rule, order="sorted")
