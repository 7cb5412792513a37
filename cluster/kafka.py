"""One Apache Kafka broker (KRaft) on 127.0.0.1, run from its jars. It ends with this process; its data stays."""

import os
import signal
import socket
import subprocess
from pathlib import Path
from types import TracebackType
from typing import Final, Self

from cluster.jars import KafkaError, kafka_jars
from cluster.readiness import ask_kafka, await_answer
from core.child_process import child_command

_STOP_SECONDS: Final = 10
_CLUSTER_ID: Final = "T3V0bGF5LW9uZS1ub2RlLQ"
_JVM: Final = ("-Xms256m", "-Xmx768m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xshare:auto")
_LOG: Final = ("-Dorg.slf4j.simpleLogger.defaultLogLevel=warn", "-Dorg.slf4j.simpleLogger.showDateTime=true")
_CONFIG: Final = """
process.roles=broker,controller
node.id=1
controller.quorum.voters=1@127.0.0.1:{controller}
listeners=PLAINTEXT://127.0.0.1:{port},CONTROLLER://127.0.0.1:{controller}
advertised.listeners=PLAINTEXT://127.0.0.1:{port}
controller.listener.names=CONTROLLER
log.dirs={data}
auto.create.topics.enable=false
offsets.topic.replication.factor=1
offsets.topic.num.partitions=8
transaction.state.log.replication.factor=1
transaction.state.log.min.isr=1
group.initial.rebalance.delay.ms=0
group.min.session.timeout.ms=1000
broker.session.timeout.ms=1000
broker.heartbeat.interval.ms=200
{more}
"""


class Kafka:
    """A broker with its data in `folder`. Start it from the main thread: it ends with that.

    Args:
        folder: made if absent; its log is `kafka.log` in it.
        port: of the broker; 0 picks a free one, which stays the same over restarts.
        more: further broker settings.
    """

    def __init__(self, folder: Path, port: int = 0, **more: str) -> None:
        self._folder = folder.absolute()
        self.port = port or free_port()
        self._controller = free_port()
        self._more = more
        self._child: subprocess.Popen[bytes] | None = None

    @property
    def brokers(self) -> str:
        """The value of `OUTLAY_KAFKA_BROKERS`."""
        return f"127.0.0.1:{self.port}"

    @property
    def pid(self) -> int | None:
        """The broker's process id while it runs."""
        return self._child.pid if self._child else None

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.stop()

    def start(self, wait: bool = True) -> None:
        """Returns when the broker answers, or at once. Raises `KafkaError`."""
        self._folder.mkdir(parents=True, exist_ok=True)
        config = self._folder / "server.properties"
        more = "\n".join(f"{name.replace('_', '.')}={value}" for name, value in self._more.items())
        data = self._folder / "data"
        config.write_text(_CONFIG.format(port=self.port, controller=self._controller, data=data, more=more))
        if not (data / "meta.properties").exists():
            self._run("kafka.tools.StorageTool", "format", "-t", _CLUSTER_ID, "-c", str(config)).wait()
        self._child = self._run("kafka.Kafka", str(config))
        if wait:
            self.await_ready()

    def await_ready(self) -> None:
        """Raises `KafkaError` with the log's last lines where the broker does not answer within three minutes."""
        if (reason := await_answer(lambda: ask_kafka(self.brokers), self._runs)) is not None:
            raise KafkaError(f"Kafka did not start ({reason}):\n{self._log.read_text(errors='replace')[-2000:]}")

    def _runs(self) -> bool:
        return self._child is not None and self._child.poll() is None

    def revive(self) -> bool:
        """Starts the broker again if it has ended by itself, without waiting for it. Returns whether it had."""
        if self._child is None or self._child.poll() is None:
            return False
        self.start(wait=False)
        return True

    def stop(self) -> None:
        """Stops the broker in order, and kills it after 10 s. Can be called twice."""
        if self._child is None:
            return
        self._child.send_signal(signal.SIGCONT)
        self._child.terminate()
        try:
            self._child.wait(_STOP_SECONDS)
        except subprocess.TimeoutExpired:
            self._child.kill()
            self._child.wait()
        self._child = None

    def remove(self) -> None:
        """Stops the broker; its data is in the folder that the caller gave."""
        self.stop()

    def kill(self) -> None:
        """Kills the broker as `kill -9` does."""
        if self._child is not None:
            self._child.kill()
            self._child.wait()
            self._child = None

    def pause(self) -> None:
        """Suspends the broker (SIGSTOP): connections stay open and get no answer."""
        self._signal(signal.SIGSTOP)

    def resume(self) -> None:
        self._signal(signal.SIGCONT)

    def _signal(self, number: signal.Signals) -> None:
        if self._child is not None:
            self._child.send_signal(number)

    @property
    def _log(self) -> Path:
        return self._folder / "kafka.log"

    def _run(self, *command: str) -> "subprocess.Popen[bytes]":
        java = ["/usr/bin/env", "java", *_JVM, *_LOG, "-cp", f"{kafka_jars()}/*", *command]
        with self._log.open("ab") as log:
            return subprocess.Popen(  # noqa: S603 - our own command
                child_command(java, signal.SIGKILL),
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                # Ctrl-C reaches the whole foreground group, but the broker has to be stopped in order.
                process_group=0,
                env={**os.environ, "LC_ALL": "C.UTF-8"},
            )


def free_port() -> int:
    """A port of 127.0.0.1 that is free at the moment."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def is_taken(port: int) -> bool:
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) == 0
