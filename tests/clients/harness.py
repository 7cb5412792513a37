"""Runs cases in a client's environment, each with its own feature, and prints one line of JSON about all of them."""

import asyncio
import inspect
import json
import os
import sys
from collections.abc import Callable
from typing import Any, NamedTuple

import outlay

PROMPT = "CANARY-PROMPT: what is the return policy?"
KEY = "sk-CANARY-KEY-0123456789"
MESSAGES = [{"role": "user", "content": PROMPT}]
URLS: dict[str, str] = json.loads(os.environ["FAKE_PROVIDERS"])


class Case(NamedTuple):
    provider: str
    model: str
    is_stream: bool
    run: Callable[[], Any]
    operation: str = "chat"


def run(cases: dict[str, Case]) -> None:
    only = sys.argv[1:]
    chosen = {name: case for name, case in cases.items() if not only or name.split()[0] in only}
    for name, case in chosen.items():
        with outlay.track(feature=name, team="clients", user_id="user_1", tenant="acme"):
            if inspect.iscoroutinefunction(case.run):
                asyncio.run(case.run())
            else:
                case.run()
    counts = outlay.shutdown(30)
    said = {name: {**case._asdict(), "run": None} for name, case in chosen.items()}
    sys.stdout.write(json.dumps({"cases": said, "sent": counts.sent, "pending": counts.pending}) + "\n")
