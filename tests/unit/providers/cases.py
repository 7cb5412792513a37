"""All recorded responses of providers, and how their usage is read, whole and streamed."""

from typing import Any

from outlay.providers import ResponseUsage, StreamUsage, usage_of

from tests.unit.providers import cases_anthropic, cases_clouds, cases_compatible, cases_openai
from tests.unit.providers.case import Case

CASES = cases_openai.CASES + cases_anthropic.CASES + cases_clouds.CASES + cases_compatible.CASES
STREAMED = [case for case in CASES if case.stream]


def whole(case: Case) -> ResponseUsage:
    return usage_of(case.provider, case.api, case.whole, case.headers)


def streamed(case: Case, events: list[Any]) -> ResponseUsage:
    stream = StreamUsage(case.provider, case.api, case.headers)
    for event in events:
        stream.feed(event)
    return stream.result()
