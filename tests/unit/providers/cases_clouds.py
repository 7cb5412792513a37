"""Recorded responses of Gemini, Vertex AI and Bedrock."""

from typing import Any

from tests.unit.providers.case import Case

_METADATA: dict[str, Any] = {
    "promptTokenCount": 1000,
    "cachedContentTokenCount": 400,
    "candidatesTokenCount": 120,
    "thoughtsTokenCount": 80,
    "toolUsePromptTokenCount": 50,
    "totalTokenCount": 1250,
    "promptTokensDetails": [
        {"modality": "TEXT", "tokenCount": 300},
        {"modality": "AUDIO", "tokenCount": 200},
        {"modality": "IMAGE", "tokenCount": 150},
        {"modality": "DOCUMENT", "tokenCount": 50},
        {"modality": "VIDEO", "tokenCount": 300},
    ],
    "cacheTokensDetails": [
        {"modality": "TEXT", "tokenCount": 100},
        {"modality": "AUDIO", "tokenCount": 90},
        {"modality": "DOCUMENT", "tokenCount": 10},
        {"modality": "VIDEO", "tokenCount": 200},
    ],
    "candidatesTokensDetails": [{"modality": "IMAGE", "tokenCount": 100}],
    "toolUsePromptTokensDetails": [{"modality": "AUDIO", "tokenCount": 20}],
    "trafficType": "ON_DEMAND_PRIORITY",
}
_GEMINI: dict[str, Any] = {
    "candidates": [
        {
            "content": {"parts": [{"text": "Hi"}], "role": "model"},
            "finishReason": "STOP",
            "groundingMetadata": {"webSearchQueries": ["rain", "rain tomorrow"]},
        }
    ],
    "usageMetadata": _METADATA,
    "modelVersion": "gemini-3.5-flash",
    "responseId": "r1",
}
_GEMINI_USED = {
    "input_tokens": 1050,
    "output_tokens": 200,
    "cache_read_tokens": 400,
    "reasoning_tokens": 80,
    "audio_input_tokens": 130,
    "image_input_tokens": 190,
    "image_output_tokens": 100,
    "total_tokens": 1250,
    "units": {
        "web_search": 2,
        "cache_read_audio_tokens": 90,
        "cache_read_image_tokens": 10,
        "video_input_tokens": 100,
    },
    "model": "gemini-3.5-flash",
    "response_id": "r1",
    "service_tier": "priority",
    "usage_source": "provider",
}
_GEMINI_DOCS = "https://ai.google.dev/api/generate-content#UsageMetadata"
_PLAIN = {"promptTokenCount": 9, "totalTokenCount": 9, "serviceTier": "FLEX"}
_LIVE = {
    "promptTokenCount": 20,
    "responseTokenCount": 30,
    "totalTokenCount": 50,
    "promptTokensDetails": [{"modality": "AUDIO", "tokenCount": 20}],
    "responseTokensDetails": [{"modality": "AUDIO", "tokenCount": 25}, {"modality": "TEXT", "tokenCount": 5}],
}

_CONVERSE_USAGE = {
    "inputTokens": 30,
    "outputTokens": 628,
    "totalTokens": 1958,
    "cacheReadInputTokens": 1000,
    "cacheWriteInputTokens": 300,
    "cacheDetails": [{"ttl": "1h", "inputTokens": 100}, {"ttl": "5m", "inputTokens": 200}],
}
_CONVERSE_USED = {
    "input_tokens": 1330,
    "output_tokens": 628,
    "cache_read_tokens": 1000,
    "cache_write_tokens": 300,
    "cache_write_5m_tokens": 200,
    "cache_write_1h_tokens": 100,
    "total_tokens": 1958,
    "response_id": "req-1",
    "service_tier": "flex",
    "usage_source": "provider",
}
_REQUEST = {"x-amzn-RequestId": "req-1"}
_METRICS = {
    "inputTokenCount": 15,
    "outputTokenCount": 4,
    "cacheReadInputTokenCount": 100,
    "cacheWriteInputTokenCount": 0,
    "invocationLatency": 1655,
}
_INVOKE_USED = {"input_tokens": 15, "output_tokens": 4, "usage_source": "provider"}
_INVOKE_DOCS = "https://docs.aws.amazon.com/bedrock/latest/userguide/model-parameters.html"

