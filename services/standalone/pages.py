"""What a browser asks first: the front page."""

from typing import Final

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse

router = APIRouter(tags=["server"])

_PAGE: Final = """<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Outlay</title>
<meta name="viewport" content="width=device-width">
<style>body{font:16px/1.5 system-ui,sans-serif;max-width:44rem;margin:3rem auto;padding:0 1rem;color:#1c1c1c}
code,pre{background:#f3f3f1;border-radius:4px;padding:.15em .35em}pre{padding:1em;overflow:auto}
a{color:#0b5c6b}</style></head><body>
<h1>Outlay</h1>
<p>This server turns every LLM call into a priced, attributed entry in a ledger. It is running.</p>
<p>Send usage to <code>POST /v1/events</code>, read costs from <code>GET /v1/costs/summary</code>. Your first key is in
<code>admin.key</code> in the data directory.</p>
<pre>curl -H "Authorization: Bearer $(cat .outlay/admin.key)" \\
  "URL/v1/costs/summary?group_by=feature"</pre>
<p><a href="/docs">API documentation</a> · <a href="/openapi.json">OpenAPI</a> · <a href="/v1/pricing">prices</a> ·
<a href="/metrics">metrics</a> · <a href="/healthz">health</a></p>
</body></html>
"""


@router.get("/", response_class=HTMLResponse, include_in_schema=False)
async def front(request: Request) -> HTMLResponse:
    return HTMLResponse(_PAGE.replace("URL", str(request.base_url).rstrip("/")))
