"""The published client that the argument names, unmodified but for its settings, before the fake providers."""

import json
import os
import sys
import time
from typing import Any

URL, KEY = os.environ["SERVER_URL"], os.environ["SERVER_KEY"]
URLS: dict[str, str] = json.loads(os.environ["FAKE_PROVIDERS"])
ASKED: dict[str, Any] = {"model": "gpt-4o", "messages": [{"role": "user", "content": "What is the return policy?"}]}
CLAUDE: dict[str, Any] = {**ASKED, "model": "claude-sonnet-4-20250514", "max_tokens": 100}
OPENAI: dict[str, str] = {"api_key": "sk-x", "base_url": f"{URLS['openai']}/v1"}
ANTHROPIC: dict[str, str] = {"api_key": "sk-x", "base_url": URLS["anthropic"]}


def cogslayer() -> dict[str, Any]:
    import cogslayer
    import cogslayer._budgets
    from cogslayer.anthropic import Anthropic
    from cogslayer.openai import OpenAI

    cogslayer.init(api_key=KEY, base_url=URL, service="my-api", flush_interval=0.1, enforce_budgets=True)
    client = OpenAI(**OPENAI)

    def _ask(question: str) -> None:
        client.chat.completions.create(**{**ASKED, "messages": [{"role": "user", "content": question}]})

    tracked = cogslayer.track(feature="chat", team="growth")
    ask = tracked(_ask)
    ask("What is the return policy?")
    tracked(lambda: Anthropic(**ANTHROPIC).messages.create(**CLAUDE))()
    deadline = time.monotonic() + 60
    while _spent(cogslayer) < 2 and time.monotonic() < deadline:
        time.sleep(0.1)
    said = {"checked": cogslayer.check_alerts(), "lines": cogslayer.export_csv().splitlines(), "refused": None}
    said["insights"] = cogslayer.get_insights(days=7)
    cogslayer._budgets._last_sync = 0  # it asks once a minute
    try:
        ask("And of gifts?")
    except cogslayer.BudgetExceededError as error:
        said["refused"] = str(error)
    return said


def _spent(client: Any) -> int:
    return sum(row["event_count"] for row in client.get_cost_summary(group_by="feature")["summary"])


def aicostguard() -> dict[str, Any]:
    os.environ.update(AICG_URL=URL, AICG_KEY=KEY)
    import aicostguard
    import aicostguard.auto
    from anthropic import Anthropic
    from openai import OpenAI

    with aicostguard.feature("doc-parse"):
        OpenAI(**OPENAI).chat.completions.create(**ASKED)
        Anthropic(**ANTHROPIC).messages.create(**CLAUDE)
    return {}


def cognocient() -> dict[str, Any]:
    from cognocient import CognocientAnthropic, CognocientOpenAI

    ours = {"cognocient_key": KEY, "cognocient_ingest_url": f"{URL}/api/ingest/wrapper"}
    CognocientOpenAI(**OPENAI, **ours).chat.completions.create(**ASKED, cognocient_feature="support-bot")
    CognocientAnthropic(**ANTHROPIC, **ours).messages.create(**CLAUDE, cognocient_user="user_7")
    return {}


if __name__ == "__main__":
    said = {"cogslayer": cogslayer, "aicostguard": aicostguard, "cognocient": cognocient}[sys.argv[1]]()
    sys.stdout.write(json.dumps(said) + "\n")
