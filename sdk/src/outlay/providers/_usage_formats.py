"""The formats in which providers report usage, as data: the path of each count, and the counts that make up a total.

Sources: each provider's API reference, named beside its format. `input` and `output` list the counts whose sum is the
event's total: where the provider's own total leaves out cache or reasoning, those are listed too.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final, NamedTuple

from ._safe_read import Path, path

Counts = Mapping[str, tuple[Path, ...]]


class UsageFormat(NamedTuple):
    """One format of the usage in a response."""

    name: str
    source: str
    """The page that describes it."""
    marks: tuple[str, ...]
    """Keys that identify the format, the most specific first."""
    counts: Counts
    """The paths of each count; the first one with a value counts."""
    input: tuple[str, ...] = ("input",)
    output: tuple[str, ...] = ("output",)
    beyond_total: tuple[str, ...] = ()
    """Counts that the provider's own grand total leaves out."""
    units: Counts = MappingProxyType({})
    """The paths of quantities that are billed by number instead of by token."""
    is_output_rest: bool = False
    """Whether the output is what the grand total has beyond the input, where that is more than its own count."""

    def also(self, **counts: str) -> UsageFormat:
        """A dialect: the same format with further paths that come first."""
        merged = {name: _paths(at) + self.counts.get(name, ()) for name, at in counts.items()}
        return self._replace(counts={**self.counts, **merged})


def _paths(words: str) -> tuple[Path, ...]:
    return tuple(path(word) for word in words.split())


def _counts(**paths: str) -> dict[str, tuple[Path, ...]]:
    return {name: _paths(words) for name, words in paths.items()}


# platform.openai.com/docs/api-reference/chat/object, with what others add to it: DeepSeek prompt_cache_*, Moonshot and
# Together cached_tokens, Databricks and LiteLLM Anthropic's names at the top level, inside prompt_tokens; Mistral
# num_cached_tokens; Mistral (github.com/vercel/ai/issues/14382), OpenAI's runs of assistants and Writer
# (dev.writer.com/api-reference/completion-api) the details without the s; Alibaba
# (alibabacloud.com/help/en/model-studio/context-cache) and LiteLLM cache writes in the details.
CHAT: Final = UsageFormat(
    "chat",
    "https://platform.openai.com/docs/api-reference/chat/object",
    ("prompt_tokens", "completion_tokens"),
    _counts(
        input="prompt_tokens",
        output="completion_tokens",
        cache_read="prompt_tokens_details.cached_tokens prompt_token_details.cached_tokens num_cached_tokens "
        "cached_tokens prompt_cache_hit_tokens cache_read_input_tokens",
        cache_miss="prompt_cache_miss_tokens",
        cache_write="prompt_tokens_details.cache_write_tokens prompt_tokens_details.cache_creation_input_tokens "
        "prompt_tokens_details.cache_creation_tokens cache_creation_input_tokens",
        cache_write_5m="cache_creation.ephemeral_5m_input_tokens "
        "prompt_tokens_details.cache_creation.ephemeral_5m_input_tokens",
        cache_write_1h="cache_creation.ephemeral_1h_input_tokens "
        "prompt_tokens_details.cache_creation.ephemeral_1h_input_tokens",
        reasoning="completion_tokens_details.reasoning_tokens completion_token_details.reasoning_tokens "
        "reasoning_tokens",
        text_input="prompt_tokens_details.text_tokens",
        audio_input="prompt_tokens_details.audio_tokens",
        image_input="prompt_tokens_details.image_tokens",
        audio_output="completion_tokens_details.audio_tokens",
        image_output="completion_tokens_details.image_tokens",
        total="total_tokens",
    ),
    units=_counts(audio_second="prompt_audio_seconds", web_search="server_tool_use.web_search_requests"),
)
# docs.x.ai/developers/cost-tracking: completion_tokens leaves out reasoning, total_tokens contains both.
XAI_CHAT: Final = CHAT.also(cache_read="prompt_tokens_details.cached_tokens cached_prompt_text_tokens")._replace(
    source="https://docs.x.ai/developers/cost-tracking", output=("output", "reasoning")
)
# ai.google.dev/gemini-api/docs/openai: completion_tokens leaves out the thoughts, total_tokens contains them
# (github.com/mozilla-ai/any-llm/issues/1290).
GOOGLE_CHAT: Final = CHAT._replace(is_output_rest=True, source="https://ai.google.dev/gemini-api/docs/openai")
# docs.perplexity.ai, Sonar Deep Research: total_tokens is prompt + completion alone.
PERPLEXITY_CHAT: Final = CHAT.also(citation="citation_tokens")._replace(
    source="https://docs.perplexity.ai/docs/sonar/models",
    output=("output", "reasoning", "citation"),
    beyond_total=("reasoning", "citation"),
    units=_counts(web_search="num_search_queries"),
)

# platform.openai.com/docs/api-reference/responses/object and …/realtime-server-events/response/done, which spells the
# details without the s; …/images/object and …/audio/transcription are the same object, or a duration.
RESPONSES: Final = UsageFormat(
    "responses",
    "https://platform.openai.com/docs/api-reference/responses/object",
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
)._replace(source="https://docs.perplexity.ai/docs/agent-api")

