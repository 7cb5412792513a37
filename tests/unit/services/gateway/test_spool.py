"""Events on disk: nothing is lost by a crash, and no process takes another's."""

from pathlib import Path

import pytest

from core.errors import Unavailable
from core.ledger_id import LedgerId
from services.gateway.delivery import Delivery
from services.gateway.spool import Spool

SIZE = 1 << 20


class Sink:
    def __init__(self) -> None:
        self.is_away = False
        self.taken: list[tuple[int, bytes]] = []

    async def take(self, ledger_id: LedgerId, events: "list[bytes]") -> int:
        if self.is_away:
            raise Unavailable("away")
        self.taken += [(ledger_id, event) for event in events]
        return 0


async def test_events_wait_on_disk_while_ingest_is_away(tmp_path: Path) -> None:
    sink = Sink()
    sink.is_away = True
    spool = Spool(tmp_path, SIZE)
    delivery = Delivery(spool, sink)  # type: ignore[arg-type]
    delivery.put(LedgerId(1), b'{"a":1}')
    delivery.put(LedgerId(-1), b'{"a":2}')
    with pytest.raises(Unavailable):
        await delivery.send_all()
    assert not spool.is_empty
    spool.close()

    sink.is_away = False
    later = Spool(tmp_path, SIZE)
    await Delivery(later, sink).send_all()  # type: ignore[arg-type]
    assert sorted(sink.taken) == [(-1, b'{"a":2}'), (1, b'{"a":1}')]
    assert later.is_empty
    later.close()


def test_two_processes_have_parts_of_their_own(tmp_path: Path) -> None:
    one, other = Spool(tmp_path, SIZE), Spool(tmp_path, SIZE)
    one.append(LedgerId(1), b"{}")
    one.rotate()
    assert other.oldest() is None
    one.close()
    other.close()
    third = Spool(tmp_path, SIZE)
    assert third.oldest() is not None
    third.close()


def test_a_line_that_was_cut_is_left_out(tmp_path: Path) -> None:
    spool = Spool(tmp_path, SIZE)
    spool.append(LedgerId(1), b"{}")
    spool.rotate()
    path = spool.oldest()
    assert path is not None
    with path.open("ab") as file:
        file.write(b'{"ledger":1,"ev')
    assert [line.ledger for line in spool.read(path)] == [1]
    spool.close()


def test_a_full_spool_makes_the_gateway_unready(tmp_path: Path) -> None:
    spool = Spool(tmp_path, 10)
    assert spool.why_not_ready() is None
    spool.append(LedgerId(1), b"{}")
    assert spool.why_not_ready() is not None
    spool.close()
