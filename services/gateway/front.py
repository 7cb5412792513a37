"""Where a gateway's addresses are told from the server's own, before anything else looks at a request."""

from typing import Final

from starlette.types import ASGIApp, Receive, Scope, Send

from services.gateway.incoming import raw_path
from services.gateway.pass_through import pass_through
from services.gateway.state import Gateway

_OURS: Final = ("/healthz", "/readyz", "/metrics", "/v1/calls", "/v1/providers")
"""At both roots."""


class Front:
    """Middleware: passes calls on, and hands all else to the app.

    Args:
        prefix: the gateway's root in an app that has other routes, too.
    """

    def __init__(self, app: ASGIApp, prefix: str = "") -> None:
        self._app, self._prefix = app, prefix

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        path = raw_path(scope) if scope["type"] == "http" else ""
        if not path.startswith(f"{self._prefix}/"):
            await self._app(scope, receive, send)
            return
        below = path[len(self._prefix) :]
        if any(below == ours or below.startswith(f"{ours}/") for ours in _OURS):
            await self._app({**scope, "path": below, "raw_path": below.encode()}, receive, send)
            return
        gateway: Gateway = scope["app"].state.gateway
        await pass_through(gateway, self._prefix, scope, receive, send)
