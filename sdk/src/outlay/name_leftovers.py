"""Whether a name says more than the model that it begins with, or only its date, version or region. Pure.

`gpt-5-nano-2025-08-07` is `gpt-5-nano`; `gemini-3.8-flash-lite` may be another model than `gemini-3.8-flash`.
"""

import re
from collections.abc import Iterable
from typing import Final

_BEFORE: Final = re.compile(r"(?:.*[/:])?(?:[a-z]{2,8}(?:-gov)?\.)?(?:[a-z0-9-]+\.)?")
"""A path or an ARN, Bedrock's region and maker: arn:…:inference-profile/us.anthropic."""
_AFTER: Final = re.compile(
    r"(?:"
    r"[-@]20\d\d-?(?:0[1-9]|1[0-2])-?(?:0[1-9]|[12]\d|3[01])"  # -2024-08-06 (OpenAI), -20250514 (Anthropic)
    r"|-(?:0[1-9]|1[0-2])-20\d\d"  # -08-2024 (Cohere), -09-2025 (Google)
    r"|-\d\d-\d\d"  # -05-06 (Google)
    r"|-\d{3,4}"  # -001 (Google), -0613 (OpenAI), -2411 (Mistral)
    r"|-v\d+(?::\d+k?)*|(?::\d+k?)+"  # -v1:0 (Bedrock)
    r"|@[a-z0-9-]+"  # @20250514, @001, @default (Vertex AI)
    r"|[-:]latest"
    r")*"
)
_CUT_SHORT: Final = re.compile(r"(?:[-@]|-20\d*|-0|-v\d*)$")
"""The end of a pattern that is the beginning of a date or version, as in `claude-sonnet-4-2025`."""


def is_only_versioned(name: str, beginnings: Iterable[str]) -> bool:
    """Whether a lower-case name is one of these, but for a date, a version, `-latest` or a region's prefix."""
    return any(_is_versioned(name, each) for each in beginnings)


def _is_versioned(name: str, beginning: str) -> bool:
    for stem in {beginning, _CUT_SHORT.sub("", beginning)}:
        start = name.find(stem)
        while start >= 0:
            if _BEFORE.fullmatch(name, 0, start) and _AFTER.fullmatch(name, start + len(stem)):
                return True
            start = name.find(stem, start + 1)
    return False
