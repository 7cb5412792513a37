"""`python -m services.alerts`: decided alerts out to their channels."""

import sys

from core.errors import OutlayError
from core.serve import configure_logs, serve
from services.alerts.app import create_app
from services.alerts.settings import AlertsSettings

if __name__ == "__main__":
    configure_logs()
    try:
        settings = AlertsSettings.load()
        serve(create_app(settings), settings)
    except OutlayError as error:
        sys.exit(f"services.alerts: {error.detail}")
