"""Query parameters: each is read, bounded and documented by its one declaration."""

from datetime import UTC, datetime, timedelta
from urllib.parse import urlencode

import pytest
from fastapi import Request

from core.errors import Unprocessable
from core.limits import MAX_FILTER_VALUES
from services.api.query_params import EVENT_FILTERS, GROUP_BY, INTERVAL, OPEN_SPAN, ORDER_BY, SPAN, TIMEZONE, row_limit
from services.api.query_reader import Arguments, Query, choice, choices, integer, texts

LIMIT = integer("limit", "How many", 1, 10, 5)
VIEW = choice("view", "How", ("short", "long"), "short")
STATE = choices("state", "Only in this state", ("open", "done"))
NAME = texts("model", "Only this model", examples=["gpt-4o"])
QUERY = Query(LIMIT, VIEW, STATE, NAME)
OVER_TIME = Query(SPAN, GROUP_BY, INTERVAL, TIMEZONE, EVENT_FILTERS, row_limit(50))


def read(query: Query, *given: tuple[str, str]) -> Arguments:
    return query.read(Request({"type": "http", "query_string": urlencode(given).encode(), "headers": []}))


def refusal(query: Query, *given: tuple[str, str], of: object = None) -> tuple[str, str]:
    """The name and the detail that the error gives."""
    with pytest.raises(Unprocessable) as caught:
        read(query, *given)[of]  # type: ignore[index]
    (error,) = caught.value.errors
    assert caught.value.detail == f"`{error.pointer}`: {error.detail}"
    return error.pointer, error.detail


def test_typed_values_and_defaults() -> None:
    given = read(QUERY, ("limit", "7"), ("view", "long"), ("state", "done"), ("model", "gpt-4o"))
    assert (given[LIMIT], given[VIEW], given[STATE], given[NAME]) == (7, "long", ("done",), ("gpt-4o",))
    nothing = read(QUERY)
    assert (nothing[LIMIT], nothing[VIEW], nothing[STATE], nothing[NAME]) == (5, "short", None, None)
    assert read(QUERY, ("model", ""))[NAME] == ("",)


def test_documented_as_declared() -> None:
    by_name = {each["name"]: each for each in QUERY.documented["parameters"]}
    assert all(each["in"] == "query" and not each["required"] for each in by_name.values())
    assert by_name["limit"]["schema"] == {"type": "integer", "minimum": 1, "maximum": 10, "default": 5}
    assert by_name["view"]["schema"] == {"type": "string", "enum": ["short", "long"], "default": "short"}
    states, models = by_name["state"]["schema"], by_name["model"]["schema"]
    assert (states["type"], states["items"]) == ("array", {"type": "string", "enum": ["open", "done"]})
    assert (models["type"], models["items"]) == ("array", {"type": "string", "examples": ["gpt-4o"]})
    assert states["maxItems"] == models["maxItems"] == MAX_FILTER_VALUES


def test_wrong_values_are_named() -> None:
    for value in ("0", "11", "x", "", "1.0", "9" * 20):
        assert refusal(QUERY, ("limit", value), of=LIMIT) == ("limit", "must be a whole number from 1 to 10")
    for value in ("", "Long"):
        assert refusal(QUERY, ("view", value), of=VIEW) == ("view", "must be one of short, long")
    for value in ("x", "", "open,x", "open,"):
        assert refusal(QUERY, ("state", value), of=STATE) == ("state", "must be one of open, done")


def test_unknown_repeated_and_unusable_parameters() -> None:
    known = "is not known here; there are limit, model, state, view"
    assert refusal(QUERY, ("colour", "red")) == ("colour", known)
    assert refusal(QUERY, ("limit", "1"), ("limit", "2")) == ("limit", "is given twice, and takes one value here")
    for value in ("a\x00", "a" * 1_001):
        assert refusal(QUERY, ("model", value)) == ("model", "is no usable text")


