"""Who a call was for: attributes of a record, then of its process, by the event's field that they fill. Pure."""

from typing import Any, Final

from services.ingest.otlp.record import Attributes, Record
from services.ingest.otlp.values import text

_OURS: Final = (
    *("feature", "team", "user_id", "tenant", "service", "environment", "project", "gl_account", "outcome", "workload"),
    *("session_id", "run_id", "parent_run_id", "variant", "customer_tier"),
)
_THEIRS: Final = {
    # docs/registry/attributes/session.md, gen-ai.md, user.md, enduser.md, service.md, deployment.md and vcs.md in
    # open-telemetry/semantic-conventions; traceloop.association.…: packages/traceloop-sdk, `AssociationProperty`
    "session_id": ("session.id", "gen_ai.conversation.id", "traceloop.association.properties.session_id"),
    "user_id": ("user.id", "enduser.id", "traceloop.association.properties.user_id", "gen_ai.user", "llm.user"),
    "tenant": ("traceloop.association.properties.customer_id",),
    "service": ("service.name",),
    "environment": ("deployment.environment.name", "deployment.environment"),
    "project": ("vcs.repository.name", "vcs.repository.url.full"),
}
_FIELDS: Final = {name: (f"outlay.{name}", *_THEIRS.get(name, ())) for name in _OURS}
_BILLING: Final = "outlay.billing"
NAMES: Final = (_BILLING, *(name for names in _FIELDS.values() for name in names))
_UNNAMED: Final = "unknown_service"
"""How the SDKs call a service that nobody named (docs/resource/README.md)."""


def attribute(event: dict[str, Any], record: Record) -> None:
    """Fills the attribution that the event does not have, in place."""
    said, resource = record.attributes, record.resource
    for field, names in _FIELDS.items():
        if event.get(field) is None and (found := _first(said, names) or _first(resource, names)):
            event[field] = found
    if billing := text(said.get(_BILLING)) or text(resource.get(_BILLING)):
        event["extra"] = {"billing": billing}


def _first(place: Attributes, names: tuple[str, ...]) -> str | None:
    for name in names:
        if name in place and (found := text(place[name])) and not found.startswith(_UNNAMED):
            return found
    return None
