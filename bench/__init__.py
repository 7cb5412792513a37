"""Benchmarks: figures beside a baseline of the same run. They print, and fail nothing."""
