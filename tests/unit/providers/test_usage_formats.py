"""Every format in which a provider reports usage: the exact fields of a recorded response, whole and streamed."""

import doctest

import outlay.providers
import pytest

from tests.unit.providers.case import Case
from tests.unit.providers.cases import CASES, STREAMED, streamed, whole


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
    """Before the last event of a response, the usage is partial or missing."""
    for length in range(len(case.stream)):
        usage = streamed(case, case.stream[:length])
        if usage.usage_source == "provider":
            assert usage.event_fields() == case.expected
            assert length >= len(case.stream) - 1


def test_the_examples_of_its_page_are_true() -> None:
    results = doctest.testmod(outlay.providers)
    assert results.attempted
    assert not results.failed
