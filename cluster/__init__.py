"""Runs a whole cluster on one machine, for `make cluster`, tests and benchmarks. No service imports it."""
