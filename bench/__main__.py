"""`make bench` runs every benchmark, `make bench ONLY=ingest` one."""

import sys

from bench import (
    aggregator,
    alert_latency,
    alerts,
    backlog,
    budgets,
    dashboards,
    exports,
    freshness,
    gateway,
    holds,
    ingest,
    invoices,
    kafka_ingest,
    loud_neighbour,
    memory,
    million,
    noisy,
    otlp,
    price_event,
    record,
    revocation,
    sdk,
    sdk_outage,
    sessions,
    silent,
    start,
    summary,
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
        otlp,
        kafka_ingest,
        aggregator,
        backlog,
        freshness,
        noisy,
        loud_neighbour,
        silent,
        memory,
        million,
        summary,
        sessions,
        budgets,
        holds,
        gateway,
        alerts,
        alert_latency,
        dashboards,
        exports,
        invoices,
    )
}

if __name__ == "__main__":
    for name in sys.argv[1:2] or BENCHES:
        print(f"\n— {name}", flush=True)
        BENCHES[name]()
