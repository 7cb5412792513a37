"""Reads a bill that is sent: a form with a file, kept on disk while it is read, or JSON with its rows."""

import asyncio
import hashlib
import tempfile
from collections.abc import AsyncGenerator, AsyncIterator, Iterator, Mapping
from contextlib import asynccontextmanager, closing
from datetime import date, timedelta
from decimal import Decimal
from typing import IO, Annotated, Any, Final, NamedTuple

from fastapi import Request
from outlay.names import provider_name
from outlay.numbers import NumberOutOfBounds, read_json
from pydantic import BaseModel, Field, StrictBool, ValidationError, field_validator
from starlette.datastructures import UploadFile
from starlette.formparsers import MultiPartException, MultiPartParser

from core.errors import FieldError, Malformed, TooLarge, Unprocessable
from core.http.bodies import invalid_body, read_body
from core.invoices.bill import Bill, require_mapping
from core.invoices.documents import Row, UnfinishedBill, rows_of, stated_rows
from core.invoices.sources import SOURCES, SourceName
from core.json_codec import encode
from core.request_types import PRINTABLE

MAX_FILE: Final = 1024**3
"""Bytes of a bill's file."""
MAX_ROWS_BODY: Final = 4 * 1024 * 1024
"""Bytes of a body that states the rows themselves."""
_FIELDS: Final = ("provider", "source", "period", "mapping", "rates", "replace")

Text = Annotated[str, Field(min_length=1, max_length=256, pattern=PRINTABLE)]
Currency = Annotated[str, Field(pattern=r"^[A-Za-z]{3}$")]
Rate = Annotated[Decimal, Field(gt=0, lt=Decimal(10) ** 9, decimal_places=18)]


class BillRequest(BaseModel, extra="forbid"):
    """A form has the same fields, `mapping` and `rates` as JSON, and `file` in place of `rows`."""

    provider: Text | None = Field(None, description="Who bills; default: the source's own", examples=["openai"])
    source: SourceName
    period: Annotated[str, Field(pattern=r"^[0-9]{4}-[0-9]{2}(-[0-9]{2}(/[0-9]{4}-[0-9]{2}-[0-9]{2})?)?$")] | None = (
        Field(
            None,
            description="A month, a day, or first and last day joined by `/`. Default: the bill's own days",
            examples=["2026-10"],
        )
    )
    mapping: dict[Text, Text] | None = Field(
        None, description="csv: our field → their column. Default: that of the provider's last csv"
    )
    rates: dict[Currency, Rate] = Field({}, description="USD for one unit of each other currency of the bill")
    replace: StrictBool = Field(False, description="Take days over for which another source counts")
    has_more: StrictBool = Field(False, description="Of a page of the provider's API: an unfinished one is refused")
    rows: list[dict[str, Any]] | None = Field(None, description="As the source has them, in place of a file")

    @field_validator("rates")
    @classmethod
    def _upper(cls, rates: Mapping[str, Decimal]) -> dict[str, Decimal]:
        return {name.upper(): rate for name, rate in rates.items()}


class SentBill(NamedTuple):
    """What was sent. `rows` may be iterated once."""

    asked: BillRequest
    rows: Iterator[tuple[str, Row]]
    content: bytes
    """A hash of it."""

    @property
    def provider(self) -> str:
        given = self.asked.provider or SOURCES[self.asked.source].provider
        if given is None:
            raise Unprocessable(
                f"A bill of the source `{self.asked.source}` needs `provider`: who bills.",
                errors=(FieldError("/provider", "is missing"),),
            )
        return provider_name(given)

    def bill(self, last_mapping: Mapping[str, str]) -> Bill:
        """Raises `Unprocessable`."""
        mapping = last_mapping if self.asked.mapping is None else self.asked.mapping
        require_mapping(mapping)
        return Bill(
            self.provider,
            self.asked.source,
            _period(self.asked.period),
            mapping if self.asked.source == "csv" else {},
            self.asked.rates,
            self.asked.replace,
        )


def _period(text: str | None) -> tuple[date, date] | None:
    if text is None:
        return None
    try:
        if len(text) == len("2026-10"):
            first = date.fromisoformat(f"{text}-01")
            return first, (first + timedelta(days=31)).replace(day=1) - timedelta(days=1)
        left, _, right = text.partition("/")
        start, end = date.fromisoformat(left), date.fromisoformat(right or left)
    except (ValueError, OverflowError):
        raise _wrong("period", "is no month and no days") from None
    if not start <= end <= start + timedelta(days=366):
        raise _wrong("period", "ends before it starts, or is longer than a year")
    return start, end


