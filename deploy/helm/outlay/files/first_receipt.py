"""`helm test`: sends an event and reads its receipt, in the test ledger, so that no sum of yours changes."""

import json
import os
import time
import urllib.error
import urllib.request

INGEST, API, ADMIN_KEY = os.environ["INGEST_URL"], os.environ["API_URL"], os.environ["OUTLAY_ADMIN_KEY"]
BEGAN = time.monotonic()


def ask(url, key, body=None, method=None):
    headers = {"Authorization": f"Bearer {key}", "Content-Type": "application/json"}
    data = None if body is None else json.dumps(body).encode()
    with urllib.request.urlopen(urllib.request.Request(url, data, headers, method=method), timeout=10) as answer:
        return json.loads(answer.read() or b"null")


def wait(what, work):
    """The answer, asked for again for a minute while a service is starting or the ledger has not read the event."""
    while True:
        try:
            return work()
        except OSError as error:  # an HTTP error is one, too
            detail = error.read().decode() if isinstance(error, urllib.error.HTTPError) else error
            if time.monotonic() - BEGAN > 60:
                raise SystemExit(f"{what}: {error} {detail}") from None
        time.sleep(0.5)


made = wait(
    "a key for the test",
    lambda: ask(f"{API}/v1/keys", ADMIN_KEY, {"name": "helm test", "mode": "test", "scopes": ["ingest", "read"]}),
)
event = {
    "event_id": f"helm-test-{time.time_ns()}",
    "provider": "openai",
    "model": "gpt-4o",
    "input_tokens": 1200,
    "output_tokens": 350,
}
sent = wait("send an event", lambda: ask(f"{INGEST}/v1/events", made["key"], {"events": [event]}))
receipt = wait("read its receipt", lambda: ask(f"{API}/v1/events/{event['event_id']}/receipt", made["key"]))
wait("revoke the key", lambda: ask(f"{API}/v1/keys/{made['id']}", ADMIN_KEY, method="DELETE"))
print(f"sent {sent}; its receipt after {time.monotonic() - BEGAN:.1f} s: {json.dumps(receipt)[:400]}")
