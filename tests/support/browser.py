"""Debian's Chromium for tests of the dashboard, and what is missing where they cannot run."""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager

import pytest


def no_browser() -> str | None:
    """Why the dashboard cannot be tested here; None: it can."""
    missing = [name for name in ("chromium", "node", "npm") if shutil.which(name) is None]
    return f"{' and '.join(missing)} not on the PATH. Debian: chromium, nodejs (20 or newer), npm" if missing else None


def require_browser() -> None:
    """Skips without a browser; fails where CI promised one."""
    if (why := no_browser()) is not None:
        if os.environ.get("CI"):
            pytest.fail(why)
        pytest.skip(why)


@contextmanager
def chromium() -> Iterator["object"]:
    """A headless browser, as Playwright's `Browser`."""
    from playwright.sync_api import sync_playwright

    arguments = ["--no-sandbox"] if os.geteuid() == 0 else []
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=arguments)
        try:
            yield browser
        finally:
            browser.close()
