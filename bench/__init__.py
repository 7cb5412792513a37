"""Benchmarks: figures beside a baseline of the same run. They print, and fail nothing.

How long they take is set by `OUTLAY_BENCH_EVENTS` (aggregator, backlog), `OUTLAY_BENCH_TURNS` (kafka_ingest, noisy),
`OUTLAY_BENCH_SECONDS` (noisy: half a turn) and `OUTLAY_BENCH_MEMORY_SECONDS` (memory: each of its two parts).
"""
