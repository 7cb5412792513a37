"""Who sends a request: a key or a token in `Authorization`, or a person's token in a cookie."""

from typing import Final
from urllib.parse import urlsplit

from fastapi import Request, Response

from core.accounts.auth import Principal
from core.accounts.people import IDLE_LIFETIME
from core.accounts.sessions import is_token
from core.errors import Forbidden
from services.api.state import Api

COOKIE: Final = "outlay_session"
_SAFE: Final = {"GET", "HEAD", "OPTIONS"}


async def authenticate(request: Request, api: Api) -> Principal:
    """The principal of a request. `Authorization` counts before the cookie.

    Raises:
        Unauthenticated: neither is there, or it is worth nothing.
        Forbidden: a cookie with an unsafe method from another page than ours.
    """
    header, cookie = request.headers.get("authorization"), request.cookies.get(COOKIE)
    if header is None and cookie is not None:
        if request.method not in _SAFE:
            require_own_page(request, api)
        return await api.sessions.authenticate(cookie)
    scheme, _, text = (header or "").partition(" ")
    if scheme.lower() == "bearer" and is_token(text.strip()):
        return await api.sessions.authenticate(text.strip())
    return await api.keys.authenticate(header)


def require_own_page(request: Request, api: Api) -> None:
    """Raises `Forbidden` unless one of our own pages sends this: browsers send cookies with what others ask, too."""
    origin = request.headers.get("origin", "")
    ours = origin.startswith(("http://", "https://")) and (
        urlsplit(origin).netloc == request.headers.get("host") or origin == _origin(api.settings.public_url)
    )
    if not ours or not request.headers.get("x-outlay-csrf"):
        raise Forbidden("A change with a cookie needs the same Origin, and the header `X-Outlay-CSRF`.", code="csrf")


def _origin(url: str) -> str:
    scheme, netloc, *_ = urlsplit(url)
    return f"{scheme}://{netloc}"


def set_cookie(request: Request, api: Api, answer: Response, token: str) -> None:
    secure = request.url.scheme == "https" or api.settings.public_url.startswith("https://")
    age = int(IDLE_LIFETIME.total_seconds())
    answer.set_cookie(COOKIE, token, max_age=age, path="/", secure=secure, httponly=True, samesite="strict")


def clear_cookie(answer: Response) -> None:
    answer.delete_cookie(COOKIE, path="/", httponly=True, samesite="strict")
