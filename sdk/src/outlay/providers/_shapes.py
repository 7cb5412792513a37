"""The shapes in which providers say what a call used. A shape is data: where each count lies, and which of them add up.

Sources: each provider's API reference, named beside its shape. `input` and `output` list the counts that together make
the contract's totals: a provider whose own figure leaves out the cache or the reasoning has them listed here.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final, NamedTuple

from ._read import Path, path

Counts = Mapping[str, tuple[Path, ...]]


class Shape(NamedTuple):
    """One wire format of usage."""

    name: str
    marks: tuple[str, ...]
    """Keys of the usage object, the most telling first."""
    counts: Counts
    """Where each count lies; of several places, the first that holds a value."""
    input: tuple[str, ...] = ("input",)
    output: tuple[str, ...] = ("output",)
    beyond_total: tuple[str, ...] = ()
    """Counts that the provider's own total leaves out."""
    units: Counts = MappingProxyType({})
    """What is billed by number, in the usage object."""

    def also(self, **counts: str) -> Shape:
        """A dialect: the same shape with counts found elsewhere first."""
        merged = {name: _places(at) + self.counts.get(name, ()) for name, at in counts.items()}
        return self._replace(counts={**self.counts, **merged})


def _places(words: str) -> tuple[Path, ...]:
    return tuple(path(word) for word in words.split())


def _counts(**places: str) -> Counts:
    return {name: _places(words) for name, words in places.items()}


# platform.openai.com/docs/api-reference/chat/object, with what others add to it: DeepSeek prompt_cache_*, Moonshot and
# Together cached_tokens, Databricks and LiteLLM Anthropic's names at the top level, inside prompt_tokens.
CHAT: Final = Shape(
    "chat",
    ("prompt_tokens", "completion_tokens"),
    _counts(
        input="prompt_tokens",
        output="completion_tokens",
        cache_read="prompt_tokens_details.cached_tokens cached_tokens prompt_cache_hit_tokens cache_read_input_tokens",
        cache_miss="prompt_cache_miss_tokens",
        cache_write="prompt_tokens_details.cache_write_tokens cache_creation_input_tokens",
        cache_write_5m="cache_creation.ephemeral_5m_input_tokens",
        cache_write_1h="cache_creation.ephemeral_1h_input_tokens",
        reasoning="completion_tokens_details.reasoning_tokens reasoning_tokens",
        text_input="prompt_tokens_details.text_tokens",
        audio_input="prompt_tokens_details.audio_tokens",
        image_input="prompt_tokens_details.image_tokens",
        audio_output="completion_tokens_details.audio_tokens",
        image_output="completion_tokens_details.image_tokens",
        total="total_tokens",
    ),
    units=_counts(audio_second="prompt_audio_seconds", web_search="server_tool_use.web_search_requests"),
)
# docs.x.ai/developers/cost-tracking: reasoning comes on top of completion_tokens, total_tokens holds both.
XAI_CHAT: Final = CHAT.also(cache_read="prompt_tokens_details.cached_tokens cached_prompt_text_tokens")._replace(
    output=("output", "reasoning")
)
# docs.perplexity.ai, Sonar Deep Research: total_tokens is prompt + completion alone.
PERPLEXITY_CHAT: Final = CHAT.also(citation="citation_tokens")._replace(
    output=("output", "reasoning", "citation"),
    beyond_total=("reasoning", "citation"),
    units=_counts(web_search="num_search_queries"),
)

# platform.openai.com/docs/api-reference/responses/object and …/realtime-server-events/response/done, which spells the
# details without the s; …/images/object and …/audio/transcription are the same object, or a duration.
RESPONSES: Final = Shape(
    "responses",
    ("input_tokens", "output_tokens", "seconds"),
    _counts(
        input="input_tokens",
        output="output_tokens",
        cache_read="input_tokens_details.cached_tokens input_token_details.cached_tokens",
        cache_write="input_tokens_details.cache_write_tokens input_token_details.cache_write_tokens",
        cached_text="input_token_details.cached_tokens_details.text_tokens",
        cached_audio="input_token_details.cached_tokens_details.audio_tokens",
        cached_image="input_token_details.cached_tokens_details.image_tokens",
        reasoning="output_tokens_details.reasoning_tokens output_token_details.reasoning_tokens",
        text_input="input_tokens_details.text_tokens input_token_details.text_tokens",
        audio_input="input_tokens_details.audio_tokens input_token_details.audio_tokens",
        image_input="input_tokens_details.image_tokens input_token_details.image_tokens",
        text_output="output_tokens_details.text_tokens output_token_details.text_tokens",
        audio_output="output_tokens_details.audio_tokens output_token_details.audio_tokens",
        image_output="output_tokens_details.image_tokens output_token_details.image_tokens",
        total="total_tokens",
    ),
    units=_counts(audio_second="seconds", web_search="server_tool_use.web_search_requests"),
)
# docs.perplexity.ai/docs/agent-api: Responses with Anthropic's words for the cache, inside input_tokens.
PERPLEXITY_RESPONSES: Final = RESPONSES.also(
    cache_read="input_tokens_details.cache_read_input_tokens",
    cache_write="input_tokens_details.cache_creation_input_tokens",
)

