"""Why an output ended and what was its cap, in every provider's words."""

from typing import Any

import pytest
from outlay.providers._endings import finish_reason, output_cap

ENDINGS: list[tuple[Any, str | None]] = [
    ({"choices": [{"finish_reason": "length"}]}, "length"),
    ({"choices": [{"finish_reason": None, "delta": {}}]}, None),
    ({"choices": []}, None),
    ({"stop_reason": "max_tokens"}, "max_tokens"),
    ({"type": "message_delta", "delta": {"stop_reason": "end_turn"}}, "end_turn"),
    ({"candidates": [{"finishReason": "MAX_TOKENS"}]}, "MAX_TOKENS"),
    ({"response": {"candidates": [{"finishReason": "STOP"}]}}, "STOP"),
    ({"stopReason": "max_tokens"}, "max_tokens"),
    ({"messageStop": {"stopReason": "end_turn"}}, "end_turn"),
    ({"status": "incomplete", "incomplete_details": {"reason": "max_output_tokens"}}, "max_output_tokens"),
    ({"type": "response.completed", "response": {"incomplete_details": None}}, None),
    ({"finish_reason": "COMPLETE"}, "COMPLETE"),
    ({"type": "message-end", "delta": {"finish_reason": "MAX_TOKENS"}}, "MAX_TOKENS"),
    ({"done": True, "done_reason": "length"}, "length"),
    ({"results": [{"completionReason": "LENGTH"}]}, "LENGTH"),
    ({"finish_reason": 7}, None),
    (["stop"], None),
    (None, None),
]


@pytest.mark.parametrize(("part", "reason"), ENDINGS)
def test_the_reason_why_an_output_ended(part: Any, reason: str | None) -> None:
    assert finish_reason(part) == reason


CAPS: list[tuple[dict[str, Any], int | None]] = [
    ({"max_tokens": 100}, 100),
    ({"max_completion_tokens": 64, "max_tokens": None}, 64),
    ({"max_output_tokens": 9}, 9),
    ({"generationConfig": {"maxOutputTokens": 8}}, 8),
    ({"inferenceConfig": {"maxTokens": 7}}, 7),
    ({"textGenerationConfig": {"maxTokenCount": 6}}, 6),
    ({"options": {"num_predict": 5}}, 5),
    ({"options": {"num_predict": -1}}, None),
    ({"max_tokens": True}, None),
    ({"max_tokens": 2**31}, None),
    ({"max_tokens": "100"}, None),
    ({"options": "max_tokens"}, None),
    ({}, None),
]


@pytest.mark.parametrize(("request_body", "cap"), CAPS)
def test_the_cap_that_a_request_asks_for(request_body: dict[str, Any], cap: int | None) -> None:
    assert output_cap(request_body) == cap
