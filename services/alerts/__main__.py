"""`python -m services.alerts`: budgets watched, alerts out to their channels."""

from core.serve import run
from services.alerts.app import create_app
from services.alerts.settings import AlertsSettings

if __name__ == "__main__":
    run(AlertsSettings, create_app)
