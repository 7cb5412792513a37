"""How a query parameter is declared once, and so documented, validated and read.

A misspelt filter would be a wrong figure, so a parameter that a route does not declare is an error.
"""

import re
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Final, Generic, TypeVar
from urllib.parse import unquote_to_bytes
from zoneinfo import ZoneInfo

from fastapi import Request

from core.accounts.auth import Principal
from core.calendar import first_instant_at
from core.dimensions import NAME_ALIASES
from core.errors import FieldError, Unprocessable
from core.limits import MAX_FILTER_VALUES
from core.request_types import FIRST_YEAR, LAST_YEAR

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)
L = TypeVar("L", bound=str)

_MAX_LENGTH: Final = 1_000
_NUMBER: Final = re.compile(r"-?[0-9]{1,12}(\.[0-9]{1,9})?")
_LOST_PLUS: Final = re.compile(r"([T ]\d\d\S*) (\d\d:?\d\d)$")


def invalid(name: str, detail: str) -> Unprocessable:
    """The error that names one parameter."""
    return Unprocessable(f"`{name}`: {detail}", errors=(FieldError(name, detail),))


@dataclass(frozen=True, eq=False)
class Parameter(Generic[T_co]):
    """One declaration. Several names may make one value, as `start` and `end` make a time range."""

    documented: Sequence[Mapping[str, Any]]
    """One OpenAPI parameter object a name; see `document`."""
    read: Callable[["Arguments"], T_co]
    """The typed value. Raises `Unprocessable` naming the parameter."""
    is_list: bool = False
    """Whether a name may be given several times."""

    @property
    def names(self) -> list[str]:
        return [str(each["name"]) for each in self.documented]


class Query:
    """The parameters that a route takes.

    Args:
        own_aliases: names that only this route understands, each with the parameter it stands for.
    """

    def __init__(self, *parameters: Parameter[Any], own_aliases: Mapping[str, str] | None = None) -> None:
        self.parameters: Final = parameters
        self._names = {name for parameter in parameters for name in parameter.names}
        self._lists = {name for parameter in parameters if parameter.is_list for name in parameter.names}
        self._known = sorted({*self._names, *(own_aliases or {})})
        self._aliases = {**NAME_ALIASES, **(own_aliases or {})}

    @property
    def documented(self) -> dict[str, Any]:
        """For a route's `openapi_extra`."""
        return {"parameters": [each for parameter in self.parameters for each in parameter.documented]}

    def read(self, request: Request) -> "Arguments":
        """Raises `Unprocessable` for a parameter that is unknown, given too often or no text the database can hold."""
        values: dict[str, list[str]] = {}
        _require_utf8(request.scope["query_string"])
        for given, value in request.query_params.multi_items():
            name = self._aliases.get(given, given)
            if name not in self._names:
                raise invalid(given, f"is not known here; there are {', '.join(self._known)}")
            if name in values and name not in self._lists:
                raise invalid(given, "is given twice, and takes one value here")
            if len(value) > _MAX_LENGTH or not is_storable(value):
                raise invalid(given, "is no usable text")
            values.setdefault(name, []).append(value)
        return Arguments(self, values, datetime.now(UTC), request)


def _require_utf8(query: bytes) -> None:
    """Other bytes would be read as U+FFFD, and so ask about another value. Raises `Unprocessable`."""
    for pair in query.split(b"&"):
        try:
            unquote_to_bytes(pair).decode()
        except UnicodeDecodeError:
            name = pair.partition(b"=")[0].decode("ascii", "replace")[:100]
            raise invalid(name, "is no usable text: it is no UTF-8") from None


class Arguments:
    """The arguments of one request: `arguments[LIMIT]` is the typed value of the parameter `LIMIT`."""

    def __init__(
        self, query: Query, values: Mapping[str, Sequence[str]], now: datetime, request: Request | None = None
    ) -> None:
        self._query = query
        self._values = values
        self._request = request
        self.now: Final = now
        """UTC, the same for all that one request asks."""

    def __getitem__(self, parameter: Parameter[T]) -> T:
        """Raises `KeyError` for a parameter that the route does not declare, `Unprocessable` for a wrong value."""
        if parameter not in self._query.parameters:
            raise KeyError(parameter.names)
        return parameter.read(self)

    @property
    def home(self) -> str:
        """The time zone of the organisation that asks; UTC where nobody is known to ask."""
        principal: Principal | None = None if self._request is None else getattr(self._request.state, "principal", None)
        return "UTC" if principal is None else principal.timezone

    def is_until(self, end: datetime) -> None:
        """Says until when the answer is about: a client may keep one about a time that is over (`conditional`)."""
        if self._request is not None:
            self._request.state.is_over = end < self.now

    def raw(self, name: str) -> str | None:
        """The text as it was sent, possibly empty; None: it was not."""
        given = self._values.get(name)
        return given[0] if given else None

    def text(self, name: str) -> str | None:
        """As `raw`, with an empty text for none."""
        return self.raw(name) or None

    def texts(self, name: str) -> tuple[str, ...] | None:
        """Each different text that was sent, possibly empty ones; None: none was. Raises `Unprocessable`: too many."""
        given = self._values.get(name)
        return None if given is None else _bounded(name, given)

    def words(self, name: str) -> tuple[str, ...] | None:
        """As `texts`, of a list whose values hold no comma: each text may hold several, separated by commas."""
        given = self._values.get(name)
        return None if given is None else _bounded(name, [word.strip() for each in given for word in each.split(",")])


