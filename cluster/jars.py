"""Apache Kafka's published jars, fetched once by Maven into the user's cache."""

import hashlib
import os
import shutil
import subprocess
import tempfile
from pathlib import Path
from typing import Final

from core.errors import Problem

_POM: Final = Path(__file__).with_name("pom.xml")
_COPY: Final = "org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies"


class KafkaError(Problem):
    code, title = "kafka", "Apache Kafka cannot be run here"


def kafka_jars() -> Path:
    """The folder with the jars. Raises `KafkaError` where there is no Java, or no Maven to fetch them with."""
    if shutil.which("java") is None:
        raise KafkaError("Running Kafka without Docker needs Java 17 or newer on the PATH.")
    cache = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "outlay"
    # Named by the hash of the POM, so that another version has another folder.
    folder = cache / f"kafka-{hashlib.sha256(_POM.read_bytes()).hexdigest()[:12]}"
    if not folder.exists():
        _fetch(folder)
    return folder


def _fetch(folder: Path) -> None:
    maven = shutil.which("mvn")
    if maven is None:
        raise KafkaError("Apache Kafka's jars are fetched by Maven; install `mvn`, or start a Docker daemon.")
    folder.parent.mkdir(parents=True, exist_ok=True)
    unfinished = Path(tempfile.mkdtemp(dir=folder.parent, prefix="unfinished-"))
    try:
        command = [
            maven,
            "-B",
            "-q",
            "-f",
            str(_POM),
            _COPY,
            "-DincludeScope=runtime",
            f"-DoutputDirectory={unfinished}",
        ]
        done = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603 - our own command
        if done.returncode:
            raise KafkaError(f"Maven could not fetch Apache Kafka: {(done.stdout + done.stderr).strip()[-800:]}")
        unfinished.chmod(0o755)
        # Unless another process has fetched the same jars meanwhile.
        if not folder.exists():
            unfinished.rename(folder)
    finally:
        shutil.rmtree(unfinished, ignore_errors=True)


if __name__ == "__main__":
    print(kafka_jars())  # noqa: T201 - what a script asked for
