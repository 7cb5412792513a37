"""Benchmarks: each prints its figures beside those of a baseline from the same run. A slow figure fails nothing.

Settings for their length: `OUTLAY_BENCH_EVENTS` (aggregator, backlog), `OUTLAY_BENCH_TURNS` (kafka_ingest, noisy),
`OUTLAY_BENCH_SECONDS` (noisy: half a turn) and `OUTLAY_BENCH_MEMORY_SECONDS` (memory: each of its two parts).
"""
