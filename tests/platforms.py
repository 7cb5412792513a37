"""Outlay as it runs: one process, or a cluster of them. For tests and benches that must hold for both."""

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import NamedTuple

from cluster.kafka import free_port
from cluster.process import Service
from cluster.stack import Stack
from tests.cluster_help import service
from tests.server import Server


class Platform(NamedTuple):
    url: str
    """For everything."""
    ingest_url: str
    """For events, with nothing between."""
    key: str


@contextmanager
def standalone(folder: Path, settings: dict[str, str]) -> Iterator[Platform]:
    folder.chmod(0o711)
    server = Server(folder / "data", **settings).start()
    try:
        yield Platform(server.url, server.url, server.key)
    finally:
        server.stop()


@contextmanager
def cluster(folder: Path, settings: dict[str, str]) -> Iterator[Platform]:
    """Kafka, ingest, an aggregator, the API, two replicas of alerts, and one address. Raises `KafkaError`."""
    folder.chmod(0o711)
    with ExitStack() as exits:
        stack = exits.enter_context(Stack(folder / "cluster"))
        names = ("ingest", "aggregator", "api", "alerts", "alerts")
        urls = {name: exits.enter_context(service(stack, name, **settings)).url for name in names}
        front = Service("front", free_port(), {}, lambda *_: None, "cluster.front", urls["ingest"], urls["api"])
        front.start()
        exits.callback(front.stop)
        front.await_ready()
        yield Platform(front.url, urls["ingest"], stack.key)
