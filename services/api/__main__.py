"""`python -m services.api`: questions to the ledger."""

from core.serve import run
from services.api.app import create_app
from services.api.settings import ApiSettings

if __name__ == "__main__":
    run(ApiSettings, create_app)
