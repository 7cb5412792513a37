"""The partition of an event."""

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from core.event import UsageEvent
from core.event_log.partition import by_partition, partition_run
from core.ledger_id import LedgerId

LEDGERS = st.integers(-(2**31), 2**31)
PARTITIONS = st.integers(1, 200)


def event(event_id: str) -> UsageEvent:
    return UsageEvent(model="m", provider="p", event_id=event_id)


@given(LEDGERS, PARTITIONS, st.integers(0, 300))
def test_a_run_has_different_partitions_and_grows_at_its_end(ledger: int, partitions: int, spread: int) -> None:
    run = partition_run(ledger, partitions, spread)
    assert len(set(run)) == len(run) == max(1, min(spread, partitions))
    assert all(0 <= partition < partitions for partition in run)
    assert partition_run(ledger, partitions, spread + 1)[: len(run)] == run


@given(LEDGERS, PARTITIONS, st.integers(1, 16), st.lists(st.text(max_size=8), max_size=40))
def test_every_event_is_in_one_part_in_order_and_every_copy_of_an_id_in_the_same(
    ledger: int, partitions: int, spread: int, ids: list[str]
) -> None:
    parts = by_partition(LedgerId(ledger), [event(i) for i in ids], partitions, spread)
    assert Counter(e.event_id for part in parts.values() for e in part) == Counter(ids)
    assert set(parts) <= set(partition_run(ledger, partitions, spread))
    for part in parts.values():
        assert [e.event_id for e in part] == [i for i in ids if i in {e.event_id for e in part}]
    homes = {e.event_id: partition for partition, part in parts.items() for e in part}
    assert len(homes) == len(set(ids))


def test_a_uuid_written_in_capitals_is_in_the_same_partition() -> None:
    uuid = "0190a1b2-c3d4-7e5f-8a6b-7c8d9e0f1a2b"
    assert (
        by_partition(LedgerId(3), [event(uuid)], 12, 12).keys()
        == by_partition(LedgerId(3), [event(uuid.upper())], 12, 12).keys()
    )


def test_ids_and_ledgers_share_out_evenly() -> None:
    parts = by_partition(LedgerId(5), [event(f"event-{n}") for n in range(12_000)], 24, 6)
    assert len(parts) == 6
    assert max(map(len, parts.values())) < 1.15 * min(map(len, parts.values()))
    firsts = Counter(partition_run(ledger, 12, 1)[0] for ledger in range(1, 2401))
    assert len(firsts) == 12
    assert max(firsts.values()) < 1.6 * min(firsts.values())


def test_the_rule_stays_as_it_is() -> None:
    """A changed rule would send a retry to another partition than its first copy during an upgrade."""
    assert partition_run(1, 12, 4) == (3, 8, 1, 6)
    assert by_partition(LedgerId(1), [event("event-1")], 12, 4).keys() == {3}
