"""An application that makes calls at a steady rate, in its own process, for as many seconds as stdin says.

python -m bench.sdk_outage_case URL
"""

import json
import sys
import time
from pathlib import Path
from typing import Any

import httpx2
import outlay

A_SECOND = 400
URL = "https://api.openai.com/v1/chat/completions"
BODY = {"model": "gpt-4o", "messages": [{"role": "user", "content": "What is the return policy? " * 20}]}
MESSAGE = {"role": "assistant", "content": "word " * 80}
ANSWER = json.dumps(
    {
        "id": "c",
        "model": "gpt-4o",
        "choices": [{"index": 0, "message": MESSAGE, "finish_reason": "stop"}],
        "usage": {"prompt_tokens": 1200, "completion_tokens": 350, "total_tokens": 1550},
    }
).encode()


def _answer(request: httpx2.Request) -> httpx2.Response:
    return httpx2.Response(200, headers={"content-type": "application/json"}, content=ANSWER)


def _resident() -> float:
    """The resident memory in MiB."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * 4096 / 2**20


def _work(client: httpx2.Client, seconds: float) -> dict[str, Any]:
    """Makes calls at fixed times: a slow call delays the next ones, and their number stays."""
    found: list[float] = []
    began = time.perf_counter()
    due = began
    while due < began + seconds:
        time.sleep(max(0.0, due - time.perf_counter()))
        at = time.perf_counter()
        client.post(URL, json=BODY)
        found.append((time.perf_counter() - at) * 1e6)
        due += 1 / A_SECOND
    found.sort()
    rate = len(found) / (time.perf_counter() - began)
    return {
        "made": len(found),
        "p50": found[len(found) // 2],
        "p99": found[int(len(found) * 0.99)],
        "max": found[-1],
        "rate": rate,
        "rss": _resident(),
    }


def main() -> None:
    outlay.init("ol_live_k_s", base_url=sys.argv[1], optimize=False)
    client = httpx2.Client(transport=httpx2.MockTransport(_answer))
    made = _work(client, 2)["made"]
    for line in sys.stdin:
        seconds = float(line)
        said = _work(client, seconds) if seconds else {"made": 0}
        made += said["made"]
        if not seconds:
            counts = outlay.flush(60)
            said = {"made": made, **counts._asdict()}
        sys.stdout.write(json.dumps(said) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
