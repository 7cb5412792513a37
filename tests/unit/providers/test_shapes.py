"""Every row of the table of providers: the exact fields of a recorded answer, whole and streamed."""

import doctest
from typing import Any

import outlay.providers
import pytest
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


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_a_whole_answer(case: Case) -> None:
    usage = whole(case)
    assert usage.event_fields() == case.expected
    assert usage.flags == case.flags


@pytest.mark.parametrize("case", STREAMED, ids=lambda case: case.name)
def test_a_stream_says_the_same(case: Case) -> None:
    usage = streamed(case, case.stream)
    assert usage.event_fields() == case.expected
    assert usage.flags == case.flags
    assert usage.others == whole(case).others


@pytest.mark.parametrize("case", STREAMED, ids=lambda case: case.name)
def test_a_stream_that_was_cut_never_passes_for_whole(case: Case) -> None:
    """Whatever came before the event that ends the answer is partial, or nothing."""
    for length in range(len(case.stream)):
        usage = streamed(case, case.stream[:length])
        if usage.usage_source == "provider":
            assert usage.event_fields() == case.expected
            assert length >= len(case.stream) - 1


def test_the_examples_of_its_page_are_true() -> None:
    results = doctest.testmod(outlay.providers)
    assert results.attempted
    assert not results.failed
