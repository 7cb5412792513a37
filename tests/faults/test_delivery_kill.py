"""kill -9 of the processes that deliver, at every moment: no alert is lost, and repeated ones have the same id."""

import time
from random import Random

from tests.support.alert_world import KILLS, World, kill
from tests.support.waiting import until


def test_alerts_with_each_replica_killed_between_send_and_record(world: World) -> None:
    """The receiver has the message, but no record says so: the other replica sends it again with the same id, once."""
    for first, second in (world.replicas, world.replicas[::-1]):
        world.hook.ids.clear()
        delivered = world.ask("SELECT count(*) FROM delivery")
        world.hook.may_answer.clear()
        first.start()
        (sent,) = world.decide(1)
        assert until(lambda: world.hook.ids)
        kill(first)  # long before its attempt times out, which would be recorded
        assert world.hook.ids == [sent]
        world.hook.may_answer.set()
        second.start()
        world.end_leases()
        world.until_delivered(delivered + 1)
        time.sleep(0.5)
        assert world.hook.ids == [sent, sent]
        assert second.stop() == 0


def test_alerts_with_kills_at_any_moment_of_delivery(world: World) -> None:
    """No alert is lost, also with restarts of the database."""
    random, sent = Random(11), []
    for number in range(KILLS):
        replica = world.replicas[number % 2].start()
        for _ in range(3):
            sent += world.decide(random.choice((1, 4, 30)))
            time.sleep(random.uniform(0, 0.1))
        if number % 3 == 1:
            world.database.stop()
            world.database.start()
        kill(replica)
        world.end_leases()
    sent += world.decide(5)
    world.replicas[0].start()
    world.until_delivered(len(sent))
    assert set(world.hook.ids) == set(sent)
    assert world.ask("SELECT count(*) FROM alert_outbox") == 0


def test_alerts_with_a_stop_that_was_asked_for(world: World) -> None:
    """An ordered stop sends nothing twice."""
    sent = []
    for number in range(3):
        replica = world.replicas[number % 2].start()
        sent += world.decide(7)
        assert replica.stop() == 0
    world.replicas[0].start()
    world.until_delivered(len(sent))
    assert sorted(world.hook.ids) == sorted(sent)
