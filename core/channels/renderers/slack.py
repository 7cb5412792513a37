"""A Slack incoming webhook: https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks."""

from collections.abc import Sequence
from typing import Final

from core.channels.alert_text import AlertText, cut
from core.channels.notification import HttpRequest, Notification, RenderContext
from core.channels.renderers.shared import json_request, summarize, utf8

_MAX_SECTION: Final = 3_000
"""Slack's limit of a section's text, markup and escapes included. It is in characters; bytes of UTF-8 are never fewer,
however Slack counts an emoji."""
_MAX_NAME: Final = 1_100
"""Of the section, for a budget's name: 256 emoji."""


def render(notification: Notification, context: RenderContext) -> HttpRequest:
    summary = summarize(notification)
    blocks = [_section(_text(text)) for text in summary.alerts]
    if summary.unnamed:
        blocks.append(_section(f"… and {summary.unnamed:,} more, in `GET /v1/alerts/history`"))
    return json_request(notification, context.destination.url, {"text": _escaped(summary.title), "blocks": blocks})


def _section(text: str) -> dict[str, object]:
    # `verbatim`: else Slack makes links of what looks like one in a name, and mentions of @here.
    return {"type": "section", "text": {"type": "mrkdwn", "text": text, "verbatim": True}}


def _text(text: AlertText) -> str:
    """Content is cut before it is marked up: the name at the end of its room, then the longest of the lines."""
    title = _escaped(text._replace(name=cut(text.name, _MAX_NAME, _size)).title)
    heading = f"*{title}*" if text.link is None else f"*<{text.link}|{title}>*"
    lines = _fitted(text.lines, _MAX_SECTION - utf8(heading) - len(text.lines))
    return "\n".join([heading, *map(_escaped, lines)])


def _fitted(lines: Sequence[str], room: int) -> list[str]:
    """The lines, the longest of them cut so that together they have room."""
    sizes = [sum(map(_size, line)) for line in lines]
    most = room
    for n, size in enumerate(sorted(sizes)):
        most = room // (len(sizes) - n)
        if size > most:
            break
        room -= size
    return [cut(line, most, _size) for line in lines]


def _size(character: str) -> int:
    return utf8(_escaped(character))


def _escaped(text: str) -> str:
    """Slack's three escapes, so that a feature's name mentions nobody and links nowhere."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
