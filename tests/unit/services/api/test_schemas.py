"""Reply schemas that repeat the fields of something in core have all of them, so that no new one is left out."""

from datetime import UTC, datetime

from core.budgets.alert_history import PastAlert
from core.calendar import Bucket
from core.channels.alert_payload import AlertMessage
from core.ledger.events import CURRENT, EXPRESSIONS
from core.ledger.measures import ENTITY_MEASURES
from core.ledger.reader import CostGroup
from services.api.budget_schemas import FiredAlert
from services.api.cost_comparison import plain_buckets
from services.api.cost_schemas import COMPARED, CostPoint, CostRow, cost_points, cost_row, fields_of, labels_of
from services.api.event_schemas import Event


def test_an_event_is_shown_with_all_that_the_ledger_reads_of_it() -> None:
    assert list(Event.model_fields) == list(EXPRESSIONS | CURRENT)


def test_a_fired_alert_is_shown_with_its_whole_message() -> None:
    assert set(FiredAlert.model_fields) == {*AlertMessage._fields, *PastAlert._fields} - {"message", "fired_at"}


def test_rows_have_their_labels_and_the_fields_of_their_schema() -> None:
    group = CostGroup(0, ("chat", None), dict.fromkeys(ENTITY_MEASURES, 1))
    row = cost_row(group, ("feature", "team"))
    assert list(row) == ["feature", "team", *fields_of(CostRow)]
    assert CostRow(**row).model_dump(exclude_unset=True) == row
    labels = {1: labels_of(group, ("feature", "team"))}
    day = datetime(2026, 11, 1, tzinfo=UTC)
    (bucket,) = plain_buckets([Bucket(day, day, day, False)])
    for found in ({(0, 1): group.measures}, {}):
        (point,) = cost_points([bucket], labels, found)
        assert list(point) == ["feature", "team", *fields_of(CostPoint)]
        assert CostPoint(**point).model_dump(exclude_unset=True) == point
        assert point["event_count"] == len(found)
    (point,) = cost_points([bucket._replace(compares=True)], labels, {})
    assert list(point) == ["feature", "team", *fields_of(CostPoint, COMPARED)]
