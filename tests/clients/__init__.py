"""The real client libraries, each generation in an environment of its own (`environments.py`): what runs there is here,
and imports nothing of the tests' own environment but the SDK."""
