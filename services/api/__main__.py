"""`python -m services.api`: serves the query API."""

from core.process.serve import run
from services.api.app import create_app
from services.api.settings import ApiSettings

if __name__ == "__main__":
    run(ApiSettings, create_app)
