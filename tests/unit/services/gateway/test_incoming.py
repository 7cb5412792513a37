"""What a request may not be: smuggled, climbing out of the provider's API, or administering its account."""

import pytest

from core.errors import Problem
from services.gateway.incoming import Headers, Incoming, check


def incoming(path: str, *headers: tuple[bytes, bytes]) -> Incoming:
    return Incoming("POST", path, "", list(headers))


@pytest.mark.parametrize(
    "path",
    [
        "/openai/v1/chat/completions",
        "/google/v1beta/models/gemini-2.0-flash:streamGenerateContent",
        "/bedrock/model/arn%3Aaws%3Abedrock%3A%3A%2Fm/converse",
        "/v1/messages",
        "/v1/files/file-1/content",
        "/v1/models/keys",
        "/google/v1/projects/p/locations/l/publishers/google/models/m:generateContent",
    ],
)
def test_usual_paths_pass(path: str) -> None:
    check(incoming(path))


@pytest.mark.parametrize(
    "path",
    [
        "/openai/v1/../../admin",
        "/openai/v1/%2e%2e/x",
        "/openai/v1/%252e%252e/x",
        "/openai/v1/..%2fx",
        "/openai/v1/..%5cx",
        "/openai/v1/..;a=b/x",
        "/openai/./v1/x",
        "/openai/v1/organization/users",
        "/openai/v1/Organization/usage/costs",
        "/anthropic/v1/organizations/api_keys",
        "/openai/v1/%6frganization/users",
        "/openrouter/api/v1/keys",
    ],
)
def test_paths_that_are_refused(path: str) -> None:
    with pytest.raises(Problem) as refused:
        check(incoming(path))
    assert refused.value.status == 403


@pytest.mark.parametrize(
    ("method", "query"), [("TRACE", ""), ("CONNECT", ""), ("POST", "$httpMethod=GET"), ("POST", "a=b&%24httpHeaders=x")]
)
def test_what_would_change_the_request_at_the_provider(method: str, query: str) -> None:
    with pytest.raises(Problem) as refused:
        check(Incoming(method, "/google/v1beta/files", query, []))
    assert refused.value.status == 403


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ([(b"content-length", b"3"), (b"content-length", b"4")], 400),
        ([(b"content-length", b"3"), (b"transfer-encoding", b"chunked")], 400),
        ([(b"upgrade", b"websocket")], 501),
    ],
)
def test_framing(headers: Headers, status: int) -> None:
    with pytest.raises(Problem) as refused:
        check(incoming("/v1/messages", *headers))
    assert refused.value.status == status


def test_an_upgrade_that_may_be_ignored_is() -> None:
    check(incoming("/v1/messages", (b"upgrade", b"h2c")))


@pytest.mark.parametrize(
    ("path", "protocol"),
    [
        ("/v1/chat/completions", "openai"),
        ("/v1/messages", "anthropic"),
        ("/v1beta/models/m:generateContent", "google"),
        ("/v1/models/m:generateContent", "google"),
        ("/v1/models", "openai"),
    ],
)
def test_the_protocol_of_a_path(path: str, protocol: str) -> None:
    assert incoming(path).protocol == protocol


def test_the_protocol_of_anthropics_other_paths() -> None:
    assert incoming("/v1/models", (b"anthropic-version", b"2023-06-01")).protocol == "anthropic"