def test_bytes_that_are_no_text() -> None:
    """They would be read as U+FFFD: another value."""
    for query in (b"model=%ED%A0%80", b"limit=1&model=caf%E9", b"model=caf\xe9"):
        with pytest.raises(Unprocessable, match="`model`: is no usable text: it is no UTF-8"):
            QUERY.read(Request({"type": "http", "query_string": query, "headers": []}))
    read_as = QUERY.read(Request({"type": "http", "query_string": b"model=caf%C3%A9&limit=2", "headers": []}))
    assert read_as[NAME] == ("café",)


def test_a_filter_given_twice_means_either_value() -> None:
    given = read(OVER_TIME, ("team", "a"), ("department", "b,c"), ("team", "a"), ("tenant", ""), ("tenant", " x"))
    assert given[EVENT_FILTERS] == {"team": ("a", "b,c"), "tenant": ("", " x")}
    closed = read(OVER_TIME, ("status", "error, 200"), ("status", "404"), ("cost_status", "priced,estimated"))
    assert closed[EVENT_FILTERS] == {"cost_status": ("priced", "estimated"), "status": ("error", "200", "404")}
    assert read(QUERY, ("state", "open,done"), ("state", "open"))[STATE] == ("open", "done")


def test_the_number_of_values_is_bounded() -> None:
    most = [("feature", f"f{n}") for n in range(MAX_FILTER_VALUES)]
    assert len(read(OVER_TIME, *most, *most)[EVENT_FILTERS]["feature"]) == MAX_FILTER_VALUES
    many = ("feature", f"takes at most {MAX_FILTER_VALUES:,} values")
    assert refusal(OVER_TIME, *most, ("feature", "one more"), of=EVENT_FILTERS) == many
    assert refusal(QUERY, *(("model", f"m{n}") for n in range(MAX_FILTER_VALUES + 1)), of=NAME)[0] == "model"


def test_names_of_one_route_alone() -> None:
    query = Query(NAME, own_aliases={"llm": "model"})
    assert read(query, ("llm", "gpt-4o"))[NAME] == ("gpt-4o",)
    assert refusal(query, ("x", "y")) == ("x", "is not known here; there are llm, model")


def test_a_parameter_that_the_route_does_not_take_is_a_fault() -> None:
    with pytest.raises(KeyError):
        read(QUERY)[SPAN]


def test_time_range() -> None:
    given = read(OVER_TIME, ("start", "2026-11-01"), ("end", "1793577600"))
    assert given[SPAN][:2] == (datetime(2026, 11, 1, tzinfo=UTC), datetime(2026, 11, 2, tzinfo=UTC))
    assert read(OVER_TIME, ("start", "2026-11-01T00:00:00 01:00"), ("end", "2026-11-01"))[SPAN].start == datetime(
        2026, 10, 31, 23, tzinfo=UTC
    )
    last = read(OVER_TIME)
    assert last[SPAN].end == last.now
    assert (last[SPAN].end - last[SPAN].start).days == 30
    assert refusal(OVER_TIME, ("start", "2026-11-02"), ("end", "2026-11-01"), of=SPAN) == (
        "start",
        "must be before `end`",
    )
    years = ("start", "must be at most five years before `end`")
    assert refusal(OVER_TIME, ("start", "2020-01-01"), ("end", "2026-11-01"), of=SPAN) == years
    for value in ("x", "1969-12-31", "2201-01-01", "nan", "1e9"):
        assert refusal(OVER_TIME, ("end", value), of=SPAN)[0] == "end"
    assert read(Query(OPEN_SPAN), ("start", "2026-11-01"))[OPEN_SPAN] == (datetime(2026, 11, 1, tzinfo=UTC), None)


def test_a_period_is_in_place_of_start_and_end() -> None:
    given = read(Query(SPAN, TIMEZONE), ("period", "today"), ("timezone", "Asia/Kathmandu"))
    assert given[SPAN].start <= given.now < given[SPAN].end
    assert (given[SPAN].end - given[SPAN].start, given[SPAN].start.minute) == (timedelta(days=1), 15)
    assert read(OVER_TIME, ("period", "all_time"))[SPAN].previous is None
    assert refusal(OVER_TIME, ("period", "today"), ("end", "2026-11-02"), of=SPAN)[0] == "end"
    assert refusal(OVER_TIME, ("period", "fortnight"), of=SPAN)[0] == "period"


