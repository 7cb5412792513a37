"""The corpus: exchanges with providers, each with the right usage and cost. README.md describes the format."""

import json
from pathlib import Path
from typing import Any, Final, NamedTuple

FOLDER: Final = Path(__file__).parent / "cases"

TOKENS: Final = (
    *("input_tokens", "cache_read_tokens", "cache_write_tokens", "cache_write_1h_tokens"),
    *("audio_input_tokens", "image_input_tokens"),
    *("output_tokens", "reasoning_tokens", "audio_output_tokens", "image_output_tokens"),
)
"""A case that does not state one of these says that it is 0."""


class Case(NamedTuple):
    name: str
    document: dict[str, Any]

    @property
    def calls(self) -> list[dict[str, Any]]:
        """The fields of each call that the exchange is, in order."""
        found: list[dict[str, Any]] = self.document["calls"]
        return found

    @property
    def is_exchange(self) -> bool:
        """False where the case is about a price alone."""
        return "request" in self.document

    @property
    def is_websocket(self) -> bool:
        return self.is_exchange and self.document["request"]["method"] == "WEBSOCKET"

    def request_body(self) -> bytes:
        body = self.document["request"].get("body")
        return b"" if body is None else json.dumps(body).encode()

    def response_body(self) -> bytes:
        """The bytes of a JSON document, of server-sent events, or of lines of JSON."""
        response = self.document["response"]
        if "events" in response:
            return b"".join(_event(each) for each in response["events"])
        if "lines" in response:
            return b"".join(json.dumps(each).encode() + b"\n" for each in response["lines"])
        return json.dumps(response["body"]).encode()


def cases() -> list[Case]:
    return [Case(path.stem, json.loads(path.read_text())) for path in sorted(FOLDER.glob("*.json"))]


def usage(call: dict[str, Any]) -> dict[str, int]:
    """The token counts of a call, stated or recorded."""
    return {name: call.get(name) or 0 for name in TOKENS}


def _event(data: Any) -> bytes:
    return b"data: " + json.dumps(data).encode() + b"\n\n"
