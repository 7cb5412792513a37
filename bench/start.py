"""The time from `make run` to the first response: a warm start, and a cold one in a clone with cached packages."""

import shutil
import subprocess
import time

from bench.process import scratch_folder
from tests.support.server import ROOT, Server


def main() -> None:
    with scratch_folder() as folder:
        clone = folder / "clone"
        subprocess.run(["git", "clone", "--quiet", ROOT, clone], check=True)
        began = time.perf_counter()
        subprocess.run(["make", "--no-print-directory", "install"], cwd=clone, check=True, capture_output=True)
        server = Server(folder / "data", ("make", "-C", str(clone), "run"))
        server.start().stop()
        cold = time.perf_counter() - began
        began = time.perf_counter()
        server.start()
        warm = time.perf_counter() - began
        server.stop()
        shutil.rmtree(clone, ignore_errors=True)
    print(f"make run               cold clone {cold:.1f} s, warm start {warm:.1f} s")
