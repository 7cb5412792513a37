"""Finds the event's field that a misspelt or another product's name stands for. Pure; the server uses it, too."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from ._event_fields import ALIASES, FIELDS
from .token_classes import TokenCounts

TOKEN_FIELDS: Final = frozenset(TokenCounts.__dataclass_fields__)
"""The fields that hold token counts; `near_miss` never answers an alias."""

_LONGEST: Final = 64
_FILLERS: Final = frozenset(("count", "num", "number", "n", "nr", "of", "the"))
_SAME_WORDS: Final = {"in": "input", "out": "output", "tok": "token", "cached": "cache", "env": "environment"}
_NAMES: Final = {
    # Anthropic, Google, Ollama and other products, by their own documentation of `usage`.
    "cache_creation_input_tokens": "cache_write_tokens",
    "cache_creation_tokens": "cache_write_tokens",
    "cache_read_input_tokens": "cache_read_tokens",
    "cached_content_token_count": "cache_read_tokens",
    "candidates_token_count": "output_tokens",
    "generated_tokens": "output_tokens",
    "thoughts_token_count": "reasoning_tokens",
    "thinking_tokens": "reasoning_tokens",
    "prompt_eval_count": "input_tokens",
    "eval_count": "output_tokens",
    "tokens": "total_tokens",
    "cost": "cost_usd",
    "total_cost": "cost_usd",
    "total_cost_usd": "cost_usd",
    "model_name": "model",
    "provider_name": "provider",
    "latency": "latency_ms",
    "stream": "is_stream",
    "user": "user_id",
    "customer": "tenant",
    "session": "session_id",
    "run": "run_id",
}


def _words(name: str) -> list[str]:
    """The words of a name in any case and style, in the singular, without "count" and its like."""
    spaced = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name).lower()
    words = [_SAME_WORDS.get(word, word) for word in re.findall("[^\\W_]+", spaced)]
    words = [word[:-1] if len(word) > 3 and word.endswith("s") else word for word in words]
    return [_SAME_WORDS.get(word, word) for word in words if word not in _FILLERS]


_FIELD_OF: Final = {name: ALIASES.get(name, name) for name in (*sorted(FIELDS - ALIASES.keys()), *ALIASES)}
_BY_WORDS: Final = {tuple(sorted(_words(name))): field for name, field in {**_NAMES, **_FIELD_OF}.items()}
_SPELLINGS: Final = [(words, "".join(words), field) for name, field in _FIELD_OF.items() if (words := _words(name))]


def near_miss(name: str) -> str | None:
    """The field that an unknown name was probably meant to be; None where it is like none.

    `input_token`, `inputTokens`, `tokens_in` and `imput_tokens` all mean `input_tokens`.
    """
    return _near_miss(name) if len(name) <= _LONGEST else None


@lru_cache(maxsize=4096)
def _near_miss(name: str) -> str | None:
    words = _words(name)
    if meant := _BY_WORDS.get(tuple(sorted(words))):
        return meant
    text = "".join(words)
    for known, known_text, field in _SPELLINGS:
        # Short names mean what they say.
        if len(text) > 5 and _is_near(text, known_text):
            return field
        if len(words) == len(known) > 1 and all(map(_is_near, words, known)):
            return field
    return None


def _is_near(given: str, known: str) -> bool:
    """Whether two texts are the same but for a letter that is left out, added or mistaken, or two that are swapped.
    Those with numbers, and the shortest ones, mean what they say."""
    if given == known:
        return True
    if abs(len(given) - len(known)) > 1 or len(given) < 4 or not (given.isalpha() and known.isalpha()):
        return False
    start = next((place for place, (one, other) in enumerate(zip(given, known, strict=False)) if one != other), -1)
    if start < 0:
        return True  # one of them has a letter more
    one, other = given[start:], known[start:]
    return one[1:] == other[1:] or one == other[1:] or one[1:] == other or one == other[1::-1] + other[2:]
