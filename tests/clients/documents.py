"""The examples of the documents that Outlay was built from, with only the names changed, on the real client libraries.

Prints the figures that the tests compare with the ledger.
"""

import asyncio
import json
import sys

import outlay
from outlay.anthropic import Anthropic  # 1. replace the import
from outlay.openai import AsyncOpenAI, OpenAI

from tests.clients.harness import KEY, URLS

service = sys.argv[1]
outlay.init(service=service)  # 2. init once at startup; the key is in the environment here
base_url = f"{URLS['openai']}/v1"
client = OpenAI(api_key=KEY, base_url=base_url)
async_client = AsyncOpenAI(api_key=KEY, base_url=base_url)
calls = 0


@outlay.track(feature="chat", team="growth")
def ask(prompt: str) -> str:
    resp = client.chat.completions.create(model="gpt-4o", messages=[{"role": "user", "content": prompt}])
    return str(resp.choices[0].message.content)


assert ask("Explain quantum computing") == ask("Explain quantum computing")
saved = outlay.get_total_savings()


@outlay.track(feature="summarization", team="growth", user_id="usr_123", tenant="acme-corp", ticket="T-1")
def summarize(text: str) -> str:
    resp = client.chat.completions.create(model="gpt-4o", messages=[{"role": "user", "content": text}])
    return str(resp.choices[0].message.content)


summarize("a long text")


@outlay.track(feature="stream")
def stream_response(prompt: str):  # type: ignore[no-untyped-def]
    stream = client.chat.completions.create(model="gpt-4o", messages=[{"role": "user", "content": prompt}], stream=True)
    for chunk in stream:
        yield chunk.choices[0].delta.content or ""


@outlay.track(feature="stream")
async def stream_async(prompt: str):  # type: ignore[no-untyped-def]
    stream = await async_client.chat.completions.create(
        model="gpt-4o", messages=[{"role": "user", "content": prompt}], stream=True
    )
    async for chunk in stream:
        yield chunk.choices[0].delta.content or ""


async def words() -> str:
    return "".join([word async for word in stream_async("other")])


assert "".join(stream_response("one")) == asyncio.run(words())

wrapped = outlay.wrap(OpenAI(api_key=KEY, base_url=base_url))
with outlay.session("flow", session_id="flow-1"):
    draft = wrapped.chat.completions.create(model="gpt-4o-mini", messages=[{"role": "user", "content": "draft"}])
    text = draft.choices[0].message.content
    wrapped.chat.completions.create(model="gpt-4o", messages=[{"role": "user", "content": text}])

with outlay.feature("doc-parse"):
    Anthropic(api_key=KEY, base_url=URLS["anthropic"]).messages.create(
        model="claude-sonnet-4-20250514", max_tokens=300, messages=[{"role": "user", "content": "parse"}]
    )

headed = OpenAI(
    api_key=KEY,
    base_url=base_url,
    default_headers={"X-Cost-Feature": "ticket-resolver", "X-Cost-Department": "customer-success"},
)
headed.chat.completions.create(
    model="gpt-4o",
    messages=[{"role": "user", "content": "resolve"}],
    extra_headers={
        "X-Cost-Session": "JIRA-2341",
        "X-Cost-User": "user_7",
        "X-Cost-Run-ID": "run-7",
        "X-Cost-GL-Account": "5100-software",
        "X-Cost-Outcome": "ticket-resolved",
    },
    tools=[
        {"type": "function", "function": {"name": "send_email", "parameters": {"type": "object", "properties": {}}}}
    ],
)

outlay.register_model("ft:gpt-4o:my-org:custom:abc123", prompt_price_per_1k=0.005, completion_price_per_1k=0.015)


@outlay.track(feature="extraction")
def extract(text: str) -> None:
    client.chat.completions.create(model="ft:gpt-4o:my-org:custom:abc123", messages=[{"role": "user", "content": text}])


extract("x")
guard = outlay.BudgetGuard(outlay.BudgetLimit(daily=0.001))
outlay.init(service=service, guard=guard)
try:
    client.chat.completions.create(model="gpt-4o", messages=[{"role": "user", "content": "y" * 9000}])
    refused = ""
except outlay.BudgetExceeded as error:
    refused = error.limit_type

# the fourth document
tracker = outlay.CostTracker()
with tracker.scope("pipeline"):
    with tracker.scope("retrieval"):
        tracker.record("gpt-4o-mini", input_tokens=500, output_tokens=200, latency_ms=120)
    with tracker.scope("generation"):
        tracker.record("gpt-4o", input_tokens=1000, output_tokens=500, latency_ms=350)
with tracker.scope("agent"), tracker.scope("tool_calls"), tracker.scope("web_search"):
    tracker.record("gpt-4o-mini", 200, 100, 50)
scopes = {scope: [str(data["total_cost_usd"]), data["calls"]] for scope, data in tracker.summary().items()}

guard = outlay.BudgetGuard(outlay.BudgetLimit(per_request=0.10, per_user=1.00, daily=50.00))
limits = []
try:
    guard.check_before(estimated_cost=0.05, user_id="alice")
    guard.record_spend(0.05, user_id="alice")
    guard.check_before(0.50)
except outlay.BudgetExceeded as e:
    limits = [e.limit_type, str(e.limit_value), str(e.current)]
state = str(outlay.BudgetGuard(outlay.BudgetLimit(daily=10.00), cooldown_seconds=60).circuit_state)

tracker = outlay.CostTracker()
guard = outlay.BudgetGuard(outlay.BudgetLimit(daily=5.00, per_request=0.50))
with tracker.scope("qa_pipeline"):
    guard.check_before(estimated_cost=0.05)
    rec = tracker.record("gpt-4o", 1000, 500, 200)
    guard.record_spend(rec.cost_usd)
spent = [f"${tracker.total_cost_usd:.4f}", f"${guard.daily_spend:.4f}"]

counts = outlay.shutdown(30)
local = {"scopes": scopes, "limits": limits, "state": state, "spent": spent}
sys.stdout.write(json.dumps({"saved": str(saved), "refused": refused, "sent": counts.sent, **local}) + "\n")
