"""What an operator does about usage without a price. Pure."""

from typing import Final

from outlay.names import is_compatible

WHOSE_HOST: Final = (
    'say whose host it is: outlay.register_host("HOST", "PROVIDER") in the application, or your alias from '
    "{provider} to a provider (POST /v1/prices)"
)
STATE_A_PRICE: Final = "state a price or an alias: POST /v1/prices, or `outlay-server prices propose --org`"
OF_SEVERAL: Final = (
    "GET /v1/prices/coverage lists the models; of an unknown host, say whose it is (outlay.register_host, or your "
    "alias from openai_compatible to a provider), of another model state a price"
)


def remedy(provider: str) -> str:
    """The remedy for events of a provider that have no price."""
    return WHOSE_HOST.format(provider=provider) if is_compatible(provider) else STATE_A_PRICE
