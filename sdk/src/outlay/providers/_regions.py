"""Where a call runs, as far as its address tells: by host, path or ARN. A provider's default host tells nothing."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

_SEPARATOR: Final = r"(?::|%3[Aa])"
_AWS_REGION: Final = r"([a-z]{2}(?:-[a-z]+)+-\d)"
_HOST: Final = {
    # developers.openai.com/api/docs/guides/data-residency
    "openai": re.compile(r"([a-z]{2})\.api\.openai\.com(?::\d+)?"),
    # docs.aws.amazon.com/bedrock/latest/userguide/endpoints.html
    "aws": re.compile(rf".*\b(?:bedrock[a-z-]*|aws-external-anthropic)[.]{_AWS_REGION}\..*"),
    # docs.cloud.google.com/vertex-ai/docs/reference/rest
    "google": re.compile(r"(?:([a-z0-9-]+)-aiplatform|aiplatform\.([a-z0-9-]+)\.rep)\.googleapis\.com(?::\d+)?"),
    # docs.x.ai/developers/advanced-api-usage/regions
    "xai": re.compile(r"([a-z0-9-]+)\.api\.x\.ai(?::\d+)?"),
    # docs.together.ai/docs/serverless/geo-specific-inference
    "together": re.compile(r"([a-z]{2})-api\.together\.(?:ai|xyz)(?::\d+)?"),
}
_PATH: Final = {
    # The path goes before the host: aiplatform.googleapis.com serves every location.
    "google": re.compile(r"/locations/([a-z0-9-]+)/"),
    # Behind an own host, the ARN of a profile names its region.
    "aws": re.compile(rf"arn{_SEPARATOR}aws[a-z-]*{_SEPARATOR}bedrock{_SEPARATOR}{_AWS_REGION}{_SEPARATOR}"),
}


@lru_cache(256)
def region_of(provider: str, host: str, path: str) -> str | None:
    """The region of a call, in lower case, `global` where the path says so; None: unknown, or the provider's default.

    Args:
        host: in lower case, with a port where that is not the scheme's own.
        path: as sent, so that an ARN may be escaped.
    """
    by_path = _PATH.get(provider)
    in_path = by_path.search(path) if by_path else None
    if in_path is not None and provider == "google":
        return in_path[1]
    by_host = _HOST.get(provider)
    if by_host is not None and (found := by_host.fullmatch(host)) is not None:
        return next(group for group in found.groups() if group is not None)
    return in_path[1] if in_path is not None else None
