"""Cuts the times of events at the microsecond: 23:59:59.9999999 belongs to its own day, not to the next. Pure."""

import re
from collections.abc import Iterable
from contextlib import suppress
from datetime import datetime
from decimal import ROUND_FLOOR, Decimal, InvalidOperation
from operator import attrgetter
from typing import Final

import msgspec
import re2

from core.event import UsageEvent


class _Stamped(msgspec.Struct):
    timestamp: msgspec.Raw = msgspec.Raw()


_decode = msgspec.json.Decoder(_Stamped).decode
_decode_datetime = msgspec.json.Decoder(datetime).decode
_decode_text = msgspec.json.Decoder(str).decode
_timestamp: Final = attrgetter("timestamp")
_has_long_text = re2.compile(rb'\.[0-9]{7}[0-9Zz+:-]*"').search  # a sixth of the time of `re`
_is_short = re.compile(rb"-?\d+(\.\d{1,6})?").fullmatch
_BEYOND: Final = re.compile(r"(?<=\.\d{6})\d+")
_MICROSECOND: Final = Decimal("0.000001")


def may_need_cut(raw: bytes, events: Iterable[UsageEvent]) -> bool:
    """Whether one of these events, decoded from `raw`, may have a time that is finer than a microsecond. A text without
    escapes is assumed."""
    return float in map(type, map(_timestamp, events)) or _has_long_text(raw) is not None


def cut_time(event: UsageEvent, raw: bytes | memoryview) -> UsageEvent:
    """Sets the time of an event that was decoded from `raw` to the microsecond that it is in.

    The decoder rounds a text to the nearest one, and a float that holds seconds since 1970 has no seventh decimal. So
    what was sent is read again. A time with six decimals or fewer stays as it is.
    """
    if event.timestamp is None:
        return event
    raw = bytes(raw)
    if isinstance(event.timestamp, datetime):
        if _has_long_text(raw) or b"\\" in raw:
            text = _decode_text(_decode(raw).timestamp)
            if (cut := _BEYOND.sub("", text)) != text:
                event.timestamp = _decode_datetime(msgspec.json.encode(cut))
        return event
    sent = bytes(_decode(raw).timestamp)
    if _is_short(sent):
        return event
    with suppress(InvalidOperation):  # beyond any calendar, which `event_time` refuses
        seconds = Decimal(sent.decode())
        microseconds = seconds.quantize(_MICROSECOND, ROUND_FLOOR)
        if microseconds != seconds:
            event.timestamp = float(microseconds)
    return event
