"""`python -m services.alerts`: evaluates budgets and delivers alerts to channels."""

from core.process.serve import run
from services.alerts.app import create_app
from services.alerts.settings import AlertsSettings

if __name__ == "__main__":
    run(AlertsSettings, create_app)
