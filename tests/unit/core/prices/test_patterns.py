"""Regular expressions in an organisation's names for models."""

from typing import Any

import pytest
from pydantic import ValidationError

from core.prices.patterns import BadPattern, pattern
from core.prices.price_spec import AliasSpec, PriceChanges, VariantSpec


def test_case_is_ignored_and_the_whole_name_is_meant() -> None:
    assert pattern(r"prod-\D+").fullmatch("PROD-chat")
    assert not pattern("prod").fullmatch("prod-chat")


@pytest.mark.parametrize("text", ["(", r"(\PN{30}){33}", r"(\pL{31}|\pN{31}){31}", "[^x]{1000}"])
def test_what_cannot_be_read_or_takes_much_is_refused(text: str, capfd: pytest.CaptureFixture[str]) -> None:
    """The second took a quarter of a second to prepare, and eight MiB."""
    with pytest.raises(BadPattern):
        pattern(text)
    with pytest.raises(ValidationError, match="no regular expression"):
        AliasSpec(provider="azure", kind="regex", name=text)
    assert capfd.readouterr().err == ""


def test_a_proposal_has_few_of_them() -> None:
    alias = {"provider": "azure", "kind": "regex", "name": "prod.*", "target": {"provider": "openai"}}
    changes: dict[str, Any] = {"source": "x", "checked_on": "2026-11-01", "aliases": [alias] * 50}
    assert len(PriceChanges.model_validate(changes).aliases) == 50
    with pytest.raises(ValidationError, match="at most 50 regular expressions"):
        PriceChanges.model_validate({**changes, "aliases": [alias] * 51})


@pytest.mark.parametrize("text", ["a\x00", "a\x1b[2J", "\x9b", "a\r\nb"])
def test_what_people_read_of_a_price_has_no_control_characters(text: str) -> None:
    changes = {"source": "x", "checked_on": "2026-11-01", "aliases": [{"provider": "azure", "name": "prod"}]}
    with pytest.raises(ValidationError, match="source"):
        PriceChanges.model_validate({**changes, "source": text})
    with pytest.raises(ValidationError, match="service_tier"):
        VariantSpec.model_validate({"service_tier": text, "per_million": {"input": 1}})
