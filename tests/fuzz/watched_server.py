"""A standalone server that also notes how long its event loop was kept from going round.

`python -m tests.fuzz.watched_server FILE`: the file's eight bytes are the most CPU seconds of the loop's thread between
two ticks since they were last set to 0. CPU time, because on a busy machine the thread itself has to wait.
"""

import asyncio
import mmap
import struct
import sys
from pathlib import Path
from time import thread_time
from typing import Final

from core.process.serve import Server
from core.process.settings import ServerSettings
from services.standalone.run import serve

SIZE: Final = struct.calcsize("d")
_TICK_SECONDS: Final = 0.002


async def _watch(longest: mmap.mmap) -> None:
    before = thread_time()
    while True:
        await asyncio.sleep(_TICK_SECONDS)
        now = thread_time()
        if now - before > struct.unpack("d", longest[:SIZE])[0]:
            longest[:SIZE] = struct.pack("d", now - before)
        before = now


def main() -> None:
    with Path(sys.argv[1]).open("r+b") as file:
        longest = mmap.mmap(file.fileno(), SIZE)
    start = Server.startup
    tasks = []

    async def startup(server: Server, sockets: list[object] | None = None) -> None:
        await start(server, sockets)  # type: ignore[arg-type]
        tasks.append(asyncio.create_task(_watch(longest)))

    Server.startup = startup  # type: ignore[method-assign, assignment]
    serve(ServerSettings.load())


if __name__ == "__main__":
    main()
