"""Local limits on spending: each call reserves its estimated cost first, so that concurrent calls cannot share it."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, datetime, timezone, tzinfo
from decimal import Decimal, InvalidOperation
from enum import Enum
from typing import Protocol

from ._errors import BudgetExceeded
from ._idle_guards import IDLE
from .pricing import total

Usd = Decimal | float | str
"""An amount of money as a caller may write it, in USD; a float counts as the digits it prints."""

_LOCK = threading.RLock()
"""One lock for all budgets, so that a call is checked against all of its budgets at once; held for microseconds."""
_NOTHING = Decimal(0)
_MAX_USD = Decimal(10**9)
_MAX_DIGITS = 40
"""After the decimal point; the server's limit."""


def usd(amount: Usd) -> Decimal:
    """The exact amount, rounded to 40 digits after the point. Raises `ValueError` unless it is from 0 to a billion."""
    try:
        exact = amount if isinstance(amount, Decimal) else Decimal(str(amount))
        if 0 <= exact <= _MAX_USD:
            return exact if _digits(exact) <= _MAX_DIGITS else round(exact, _MAX_DIGITS)
    except InvalidOperation:
        pass
    raise ValueError(f"not an amount of money of 0 to {_MAX_USD:,} USD: {amount!r}")


def _digits(amount: Decimal) -> int:
    """Digits after the decimal point."""
    exponent = amount.as_tuple().exponent
    return -exponent if isinstance(exponent, int) else 0


class Account:
    """Money spent, and money held for calls that are running, in USD."""

    __slots__ = ("held", "spent")

    def __init__(self) -> None:
        self.spent = self.held = _NOTHING

    def with_more(self, amount: Decimal) -> Decimal:
        """The total if a call of this amount were added."""
        return total((self.spent, self.held, amount))


class Budget(Protocol):
    """A limit that calls are paid from. Its methods are called under `_LOCK`."""

    def check(self, amount: Decimal, user_id: str | None) -> None:
        """Raises `BudgetExceeded` where the amount would pass a limit."""

    def accounts(self, user_id: str | None) -> list[Account]:
        """The accounts that a call of this user is charged to now."""

    def paid(self) -> None:
        """Called after money was spent."""


class Reservation:
    """Money held for one call. The first `settle` or `release` ends it; later ones change nothing.

    As a context manager it is released at the end, unless it was settled before.

    Attributes:
        amount: the money held, in USD.
    """

    def __init__(self, amount: Decimal, budgets: Iterable[Budget], user_id: str | None) -> None:
        """Use `outlay.reserve` or `BudgetGuard.reserve`."""
        self.amount = amount
        self._budgets = tuple(budgets)
        self._accounts = [account for budget in self._budgets for account in budget.accounts(user_id)]
        self._is_open = True
        for account in self._accounts:
            account.held = total((account.held, amount))

    def settle(self, actual: Usd | None = None) -> None:
        """The call is over and cost `actual` USD; None: the cost is unknown, so the reserved amount counts."""
        self._end(self.amount if actual is None else usd(actual))

    def release(self) -> None:
        """The call cost nothing."""
        self._end(None)

    def _end(self, cost: Decimal | None) -> None:
        with _LOCK:
            if not self._is_open:
                return
            self._is_open = False
            for account in self._accounts:
                account.held = total((account.held, -self.amount))
                account.spent = total((account.spent, cost or _NOTHING))
            for budget in self._budgets if cost is not None else ():
                budget.paid()

    def __enter__(self) -> Reservation:
        return self

    def __exit__(self, *_: object) -> None:
        self.release()


def reserve(amount: Usd, budgets: Iterable[Budget], user_id: str | None = None) -> Reservation:
    """Hold the amount in all of the budgets, or raise `BudgetExceeded` and hold nothing."""
    exact, budgets = usd(amount), tuple(budgets)
    with _LOCK:
        for budget in budgets:
            budget.check(exact, user_id)
        return Reservation(exact, budgets, user_id)


class RunBudget:
    """The budget of one run and the runs inside it."""

    def __init__(self, name: str, limit: Decimal) -> None:
        self._name = name
        self.limit = limit
        self._account = Account()

    @property
    def spent(self) -> Decimal:
        return self._account.spent

    @property
    def remaining(self) -> Decimal:
        with _LOCK:
            return max(_NOTHING, self.limit - self._account.with_more(_NOTHING))

    def check(self, amount: Decimal, user_id: str | None) -> None:
        if self._account.with_more(amount) > self.limit:
            why = f"the run {self._name} has spent {_shown(self._account)}; {amount} USD more is past {self.limit}"
            raise BudgetExceeded(why, "run", self.limit, self._account.spent)

    def accounts(self, user_id: str | None) -> list[Account]:
        return [self._account]

    def paid(self) -> None:
        pass


class CircuitState(Enum):
    CLOSED = "closed"
    """Calls are checked against the limits."""
    OPEN = "open"
    """The daily limit was reached: every call is refused, unchecked."""
    HALF_OPEN = "half_open"
    """The cooldown is over: calls are checked again, and the first one paid within the limit closes the circuit."""