def test_an_order_names_a_figure() -> None:
    assert read(Query(ORDER_BY))[ORDER_BY] == ("cost_usd", True)
    assert read(Query(ORDER_BY), ("order_by", "-event_count"))[ORDER_BY] == ("event_count", True)
    assert read(Query(ORDER_BY), ("order_by", "total_cost_usd"))[ORDER_BY] == ("total_cost_usd", False)
    for value in ("--cost_usd", "cost", "+cost_usd"):
        assert refusal(Query(ORDER_BY), ("order_by", value), of=ORDER_BY)[0] == "order_by"


def test_a_date_belongs_to_the_zone() -> None:
    berlin = ("timezone", "Europe/Berlin")
    given = read(OVER_TIME, ("start", "2026-11-01"), ("end", "2026-11-02 10:30"), berlin)
    assert given[SPAN][:2] == (datetime(2026, 10, 31, 23, tzinfo=UTC), datetime(2026, 11, 2, 9, 30, tzinfo=UTC))
    fixed = read(OVER_TIME, ("start", "2026-11-01T00:00:00Z"), ("end", "1793577600"), berlin)
    assert fixed[SPAN][:2] == (datetime(2026, 11, 1, tzinfo=UTC), datetime(2026, 11, 2, tzinfo=UTC))
    plus = read(OVER_TIME, ("start", "2026-11-01 00:00:00 05:45"), ("end", "2026-11-02"), berlin)
    assert plus[SPAN][:2] == (datetime(2026, 10, 31, 18, 15, tzinfo=UTC), datetime(2026, 11, 1, 23, tzinfo=UTC))
    open_ = read(Query(OPEN_SPAN, TIMEZONE), ("end", "2026-03-29"), ("timezone", "Asia/Beirut"))
    assert open_[OPEN_SPAN] == (None, datetime(2026, 3, 28, 22, tzinfo=UTC))
    first = read(OVER_TIME, ("start", "1970-01-01"), ("end", "1970-01-02"), ("timezone", "Asia/Tokyo"))
    assert first[SPAN].start == datetime(1969, 12, 31, 15, tzinfo=UTC)
    assert refusal(OVER_TIME, ("start", "2026-11-01"), ("timezone", "Mars/Base"), of=SPAN)[0] == "timezone"


def test_dimensions_by_any_of_their_names() -> None:
    given = read(OVER_TIME, ("group_by", "department, model,team"), ("customer_id", "a,b"), ("status", "404"))
    assert given[GROUP_BY] == ("team", "model")
    assert given[EVENT_FILTERS] == {"tenant": ("a,b",), "status": ("404",)}
    assert refusal(OVER_TIME, ("group_by", "colour"), of=GROUP_BY)[1].startswith("'colour' is no dimension; there are")
    many = ",".join(("provider", "model", "team", "feature", "service", "project", "variant"))
    assert refusal(OVER_TIME, ("group_by", many), of=GROUP_BY) == ("group_by", "takes at most 6 dimensions")
    assert read(OVER_TIME, ("group_by", "team,model"), ("group_by", "feature"))[GROUP_BY] == (
        "team",
        "model",
        "feature",
    )
    status = ("status", "must be success, error or an HTTP status code")
    for value in ("oops", "", "404,", "1234", "٤٠٤"):
        assert refusal(OVER_TIME, ("status", value), of=EVENT_FILTERS) == status
    for value in ("oops", ""):
        assert refusal(OVER_TIME, ("cost_status", value), of=EVENT_FILTERS)[0] == "cost_status"
    assert refusal(OVER_TIME, ("timezone", "Mars/Base"), of=TIMEZONE)[0] == "timezone"
