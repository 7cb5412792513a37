"""Preparing a batch: events are told apart by what was sent, whatever an organisation's settings add to them."""

from datetime import UTC, datetime
from typing import Any

import pytest

from core.event import UsageEvent
from core.event_log.base import EventBatch
from core.ledger.copy_row import Row, content_hash
from core.ledger.writer import Ledger
from core.ledger_id import LedgerId
from core.prices.book import PriceBook
from core.prices.price_row import OrgAlias

NOW = datetime(2026, 11, 30, tzinfo=UTC)
POOL: Any = None


def in_region(region: str | None) -> PriceBook:
    """A book of an organisation with a default region."""
    return PriceBook(1, (), aliases=[OrgAlias(7, "aws", "exact", "", ("aws", region))] if region else [])


def prepared(ledger: Ledger, event: UsageEvent) -> Row:
    (row,) = ledger.prepare(EventBatch(LedgerId(7), NOW, [event])).rows
    return row


@pytest.mark.parametrize("reads_again", [False, True])
def test_a_retry_is_the_same_event_after_a_default_region_changed(reads_again: bool) -> None:
    sent = UsageEvent(event_id="e", provider="aws", model="amazon.nova-pro-v1:0", input_tokens=10)
    ledger = Ledger(POOL, in_region(None))
    ledger._reads_again = reads_again
    hashes = set()
    for region in (None, "eu-west-3", "us-west-2"):
        ledger.prices = in_region(region)
        row = prepared(ledger, sent)
        assert sent.region is None
        hashes.add(row.content_hash)
        assert [name for name in ("eu-west-3", "us-west-2") if name in row.tail] == [name for name in (region,) if name]
    assert hashes == {content_hash(sent)}


@pytest.mark.parametrize("reads_again", [False, True])
def test_a_retry_is_the_same_event_after_its_keys_defaults_changed(reads_again: bool) -> None:
    sent = UsageEvent(event_id="e", provider="openai", model="m", input_tokens=10, team="stated", user_id="ann")
    ledger = Ledger(POOL, in_region(None))
    ledger._reads_again = reads_again
    for defaults in ({}, {"team": "growth"}, {"team": "sales", "project": "p-7", "user_id": "shop"}):
        (row,) = ledger.prepare(EventBatch(LedgerId(7), NOW, [sent], defaults=defaults)).rows
        assert row.content_hash == content_hash(sent)
        assert row.user_id == defaults.get("user_id", "ann")
        kept = {"team": "stated", **defaults}
        told = {value for value in row.values if value in ("stated", "growth", "sales", "p-7")}
        assert told == {value for name, value in kept.items() if name != "user_id"}
    assert (sent.team, sent.user_id) == ("stated", "ann")


def test_a_stated_region_is_part_of_the_content() -> None:
    sent = UsageEvent(event_id="e", provider="aws", model="m", input_tokens=10)
    stated = UsageEvent(event_id="e", provider="aws", model="m", input_tokens=10, region="eu-west-3")
    ledger = Ledger(POOL, in_region("eu-west-3"))
    assert prepared(ledger, sent).content_hash != prepared(ledger, stated).content_hash
    assert "eu-west-3" in prepared(ledger, sent).tail