@dataclass(frozen=True, init=False)
class BudgetLimit:
    """Limits in USD; None is no limit.

    Args:
        per_request: of a single call.
        per_user: of one user in a calendar day.
        daily: of all calls in a calendar day.
    """

    per_request: Decimal | None
    per_user: Decimal | None
    daily: Decimal | None

    def __init__(self, per_request: Usd | None = None, per_user: Usd | None = None, daily: Usd | None = None) -> None:
        for name, given in (("per_request", per_request), ("per_user", per_user), ("daily", daily)):
            object.__setattr__(self, name, None if given is None else usd(given))


class _Day:
    def __init__(self, day: date) -> None:
        self.day = day
        self.all = Account()
        self.users: dict[str, Account] = {}


class BudgetGuard:
    """Limits by request, user and day, with a circuit breaker. For any number of threads and tasks.

    Passed to `init(guard=…)`, it reserves before every intercepted call and settles after it. To use it by hand, call
    `check_before` and `record_spend`, or `reserve`, which holds the money so that concurrent calls cannot share it.

    Args:
        cooldown_seconds: how long an open circuit refuses every call.
        timezone: of the calendar days; by default UTC.
        clock: the current time in a time zone.
    """

    def __init__(
        self,
        limits: BudgetLimit,
        cooldown_seconds: float = 60.0,
        *,
        timezone: tzinfo = timezone.utc,
        clock: Callable[[tzinfo], datetime] = datetime.now,
    ) -> None:
        self.limits = limits
        self._cooldown = cooldown_seconds
        self._zone = timezone
        self._clock = clock
        self.reset()
        IDLE.made(self)

    def check_before(self, estimated_cost: Usd, user_id: str | None = None) -> None:
        """Raises `BudgetExceeded` where the call could pass a limit. Holds no money: see `reserve`."""
        IDLE.used(self)
        with _LOCK:
            self.check(usd(estimated_cost), user_id)

    def record_spend(self, cost: Usd, user_id: str | None = None) -> None:
        """Count the actual cost of a call, in USD."""
        exact = usd(cost)
        IDLE.used(self)
        with _LOCK:
            for account in self.accounts(user_id):
                account.spent = total((account.spent, exact))
            self.paid()

    def reserve(self, estimated_cost: Usd, user_id: str | None = None) -> Reservation:
        """Check and hold the amount in one step. Raises `BudgetExceeded`."""
        IDLE.used(self)
        return reserve(estimated_cost, (self,), user_id)

    def reset(self) -> None:
        """Forget all spending and close the circuit. Calls that are running now will not be counted."""
        with _LOCK:
            self._today = _Day(self._date())
            self._opened_at: datetime | None = None

    @property
    def circuit_state(self) -> CircuitState:
        with _LOCK:
            return self._state()

    @property
    def daily_spend(self) -> Decimal:
        with _LOCK:
            return self._day().all.spent

    @property
    def reserved(self) -> Decimal:
        """Money held for running calls, in USD."""
        with _LOCK:
            return self._day().all.held

    def user_spend(self, user_id: str) -> Decimal:
        """Spent today by one user, in USD; counted only where there is a `per_user` limit."""
        with _LOCK:
            account = self._day().users.get(user_id)
            return account.spent if account else _NOTHING

    def check(self, amount: Decimal, user_id: str | None) -> None:
        today, limits = self._day(), self.limits
        if self._state() is CircuitState.OPEN:
            why = "the circuit is open: the daily limit was reached and the cooldown is not over"
            raise BudgetExceeded(why, "circuit_breaker", limits.daily or _NOTHING, today.all.spent)
        if limits.per_request is not None and amount > limits.per_request:
            why = f"the call may cost {amount} USD, the limit for one is {limits.per_request}"
            raise BudgetExceeded(why, "per_request", limits.per_request, amount)
        if limits.daily is not None and today.all.with_more(amount) > limits.daily:
            self._opened_at = self._now()
            why = f"today {_shown(today.all)} is spent; {amount} USD more is past the daily limit of {limits.daily}"
            raise BudgetExceeded(why, "daily", limits.daily, today.all.spent)
        own = (today.users.get(user_id) if user_id is not None else None) or Account()
        if limits.per_user is not None and user_id is not None and own.with_more(amount) > limits.per_user:
            why = f"the user has spent {_shown(own)} today; {amount} USD more is past the limit of {limits.per_user}"
            raise BudgetExceeded(why, "per_user", limits.per_user, own.spent)

    def accounts(self, user_id: str | None) -> list[Account]:
        today = self._day()
        if user_id is None or self.limits.per_user is None:
            return [today.all]
        return [today.all, today.users.setdefault(user_id, Account())]

    def paid(self) -> None:
        limit = self.limits.daily
        if self._state() is CircuitState.HALF_OPEN and (limit is None or self._day().all.spent <= limit):
            self._opened_at = None

    def _state(self) -> CircuitState:
        if self._opened_at is None:
            return CircuitState.CLOSED
        # A clock that was set back must not keep the circuit open for longer.
        elapsed = (self._now() - self._opened_at).total_seconds()
        return CircuitState.OPEN if 0 <= elapsed < self._cooldown else CircuitState.HALF_OPEN

    def _day(self) -> _Day:
        """Today's accounts. A call that was reserved yesterday is settled to yesterday's."""
        if self._today.day != self._date():
            self._today = _Day(self._date())
        return self._today

    def _date(self) -> date:
        return self._now().date()

    def _now(self) -> datetime:
        return self._clock(self._zone)


def _shown(account: Account) -> str:
    held = f" and {account.held} USD reserved" if account.held else ""
    return f"{account.spent} USD{held}"
