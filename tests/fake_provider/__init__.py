"""Fake providers, which serve every provider's wire format on this machine to real client libraries.

Each provider has its own port, because the SDK distinguishes providers by host. Every response uses the
same few tokens, so that the ledger's cost is known to the last digit.
"""

from tests.fake_provider.server import FakeProviders

__all__ = ["FakeProviders"]
