"""Where a call ran, by host, path and ARN."""

import pytest
from outlay.providers._regions import region_of

_BEDROCK = "bedrock-runtime.us-west-2.amazonaws.com"
_ARN = (
    "/model/arn%3Aaws%3Abedrock%3Aeu-central-1%3A123456789012%3Ainference-profile%2Feu.amazon.nova-lite-v1%3A0/converse"
)


@pytest.mark.parametrize(
    ("provider", "host", "path", "region"),
    [
        ("openai", "api.openai.com", "/v1/responses", None),
        ("openai", "eu.api.openai.com", "/v1/responses", "eu"),
        ("openai", "us.api.openai.com:8443", "/v1/chat/completions", "us"),
        (
            "google",
            "aiplatform.googleapis.com",
            "/v1/projects/p/locations/global/publishers/google/models/m:x",
            "global",
        ),
        ("google", "us-east5-aiplatform.googleapis.com", "/v1/projects/p/locations/us-east5/endpoints/1:x", "us-east5"),
        (
            "google",
            "aiplatform.eu.rep.googleapis.com",
            "/v1/projects/p/locations/eu/publishers/google/models/m:x",
            "eu",
        ),
        ("google", "us-central1-aiplatform.googleapis.com", "/v1/publishers/google/models/m:x", "us-central1"),
        ("google", "aiplatform.us.rep.googleapis.com", "/v1/publishers/google/models/m:x", "us"),
        ("google", "generativelanguage.googleapis.com", "/v1beta/models/m:generateContent", None),
        ("google", "proxy.example.com", "/v1/projects/p/locations/asia-east1/endpoints/1:x", "asia-east1"),
        ("aws", _BEDROCK, "/model/amazon.nova-lite-v1:0/converse", "us-west-2"),
        ("aws", "bedrock-runtime-fips.us-gov-west-1.amazonaws.com", "/model/m/invoke", "us-gov-west-1"),
        ("aws", "bedrock-runtime.cn-north-1.amazonaws.com.cn", "/model/m/invoke", "cn-north-1"),
        ("aws", "vpce-0a1b-c2.bedrock-runtime.ap-southeast-2.vpce.amazonaws.com", "/model/m/invoke", "ap-southeast-2"),
        ("aws", "bedrock-mantle.us-east-1.api.aws", "/v1/chat/completions", "us-east-1"),
        ("aws", _BEDROCK, _ARN, "us-west-2"),
        ("aws", "bedrock.example.com", _ARN, "eu-central-1"),
        ("aws", "bedrock.example.com", _ARN.replace("%3A", ":").replace("%2F", "/"), "eu-central-1"),
        ("aws", "bedrock.example.com", "/model/amazon.nova-lite-v1:0/converse", None),
        ("xai", "api.x.ai", "/v1/chat/completions", None),
        ("xai", "us.api.x.ai", "/v1/responses", "us"),
        ("together", "api.together.ai", "/v1/chat/completions", None),
        ("together", "us-api.together.ai", "/v1/chat/completions", "us"),
        ("together", "ca-api.together.ai", "/v1/chat/completions", "ca"),
        ("anthropic", "api.anthropic.com", "/v1/messages", None),
        ("openai_compatible", "eu.api.example.com", "/v1/chat/completions", None),
    ],
)
def test_a_region_is_known_where_the_address_shows_it(provider: str, host: str, path: str, region: str | None) -> None:
    assert region_of(provider, host, path) == region