# platform.claude.com/docs/en/api/messages: input_tokens leaves out both cache classes, there is no total.
MESSAGES: Final = Shape(
    "messages",
    ("input_tokens", "cache_read_input_tokens", "cache_creation_input_tokens", "output_tokens"),
    _counts(
        input="input_tokens",
        output="output_tokens",
        cache_read="cache_read_input_tokens",
        cache_write="cache_creation_input_tokens",
        cache_write_5m="cache_creation.ephemeral_5m_input_tokens",
        cache_write_1h="cache_creation.ephemeral_1h_input_tokens",
        reasoning="output_tokens_details.thinking_tokens",
    ),
    input=("input", "cache_read", "cache_write"),
    units=_counts(web_search="server_tool_use.web_search_requests"),
)

# ai.google.dev/api/generate-content#UsageMetadata: thoughts and tool results come on top. `input_details` and the like
# are the lists by modality, summed up by `_quirks`. A DOCUMENT's tokens are pages as images.
GENERATE_CONTENT: Final = Shape(
    "generate_content",
    ("promptTokenCount", "totalTokenCount", "candidatesTokenCount", "responseTokenCount"),
    _counts(
        input="promptTokenCount",
        tool_input="toolUsePromptTokenCount",
        output="candidatesTokenCount responseTokenCount",
        reasoning="thoughtsTokenCount",
        cache_read="cachedContentTokenCount",
        cached_text="cached_details.TEXT",
        cached_audio="cached_details.AUDIO",
        cached_image="cached_details.IMAGE",
        cached_video="cached_details.VIDEO",
        text_input="input_details.TEXT",
        audio_input="input_details.AUDIO",
        image_input="input_details.IMAGE",
        video_input="input_details.VIDEO",
        text_output="output_details.TEXT",
        audio_output="output_details.AUDIO",
        image_output="output_details.IMAGE",
        total="totalTokenCount",
    ),
    input=("input", "tool_input"),
    output=("output", "reasoning"),
)

# docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_TokenUsage.html; the *Count names are Nova's own body.
CONVERSE: Final = Shape(
    "converse",
    ("inputTokens", "outputTokens"),
    _counts(
        input="inputTokens",
        output="outputTokens",
        cache_read="cacheReadInputTokens cacheReadInputTokenCount",
        cache_write="cacheWriteInputTokens cacheWriteInputTokenCount",
        cache_write_5m="written.5m",
        cache_write_1h="written.1h",
        total="totalTokens",
    ),
    input=("input", "cache_read", "cache_write"),
)
# Bedrock InvokeModel: `amazon-bedrock-invocationMetrics`, the token-count headers, and Llama's and Titan's own bodies.
INVOKE_MODEL: Final = Shape(
    "invoke_model",
    ("inputTokenCount", "prompt_token_count", "inputTextTokenCount", "outputTokenCount"),
    _counts(
        input="inputTokenCount prompt_token_count inputTextTokenCount",
        output="outputTokenCount generation_token_count totalOutputTextTokenCount results.0.tokenCount",
        cache_read="cacheReadInputTokenCount",
        cache_write="cacheWriteInputTokenCount",
    ),
    input=("input", "cache_read", "cache_write"),
)

# docs.cohere.com/v2/reference/chat: bills are on billed_units; `tokens` also counts what Cohere adds by itself.
COHERE: Final = Shape(
    "cohere",
    ("billed_units", "tokens"),
    _counts(
        input="billed_units.input_tokens tokens.input_tokens",
        output="billed_units.output_tokens tokens.output_tokens",
        cache_read="cached_tokens",
    ),
    units=_counts(
        search_units="billed_units.search_units",
        classifications="billed_units.classifications",
        image="billed_units.images",
    ),
)
# github.com/ollama/ollama/blob/main/docs/api.md: the answer itself holds the counts.
OLLAMA: Final = Shape(
    "ollama", ("prompt_eval_count", "eval_count"), _counts(input="prompt_eval_count", output="eval_count")
)
# docs.mistral.ai/api, OCR.
PAGES: Final = Shape("pages", ("pages_processed",), {}, units=_counts(page="pages_processed"))

SHAPES: Final = (CHAT, MESSAGES, RESPONSES, GENERATE_CONTENT, CONVERSE, INVOKE_MODEL, COHERE, OLLAMA, PAGES)
