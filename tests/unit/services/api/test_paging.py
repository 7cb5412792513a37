"""Pages: one more item than a page holds says that another follows, and only this list's cursor leads to it."""

from datetime import UTC, datetime
from urllib.parse import urlencode

import pytest
from fastapi import Request

from core.errors import Unprocessable
from services.api.paging import UNLIMITED, PageRequest, encode_cursor, instant, paging, row_id
from services.api.query_reader import Query

AT = datetime(2026, 11, 1, 12, 30, 0, 123456, tzinfo=UTC)
PAGE = paging("things", instant, row_id, default=3)


def asked(**given: object) -> PageRequest[tuple[datetime, int]]:
    query_string = urlencode(given).encode()
    return Query(PAGE).read(Request({"type": "http", "query_string": query_string, "headers": []}))[PAGE]


def position(item: int) -> tuple[datetime, int]:
    return AT, item


def test_a_full_page_has_a_cursor_where_more_follows() -> None:
    request = asked(limit=2)
    assert (request.fetch, request.after) == (3, None)
    page = request.page([1, 2, 3], position)
    assert page.items == [1, 2]
    assert page.next_cursor is not None
    assert asked(cursor=page.next_cursor).after == (AT, 2)


def test_the_last_page_has_none() -> None:
    assert asked(limit=2).page([1, 2], position) == ([1, 2], None)
    assert asked().page([], position) == ([], None)
    assert asked().limit == 3


@pytest.mark.parametrize(
    "cursor", ["x", encode_cursor("others", AT, 2), encode_cursor("things", AT), encode_cursor("things", AT, "two")]
)
def test_any_other_text_is_no_cursor(cursor: str) -> None:
    with pytest.raises(Unprocessable, match="`next_cursor` of an earlier reply"):
        asked(cursor=cursor)


def test_a_list_that_is_whole_by_default() -> None:
    whole = paging("all", row_id, default=UNLIMITED)
    assert "default" not in whole.documented[0]["schema"]
    assert PAGE.documented[0]["schema"]["default"] == 3
