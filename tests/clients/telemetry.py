"""OpenAI's client under the instrumentation that the argument names, with the real exporter; the environment says where
to. Whole and streamed answers, and embeddings, within the span of an agent."""

import json
import os
import sys
from typing import Any

from openai import OpenAI
from opentelemetry import trace
from opentelemetry.exporter.otlp.proto.http.trace_exporter import OTLPSpanExporter
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import BatchSpanProcessor

PROMPT = "CANARY-PROMPT: what is the return policy?"


def instrument(name: str, provider: TracerProvider) -> None:
    if name == "openinference":
        from openinference.instrumentation.openai import OpenAIInstrumentor
    elif name == "traceloop":
        from opentelemetry.instrumentation.openai import OpenAIInstrumentor
    else:
        from opentelemetry.instrumentation.openai_v2 import OpenAIInstrumentor
    OpenAIInstrumentor().instrument(tracer_provider=provider)


def main() -> None:
    if "OUTLAY_API_KEY" in os.environ:
        import outlay

        outlay.init()
    provider = TracerProvider()
    provider.add_span_processor(BatchSpanProcessor(OTLPSpanExporter()))
    trace.set_tracer_provider(provider)
    instrument(sys.argv[1], provider)
    urls = json.loads(os.environ["FAKE_PROVIDERS"])
    client = OpenAI(api_key="sk-x", base_url=f"{urls['openai']}/v1")
    asked: dict[str, Any] = {"model": "gpt-4o", "messages": [{"role": "user", "content": PROMPT}]}
    agent: Any = {
        "gen_ai.operation.name": "invoke_agent",
        "gen_ai.agent.name": "planner",
        "gen_ai.usage.input_tokens": 9999,
    }
    with trace.get_tracer("an agent").start_as_current_span("invoke_agent planner", attributes=agent):
        client.chat.completions.create(**asked)
        if "ONE_CALL" not in os.environ:
            list(client.chat.completions.create(**asked, stream=True, stream_options={"include_usage": True}))
            client.embeddings.create(model="text-embedding-3-small", input=PROMPT)
    provider.shutdown()


if __name__ == "__main__":
    main()
