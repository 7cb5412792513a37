"""What people read of an alert: every stored name in it, by a real SMTP server and by a receiver in Slack's place."""

import asyncio
import json
import re
from typing import Any, Final

import pytest

from tests.support.alerts import receiving
from tests.support.api import EVENT, Client, send, serving
from tests.support.delivery import channel
from tests.support.receivers import mailing

NAMES: Final = (
    "=?utf-8?q?x=0d=0aBcc:_thief@evil.example=0d=0a=0d=0aHello?=",
    "=?utf-8?b?eA0KQmNjOiB0aGllZkBldmlsLmV4YW1wbGU=?=",
    "<!channel> <!here> <@U024BE7LH> <https://evil.example|log in> &lt;!everyone&gt; @here",
    "x|y> *https://evil.example* _`~ \u202e%0d%0aBcc: thief@evil.example",
)
DIMENSIONS: Final = ("feature", "team", "user_id", "model", "tenant", "service", "environment", "project")


def paid(name: str) -> dict[str, Any]:
    return {**EVENT, **dict.fromkeys(DIMENSIONS, name), "cost_usd": 5, "cost_source": "provider"}


async def budget(client: Client, name: str, channels: list[str]) -> None:
    """Of one name's feature, for each user; told of in every word of an alert."""
    body = {"name": name, "period": "daily", "threshold_usd": 1, "thresholds": [1], "channels": channels}
    body |= {"each": "user_id", "scope": "feature", "scope_value": name}
    answer = await client.post("/v1/alerts", json=body)
    assert answer.status_code == 201, answer.text


@pytest.mark.parametrize("name", NAMES)
async def test_a_name_stays_a_text(
    name: str, plain_dsn: str, keys: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    with mailing() as mailbox:
        for setting, value in mailbox.settings.items():
            monkeypatch.setenv(setting, value)
        async with receiving() as slack, serving(plain_dsn, keys["acme"], allow_private_destinations=True) as client:
            await client.patch("/v1/organisation", json={"name": name[:100]})
            body = {"name": name, "type": "email", "to": "cfo@example.com"}
            mail = (await client.post("/v1/channels", json=body)).json()["id"]
            await budget(client, name, [mail, await channel(client, slack.url, "slack")])
            await send(client, paid(name))
            (post,) = await slack.until(1)
            async with asyncio.timeout(60):
                while not mailbox.messages:
                    await asyncio.sleep(0.05)
        (message,), (recipients,) = mailbox.messages, mailbox.recipients
    assert recipients == ["cfo@example.com"]
    assert {"Bcc", "Cc"}.isdisjoint(message.keys())
    assert len(message.keys()) == len(set(message.keys()))
    assert name.replace("=?", "= ?").split()[0] in message["Subject"]
    assert not message.get_content().startswith("Hello")
    assert name in message.get_content()
    texts = [post.json["text"], *(block["text"]["text"] for block in post.json["blocks"])]
    assert all(block["text"]["verbatim"] for block in post.json["blocks"])
    for text in texts:
        for marked in re.findall("<[^>]*>", text):
            assert re.fullmatch(r"<https?://[^|<>\s]+\|[^<>]*>", marked), text
            assert "evil.example" not in marked.partition("|")[0].partition("?")[0]
    assert "<!" not in json.dumps(post.json)
