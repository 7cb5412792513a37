"""`/docs`: the OpenAPI document in Swagger UI, whose files this server serves itself, so that it needs no Internet."""

import asyncio
from functools import lru_cache
from html import escape
from importlib.resources import files
from typing import Final

from fastapi import FastAPI, Request
from starlette.responses import FileResponse, HTMLResponse, Response

from core.errors import NotFound
from core.http.bodies import constant_reply
from core.json_codec import encode_line

_ASSETS: Final = {
    "swagger-ui.css": "fastapi_swagger.resources",
    "swagger-ui-bundle.js": "fastapi_swagger.resources",
    "favicon-32x32.png": "fastapi_swagger.resources",
    "docs.js": "core.http",
}
"""The page's files, each with the package that holds it."""

_HEADERS: Final = {
    # Swagger UI's stylesheet holds its icons as data.
    "Content-Security-Policy": "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
    "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
}

# Its links are relative, so that they also hold behind a proxy that puts a path in front.
_PAGE: Final = """<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>{title}</title>
<meta name="viewport" content="width=device-width">
<link rel="stylesheet" href="docs/swagger-ui.css"><link rel="icon" href="docs/favicon-32x32.png"></head>
<body><div id="swagger-ui"></div>
<script src="docs/swagger-ui-bundle.js"></script><script src="docs/docs.js"></script></body></html>
"""


def add_docs(app: FastAPI) -> None:
    """Adds `/openapi.json`, and `/docs` with its files, which are no part of that document."""

    @lru_cache(maxsize=1)
    def document() -> bytes:
        return encode_line(app.openapi())

    async def openapi(request: Request) -> Response:
        return constant_reply(request, await asyncio.to_thread(document))

    async def page(request: Request) -> Response:
        return HTMLResponse(_PAGE.format(title=escape(app.title)), headers=_HEADERS)

    async def asset(request: Request) -> Response:
        name = request.path_params["name"]
        if name not in _ASSETS:
            raise NotFound("There is no such file.")
        return FileResponse(str(files(_ASSETS[name]) / name), headers=_HEADERS)

    app.add_route("/openapi.json", openapi, include_in_schema=False)
    app.add_route("/docs", page, include_in_schema=False)
    app.add_route("/docs/{name}", asset, include_in_schema=False)
