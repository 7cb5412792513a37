"""`python -m services.standalone`: everything in one process."""

from core.process.settings import ServerSettings
from services.standalone.run import serve

if __name__ == "__main__":
    serve(ServerSettings.load())
