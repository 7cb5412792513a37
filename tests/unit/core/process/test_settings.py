"""Settings from the environment."""

from pathlib import Path

import pytest

from core.process.settings import ServerSettings


def test_an_empty_variable_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    """Compose files write unset variables as empty ones. An empty folder would be the working directory."""
    for name in ("DATA_DIR", "DATABASE_URL", "HOST", "PORT", "RATE_LIMIT_PER_MINUTE"):
        monkeypatch.setenv(f"OUTLAY_{name}", "")
    settings = ServerSettings.load()
    assert (settings.data_dir, settings.database_url, settings.host, settings.port) == (
        Path(".outlay"),
        None,
        "127.0.0.1",
        8080,
    )
