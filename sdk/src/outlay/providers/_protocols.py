"""Calls at hosts that nobody knows: the path shows the protocol that is spoken there, and the protocol the provider."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final, NamedTuple

from ._endpoints import Target, target
from ._hosts import COMPATIBLE

_SUFFIX: Final = "_compatible"
_MODEL: Final = b'"model"'
_OPENAI, _ANTHROPIC, _COHERE = COMPATIBLE, "anthropic" + _SUFFIX, "cohere" + _SUFFIX
_GEMINI, _BEDROCK, _OLLAMA = "gemini" + _SUFFIX, "bedrock" + _SUFFIX, "ollama" + _SUFFIX

# Endings of a path, with the field that its body must have where other APIs use the same path.
_ENDINGS: Final[tuple[tuple[str, str, bytes], ...]] = (
    ("/chat/completions", _OPENAI, b""),
    ("/v1/completions", _OPENAI, _MODEL),
    ("/v1/responses", _OPENAI, _MODEL),
    ("/responses/compact", _OPENAI, _MODEL),
    ("/v1/embeddings", _OPENAI, _MODEL),
    ("/images/generations", _OPENAI, b""),
    ("/images/edits", _OPENAI, b""),
    ("/images/variations", _OPENAI, b""),
    ("/audio/speech", _OPENAI, b""),
    ("/audio/transcriptions", _OPENAI, b""),
    ("/audio/translations", _OPENAI, b""),
    ("/v1/messages", _ANTHROPIC, _MODEL),
    ("/rerank", _COHERE, b'"query"'),
    ("/v1beta/interactions", _GEMINI, b'"input"'),
    ("/openai/responses", _OPENAI, _MODEL),  # gateways that put the provider's name before the path
    ("/openai/embeddings", _OPENAI, _MODEL),
)
# Paths that applications use for routes of their own, too: a call is recorded where the answer has the usage.
_COMMON: Final[tuple[tuple[str, str, bytes], ...]] = (
    ("/api/chat", _OLLAMA, _MODEL),
    ("/api/generate", _OLLAMA, _MODEL),
    ("/api/embed", _OLLAMA, _MODEL),
    ("/v1/chat", _COHERE, b'"message'),  # of version 1 `message`
    ("/v2/chat", _COHERE, b'"messages"'),
    ("/v1/embed", _COHERE, b'"input_type"'),
    ("/v2/embed", _COHERE, b'"input_type"'),
    ("/v1/generate", _COHERE, b'"prompt"'),
)
_NAMED: Final = (
    # A gateway in front of Azure keeps its paths.
    (re.compile(r".*/deployments/[^/]+/(?:chat/completions|completions|embeddings|images/\w+|audio/\w+)"), _OPENAI),
    # Prompts that a gateway keeps (portkey.ai/docs/api-reference/inference-api/prompts/prompt-completion)
    (re.compile(r".*/v1/prompts/[^/]+/completions"), _OPENAI),
    (re.compile(r".*/models/[^/:]+(?::|%3[Aa])(?:\w*[gG]enerateContent|\w*mbedContents?|\w*[rR]awPredict)"), _GEMINI),
    (re.compile(r".*/model/.+/(?:converse|converse-stream|invoke|invoke-with-response-stream)"), _BEDROCK),
)
_LAST_WORDS: Final = frozenset(
    ending[ending.rindex("/") + 1 :]
    for ending in (*(each[0] for each in (*_ENDINGS, *_COMMON)), *"/converse /converse-stream /invoke".split())
) | {"invoke-with-response-stream"}


_WORD: Final = re.compile(r"(?:[A-Za-z_-]{1,32}|v\d+(?:(?:alpha|beta)\d*)?)")
_METHOD: Final = re.compile(r"(?::|%3[Aa])([A-Za-z]{1,32})$")


class Spoken(NamedTuple):
    """A call at an unknown host."""

    target: Target
    needs: bytes
    """What its body contains if it is one; empty: the path is enough."""

    @property
    def means(self) -> str:
        """The provider whose protocol it is, for advice."""
        protocol = self.target.provider.removesuffix(_SUFFIX)
        return {"gemini": "google", "bedrock": "aws"}.get(protocol, protocol)


def spoken(path: str) -> Spoken | None:
    """The call that a POST to this path of an unknown host makes; None where the path is of no known protocol.

    Most requests of an application end here, so that the last segment alone decides about them.
    """
    last = path[path.rfind("/") + 1 :]
    return _spoken(path) if last in _LAST_WORDS or ":" in last or "%3" in last else None


@lru_cache(256)
def _spoken(path: str) -> Spoken | None:
    for pattern, provider in _NAMED:
        if pattern.fullmatch(path):
            return _of(provider, path, b"")
    for ending, provider, needs in _ENDINGS:
        if path.endswith(ending):
            return _of(provider, path, needs)
    for ending, provider, needs in _COMMON:
        if path.endswith(ending) and (found := _of(provider, path, needs)) is not None:
            return found._replace(target=found.target._replace(is_certain=False))
    return None


def _of(provider: str, path: str, needs: bytes) -> Spoken | None:
    found = target(provider, path)
    return None if found is None else Spoken(found, needs)


@lru_cache(256)
def path_shape(path: str) -> str:
    """The path with `*` in the place of ids and names, as far as they look like ones."""
    shape = []
    for segment in path[:512].split("/"):
        method = _METHOD.search(segment)
        shape.append(segment if not segment or _WORD.fullmatch(segment) else f"*:{method[1]}" if method else "*")
    return "/".join(shape)
