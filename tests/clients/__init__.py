"""Programs that call the real client libraries. Each runs in the environment of its versions (`environments.py`),
where of this repository only the SDK is imported."""
