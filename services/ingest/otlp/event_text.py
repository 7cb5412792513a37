"""Events as the JSON that `POST /v1/events` reads, so that one reader checks all of them. Pure."""

import hashlib
from collections.abc import Sequence
from typing import Any, Final

import msgspec

from services.ingest.otlp.limits import SLICE_RECORDS
from services.ingest.otlp.record import Record
from services.ingest.request_parser import Slices

_encode: Final = msgspec.json.Encoder(decimal_format="number").encode
_encode_sorted: Final = msgspec.json.Encoder(order="sorted").encode


def texts_of(events: Sequence[dict[str, Any]]) -> Slices[list[bytes]]:
    texts = []
    for number, event in enumerate(events):
        if number % SLICE_RECORDS == SLICE_RECORDS - 1:
            yield
        texts.append(_encode(event))
    return texts


def content_id(record: Record, event: dict[str, Any]) -> str:
    """The id of a record that has none: the same whenever the same record comes."""
    said = _encode_sorted([record.trace_id, record.span_id, record.name, record.end, event])
    return hashlib.blake2b(said, digest_size=16).hexdigest()
