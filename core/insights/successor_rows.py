"""Rows of the table of successors: (family, next cheaper family, why it is one). Data."""

from typing import Final

_MINI: Final = "OpenAI's next smaller size of the same generation: mini below the full model"
_NANO: Final = "OpenAI's next smaller size of the same generation: nano below mini"
_SONNET: Final = "Anthropic's next smaller size of the same generation: Sonnet below Opus"
_HAIKU: Final = "Anthropic's next smaller size, of the same generation or the last that has one: Haiku below Sonnet"
_FLASH: Final = "Google's next smaller size, of the same generation or the last that has one: Flash below Pro"
_LITE: Final = "Google's next smaller size of the same generation: Flash-Lite below Flash"
_SMALL: Final = "Mistral's next smaller size that is offered under the same name"
_DEEPSEEK: Final = "DeepSeek's next smaller size of the same generation: Flash below Pro"

ROWS: Final[tuple[tuple[str, str, str], ...]] = (
    ("gpt-4o", "gpt-4o-mini", _MINI),
    ("gpt-4.1", "gpt-4.1-mini", _MINI),
    ("gpt-4.1-mini", "gpt-4.1-nano", _NANO),
    ("gpt-5", "gpt-5-mini", _MINI),
    ("gpt-5-mini", "gpt-5-nano", _NANO),
    ("gpt-5.4", "gpt-5.4-mini", _MINI),
    ("gpt-5.4-mini", "gpt-5.4-nano", _NANO),
    ("claude-3-opus", "claude-3-sonnet", _SONNET),
    ("claude-3-sonnet", "claude-3-haiku", _HAIKU),
    ("claude-3-5-sonnet", "claude-3-5-haiku", _HAIKU),
    ("claude-opus-4-5", "claude-sonnet-4-5", _SONNET),
    ("claude-opus-4-6", "claude-sonnet-4-6", _SONNET),
    ("claude-opus-5", "claude-sonnet-5", _SONNET),
    ("claude-opus-5-5", "claude-sonnet-5-5", _SONNET),
    ("claude-sonnet-4-5", "claude-haiku-4-5", _HAIKU),
    ("claude-sonnet-4-6", "claude-haiku-4-5", _HAIKU),
    ("claude-sonnet-5-5", "claude-haiku-5-5", _HAIKU),
    ("gemini-1.5-pro", "gemini-1.5-flash", _FLASH),
    ("gemini-2.0-flash", "gemini-2.0-flash-lite", _LITE),
    ("gemini-2.5-pro", "gemini-2.5-flash", _FLASH),
    ("gemini-2.5-flash", "gemini-2.5-flash-lite", _LITE),
    ("gemini-3-pro-preview", "gemini-3-flash-preview", _FLASH),
    ("gemini-3.1-pro-preview", "gemini-3-flash-preview", _FLASH),
    ("gemini-3.5-flash", "gemini-3.5-flash-lite", _LITE),
    ("mistral-large", "mistral-small-latest", _SMALL),
    ("ministral-8b", "ministral-3b", _SMALL),
    ("deepseek-v4-pro", "deepseek-v4-flash", _DEEPSEEK),
)
