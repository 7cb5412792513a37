"""`python -m services.ingest`: authenticated batches into the event log."""

from core.event_log.producer import DEADLINE_SECONDS
from core.process.serve import run
from services.ingest.app import create_app
from services.ingest.settings import IngestSettings

if __name__ == "__main__":
    run(IngestSettings, create_app, drain_seconds=DEADLINE_SECONDS + 2)
