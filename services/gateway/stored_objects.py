"""What lies at a provider beyond the call that made it: files, batches, responses, threads. All keys of a ledger share
the provider's key, so the provider shows each of them what the others stored.

The gateway does not remember who made what. A key with `defaults` is one of several that are kept apart: it makes
objects and calls models, and reads, changes or lists nothing that is stored. Pure.
"""

import re
from itertools import pairwise
from typing import Final

from core.accounts.auth import Principal
from core.providers.provider import OpenProvider
from services.gateway.errors import NotPassed
from services.gateway.incoming import Incoming, decodings, without_models

_COLLECTIONS: Final = re.compile(
    r"agents|assistants|batches|batchpredictionjobs|cachedcontents|calls|completions|containers|conversations|"
    r"corpora|datasets|documents|evals|files|filesearchstores|fine-tunes|interactions|jobs|libraries|"
    r"operations|prompts|ragcorpora|responses|runs|sessions|skills|threads|tuningjobs|uploads|vector_stores|"
    r"videos"
)
"""Segments after which an id follows, in lower case. Sources: each provider's API reference."""
_NO_IDS: Final = {
    "agents": frozenset(("completions",)),  # Mistral
    "responses": frozenset(("compact", "input_tokens")),
    "threads": frozenset(("runs",)),
    "videos": frozenset(("edits", "extensions", "generations")),
}
"""What may follow instead: paths of calls."""


def require_no_stored(incoming: Incoming, path: str, principal: Principal, provider: OpenProvider) -> None:
    """Raises `NotPassed` where a key with `defaults` asks for what is stored under the provider's key of ours."""
    if not principal.defaults or provider.spec.auth == "caller":
        return
    if any(is_stored(incoming.method, decoded) for decoded in decodings(path)):
        raise NotPassed(
            "This key has `defaults`, and the gateway does not know which stored objects are its own: it passes no "
            "lists of them and no ids. Use a key without `defaults`.",
            code="stored_objects",
        )


def is_stored(method: str, path: str) -> bool:
    """Whether a request names or lists stored objects. A GET does unless it is about models; nothing but a POST makes
    an object or calls a model.

    Args:
        path: decoded.
    """
    if method != "POST":
        words = _words(path)
        return method not in ("GET", "HEAD") or "models" not in words or any(map(_COLLECTIONS.fullmatch, words))
    words = _words(without_models(path))
    return any(
        _COLLECTIONS.fullmatch(word) and following not in _NO_IDS.get(word, ()) for word, following in pairwise(words)
    )


def _words(path: str) -> list[str]:
    """Segments without parameters and verbs (`files:register`)."""
    return [part.partition(";")[0].partition(":")[0].lower() for part in path.split("/") if part]
