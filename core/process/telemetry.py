"""The platform's Prometheus metrics, all names in one place. None of them has an organisation as label."""

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
        self.sdk_dropped = Counter("outlay_sdk_dropped_events_total", "Events that senders say they had to drop")
        self.sdk_unseen = Counter("outlay_sdk_unseen_calls_total", "Calls that senders saw and could make no event of")
        self.otlp_metrics = Counter("outlay_otlp_metrics_total", "OpenTelemetry metrics received, which cost nothing")
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
        self.alerts_fired = Counter("outlay_alerts_fired_total", "Alerts that fired, sent or muted")
        self.evaluation_seconds = Histogram(
            "outlay_budget_evaluation_seconds", "One pass over budgets whose counters had moved, to its commit"
        )
        self.compactor_seconds = Histogram("outlay_compactor_seconds", "One compaction, to its commit")
        self.client_clock_ahead_seconds = Histogram(
            "outlay_client_clock_ahead_seconds",
            "How far the last event of a request lies ahead of our clock, where it does: the sender's is fast",
            buckets=(0.1, 1, 5, 30, 60, 300),
        )
        self.bodies_bytes = Gauge("outlay_ingest_bodies_bytes", "Bytes of request bodies in this process")
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
        self.log_connections = Counter("outlay_log_connections_total", "Producers started; a later one replaces")


class WitnessMetrics:
    """Metrics of events about calls that have an event already (`core.ledger.witnesses`)."""

    def __init__(self) -> None:
        self.witnesses = Counter(
            "outlay_witnesses_total", "Events about calls that were charged already, not charged again"
        )
        self.doubtful = Counter(
            "outlay_doubtful_witnesses_total", "Events that share a natural key with another call's, and are charged"
        )


class RoomMetrics:
    """Metrics of what organisations share (`core.http.fair_room`)."""

    def __init__(self) -> None:
        self.waiting = Gauge("outlay_room_waiting", "Requests that wait for a place, by room", ["room"])
        self.turned_away = Counter(
            "outlay_room_turned_away_total", "Requests that found no place in time, by room", ["room"]
        )


class StoredRowMetrics:
    """Metrics of stored rows that cannot be used (`core.process.stored_rows`)."""

    def __init__(self) -> None:
        self.left_out = Counter(
            "outlay_unusable_rows_total", "Stored rows left out because they cannot be used, each time", ["table"]
        )


class CompressionMetrics:
    """Metrics of compression beside readers and writers: work repeated or put off. Zero on plain PostgreSQL."""

    def __init__(self) -> None:
        self.transactions_repeated = Counter(
            "outlay_transactions_repeated_total",
            "Transactions of the ledger run again, by work and reason",
            ["work", "reason"],
        )
        self.reads_repeated = Counter(
            "outlay_reads_repeated_total", "Reads run again because a chunk was compressed meanwhile"
        )
        self.compressions_put_off = Counter(
            "outlay_compressions_put_off_total", "Chunks left for the next round of compression, by reason", ["reason"]
        )


class AggregatorMetrics:
    """Of the way from the log into the ledger. A partition is the event topic's."""

    def __init__(self) -> None:
        self.batch_events = Histogram(
            "outlay_aggregator_batch_events",
            "Events of one transaction of the aggregator",
            buckets=(1, 10, 50, 100, 250, 500, 1_000, 2_500, 5_000, 10_000),
        )
        self.batch_seconds = Histogram(
            "outlay_aggregator_batch_seconds",
            "One transaction of the aggregator, to its commit",
            buckets=(0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 30),
        )
        self.commit_seconds = Histogram("outlay_kafka_commit_seconds", "Telling Kafka what the ledger has read")
        self.lag_records = Gauge("outlay_lag_records", "Records of the log not in the ledger yet", ["partition"])
        self.lag_seconds = Gauge(
            "outlay_lag_seconds", "Age of the oldest record that is not in the ledger yet", ["partition"]
        )
        self.dead_letters = Counter("outlay_dead_letters_total", "Events and records sent to the dead letters")
        self.dead_letters_kept = Gauge("outlay_dead_letters_kept", "Letters in the dead-letter topic")
        self.partition_stopped = Gauge(
            "outlay_partition_stopped", "1: the partition stands still until somebody acts", ["partition", "reason"]
        )
        self.partition_stalled = Gauge(
            "outlay_partition_stalled", "1: there is lag and nothing moves, for no known reason", ["partition"]
        )
        self.partitions_held = Gauge("outlay_partitions_held", "Partitions this process owns")
        self.aggregator_waiting = Gauge("outlay_aggregator_waiting", "1: waiting for the database or the broker")
        self.offset_gaps = Counter("outlay_offset_gaps_total", "Records the log left out at first; it was asked again")
        self.fenced = Counter("outlay_fenced_total", "Transactions refused because somebody else owns the partition")
        self.consumer_rebuilt = Counter(
            "outlay_consumer_rebuilt_total", "The consumer was closed and replaced, by reason", ["reason"]
        )


