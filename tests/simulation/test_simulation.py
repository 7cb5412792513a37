"""Simulated crashes, repeated records, gaps, rebalances and zombies: every event is counted exactly once.

OUTLAY_SIMULATION_SEEDS is the number of runs. A failing run prints the command that replays it.
"""

import os

import pytest

from tests.simulation.fleet import World
from tests.simulation.world import copies, is_lost
from tests.support.virtual_time import run

SEEDS = int(os.environ.get("OUTLAY_SIMULATION_SEEDS", "200"))
FIRST = int(os.environ.get("OUTLAY_SIMULATION_SEED", "0"))
REQUESTS = 40


async def world(seed: int) -> None:
    world = World(seed)
    await world.run(REQUESTS)
    database, log = world.database, world.log
    assert database.violations == []
    expected = copies(log, database.skipped)
    assert database.stepped == expected, "each copy of an event is stepped over exactly once"
    assert set(expected) <= database.ids, "an event is lost"
    reachable = set(copies(log, []))
    assert database.ids <= reachable, "an event nobody sent"
    assert world.senders.acknowledged - database.ids <= reachable - set(expected), "an acknowledged event is lost"
    letters = {letter.id for letter in world.letters}
    assert letters <= world.senders.bad, "a letter for what is not bad"
    assert {x for x in world.senders.bad if not _lost(x, world)} <= letters, "bad data without a letter"


def _lost(letter: str, world: World) -> bool:
    number, offset = (int(part) for part in letter.split("/")[1:3])
    partition = next(p for p in world.log.records if p.number == number)
    return is_lost(partition, offset, world.database.skipped)


@pytest.mark.parametrize("block", range(10))
def test_whatever_befalls_every_event_is_counted_once(block: int) -> None:
    for seed in range(FIRST + block, FIRST + SEEDS, 10):
        try:
            run(world(seed))
        except Exception as error:
            again = f"OUTLAY_SIMULATION_SEED={seed} OUTLAY_SIMULATION_SEEDS=1"
            raise AssertionError(f"replay with: {again} python -m pytest tests/simulation") from error
