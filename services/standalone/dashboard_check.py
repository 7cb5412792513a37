"""Types and lints of the dashboard, for `make check`: where there is no Node, one line says so."""

import asyncio
import shutil
import subprocess
import sys
from pathlib import Path

from services.standalone.dashboard_build import ALL_PACKAGES, INSTALL, SOURCE, BuildError, find_node, has_all_packages


def install() -> Path | None:
    """Node, with the packages of the lock file and the tools of development installed; None: there is no Node."""
    if shutil.which("node") is None:
        return None
    try:
        node, npm = asyncio.run(find_node(SOURCE))
    except BuildError:
        return None
    if not has_all_packages(SOURCE):
        subprocess.run([node, npm, "ci", "--silent", *INSTALL], cwd=SOURCE, check=True)  # noqa: S603 - our own command
        shutil.copyfile(SOURCE / "package-lock.json", SOURCE / "node_modules" / ALL_PACKAGES)
    return node


def main() -> None:
    node = install()
    if node is None:
        print("The dashboard is not checked: there is no Node 20.19 or newer on the PATH.")  # noqa: T201
        return
    with (SOURCE / "node_modules/.openapi.json").open("wb") as document:
        command = [sys.executable, "-m", "dashboard.openapi"]
        subprocess.run(command, cwd=SOURCE.parent, stdout=document, check=True)  # noqa: S603
    subprocess.run([node, "types.mjs", document.name], cwd=SOURCE, check=True)  # noqa: S603
    for tool in (["typescript/bin/tsc", "--noEmit"], ["eslint/bin/eslint.js", "--max-warnings", "0", "src"]):
        script, *arguments = tool
        done = subprocess.run([node, SOURCE / "node_modules" / script, *arguments], cwd=SOURCE, check=False)  # noqa: S603
        if done.returncode:
            sys.exit(done.returncode)


if __name__ == "__main__":
    main()