CASES = [
    Case(
        "generateContent",
        _GEMINI_DOCS,
        "google",
        "chat",
        _GEMINI_USED,
        _GEMINI,
        [
            {
                "candidates": [{"content": {"parts": [{"text": "H"}]}}],
                "usageMetadata": {"promptTokenCount": 1000, "candidatesTokenCount": 1, "totalTokenCount": 1001},
                "modelVersion": "gemini-3.5-flash",
                "responseId": "r1",
            },
            _GEMINI,
        ],
    ),
    Case(
        "generateContent, one grounded answer of an older model",
        "https://ai.google.dev/gemini-api/docs/pricing (Grounding with Google Search)",
        "google",
        "chat",
        {
            "input_tokens": 9,
            "total_tokens": 9,
            "units": {"web_search": 1},
            "model": "gemini-2.5-pro",
            "service_tier": "flex",
            "usage_source": "provider",
        },
        {**_GEMINI, "modelVersion": "gemini-2.5-pro", "responseId": None, "usageMetadata": _PLAIN},
        [{**_GEMINI, "modelVersion": "gemini-2.5-pro", "responseId": None, "usageMetadata": _PLAIN}],
    ),
    Case(
        "generateContent as an array of chunks, tier in a header",
        f"{_GEMINI_DOCS}; https://github.com/vercel/ai/pull/15488",
        "google",
        "chat",
        {"input_tokens": 9, "total_tokens": 9, "service_tier": "standard", "usage_source": "provider"},
        {"promptFeedback": {"blockReason": "SAFETY"}, "usageMetadata": {"promptTokenCount": 9, "totalTokenCount": 9}},
        [
            [
                {"usageMetadata": None},
                {
                    "promptFeedback": {"blockReason": "SAFETY"},
                    "usageMetadata": {"promptTokenCount": 9, "totalTokenCount": 9},
                },
            ]
        ],
        headers={"X-Gemini-Service-Tier": "standard"},
    ),
    Case(
        "Live",
        "https://ai.google.dev/api/live#UsageMetadata",
        "google",
        "chat",
        {
            "input_tokens": 20,
            "output_tokens": 30,
            "audio_input_tokens": 20,
            "audio_output_tokens": 25,
            "total_tokens": 50,
            "usage_source": "provider",
        },
        {"serverContent": {"turnComplete": True}, "usageMetadata": _LIVE},
        [
            {"serverContent": {"modelTurn": {"parts": []}}},
            {"serverContent": {"turnComplete": True}, "usageMetadata": _LIVE},
        ],
    ),
    Case(
        "Converse",
        "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_TokenUsage.html",
        "aws",
        "chat",
        _CONVERSE_USED,
        {
            "output": {"message": {"role": "assistant", "content": [{"text": "Hi"}]}},
            "stopReason": "end_turn",
            "usage": _CONVERSE_USAGE,
            "metrics": {"latencyMs": 1275},
            "serviceTier": {"type": "flex"},
        },
        [
            {"messageStart": {"role": "assistant"}},
            {"contentBlockDelta": {"delta": {"text": "Hi"}, "contentBlockIndex": 0}},
            {"messageStop": {"stopReason": "end_turn"}},
            {
                "metadata": {
                    "usage": _CONVERSE_USAGE,
                    "metrics": {"latencyMs": 1275},
                    "serviceTier": {"type": "flex"},
                }
            },
        ],
        headers=_REQUEST,
    ),
    Case(
        "Nova's own body",
        "https://docs.aws.amazon.com/nova/latest/userguide/using-invoke-api.html",
        "aws",
        "chat",
        {
            "input_tokens": 115,
            "output_tokens": 4,
            "cache_read_tokens": 100,
            "cache_write_tokens": 0,
            "total_tokens": 119,
            "usage_source": "provider",
        },
        {
            "output": {"message": {}},
            "usage": {
                "inputTokens": 15,
                "outputTokens": 4,
                "totalTokens": 119,
                "cacheReadInputTokenCount": 100,
                "cacheWriteInputTokenCount": 0,
            },
        },
    ),
    Case(
        "InvokeModel's metrics",
        _INVOKE_DOCS,
        "aws",
        "chat",
        {
            "input_tokens": 115,
            "output_tokens": 4,
            "cache_read_tokens": 100,
            "cache_write_tokens": 0,
            "usage_source": "provider",
        },
        {"type": "message_stop", "amazon-bedrock-invocationMetrics": _METRICS},
        [
            {"type": "message_delta", "delta": {"stop_reason": "end_turn"}, "usage": {"output_tokens": 4}},
            {"type": "message_stop", "amazon-bedrock-invocationMetrics": _METRICS},
        ],
    ),
    Case(
        "InvokeModel's headers alone",
        _INVOKE_DOCS,
        "aws",
        "chat",
        {**_INVOKE_USED, "response_id": "req-1", "service_tier": "priority"},
        {"outputText": "Hi"},
        headers={
            **_REQUEST,
            "X-Amzn-Bedrock-Input-Token-Count": "15",
            "X-Amzn-Bedrock-Output-Token-Count": "4",
            "X-Amzn-Bedrock-Service-Tier": "priority",
        },
    ),
    Case(
        "Llama's own body",
        "https://docs.aws.amazon.com/bedrock/latest/userguide/model-parameters-meta.html",
        "aws",
        "chat",
        _INVOKE_USED,
        {"generation": "Hi", "prompt_token_count": 15, "generation_token_count": 4, "stop_reason": "stop"},
        [
            {"generation": "H", "prompt_token_count": 15, "generation_token_count": 1, "stop_reason": None},
            {"generation": "i", "prompt_token_count": None, "generation_token_count": 4, "stop_reason": "stop"},
        ],
    ),
    Case(
        "Titan's own body",
        "https://docs.aws.amazon.com/bedrock/latest/userguide/model-parameters-titan-text.html",
        "aws",
        "chat",
        _INVOKE_USED,
        {"inputTextTokenCount": 15, "results": [{"tokenCount": 4, "outputText": "Hi", "completionReason": "FINISH"}]},
        [
            {"outputText": "Hi", "index": 0, "inputTextTokenCount": 15, "totalOutputTextTokenCount": None},
            {
                "outputText": "",
                "inputTextTokenCount": 15,
                "totalOutputTextTokenCount": 4,
                "amazon-bedrock-invocationMetrics": {"inputTokenCount": 15, "outputTokenCount": 4},
            },
        ],
    ),
]
