"""Caps on output tokens: configured, learned, and raised once a response was cut."""

from decimal import Decimal
from typing import Any

import outlay
import pytest

from tests.fake_provider import answers
from tests.support.capture import BODY, Served, Watch

ANTHROPIC = "https://api.anthropic.com/v1/messages"


def test_explicit_caps_hold_at_once_where_the_request_has_none(watch: Watch) -> None:
    served = Served()
    outlay.configure(max_tokens_profiles={"summary": 400})
    with outlay.track(feature="summary"):
        served.post({**BODY, "user": "1"})
        served.post({**BODY, "max_tokens": 9})
        served.post({"model": "claude-sonnet-4-20250514", "messages": []}, ANTHROPIC)
    with outlay.track(feature="other"):
        served.post({**BODY, "user": "2"})
    assert [body.get("max_completion_tokens") for body in served.bodies] == [400, None, None, None]
    assert [body.get("max_tokens") for body in served.bodies] == [None, 9, 400, None]


def test_a_response_that_our_cap_cut_raises_it(watch: Watch, caplog: pytest.LogCaptureFixture) -> None:
    served = Served()
    outlay.configure(max_tokens_profiles={"summary": answers.OUTPUT})
    with outlay.track(feature="summary"):
        served.post({**BODY, "user": "1"})
        watch.events()
        served.post({**BODY, "user": "2"})
    assert [body["max_completion_tokens"] for body in served.bodies] == [350, 526]
    assert "cut at 350 tokens by our cap" in caplog.text


def test_a_cap_saves_the_price_of_the_usual_tokens_beyond_it(watch: Watch) -> None:
    served = Served()

    def call(user: str, feature: str) -> dict[str, Any]:
        with outlay.track(feature=feature):
            served.post({**BODY, "user": user})
        return watch.event()

    before = outlay.get_total_savings()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(answers, "OUTPUT", 900)
        for n in range(5):
            call(str(n), "summary")
    outlay.configure(max_tokens_profiles={"summary": answers.OUTPUT, "new": answers.OUTPUT})
    cut = call("5", "summary")
    assert (cut["output_tokens"], cut["saving_technique"]) == (350, "output_cap")
    assert Decimal(str(cut["saved_usd"])) == (900 - 350) * Decimal("0.00001")
    assert Decimal(str(call("6", "new")["saved_usd"])) == 0, "the usual length is not known there"
    assert outlay.get_total_savings() - before == Decimal("0.0055")
    assert "saving_technique" not in call("7", "summary"), "the ceiling is raised, and nothing was cut"


def test_learned_caps_are_off_until_switched_on(watch: Watch) -> None:
    served = Served()

    def call(n: int) -> None:
        with outlay.track(feature="chat"):
            served.post({**BODY, "user": str(n)})
        watch.events()

    for n in range(9):
        call(n)
    outlay.configure(learned_caps_enabled=True)
    call(9)
    outlay.configure(learned_caps_enabled=False)
    call(10)
    outlay.configure(learned_caps_enabled=True)
    call(11)
    caps = [body.get("max_completion_tokens") for body in served.bodies]
    assert caps == [None] * 11 + [420]
