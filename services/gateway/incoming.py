"""A caller's request as it came: its checked path, its headers, and what a smuggler would try."""

import re
from collections.abc import Iterator
from typing import Final, NamedTuple
from urllib.parse import unquote

from starlette.types import Scope

from core.providers.provider import Protocol
from services.gateway.errors import BadRequest, NotPassed, NotSupported

Headers = list[tuple[bytes, bytes]]
"""Names in lower case."""

_ADMINISTRATION: Final = re.compile(
    r"(?:^|/)(?:organizations?|admin|dashboard|billing|api[-_]?keys?|keys|credits|permissions)(?:/|$)", re.IGNORECASE
)
"""First segments of providers' administration: OpenAI's and Anthropic's organisations, OpenRouter's keys and credits,
Gemini's permissions. A provider's key of ours may do there what no caller may."""
_MODELS: Final = re.compile(r"/(?:models|tunedModels|deployments|model|endpoints)/[^/]+")
_ODD: Final = re.compile(r"[\x00-\x20\x7f-\xff\\]")
_METHODS: Final = frozenset(("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"))
"""TRACE would show a caller the provider's key."""


class Incoming(NamedTuple):
    method: str
    path: str
    """Below the gateway's root, as it was sent: what is percent-encoded stays so."""
    query: str
    headers: Headers

    def header(self, name: bytes) -> bytes | None:
        return next((value for known, value in self.headers if known == name), None)

    @property
    def protocol(self) -> Protocol:
        """The protocol that the address speaks, as far as it tells."""
        if "/v1beta/" in self.path or re.search(r"/v1/models/[^/]+(?::|%3[Aa])", self.path):
            return "google"
        if self.header(b"anthropic-version") is not None or self.path.startswith("/v1/messages"):
            return "anthropic"
        return "openai"


def raw_path(scope: Scope) -> str:
    """The path as it was sent."""
    raw: bytes = scope.get("raw_path") or scope["path"].encode()
    return raw.partition(b"?")[0].decode("latin-1")


def read_incoming(scope: Scope, prefix: str) -> Incoming:
    """The request below the prefix."""
    return Incoming(
        scope["method"], raw_path(scope)[len(prefix) :], scope["query_string"].decode("latin-1"), scope["headers"]
    )


def check(incoming: Incoming) -> None:
    """Raises `BadRequest`, `NotPassed` or `NotSupported`."""
    _check_framing(incoming)
    if incoming.method not in _METHODS:
        raise NotPassed(f"The gateway passes no {incoming.method[:16]} on.", code="method_refused")
    if any(unquote(part).startswith("$http") for part in incoming.query.split("&")):
        raise NotPassed("The gateway passes no parameters that change the method or headers.", code="query_refused")
    path = incoming.path
    if _ODD.search(path):
        raise BadRequest("The path has characters that no path has; encode them.")
    for decoded in decodings(path):
        segments = decoded.replace("\\", "/").split("/")
        if any(segment.partition(";")[0] in (".", "..") for segment in segments) or _ODD.search(
            decoded.replace(" ", "")
        ):
            raise NotPassed("The path leads out of the provider's API.", code="path_refused")
        if _ADMINISTRATION.search(without_models(decoded)):
            raise NotPassed("The gateway passes no administration of a provider's account.", code="administration")


def without_models(path: str) -> str:
    """A path without the names of models and deployments, which may be anything."""
    return _MODELS.sub("", path)


def decodings(path: str) -> Iterator[str]:
    """The path decoded again and again until nothing is encoded in it any more; some servers decode twice."""
    for _ in range(4):
        yield path
        if (decoded := unquote(path)) == path:
            return
        path = decoded
    raise NotPassed("The path is encoded over and over.", code="path_refused")


def _check_framing(incoming: Incoming) -> None:
    lengths = [value for name, value in incoming.headers if name == b"content-length"]
    codings = [value for name, value in incoming.headers if name == b"transfer-encoding"]
    if len(lengths) > 1 or len(codings) > 1 or (lengths and codings):
        raise BadRequest("The body's length is stated twice.", code="ambiguous_length")
    upgrade = incoming.header(b"upgrade")
    if upgrade is not None and upgrade.strip().lower() != b"h2c":
        raise NotSupported("The gateway passes no upgraded connections on; use HTTP.", code="upgrade_not_supported")
