"""The platform's own figures for Prometheus, every name in one place; none of them is an organisation's."""

from prometheus_client import Counter, Gauge, Histogram


class Metrics:
    """Prometheus series. Counters count from the process's start."""

    def __init__(self) -> None:
        self.events_accepted = Counter("outlay_events_accepted_total", "Events answered as durable")
        self.events_rejected = Counter("outlay_events_rejected_total", "Events refused, by code", ["code"])
        self.events_deduplicated = Counter("outlay_events_deduplicated_total", "Events known already")
        self.events_unpriced = Counter("outlay_events_unpriced_total", "Events stored without a price")
        self.cost_drift = Counter(
            "outlay_cost_drift_usd_total",
            "How far senders' and providers' figures are from ours, where both are known, by direction",
            ["direction"],
        )
        self.events_folded = Counter("outlay_events_folded_total", "Events counted under __other__ in rollups")
        self.event_conflicts = Counter("outlay_event_conflicts_total", "Known ids sent again with other content")
        self.receipts_refused = Counter("outlay_receipts_refused_total", "Receipts that did not add up")
        self.unknown_fields = Counter("outlay_unknown_fields_total", "Fields dropped because nobody knows them")
        self.rate_limited = Counter("outlay_rate_limited_total", "Requests answered 429")
        self.requests = Counter("outlay_http_requests_total", "Requests, by route and status", ["route", "status"])
        self.request_seconds = Histogram("outlay_http_request_seconds", "Time to answer, by route", ["route"])
        self.ledger_waiting = Gauge("outlay_ledger_waiting_events", "Events waiting for the ledger's transaction")
        self.ledger_transaction_seconds = Histogram(
            "outlay_ledger_transaction_seconds",
            "The hot transaction, from its first statement to its commit",
            buckets=(0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10),
        )
        self.ledger_failures = Counter("outlay_ledger_failures_total", "Hot transactions rolled back")
        self.compacted_periods = Counter("outlay_compacted_periods_total", "Ledger hours rebuilt by the compactor")
        self.compactor_seconds = Histogram("outlay_compactor_seconds", "One compaction, to its commit")
        self.dirty_hours = Gauge("outlay_dirty_hours", "Ledger hours waiting for the compactor")
        self.log_waiting_bytes = Gauge("outlay_log_waiting_bytes", "Bytes of records not yet acknowledged by Kafka")
        self.log_records = Counter("outlay_log_records_total", "Records acknowledged by Kafka")
        self.log_publish_seconds = Histogram(
            "outlay_log_publish_seconds",
            "A request's records, from their making to Kafka's last acknowledgement",
            buckets=(0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10),
        )
        self.log_failures = Counter(
            "outlay_log_failures_total", "Requests the event log could not take, by reason", ["reason"]
        )
        self.log_connections = Counter(
            "outlay_log_connections_total", "Producers started; more than one: it was replaced"
        )
        self.deliveries = Counter(
            "outlay_delivery_attempts_total", "Attempts to deliver alerts, by kind of channel", ["type", "outcome"]
        )
        self.delivered_messages = Counter(
            "outlay_delivered_messages_total", "Alerts delivered, alone or in a digest", ["type"]
        )
        self.delivery_seconds = Histogram(
            "outlay_delivery_seconds",
            "From the decision to the receiver's yes",
            buckets=(0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 30, 60, 300, 1800, 7200),
        )
        self.deliveries_waiting = Gauge("outlay_deliveries_waiting", "Alerts not delivered yet")
        self.delivery_oldest_seconds = Gauge("outlay_delivery_oldest_seconds", "Age of the oldest of them")
        self.channels_failing = Gauge("outlay_channels_failing", "Channels to which nothing gets through")


METRICS = Metrics()
"""Counters are the process's, whoever counts; tests read differences."""
