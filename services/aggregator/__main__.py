"""`python -m services.aggregator` runs the aggregator: it reads the event log and writes the ledger."""

from core.process.serve import run
from services.aggregator.app import create_app
from services.aggregator.settings import AggregatorSettings

if __name__ == "__main__":
    run(AggregatorSettings, create_app)
