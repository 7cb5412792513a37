"""Reads what other clients say in their own way: words for an operation, Anthropic's token counts, savings in `extra`.

Pure. Each event is read once, where it comes in: what is passed on and stored is in our own terms.
"""

from decimal import Decimal
from typing import Any, Final, get_args

from outlay.usage import states_cache_beside_input

from core.event import CostSource, Operation, SavingTechnique, UsageEvent, UsageSource
from core.limits import MAX_TOKENS, MAX_USD, MAX_USD_DIGITS

OPERATIONS: Final = {
    "completion": "chat",
    "completions": "chat",
    "acompletion": "chat",
    "chat_completion": "chat",
    "chat_completions": "chat",
    "chat_completions_create": "chat",
    "text_completion": "chat",
    "text_completions": "chat",
    "converse": "chat",
    "converse_stream": "chat",
    "generate": "chat",
    "generate_content": "chat",
    "generate_content_stream": "chat",
    "message": "chat",
    "messages": "chat",
    "messages_create": "chat",
    "response": "responses",
    "aresponses": "responses",
    "responses_create": "responses",
    "embed": "embeddings",
    "embed_content": "embeddings",
    "embedding": "embeddings",
    "aembedding": "embeddings",
    "embeddings_create": "embeddings",
    "image_edit": "image",
    "image_generation": "image",
    "aimage_generation": "image",
    "images": "image",
    "images_generate": "image",
    "audio_speech": "audio",
    "audio_transcription": "audio",
    "audio_transcriptions": "audio",
    "audio_translation": "audio",
    "speech": "audio",
    "aspeech": "audio",
    "speech_to_text": "audio",
    "stt": "audio",
    "text_to_speech": "audio",
    "transcribe": "audio",
    "transcription": "audio",
    "transcriptions": "audio",
    "atranscription": "audio",
    "translation": "audio",
    "translations": "audio",
    "tts": "audio",
    "arerank": "rerank",
    "reranking": "rerank",
    "execute_tool": "tool",
    "tool_call": "tool",
    "create_agent": "agent",
    "invoke_agent": "agent",
    "invoke_workflow": "agent",
}
"""Operations by the words of OpenTelemetry, LiteLLM and the providers' own clients, in lower case with `_`."""

_TECHNIQUES: Final = frozenset(get_args(SavingTechnique))
_CREATION: Final = "cache_creation_input_tokens"


def settle_words(event: UsageEvent) -> list[tuple[str, str]]:
    """Puts words of ours in the place of others, never one that claims more certainty: another operation is `other`,
    another source the sender, another saving technique none. `event` is of the codec's lenient type, with aliases.

    Returns (field, value) of those that nobody knows.
    """
    unknown = []
    for alias, field, known, rest in _CLOSED:
        value: str | None = getattr(event, alias)
        if value is None or value in known:
            continue  # nearly always
        word = OPERATIONS.get(spelt := _plain(value), spelt) if field == "operation" else value
        if not value:
            setattr(event, alias, None)
        elif word in known:
            setattr(event, alias, word)
        else:
            setattr(event, alias, rest)
            unknown.append((field, value))
    return unknown


_CLOSED: Final = (
    ("operation", "operation", frozenset(get_args(Operation)), "other"),
    ("api_type", "operation", frozenset(get_args(Operation)), "other"),
    ("usage_source", "usage_source", frozenset(get_args(UsageSource)), "sender"),
    ("cost_source", "cost_source", frozenset(get_args(CostSource)), "sender"),
    ("saving_technique", "saving_technique", _TECHNIQUES, None),
)
"""(name, field, the values it may have, the one that stands for all others)."""


def _plain(word: str) -> str:
    return word.strip().lower().replace("-", "_").replace(".", "_").replace(" ", "_")


def is_messages(api_type: str | None) -> bool:
    """Whether an `api_type` as sent is Anthropic's Messages API: a mark of its way of counting."""
    return api_type is not None and _plain(api_type) in ("messages", "message", "messages_create")


def settle_cache(event: UsageEvent, has_mark: bool) -> None:
    """Adds a cache that is counted beside the input, as Anthropic does, to the input, of which it is a part here.

    The marks of that: `has_mark`, an `extra.cache_creation_input_tokens`, which is also where clients that have no
    field for it send the cache writes, and more cache than input, which `outlay.usage.count` sees.
    """
    written = _whole(event.extra.get(_CREATION)) if event.extra else None
    if not (has_mark or written is not None) or not states_cache_beside_input(event.provider, event.model):
        return
    parts = (event.cache_write_5m_tokens or 0) + (event.cache_write_1h_tokens or 0)
    stated = event.cache_write_tokens if event.cache_write_tokens is not None else parts or None
    if stated is None:
        stated = event.cache_write_tokens = written
    elif written is not None and written != stated:
        event.usage_flags = ["usage_inconsistent", *(event.usage_flags or [])][:8]
    if event.input_tokens is None:
        return  # it is the sum of its parts
    cache = (event.cache_read_tokens or 0) + max(stated or 0, parts)
    if event.total_tokens == event.input_tokens + (event.output_tokens or 0):  # else `count` compares it
        event.total_tokens = min(event.total_tokens + cache, MAX_TOKENS)
    event.input_tokens = min(event.input_tokens + cache, MAX_TOKENS)


def settle_saving(event: UsageEvent) -> None:
    """Takes a saving from `extra.optimization` and `extra.saved_usd`, where the event's own fields do not state it."""
    extra = event.extra or {}
    technique = extra.get("optimization")
    if not isinstance(technique, str):
        return
    if event.saving_technique is None and technique in _TECHNIQUES:
        event.saving_technique = technique  # type: ignore[assignment]  # it is one of them
    if event.saved_usd is None:
        event.saved_usd = _usd(extra.get("saved_usd"))


def _whole(value: Any) -> int | None:
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value <= MAX_TOKENS:
        return None
    return int(value) if value == int(value) else None


def _usd(value: Any) -> Decimal | None:
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value <= MAX_USD:
        return None
    amount = Decimal(repr(value))
    exponent = amount.as_tuple().exponent
    return amount if isinstance(exponent, int) and -exponent <= MAX_USD_DIGITS else None
