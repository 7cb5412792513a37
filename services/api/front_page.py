"""The front page of a server or of a cluster's API."""

import shlex
from html import escape
from pathlib import Path
from typing import Final

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse

_PAGE: Final = """<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Outlay</title>
<meta name="viewport" content="width=device-width">
<style>body{{font:16px/1.5 system-ui,sans-serif;max-width:44rem;margin:3rem auto;padding:0 1rem;color:#1c1c1c}}
code,pre{{background:#f3f3f1;border-radius:4px;padding:.15em .35em}}pre{{padding:1em;overflow:auto}}
a{{color:#0b5c6b}}</style></head><body>
<h1>Outlay</h1>
<p>This server turns every LLM call into a priced, attributed entry in a ledger. It is running.</p>
<p>Send usage to <code>POST /v1/events</code>, read costs from <code>GET /v1/costs/summary</code>. {where}</p>
<pre>export OUTLAY_API_KEY={key}
curl -H "Authorization: Bearer $OUTLAY_API_KEY" \\
  "{url}/v1/costs/summary?group_by=feature"</pre>
<p><a href="/docs">API documentation</a> · <a href="/openapi.json">OpenAPI</a> · <a href="/v1/pricing">prices</a> ·
<a href="/metrics">metrics</a> · <a href="/healthz">health</a></p>
</body></html>
"""
_LOCAL: Final = {"127.0.0.1", "::1", "localhost"}


def front_page(public_url: str, key_file: Path | None = None) -> APIRouter:
    """The route of `/`.

    Args:
        public_url: as in the settings; without it, the address of the request is shown.
        key_file: the first key's file, shown to readers on the same machine.
    """
    router = APIRouter(tags=["server"])

    @router.get("/", response_class=HTMLResponse, include_in_schema=False)
    def front(request: Request) -> HTMLResponse:
        url = public_url or str(request.base_url).rstrip("/")
        is_local = request.url.hostname in _LOCAL and request.client is not None and request.client.host in _LOCAL
        if key_file is not None and is_local and key_file.exists():
            where, key = f"Your first key is in <code>{escape(str(key_file.absolute()))}</code>.", _read(key_file)
        else:
            where, key = "A key with the scopes for it is made by <code>outlay-server keys create</code>.", "ol_live_…"
        return HTMLResponse(_PAGE.format(where=where, key=escape(key), url=escape(url)))

    return router


def _read(key_file: Path) -> str:
    return f"$(cat {shlex.quote(str(key_file.absolute()))})"