class DeliveryMetrics:
    """Metrics of the delivery of alerts. Every replica reports the whole queue: take the largest value, not the sum."""

    def __init__(self) -> None:
        self.attempts = Counter(
            "outlay_delivery_attempts_total", "Attempts to deliver alerts, by kind of channel", ["type", "outcome"]
        )
        self.messages = Counter("outlay_delivered_messages_total", "Alerts delivered, alone or in a digest", ["type"])
        self.seconds = Histogram(
            "outlay_delivery_seconds",
            "From the decision to the receiver's yes",
            buckets=(0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 30, 60, 300, 1800, 7200),
        )
        self.undeliverable = Counter(
            "outlay_alerts_undeliverable_total",
            "Alerts that fired with no channel to go to: none named, or all deleted",
        )
        self.resent = Counter(
            "outlay_alerts_resent_total", "Open alerts sent again to channels that forget them, by outcome", ["outcome"]
        )
        self.waiting = Gauge("outlay_deliveries_waiting", "Alerts not delivered yet")
        self.oldest_seconds = Gauge(
            "outlay_delivery_oldest_seconds",
            "For how long the oldest of them could have been sent; in a snoozed channel none can",
        )
        self.channels_failing = Gauge("outlay_channels_failing", "Channels to which nothing gets through")


class GatewayMetrics:
    """Metrics of calls through the gateway. A provider here is whom events name, never an organisation's own name."""

    def __init__(self) -> None:
        self.calls = Counter(
            "outlay_gateway_calls_total",
            "Requests passed on, by provider and status; 0: no answer",
            ["provider", "status"],
        )
        self.refused = Counter(
            "outlay_gateway_refused_total", "Requests answered by the gateway itself, by code", ["code"]
        )
        self.open = Gauge("outlay_gateway_open_calls", "Calls under way")
        self.overhead_seconds = Histogram(
            "outlay_gateway_overhead_seconds",
            "From a request's head to its being sent on, with the time to receive its body",
            buckets=(0.0001, 0.0002, 0.0005, 0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 1),
        )
        self.upstream_seconds = Histogram(
            "outlay_gateway_upstream_seconds",
            "From sending a request on to the head of its answer, by provider",
            ["provider"],
            buckets=(0.01, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 300),
        )
        self.decisions = Counter(
            "outlay_gateway_decisions_total",
            "What budgets said to attempts: allow, warn, degrade, block; fail_open and fail_closed: not asked",
            ["decision"],
        )
        self.holds_open = Gauge("outlay_gateway_holds_open", "Attempts of this process that hold money in budgets")
        self.reserve_seconds = Histogram(
            "outlay_gateway_reserve_seconds",
            "Asking the budgets of an attempt",
            buckets=(0.0005, 0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.25, 1, 5),
        )
        self.overshoot_usd = Counter(
            "outlay_gateway_overshoot_usd_total", "USD by which calls cost more than budgets held for them"
        )
        self.cut_off = Counter("outlay_gateway_cut_off_total", "Streams ended because they had used what they held")
        self.recovered = Counter(
            "outlay_gateway_recovered_calls_total", "Calls of ended processes that were charged by the journal"
        )
        self.retries = Counter("outlay_gateway_retries_total", "Further attempts, by reason", ["reason"])
        self.clients_gone = Counter("outlay_gateway_clients_gone_total", "Callers that left before their answer's end")
        self.body_values_left_out = Counter(
            "outlay_gateway_body_values_left_out_total", "Values of bodies that no attribution can hold"
        )
        self.spool_bytes = Gauge("outlay_gateway_spool_bytes", "Bytes of events on disk that ingest does not have yet")
        self.spool_refused = Counter("outlay_gateway_spool_refused_total", "Events that ingest refused for good")


METRICS = Metrics()
"""One instance for the process, as Prometheus counts by process; tests compare values before and after."""
WITNESSES = WitnessMetrics()
ROOMS = RoomMetrics()
STORED_ROWS = StoredRowMetrics()
COMPRESSION = CompressionMetrics()
AGGREGATOR = AggregatorMetrics()
DELIVERY = DeliveryMetrics()
GATEWAY = GatewayMetrics()
