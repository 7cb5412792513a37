"""Instrumentation libraries by the name of their scope: what each one's counts contain. Pure data.

OpenTelemetry says that input has the cache in it. Who follows was read in each library's own code. Of a library that is
not here, a call of Claude with a cache is an estimate, and so is any call that says nothing about a cache.
"""

from typing import Final, NamedTuple


class Instrument(NamedTuple):
    is_known: bool = True
    provider: str | None = None
    """Where its spans name none."""
    cache_is_beside: bool = False
    """Whether it copies a provider's input without the cache."""
    silence_is_none: bool = False
    """Whether it writes a cache count only where there is one, so that no count means no cache."""
    thoughts_are_beside: bool = False
    """Whether its output leaves out Gemini's thoughts, which only its total contains."""


UNKNOWN: Final = Instrument(is_known=False)
_INSTRUMENTS: Final = {
    # traceloop/openllmetry, packages/opentelemetry-instrumentation-*/opentelemetry/instrumentation/*
    "opentelemetry.instrumentation.openai": Instrument(),  # shared/__init__.py, `_set_response_attributes`
    "opentelemetry.instrumentation.anthropic": Instrument(),  # __init__.py: prompt + cache read + cache creation
    "opentelemetry.instrumentation.langchain": Instrument(),  # span_utils.py: LangChain's `usage_metadata` has all
    "opentelemetry.instrumentation.groq": Instrument(silence_is_none=True),
    "opentelemetry.instrumentation.bedrock": Instrument(  # span_utils.py, `converse_usage_record`; prompt_caching.py
        provider="aws.bedrock", cache_is_beside=True, silence_is_none=True
    ),
    # google_generativeai/span_utils.py and vertexai/span_utils.py: `candidates_token_count` alone
    "opentelemetry.instrumentation.google_generativeai": Instrument(silence_is_none=True, thoughts_are_beside=True),
    "opentelemetry.instrumentation.vertexai": Instrument(silence_is_none=True, thoughts_are_beside=True),
    # open-telemetry/opentelemetry-python-contrib, instrumentation-genai: patch.py leaves out the cache of a chat
    "opentelemetry.instrumentation.openai_v2": Instrument(),
    "opentelemetry.instrumentation.google_genai": Instrument(silence_is_none=True),  # generate_content.py
    # Arize-ai/openinference, python/instrumentation/openinference-instrumentation-*
    "openinference.instrumentation.openai": Instrument(provider="openai", silence_is_none=True),
    "openinference.instrumentation.anthropic": Instrument(provider="anthropic", silence_is_none=True),  # _utils.py
    "openinference.instrumentation.google_genai": Instrument(provider="google", silence_is_none=True),  # _utils.py
    "openinference.instrumentation.litellm": Instrument(silence_is_none=True),
    # _tracer.py, `_token_counts_from_lc_usage_metadata`, which adds a cache that is beside
    "openinference.instrumentation.langchain": Instrument(silence_is_none=True),
    # _converse_attributes.py leaves the cache beside and in the total, utils/anthropic adds it: `tokens` compares
    "openinference.instrumentation.bedrock": Instrument(is_known=False, provider="aws", silence_is_none=True),
}


def instrument_of(scope: str) -> Instrument:
    """That of the scope, or of the package that it is in."""
    name = scope
    while name:
        if known := _INSTRUMENTS.get(name):
            return known
        name = name.rpartition(".")[0]
    return UNKNOWN
