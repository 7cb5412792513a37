"""What is billed by the second or the piece: videos, images, and searches of a reranker that counts no tokens."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Final

from ._safe_read import Path, dig, first, items, path, quantity, text

SECOND: Final = "video_second"
"""The unit of a second at a model's plain resolution, 720p at most; others have a suffix."""
_HIGHER: Final = (
    # platform.openai.com/docs/api-reference/videos/create: 1024x1792 is Sora's higher one
    (re.compile(r"1024x1792|1792x1024"), f"{SECOND}_high"),
    (re.compile(r"1080p|1080x1920|1920x1080", re.IGNORECASE), f"{SECOND}_1080p"),
    (re.compile(r"4k|2160p|2160x3840|3840x2160", re.IGNORECASE), f"{SECOND}_4k"),
)

_VEO_SECONDS: Final = 8
"""docs.cloud.google.com/vertex-ai/generative-ai/docs/model-reference/veo-video-generation, `durationSeconds`."""
_REEL_SECONDS: Final = 6
"""docs.aws.amazon.com/nova/latest/userguide/video-gen-access.html, `durationSeconds`."""
_DOCUMENTS_A_SEARCH: Final = 100
"""aws.amazon.com/bedrock/pricing and cohere.com/pricing: a search ranks up to so many documents."""

# The path of the seconds and of the number of videos in a request, with the seconds where it does not say them.
_REQUESTED: Final[tuple[tuple[str, tuple[Path, ...], tuple[Path, ...], float | None], ...]] = (
    (
        "models:predictLongRunning",
        (path("parameters.durationSeconds"),),
        (path("parameters.sampleCount"), path("parameters.numberOfVideos")),
        _VEO_SECONDS,
    ),
    (
        "/async-invoke",
        (path("modelInput.videoGenerationConfig.durationSeconds"), path("modelInput.duration")),
        (),
        _REEL_SECONDS,
    ),
    # OpenAI's `seconds`, xAI's `duration`, Azure's `n_seconds` and `n_variants`
    ("/videos", (path("seconds"),), (), None),
    ("/videos/generations", (path("duration"), path("seconds")), (path("n"),), None),
    ("/generations/jobs", (path("n_seconds"),), (path("n_variants"),), None),
)
_RESOLUTIONS: Final = (path("parameters.resolution"), path("size"), path("resolution"))
"""Of a video, in a request: Veo's, OpenAI's and xAI's."""
_RERANKER: Final = path("rerankingConfiguration.bedrockRerankingConfiguration.modelConfiguration.modelArn")
_BYTES: Final = ("bytesBase64Encoded", "gcsUri")


def requested_units(operation: str, endpoint: str, body: Mapping[str, Any]) -> dict[str, float]:
    """The quantities that a request asks for, for an answer that does not say them."""
    if operation == "rerank":
        documents = body.get("sources", body.get("documents"))
        return {"search_units": -(-len(documents) // _DOCUMENTS_A_SEARCH)} if isinstance(documents, list) else {}
    for ending, seconds, number, default in _REQUESTED:
        if endpoint.endswith(ending):
            asked = _number(first(body, seconds)) or default
            unit = _second_at(first(body, _RESOLUTIONS))
            return {unit: asked * (_number(first(body, number)) or 1)} if asked else {}
    return {}


def requested_model(body: Mapping[str, Any]) -> str | None:
    """The model of a request to Bedrock's reranker, which names it deep inside."""
    return text(dig(body, _RERANKER))


def made_units(api: str | None, answer: Mapping[str, Any]) -> dict[str, float]:
    """The videos and images of an answer in which no tokens are counted."""
    kind = answer.get("object")
    if kind in ("video", "video.generation.job"):
        seconds = _number(answer.get("seconds", answer.get("n_seconds")))
        unit = _second_at(answer.get("size"))
        return {unit: seconds * (_number(answer.get("n_variants")) or 1)} if seconds else {}
    if "predictions" in answer:  # Imagen; an image that a filter held back is not billed
        made = [each for each in items(answer["predictions"]) if any(each.get(name) for name in _BYTES)]
        return {"image": len(made)} if made and api in ("image", "images") else {}
    for name in ("images", "artifacts"):  # Bedrock: Nova Canvas, Titan and Stability
        if isinstance(pieces := answer.get(name), list) and pieces and api in ("image", "images"):
            return {"image": len(pieces)}
    return {}


def _second_at(resolution: Any) -> str:
    """The unit of a video's seconds: providers' prices differ by resolution."""
    if isinstance(resolution, str):
        return next((unit for pattern, unit in _HIGHER if pattern.fullmatch(resolution)), SECOND)
    return SECOND


def _number(value: Any) -> float | None:
    """A quantity, also from text such as `8` or `5s`."""
    if isinstance(value, str) and len(value) < 10:
        digits = value.removesuffix("s")
        value = int(digits) if digits.isascii() and digits.isdecimal() else None
    return quantity(value, 86_400) or None
