"""Prints the OpenAPI document of the whole server, for `npm run types`."""

import json

from core.process.settings import ServerSettings
from services.standalone.app import create_app

if __name__ == "__main__":
    print(json.dumps(create_app(ServerSettings.load(), "postgresql://nowhere/x").openapi()))  # noqa: T201
