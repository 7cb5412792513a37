"""`python -m services.aggregator`: the event log into the ledger."""

from core.serve import run
from services.aggregator.app import create_app
from services.aggregator.settings import AggregatorSettings

if __name__ == "__main__":
    run(AggregatorSettings, create_app)