def document(name: str, description: str, **schema: Any) -> dict[str, Any]:
    """An optional parameter as OpenAPI describes it; text unless `schema` says otherwise."""
    return {
        "name": name,
        "in": "query",
        "required": False,
        "description": description,
        "schema": {"type": "string", **schema},
    }


def document_list(name: str, description: str, **items: Any) -> dict[str, Any]:
    """An optional parameter that may be given several times; `items` is the schema of one value, by default a text."""
    return document(name, description, type="array", items={"type": "string", **items}, maxItems=MAX_FILTER_VALUES)


def texts(name: str, description: str, **items: Any) -> Parameter[tuple[str, ...] | None]:
    """A filter: several values mean either. None: not given."""
    return Parameter([document_list(name, description, **items)], lambda given: given.texts(name), is_list=True)


def integer(name: str, description: str, lowest: int, highest: int, default: int) -> Parameter[int]:
    """A default above `highest` is no bound that a client could state, and is not documented."""

    def read(given: Arguments) -> int:
        value = given.raw(name)
        if value is None:
            return default
        if not re.fullmatch(r"-?[0-9]{1,12}", value) or not lowest <= int(value) <= highest:
            raise invalid(name, f"must be a whole number from {lowest} to {highest}")
        return int(value)

    stated = {"default": default} if default <= highest else {}
    return Parameter([document(name, description, type="integer", minimum=lowest, maximum=highest, **stated)], read)


def choice(name: str, description: str, choices: Sequence[L], default: L) -> Parameter[L]:
    def read(given: Arguments) -> L:
        value = given.raw(name)
        return default if value is None else chosen(name, value, choices)

    return Parameter([document(name, description, enum=list(choices), default=default)], read)


def choices(name: str, description: str, choices: Sequence[L]) -> Parameter[tuple[L, ...] | None]:
    """A filter by values of a closed list: several mean either, repeated or separated by commas. None: not given."""

    def read(given: Arguments) -> tuple[L, ...] | None:
        words = given.words(name)
        return None if words is None else tuple(chosen(name, word, choices) for word in words)

    return Parameter([document_list(name, description, enum=list(choices))], read, is_list=True)


def _bounded(name: str, given: Sequence[str]) -> tuple[str, ...]:
    values = tuple(dict.fromkeys(given))
    if len(values) > MAX_FILTER_VALUES:
        raise invalid(name, f"takes at most {MAX_FILTER_VALUES:,} values")
    return values


def chosen(name: str, value: str, choices: Collection[L]) -> L:
    for each in choices:
        if each == value:
            return each
    raise invalid(name, f"must be one of {', '.join(choices)}")


def read_time(given: Arguments, name: str, zone: ZoneInfo) -> datetime | None:
    """UTC, from RFC 3339, epoch seconds, or a date or time of `zone`. None: not given."""
    value = given.text(name)
    return None if value is None else _parse_time(name, value, zone)


def _parse_time(name: str, value: str, zone: ZoneInfo) -> datetime:
    problem = invalid(
        name, f"must be RFC 3339, a date, or seconds since 1970, between the years {FIRST_YEAR} and {LAST_YEAR}"
    )
    try:
        if _NUMBER.fullmatch(value):
            stated = datetime.fromtimestamp(float(value), UTC)
        else:
            # In a query a bare plus is a space; the offset's is meant.
            stated = datetime.fromisoformat(_LOST_PLUS.sub(r"\1+\2", value))
        if not FIRST_YEAR <= stated.year <= LAST_YEAR:
            raise problem
        return (stated if stated.tzinfo else first_instant_at(stated, zone)).astimezone(UTC)
    except (ValueError, OverflowError, OSError):
        raise problem from None


def is_storable(value: str) -> bool:
    """Whether PostgreSQL can hold the text: no NUL, no lone surrogate."""
    try:
        return b"\x00" not in value.encode()
    except UnicodeEncodeError:
        return False
