"""`python -m services.gateway`: providers' own protocols, attributed and priced on their way."""

from core.process.serve import run
from services.gateway.app import create_app
from services.gateway.settings import GatewaySettings

if __name__ == "__main__":
    run(GatewaySettings, create_app, drain_seconds=lambda settings: settings.drain_s)
