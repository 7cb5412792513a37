"""The package's own client: `outlay.get_cost_summary(…)` and the other queries that are functions of the package.

It connects with what `init` was given; without `init`, with what the environment says.
"""

from __future__ import annotations

import atexit
from collections.abc import Callable, Iterator
from typing import TypeVar

from ._client import Client
from ._config import Config, load_config
from ._queries import Queries
from ._request import Request, Requester
from ._runtime import RUNTIME

_Reply = TypeVar("_Reply")


class _DefaultClient(Queries, Requester):
    """Makes its connections at the first request, and new ones when the configuration has changed."""

    def __init__(self) -> None:
        self._config: Config | None = None
        self._client: Client | None = None

    def _request(self, build: Callable[[], Request[_Reply]]) -> _Reply:
        return self._connected()._request(build)

    def _pieces(self, path: str) -> Iterator[bytes]:
        return self._connected()._pieces(path)

    def _connected(self) -> Client:
        config = RUNTIME.config or load_config()
        if self._client is None or self._config != config:
            self._close()
            self._client, self._config = Client(config.api_key, config.base_url), config
            atexit.register(self._close)
        return self._client

    def _close(self) -> None:
        if self._client is not None:
            self._client.close()
            atexit.unregister(self._close)


_CLIENT = _DefaultClient()

check_alerts = _CLIENT.check_alerts
export_csv = _CLIENT.export_csv
get_cost_summary = _CLIENT.get_cost_summary
get_events = _CLIENT.get_events
get_insights = _CLIENT.get_insights
get_receipt = _CLIENT.get_receipt
get_timeseries = _CLIENT.get_timeseries
iter_csv = _CLIENT.iter_csv
refresh_prices = _CLIENT.refresh_prices
