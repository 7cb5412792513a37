"""Outlay as a standalone server or as a cluster, for tests and benchmarks of both."""

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import NamedTuple

from cluster.kafka import free_port
from cluster.process import Service
from cluster.stack import Stack
from tests.support.cluster import service
from tests.support.server import Server


class Platform(NamedTuple):
    url: str
    """The address of everything."""
    ingest_url: str
    """The address of ingest itself, with nothing between."""
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
    """Runs Kafka, ingest, an aggregator, the API, two replicas of alerts and the ingress. Raises `KafkaError`."""
    folder.chmod(0o711)
    with ExitStack() as exits:
        stack = exits.enter_context(Stack(folder / "cluster"))
        names = ("ingest", "aggregator", "api", "alerts", "alerts")
        urls = {name: exits.enter_context(service(stack, name, **settings)).url for name in names}
        front = Service("front", free_port(), {}, lambda *_: None, "cluster.ingress", urls["ingest"], urls["api"])
        front.start()
        exits.callback(front.stop)
        front.await_ready()
        yield Platform(front.url, urls["ingest"], stack.key)
