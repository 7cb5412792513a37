"""`make bench`: every benchmark, or `make bench ONLY=ingest`."""

import sys

from bench import (
    aggregator,
    alert_way,
    alerts,
    backlog,
    budgets,
    ingest,
    kafka_ingest,
    memory,
    million,
    noisy,
    price_event,
    record,
    revocation,
    sdk,
    sdk_outage,
    start,
    summary,
    visible,
)

BENCHES = {
    module.__name__.split(".")[1]: module.main
    for module in (
        price_event,
        record,
        sdk,
        sdk_outage,
        start,
        revocation,
        ingest,
        kafka_ingest,
        aggregator,
        backlog,
        visible,
        noisy,
        memory,
        million,
        summary,
        budgets,
        alerts,
        alert_way,
    )
}

if __name__ == "__main__":
    for name in sys.argv[1:2] or BENCHES:
        print(f"\n— {name}", flush=True)
        BENCHES[name]()
