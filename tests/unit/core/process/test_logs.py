"""What a log line may hold."""

import pytest
import structlog

from core.process.serve import configure_logs


def test_a_line_holds_no_control_characters(capsys: pytest.CaptureFixture[str]) -> None:
    configure_logs()
    try:
        structlog.get_logger().warning("odd", path="/v1/\x1b[2J\x9b1m\x00\r\x7f", name="a\nlevel=error b", count=3)
    finally:
        structlog.reset_defaults()
    (line,) = capsys.readouterr().err.splitlines()
    assert all(character.isprintable() for character in line)
    assert r"path=/v1/\x1b[2J\x9b1m\x00\x0d\x7f" in line
    assert line.count("level=") == 2  # its own, and the one inside the quoted name
    assert r'name="a\nlevel=error b"' in line
