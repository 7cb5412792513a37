"""The third seed document's examples through a gateway, with only names changed, and the same calls of other clients.

GATEWAY is the gateway's root and GATEWAY_KEY a key with the scope `gateway`. At last the SDK watches, too, and
attributes by its scopes.
"""

import os
import uuid

from anthropic import Anthropic
from google import genai
from google.genai import types
from openai import OpenAI

GATEWAY, KEY = os.environ["GATEWAY"], os.environ["GATEWAY_KEY"]
MESSAGES = [{"role": "user", "content": "CANARY-PROMPT: where is my order?"}]
CLAUDE, GEMINI = "claude-sonnet-4-20250514", "gemini-2.0-flash"


def documents_client() -> OpenAI:
    return OpenAI(
        api_key=KEY,
        base_url=f"{GATEWAY}/v1",
        default_headers={
            "X-Cost-Feature": "ticket-resolver",
            "X-Cost-Department": "customer-success",
        },
    )


def documents_examples(client: OpenAI) -> None:
    client.chat.completions.create(model="gpt-4o", messages=MESSAGES)
    user_id = 7
    client.chat.completions.create(
        model="gpt-4o",
        messages=MESSAGES,
        extra_headers={
            "X-Cost-Feature": "ticket-resolver",
            "X-Cost-Department": "customer-success",
            "X-Cost-User": f"user_{user_id}",
        },
    )
    session_id = f"sess-{uuid.uuid4()}"
    for _ in range(2):
        client.chat.completions.create(
            model="gpt-4o",
            messages=MESSAGES,
            extra_headers={
                "X-Cost-Feature": "support-chat",
                "X-Cost-Session": session_id,
                "X-Cost-User": f"user_{user_id}",
            },
        )
    client.chat.completions.create(
        model="gpt-4o",
        messages=MESSAGES,
        extra_headers={
            "X-Cost-Feature": "pdf-extractor",
            "X-Cost-Department": "data-team",
            "X-Cost-GL-Account": "5100-software",
        },
    )
    client.chat.completions.create(model="gpt-4o", messages=MESSAGES, extra_headers={"X-Cost-Session": "JIRA-2341"})


def documents_agents(client: OpenAI) -> None:
    run_id = f"run-{uuid.uuid4()}"
    for _ in range(2):
        client.chat.completions.create(
            model="gpt-4o",
            messages=MESSAGES,
            extra_headers={
                "X-Cost-Feature": "my-agent",
                "X-Cost-Run-ID": run_id,
                "X-Cost-Workload": "agentic-write",
            },
        )
    client.chat.completions.create(
        model="gpt-4o",
        messages=MESSAGES,
        extra_headers={
            "X-Cost-Feature": "ticket-resolver",
            "X-Cost-Outcome": "ticket-resolved",
        },
    )
    tool = {"type": "function", "function": {"name": "send_email", "parameters": {"type": "object", "properties": {}}}}
    client.chat.completions.create(
        model="gpt-4o", messages=MESSAGES, tools=[tool], extra_headers={"X-Cost-Feature": "inferred"}
    )


def other_clients() -> None:
    openai = OpenAI(api_key=KEY, base_url=f"{GATEWAY}/v1", default_headers={"X-Cost-Feature": "openai"})
    stream = openai.chat.completions.create(
        model="gpt-4o", messages=MESSAGES, stream=True, stream_options={"include_usage": True}
    )
    assert [chunk.usage.prompt_tokens for chunk in stream if not chunk.choices] == [1200]
    assert openai.responses.create(model="gpt-4o", input="Hello").output_text.endswith("CANARY-ANSWER.")
    anthropic = Anthropic(api_key=KEY, base_url=GATEWAY, default_headers={"X-Cost-Feature": "anthropic"})
    assert anthropic.messages.create(model=CLAUDE, max_tokens=64, messages=MESSAGES).usage.output_tokens == 350
    with anthropic.messages.stream(model=CLAUDE, max_tokens=64, messages=MESSAGES) as messages:
        assert messages.get_final_message().usage.output_tokens == 350
    options = types.HttpOptions(base_url=GATEWAY, headers={"X-Cost-Feature": "google"})
    google = genai.Client(api_key=KEY, http_options=options)
    answer = google.models.generate_content(model=GEMINI, contents="Hello")
    assert answer.usage_metadata.prompt_token_count == 1200
    for chunk in google.models.generate_content_stream(model=GEMINI, contents="Hello"):
        assert chunk.candidates


def watched() -> None:
    """The SDK is there as well: one charge a call, and its scopes' attribution."""
    import outlay

    outlay.init()
    client = OpenAI(api_key=KEY, base_url=f"{GATEWAY}/v1")
    with outlay.track(feature="watched", team="grüße", session_id="s-1"):
        client.chat.completions.create(model="gpt-4o", messages=MESSAGES)
    counts = outlay.shutdown(30)
    assert counts.sent == counts.pending == 0, counts


if __name__ == "__main__":
    documents_examples(documents_client())
    documents_agents(documents_client())
    other_clients()
    watched()
