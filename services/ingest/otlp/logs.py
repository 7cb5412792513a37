"""Makes events of log records: the requests of coding agents; other records are dropped unread. Pure."""

from collections.abc import Sequence
from typing import Any, Final

from services.ingest.otlp.attribution import attribute
from services.ingest.otlp.dialect import LogDialect
from services.ingest.otlp.dialects.claude_code import CLAUDE_CODE
from services.ingest.otlp.dialects.codex import CODEX
from services.ingest.otlp.dialects.gemini_cli import GEMINI_CLI
from services.ingest.otlp.event_text import content_id, texts_of
from services.ingest.otlp.limits import SLICE_RECORDS
from services.ingest.otlp.record import Record
from services.ingest.otlp.values import text
from services.ingest.request_parser import Slices

DIALECTS: Final = (CLAUDE_CODE, GEMINI_CLI, CODEX)
_SERVICE: Final = "service.name"
NAMES: Final = tuple(name for dialect in DIALECTS for name in dialect.attributes)
_SCOPES: Final = tuple(scope for dialect in DIALECTS for scope in dialect.scopes)


def is_agents_own(record: Record) -> bool:
    """Whether one of these agents wrote it. Their spans are dropped: the log records tell the same calls."""
    return record.scope.startswith(_SCOPES) or str(record.resource.get(_SERVICE, "")).startswith(_SCOPES)


def events_of_logs(records: Sequence[Record]) -> Slices[list[bytes]]:
    """The events of one request's log records, as `POST /v1/events` has them."""
    events = []
    for number, record in enumerate(records):
        if number % SLICE_RECORDS == SLICE_RECORDS - 1:
            yield
        if (event := _event(record)) is not None:
            events.append(event)
    return (yield from texts_of(events))


def _event(record: Record) -> dict[str, Any] | None:
    name = record.name or text(record.attributes.get("event.name")) or ""
    dialect = next((each for each in DIALECTS if name in each.events and _is_by(each, name, record)), None)
    read = dialect.read(record._replace(name=name)) if dialect else None
    if read is None:
        return None
    event = {field: value for field, value in read.items() if value is not None}
    event["timestamp"] = record.end // 1000 / 1e6
    if record.span_id:
        event["parent_span_id"] = record.span_id
    attribute(event, record)
    event["event_id"] = content_id(record, event)
    return event


def _is_by(dialect: LogDialect, name: str, record: Record) -> bool:
    """A short name, such as Claude Code's `api_request`, may be anybody's."""
    return name.startswith(f"{dialect.name}.") or record.scope.startswith(dialect.scopes)
