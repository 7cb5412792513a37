"""Recorded responses of providers that extend OpenAI's format, of Cohere and of Ollama."""

from decimal import Decimal
from typing import Any

from tests.unit.providers.case import Case, usage_chunks


def _chat(usage: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {"id": "c1", "object": "chat.completion", "model": "m", "choices": [], **more, "usage": usage}


def _plain(**usage: Any) -> dict[str, Any]:
    return {"prompt_tokens": 100, "completion_tokens": 20, "total_tokens": 120, **usage}


def _used(**more: Any) -> dict[str, Any]:
    tokens = {"input_tokens": 100, "output_tokens": 20, "total_tokens": 120}
    return {**tokens, "model": "m", "response_id": "c1", "usage_source": "provider", **more}


def _compatible(
    name: str, source: str, provider: str, usage: dict[str, Any], expected: dict[str, Any], **more: Any
) -> Case:
    """A response and a stream that differ only in the place of the usage."""
    flags = more.pop("flags", ())
    whole = _chat(usage, **more)
    return Case(name, source, provider, "chat", expected, whole, usage_chunks(whole), flags=flags)


_XAI = {
    "prompt_tokens": 125,
    "completion_tokens": 48,
    "total_tokens": 373,
    "prompt_tokens_details": {"text_tokens": 125, "audio_tokens": 0, "image_tokens": 0, "cached_tokens": 98},
    "completion_tokens_details": {"reasoning_tokens": 200, "audio_tokens": 0, "rejected_prediction_tokens": 0},
    "num_sources_used": 0,
    "cost_in_usd_ticks": 37756000,
}
_XAI_USED = {
    "input_tokens": 125,
    "output_tokens": 248,
    "cache_read_tokens": 98,
    "reasoning_tokens": 200,
    "audio_input_tokens": 0,
    "image_input_tokens": 0,
    "audio_output_tokens": 0,
    "total_tokens": 373,
    "cost_usd": Decimal("0.0037756"),
    "cost_source": "provider",
}
_XAI_RESPONSE: dict[str, Any] = {
    "id": "r1",
    "model": "grok-4.6",
    "output": [{"type": "web_search_call", "status": "completed"}, {"type": "message", "content": []}],
    "usage": {
        "input_tokens": 7583,
        "input_tokens_details": {"cached_tokens": 3072},
        "output_tokens": 3192,
        "output_tokens_details": {"reasoning_tokens": 0},
        "total_tokens": 10775,
        "num_server_side_tools_used": 5,
        "cost_in_usd_ticks": 292331500,
        "server_side_tool_usage_details": {
            "web_search_calls": 0,
            "x_search_calls": 3,
            "code_interpreter_calls": 1,
            "file_search_calls": 1,
            "mcp_calls": 0,
            "document_search_calls": 0,
            "image_generation_calls": 0,
        },
    },
}
_SONAR: dict[str, Any] = {
    "prompt_tokens": 33,
    "completion_tokens": 7163,
    "total_tokens": 7196,
    "citation_tokens": 20016,
    "num_search_queries": 18,
    "reasoning_tokens": 73997,
    "search_context_size": "low",
    "cost": {"input_tokens_cost": 0.00007, "output_tokens_cost": 0.0573, "request_cost": 0.006, "total_cost": 0.409},
}
_SONAR_USED = {
    "input_tokens": 33,
    "output_tokens": 101176,
    "reasoning_tokens": 73997,
    "total_tokens": 101209,
    "units": {"citation_tokens": 20016, "web_search": 18},
    "cost_usd": Decimal("0.409"),
    "cost_source": "provider",
}
_AGENT: dict[str, Any] = {
    "id": "c1",
    "model": "m",
    "status": "completed",
    "usage": {
        "input_tokens": 40,
        "input_tokens_details": {"cache_creation_input_tokens": 5, "cache_read_input_tokens": 10},
        "output_tokens": 12,
        "output_tokens_details": {"reasoning_tokens": 2},
        "total_tokens": 52,
        "cost": {"currency": "USD", "input_cost": 0.004, "tool_calls_cost": 0.005, "total_cost": 0.0165},
        "tool_calls_details": {"search_web": {"invocation": 1}, "fetch_url": {"invocation": 2}},
    },
}
_ROUTED = _plain(
    prompt_tokens_details={"cached_tokens": 30, "cache_write_tokens": 40, "audio_tokens": 0},
    completion_tokens_details={"reasoning_tokens": 5},
    server_tool_use={"web_search_requests": 1},
    cost=0.95,
    is_byok=False,
    cost_details={"upstream_inference_cost": 0.95},
)
_ROUTED_USED = _used(
    cache_read_tokens=30,
    cache_write_tokens=40,
    reasoning_tokens=5,
    audio_input_tokens=0,
    units={"web_search": 1},
    cost_usd=Decimal("0.95"),
    cost_source="provider",
)
_COHERE: dict[str, Any] = {
    "billed_units": {"input_tokens": 17.0, "output_tokens": 118.0, "search_units": 1},
    "tokens": {"input_tokens": 215, "output_tokens": 120},
    "cached_tokens": 16,
}
_COHERE_USED = {
    "input_tokens": 17,
    "output_tokens": 118,
    "units": {"search_units": 1},
    "response_id": "c1",
    "usage_source": "provider",
}
_OLLAMA = {"model": "m", "done": True, "done_reason": "stop", "prompt_eval_count": 26, "eval_count": 298}
_GATEWAY = {"gateway": {"cost": "0.0006669", "marketCost": "0.0006669", "generationId": "gen_1"}}
_PAID = {"cost_usd": Decimal("0.0006669"), "cost_source": "provider"}
_DEEPSEEK = _plain(
    prompt_cache_hit_tokens=64, prompt_cache_miss_tokens=36, completion_tokens_details={"reasoning_tokens": 7}
)

CASES = [
    _compatible(
        "mistral",
        "https://docs.mistral.ai/api/#tag/chat",
        "mistral",
        _plain(
            prompt_tokens_details={"cached_tokens": 64},
            completion_tokens_details={"reasoning_tokens": 7},
            prompt_audio_seconds=3,
        ),
        _used(cache_read_tokens=64, reasoning_tokens=7, units={"audio_second": 3}),
    ),
    Case(
        "mistral OCR",
        "https://docs.mistral.ai/api/#tag/ocr",
        "mistral",
        "other",
        {"units": {"page": 29}, "model": "mistral-ocr-latest", "usage_source": "provider"},
        {"model": "mistral-ocr-latest", "pages": [], "usage_info": {"pages_processed": 29, "doc_size_bytes": 3002783}},
    ),
    _compatible(
        "xai",
        "https://docs.x.ai/developers/cost-tracking",
        "xai",
        _XAI,
        _used(**_XAI_USED),
    ),
    _compatible(
        "xai, older names",
        "https://docs.x.ai/developers/cost-tracking, cached_prompt_text_tokens",
        "xai",
        {**_plain(reasoning_tokens=30, cached_prompt_text_tokens=10), "total_tokens": 150},
        _used(output_tokens=50, reasoning_tokens=30, cache_read_tokens=10, total_tokens=150),
    ),
    Case(
        "xai responses",
        "https://docs.x.ai/developers/tools/tool-usage-details",
        "xai",
        "responses",
        {
            "input_tokens": 7583,
            "output_tokens": 3192,
            "cache_read_tokens": 3072,
            "reasoning_tokens": 0,
            "total_tokens": 10775,
            "units": {"x_search": 3, "code_execution": 1, "file_search": 1},
            "model": "grok-4.6",
            "response_id": "r1",
            "cost_usd": Decimal("0.02923315"),
            "cost_source": "provider",
            "usage_source": "provider",
        },
        _XAI_RESPONSE,
        [
            {"type": "response.created", "response": {**_XAI_RESPONSE, "output": [], "usage": None}},
            {"type": "response.completed", "response": _XAI_RESPONSE},
        ],
    ),
    Case(
        "xai images",
        "https://docs.x.ai/developers/cost-tracking",
        "xai",
        "images",
        {
            "units": {"image": 1},
            "cost_usd": Decimal("0.02"),
            "cost_source": "provider",
            "usage_source": "provider",
        },
        {"data": [{"url": "https://…"}], "usage": {"cost_in_usd_ticks": 200000000}},
    ),
    _compatible(
        "openrouter",
        "https://openrouter.ai/docs/use-cases/usage-accounting",
        "openrouter",
        _ROUTED,
        _ROUTED_USED,
    ),
    _compatible(
        "openrouter with a key of one's own",
        "https://openrouter.ai/docs/use-cases/usage-accounting (is_byok, upstream_inference_cost)",
        "openrouter",
        {**_ROUTED, "cost": 0.05, "is_byok": True, "cost_details": {"upstream_inference_cost": 19}},
        {**_ROUTED_USED, "cost_usd": Decimal("19.05")},
    ),
    _compatible(
        "perplexity deep research",
        "https://docs.perplexity.ai (Sonar Deep Research, usage)",
        "perplexity",
        _SONAR,
        _used(**_SONAR_USED),
    ),
    Case(
        "perplexity agent",
        "https://docs.perplexity.ai/docs/agent-api",
        "perplexity",
        "responses",
        {
            "input_tokens": 40,
            "output_tokens": 12,
            "cache_read_tokens": 10,
            "cache_write_tokens": 5,
            "reasoning_tokens": 2,
            "total_tokens": 52,
            "units": {"web_search": 1, "fetch_url": 2},
            "model": "m",
            "response_id": "c1",
            "cost_usd": Decimal("0.0165"),
            "cost_source": "provider",
            "usage_source": "provider",
        },
        _AGENT,
        [{"type": "response.completed", "response": _AGENT}],
    ),
    Case(
        "cohere chat",
        "https://docs.cohere.com/v2/reference/chat",
        "cohere",
        "chat",
        _COHERE_USED,
        {"id": "c1", "finish_reason": "COMPLETE", "message": {"role": "assistant"}, "usage": _COHERE},
        [
            {"type": "message-start", "id": "c1", "delta": {"message": {"role": "assistant"}}},
            {"type": "content-delta", "index": 0, "delta": {"message": {"content": {"text": "Hi"}}}},
            {"type": "message-end", "delta": {"finish_reason": "COMPLETE", "usage": _COHERE}},
        ],
    ),
    Case(
        "cohere embed",
        "https://docs.cohere.com/v2/reference/embed",
        "cohere",
        "embeddings",
        {"input_tokens": 2, "units": {"image": 1}, "response_id": "c1", "usage_source": "provider"},
        {"id": "c1", "embeddings": {"float": []}, "meta": {"billed_units": {"input_tokens": 2, "images": 1}}},
    ),
    Case(
        "cohere rerank",
        "https://docs.cohere.com/v2/reference/rerank",
        "cohere",
        "rerank",
        {"units": {"search_units": 1}, "response_id": "c1", "usage_source": "provider"},
        {"id": "c1", "results": [], "meta": {"api_version": {"version": "2"}, "billed_units": {"search_units": 1}}},
    ),
    Case(
        "ollama",
        "https://github.com/ollama/ollama/blob/main/docs/api.md",
        "ollama",
        "chat",
        {"input_tokens": 26, "output_tokens": 298, "model": "m", "usage_source": "provider"},
        {**_OLLAMA, "message": {"role": "assistant", "content": "Hi"}},
        [
            {"model": "m", "message": {"role": "assistant", "content": "H"}, "done": False},
            {"model": "m", "response": "i", "done": False},
            _OLLAMA,
        ],
    ),
    _compatible(
        "deepseek",
        "https://api-docs.deepseek.com/api/create-chat-completion",
        "deepseek",
        _DEEPSEEK,
        _used(cache_read_tokens=64, reasoning_tokens=7),
    ),
    Case(
        "groq",
        "https://console.groq.com/docs/api-reference#chat-create",
        "groq",
        "chat",
        _used(cache_read_tokens=64, service_tier="on_demand"),
        _chat(
            _plain(prompt_tokens_details={"cached_tokens": 64}, queue_time=0.04, total_time=0.46),
            service_tier="on_demand",
            x_groq={"id": "req_1"},
        ),
        [
            {"id": "c1", "model": "m", "choices": [{"delta": {"content": "Hi"}}], "x_groq": {"id": "req_1"}},
            {
                "id": "c1",
                "model": "m",
                "service_tier": "on_demand",
                "choices": [{"delta": {}, "finish_reason": "stop"}],
                "x_groq": {"id": "req_1", "usage": _plain(prompt_tokens_details={"cached_tokens": 64})},
            },
        ],
    ),
    _compatible(
        "azure",
        "https://learn.microsoft.com/azure/ai-foundry/openai/reference",
        "azure",
        _plain(prompt_tokens_details={"cached_tokens": 64, "audio_tokens": 0}),
        _used(cache_read_tokens=64, audio_input_tokens=0, service_tier="default"),
        service_tier="default",
    ),
    Case(
        "moonshot",
        "https://platform.moonshot.ai/docs/api/chat (usage in the last choice of a stream)",
        "moonshot",
        "chat",
        _used(cache_read_tokens=19),
        _chat(_plain(cached_tokens=19)),
        [
            {"id": "c1", "model": "m", "choices": [{"index": 0, "delta": {"content": "Hi"}}]},
            {
                "id": "c1",
                "model": "m",
                "choices": [{"index": 0, "finish_reason": "stop", "usage": _plain(cached_tokens=19)}],
            },
        ],
    ),
    _compatible(
        "together",
        "https://docs.together.ai/reference/chat-completions",
        "together",
        _plain(cached_tokens=64),
        _used(cache_read_tokens=64),
    ),
    _compatible(
        "fireworks",
        "https://docs.fireworks.ai/api-reference/post-chatcompletions",
        "fireworks",
        _plain(prompt_tokens_details={"cached_tokens": 64}),
        _used(cache_read_tokens=64),
    ),
    Case(
        "vercel",
        "https://ai-sdk.dev/providers/ai-sdk-providers/ai-gateway (providerMetadata.gateway)",
        "vercel",
        "chat",
        _used(**_PAID),
        _chat(_plain(), choices=[{"message": {"content": "Hi", "provider_metadata": _GATEWAY}}]),
        [
            {"id": "c1", "model": "m", "choices": [{"delta": {"content": "Hi"}}]},
            {"choices": [{"delta": {"provider_metadata": _GATEWAY}, "finish_reason": "stop"}], "usage": _plain()},
        ],
    ),
    _compatible(
        "a host nobody has heard of",
        "https://platform.openai.com/docs/api-reference/chat/object",
        "llm.example.com",
        _plain(prompt_tokens_details={"cached_tokens": 64}),
        _used(cache_read_tokens=64),
    ),
    _compatible(
        "a proxy with Anthropic's names beside OpenAI's",
        "https://docs.litellm.ai/docs/completion/prompt_caching",
        "litellm",
        _plain(prompt_tokens_details={"cached_tokens": 64}, cache_read_input_tokens=64, cache_creation_input_tokens=11),
        _used(cache_read_tokens=64, cache_write_tokens=11),
    ),
]