# platform.claude.com/docs/en/api/messages: input_tokens leaves out both cache classes, there is no total.
MESSAGES: Final = UsageFormat(
    "messages",
    "https://platform.claude.com/docs/en/api/messages",
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

# Gemini's lists by modality, summed up by `_quirks`. The tokens of a DOCUMENT are its pages as images.
_BY_MODALITY: Final = _counts(
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
)
# ai.google.dev/api/generate-content#UsageMetadata: thoughts and tool results are not in the totals.
GENERATE_CONTENT: Final = UsageFormat(
    "generate_content",
    "https://ai.google.dev/api/generate-content#UsageMetadata",
    ("promptTokenCount", "totalTokenCount", "candidatesTokenCount", "responseTokenCount"),
    _counts(
        input="promptTokenCount",
        tool_input="toolUsePromptTokenCount",
        output="candidatesTokenCount responseTokenCount",
        reasoning="thoughtsTokenCount",
        cache_read="cachedContentTokenCount",
        total="totalTokenCount",
    )
    | _BY_MODALITY,
    input=("input", "tool_input"),
    output=("output", "reasoning"),
)

# docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_TokenUsage.html; the *Count names are Nova's own body.
CONVERSE: Final = UsageFormat(
    "converse",
    "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_TokenUsage.html",
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
INVOKE_MODEL: Final = UsageFormat(
    "invoke_model",
    "https://docs.aws.amazon.com/bedrock/latest/userguide/model-parameters.html",
    ("inputTokenCount", "prompt_token_count", "inputTextTokenCount", "outputTokenCount"),
    _counts(
        input="inputTokenCount prompt_token_count inputTextTokenCount",
        output="outputTokenCount generation_token_count totalOutputTextTokenCount results.0.tokenCount",
        cache_read="cacheReadInputTokenCount",
        cache_write="cacheWriteInputTokenCount",
    ),
    input=("input", "cache_read", "cache_write"),
)

# docs.cohere.com/v2/reference/chat: billed_units is what is billed; `tokens` also counts what Cohere adds itself, and
# the cached_tokens beside them are among `tokens`.
COHERE: Final = UsageFormat(
    "cohere",
    "https://docs.cohere.com/v2/reference/chat",
    ("billed_units", "tokens"),
    _counts(
        input="billed_units.input_tokens tokens.input_tokens",
        output="billed_units.output_tokens tokens.output_tokens",
    ),
    units=_counts(
        search_units="billed_units.search_units",
        classifications="billed_units.classifications",
        image="billed_units.images",
    ),
)
# github.com/ollama/ollama/blob/main/docs/api.md: the counts are at the top level of the response.
OLLAMA: Final = UsageFormat(
    "ollama",
    "https://github.com/ollama/ollama/blob/main/docs/api.md",
    ("prompt_eval_count", "eval_count"),
    _counts(input="prompt_eval_count", output="eval_count"),
)
# docs.mistral.ai/api, OCR.
PAGES: Final = UsageFormat(
    "pages", "https://docs.mistral.ai/api", ("pages_processed",), {}, units=_counts(page="pages_processed")
)
# ai.google.dev/api/interactions-api, Usage: thoughts and tool results are not in the totals.
INTERACTIONS: Final = UsageFormat(
    "interactions",
    "https://ai.google.dev/api/interactions-api",
    ("total_input_tokens", "totalInputTokens", "total_output_tokens", "totalOutputTokens"),
    _counts(
        input="total_input_tokens totalInputTokens",
        tool_input="total_tool_use_tokens totalToolUseTokens",
        output="total_output_tokens totalOutputTokens",
        reasoning="total_thought_tokens totalThoughtTokens total_reasoning_tokens totalReasoningTokens",
        cache_read="total_cached_tokens totalCachedTokens",
        total="total_tokens totalTokens",
    )
    | _BY_MODALITY,
    input=("input", "tool_input"),
    output=("output", "reasoning"),
)
# docs.voyageai.com/reference: embeddings and ranks have no output, so the total is the input; a picture's pixels are in
# it, and billed.
TOTAL_INPUT: Final = UsageFormat(
    "total_input",
    "https://docs.voyageai.com/reference/embeddings-api",
    ("total_tokens",),
    _counts(input="total_tokens", total="total_tokens"),
    units=_counts(image_pixel="image_pixels"),
)
# Of any other operation it tells no input from output. Neither is in `FORMATS`, as many formats have that name.
TOTAL: Final = UsageFormat(
    "total", "https://docs.voyageai.com/reference/embeddings-api", ("total_tokens",), _counts(total="total_tokens")
)
# cloud.google.com/vertex-ai/generative-ai/docs/model-reference/text-embeddings-api: `statistics` of each prediction,
# summed up by `_quirks`.
PREDICTIONS: Final = UsageFormat(
    "predictions",
    "https://cloud.google.com/vertex-ai/generative-ai/docs/model-reference/text-embeddings-api",
    ("predictions", "embeddings", "embedding"),
    _counts(input="embedded"),
)
# console.groq.com/docs/speech-to-text and whisper-1's verbose_json: the audio's length, in seconds.
TRANSCRIPTION: Final = UsageFormat(
    "transcription",
    "https://console.groq.com/docs/speech-to-text",
    ("duration",),
    {},
    units=_counts(audio_second="duration"),
)

FORMATS: Final = (
    *(CHAT, MESSAGES, RESPONSES, GENERATE_CONTENT, CONVERSE, INVOKE_MODEL, COHERE, OLLAMA, PAGES, INTERACTIONS),
    *(PREDICTIONS, TRANSCRIPTION),
)
"""Those that their marks identify."""
OF_WHOLE: Final = frozenset(each.name for each in (OLLAMA, INVOKE_MODEL, PREDICTIONS, TRANSCRIPTION))
"""Formats without a usage object: the counts are in the response itself."""
