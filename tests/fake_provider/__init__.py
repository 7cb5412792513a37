"""Every provider's wire format, served on this machine: what the real client libraries talk to in tests and benches.

Each provider has a port of its own, as the SDK tells providers apart by host. Whatever is asked, the answer uses the
same few tokens, so that a ledger's cost can be told to the last digit.
"""

from tests.fake_provider.server import FakeProviders

__all__ = ["FakeProviders"]
