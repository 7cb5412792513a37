"""`/app`: the dashboard's built files, with hashed names, compressed beforehand, under a strict policy.

Without a build it says why there is none. Every other path below it is a page, which reads its own URL.
"""

import mimetypes
import secrets
from collections.abc import Callable
from html import escape
from pathlib import Path
from typing import Final

from fastapi import APIRouter, Request
from starlette.responses import FileResponse, HTMLResponse, Response

from core.errors import NotFound

FOLDER: Final = Path(__file__).parents[2] / "dashboard" / "dist"
"""Where a checkout has the built page."""
NOT_BUILT: Final = "It is not built on this server. `make dashboard` builds it where Node 20 or newer is."
_NONCE: Final = "__CSP_NONCE__"
_ENCODINGS: Final = (("br", ".br"), ("gzip", ".gz"))
_HEADERS: Final = {"X-Content-Type-Options": "nosniff", "Referrer-Policy": "same-origin"}
_WAITING: Final = """<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Outlay</title>
<meta name="viewport" content="width=device-width">
<noscript><meta http-equiv="refresh" content="3"></noscript>
<style nonce="{nonce}">body{{font:16px/1.5 system-ui,sans-serif;max-width:44rem;margin:3rem auto}}</style></head>
<body><h1>Outlay's dashboard</h1><p>{said}</p>
<p>All else of this server is running: <a href="/">its front page</a>,
<a href="/docs">the API</a>.</p><script nonce="{nonce}">setTimeout(() => location.reload(), 2000)</script></body></html>
"""


def dashboard(why_not: Callable[[], str] = lambda: NOT_BUILT, folder: Path = FOLDER) -> APIRouter:
    """The routes of `/app`. `why_not` says in a sentence why there is no build."""
    router = APIRouter(include_in_schema=False)

    @router.get("/app")
    @router.get("/app/{path:path}")
    def page(request: Request, path: str = "") -> Response:
        if path.startswith("assets/"):
            return _asset(request, folder, path)
        nonce, index = secrets.token_urlsafe(16), folder / "index.html"
        headers = {**_HEADERS, "Cache-Control": "no-store", "Content-Security-Policy": _policy(nonce)}
        try:
            html = index.read_text("utf-8").replace(_NONCE, nonce)
        except OSError:
            waiting = _WAITING.format(said=escape(why_not()), nonce=nonce)
            return HTMLResponse(waiting, 503, {**headers, "Retry-After": "2"})
        return HTMLResponse(html, headers=headers)

    return router


def _policy(nonce: str) -> str:
    """Nothing from elsewhere. The nonce is for the waiting page and for style sheets that components make."""
    return (
        f"default-src 'none'; script-src 'self' 'nonce-{nonce}'; style-src 'self' 'nonce-{nonce}'; "
        "img-src 'self' data:; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; "
        "frame-ancestors 'none'"
    )


def _asset(request: Request, folder: Path, path: str) -> Response:
    name = path.removeprefix("assets/")
    file = folder / "assets" / name
    if "/" in name or "\\" in name or name.startswith(".") or not file.is_file():
        raise NotFound("There is no such file.")
    kind = mimetypes.guess_type(name)[0] or "application/octet-stream"
    headers = {**_HEADERS, "Cache-Control": "public, max-age=31536000, immutable", "Vary": "Accept-Encoding"}
    accepted = {part.split(";")[0].strip() for part in request.headers.get("accept-encoding", "").split(",")}
    for encoding, suffix in _ENCODINGS:
        compressed = file.with_name(name + suffix)
        if encoding in accepted and compressed.is_file():
            return FileResponse(compressed, media_type=kind, headers={**headers, "Content-Encoding": encoding})
    return FileResponse(file, media_type=kind, headers=headers)
