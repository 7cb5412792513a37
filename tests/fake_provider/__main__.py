"""`python -m tests.fake_provider`: prints each provider's URL, as JSON on one line, and serves until it is stopped."""

import json
import sys
import threading

from tests.fake_provider.server import PROVIDERS, FakeProviders

if __name__ == "__main__":
    with FakeProviders() as providers:
        sys.stdout.write(json.dumps({name: providers[name].url for name in PROVIDERS}) + "\n")
        sys.stdout.flush()
        threading.Event().wait()
