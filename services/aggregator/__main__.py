"""`python -m services.aggregator`: the event log into the ledger."""

import sys

from core.errors import OutlayError, SettingsError
from core.serve import configure_logs, serve
from core.settings import KafkaSettings
from services.aggregator.app import create_app
from services.aggregator.settings import AggregatorSettings


def main() -> None:
    configure_logs()
    settings = AggregatorSettings.load()
    if settings.database_url is None:
        raise SettingsError("OUTLAY_DATABASE_URL is not set; a cluster's services share an external database.")
    serve(create_app(settings, KafkaSettings.load()), settings)


if __name__ == "__main__":
    try:
        main()
    except OutlayError as error:
        sys.exit(f"outlay aggregator: {error.detail}")