def _wrong(field: str, detail: str) -> Unprocessable:
    return Unprocessable(f"`{field}` {detail}.", errors=(FieldError(f"/{field}", detail),))


@asynccontextmanager
async def sent_bill(request: Request) -> AsyncIterator[SentBill]:
    """The bill of a request, and its file as long as this is open.

    Raises:
        TooLarge, Malformed, RequestValidationError: it cannot be read, or a field is wrong.
        UnfinishedBill: it is a page that says that others follow.
    """
    if request.headers.get("content-type", "").startswith("multipart/form-data"):
        async with _form(request) as (fields, file):
            asked = _checked(_stated(fields))
            digest = await asyncio.to_thread(_digest, file)
            with closing(rows_of(file, SOURCES[asked.source].shape == "pages")) as rows:
                yield SentBill(asked, rows, digest)
        return
    with request.state.bodies.share(request.state.owner) as share:
        raw = await read_body(request, MAX_ROWS_BODY, share)
        asked = await asyncio.to_thread(_json, raw)
        if asked.rows is None:
            raise Malformed("The bill is missing: send a form with `file`, or JSON with `rows`.")
        if asked.has_more:
            raise UnfinishedBill
        content = hashlib.sha256(await asyncio.to_thread(encode, asked.rows)).digest()
        yield SentBill(asked, stated_rows(asked.rows, SOURCES[asked.source].shape == "pages"), content)


@asynccontextmanager
async def _form(request: Request) -> AsyncIterator[tuple[dict[str, str], IO[bytes]]]:
    try:
        form = await MultiPartParser(request.headers, _bounded(request), max_files=1, max_fields=len(_FIELDS)).parse()
    except MultiPartException as error:
        raise Malformed(f"The form could not be read: {error.message}") from None
    request.state.body_is_read = True
    try:
        file = form.get("file")
        if not isinstance(file, UploadFile):
            raise Malformed("The form has no `file`.")
        fields = {name: value for name, value in form.multi_items() if isinstance(value, str)}
        # What the parser keeps in memory and on disk by turns is no file that every reader takes.
        with tempfile.TemporaryFile() as copy:
            await asyncio.to_thread(_copied, file.file, copy)
            yield fields, copy
    finally:
        await form.close()


async def _bounded(request: Request) -> AsyncGenerator[bytes, None]:
    size = 0
    async for piece in request.stream():
        size += len(piece)
        if size > MAX_FILE:
            raise TooLarge(f"A bill's file has at most {MAX_FILE:,} bytes; send it in parts, such as days.")
        yield piece


def _copied(source: IO[bytes], target: IO[bytes]) -> None:
    source.seek(0)
    while piece := source.read(1024 * 1024):
        target.write(piece)
    target.seek(0)


def _digest(file: IO[bytes]) -> bytes:
    digest = hashlib.sha256()
    while piece := file.read(1024 * 1024):
        digest.update(piece)
    file.seek(0)
    return digest.digest()


def _stated(fields: Mapping[str, str]) -> dict[str, Any]:
    stated: dict[str, Any] = {name: value for name, value in fields.items() if value}
    for name in ("mapping", "rates"):
        if name in stated:
            stated[name] = _read(stated[name], name)
    if "replace" in stated:
        stated["replace"] = {"true": True, "false": False}.get(stated["replace"].lower(), stated["replace"])
    return stated


def _read(text: str | bytes, what: str) -> Any:
    try:
        return read_json(text)
    except NumberOutOfBounds as error:
        raise Malformed(f"`{what}` {error.detail}.") from None
    except (ValueError, RecursionError) as error:
        raise Malformed(f"`{what}` is not valid JSON: {str(error)[:120]}") from None


def _json(raw: bytes) -> BillRequest:
    stated = _read(raw, "body")
    try:
        encode(stated)  # a lone surrogate could neither be stored nor answered
    except UnicodeEncodeError:
        raise Malformed("The body has a lone surrogate, as in `\\ud800`: half of a character.") from None
    return _checked(stated)


def _checked(stated: Any) -> BillRequest:
    try:
        return BillRequest.model_validate(stated)
    except ValidationError as error:
        raise invalid_body(error) from None
