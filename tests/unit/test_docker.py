"""What Docker is asked to do, by a script in its place: where the daemon answers, and only there."""

from pathlib import Path

import pytest

from cluster.docker import DockerDatabase, DockerError, DockerKafka, docker_answers


@pytest.fixture
def docker(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A `docker` that notes what it is asked and fails what its file `refuse` names."""
    script = tmp_path / "docker"
    script.write_text(
        f"""#!/bin/sh
echo "$KAFKA_PORT $DATABASE_PORT $*" >> {tmp_path}/asked
for word in "$@"; do if grep -qx -- "$word" {tmp_path}/refuse 2>/dev/null; then echo no >&2; exit 1; fi; done
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


def test_a_broker_is_started_and_ended_as_one_service_of_its_own_project(docker: Path) -> None:
    broker = DockerKafka(docker / "a", 19092)
    broker.start(wait=False)
    broker.kill()
    broker.pause()
    broker.resume()
    broker.stop()
    assert broker.brokers == "127.0.0.1:19092"
    ends = [line.split(" --project-name ")[1].split(" ", 1) for line in asked(docker)]
    assert [command for _, command in ends] == [
        "up --detach kafka",
        "kill kafka",
        "pause kafka",
        "unpause kafka",
        "stop kafka",
    ]
    assert {project for project, _ in ends} != {DockerDatabase(docker / "b", 1)._project}
    assert all(line.startswith("19092 ") for line in asked(docker))


def test_what_docker_says_is_the_error(docker: Path) -> None:
    (docker / "refuse").write_text("up\n")
    with pytest.raises(DockerError, match=r"docker compose up --detach database: no"):
        DockerDatabase(docker, 15432).start()


def test_the_database_is_reached_by_its_port() -> None:
    assert DockerDatabase(Path("/x"), 15432).dsn == "postgresql://outlay_app:outlay@127.0.0.1:15432/outlay_app"
