"""Docker's use, shown by a script in place of `docker`: only where the daemon answers, and with which commands."""

import os
import signal
from pathlib import Path

import pytest

from cluster.docker import DockerDatabase, DockerError, DockerKafka, docker_answers
from tests.support.waiting import until


@pytest.fixture
def docker(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A `docker` that records its commands, fails those that its file `refuse` names, and has one container, which runs
    while the file `container` is there."""
    script = tmp_path / "docker"
    script.write_text(
        f"""#!/bin/sh
echo "$KAFKA_PORT $DATABASE_PORT $*" >> {tmp_path}/asked
for word in "$@"; do if grep -qx -- "$word" {tmp_path}/refuse 2>/dev/null; then echo no >&2; exit 1; fi; done
case "$*" in
wait*) echo $$ > {tmp_path}/waiting; while [ -e {tmp_path}/container ]; do sleep 0.05; done ;;
*" ps "*) cat {tmp_path}/container 2>/dev/null || true ;;
*" up "*) echo c0ffee > {tmp_path}/container ;;
esac
"""
    )
    script.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:/usr/bin:/bin")
    return tmp_path


def asked(docker: Path) -> list[str]:
    return (docker / "asked").read_text().splitlines()


def test_a_daemon_and_compose_must_answer(docker: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert docker_answers()
    for missing in ("info", "compose"):
        (docker / "refuse").write_text(f"{missing}\n")
        assert not docker_answers()
    monkeypatch.setenv("PATH", "/nonexistent")
    assert not docker_answers()


def ends(docker: Path) -> list[str]:
    """What Compose was asked for, without its options."""
    return [line.split(" --project-name ")[1].split(" ", 1)[1] for line in asked(docker) if " compose " in line]


def test_a_broker_is_started_and_ended_as_one_service_of_its_own_project(docker: Path) -> None:
    broker = DockerKafka(docker / "a", 19092)
    broker.start(wait=False)
    broker.pause()
    broker.resume()
    broker.kill()
    assert not broker.revive(), "it was killed on purpose"
    broker.stop()
    assert broker.brokers == "127.0.0.1:19092"
    assert ends(docker) == [
        "up --detach kafka",
        "ps --quiet kafka",
        "pause kafka",
        "unpause kafka",
        "kill kafka",
        "stop kafka",
    ]
    assert broker._project != DockerDatabase(docker / "b", 1)._project
    assert all(line.startswith("19092 ") for line in asked(docker) if " compose " in line)


def test_a_container_that_ended_is_started_again_and_one_that_runs_is_not_asked_for(docker: Path) -> None:
    broker = DockerKafka(docker / "a", 19092)
    broker.start(wait=False)
    assert until(lambda: "wait c0ffee" in asked(docker)[-1], 60)
    before = len(asked(docker))
    assert not any(broker.revive() for _ in range(100))
    assert len(asked(docker)) == before
    (docker / "container").unlink()
    assert until(broker.revive, 60)
    assert not broker.revive()
    assert ends(docker) == [
        "up --detach kafka",
        "ps --quiet kafka",
        "ps --quiet kafka",
        "up --detach kafka",
        "ps --quiet kafka",
    ]
    broker.stop()


def test_without_the_daemon_nothing_is_started_and_the_wait_goes_on_after_it(docker: Path) -> None:
    broker = DockerKafka(docker / "a", 19092)
    broker.start(wait=False)
    assert until((docker / "waiting").exists, 60)
    (docker / "refuse").write_text("compose\nwait\n")
    os.kill(int((docker / "waiting").read_text()), signal.SIGKILL)
    assert broker._end is not None
    broker._end.wait(60)
    assert not broker.revive()
    (docker / "refuse").unlink()
    assert not broker.revive(), "the container has run all the time"
    (docker / "container").unlink()
    assert until(broker.revive, 60)
    broker.stop()


def test_what_docker_says_is_the_error(docker: Path) -> None:
    (docker / "refuse").write_text("up\n")
    with pytest.raises(DockerError, match=r"docker compose up --detach database: no"):
        DockerDatabase(docker, 15432).start()


def test_the_database_is_reached_by_its_port() -> None:
    assert DockerDatabase(Path("/x"), 15432).dsn == "postgresql://outlay_app:outlay@127.0.0.1:15432/outlay_app"
