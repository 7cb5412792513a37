"""Providers by host: the table, and the hosts that an application registers."""

from __future__ import annotations

import re
from typing import Final

# Sources: each provider's API reference. A leading dot stands for every subdomain.
_HOSTS: Final = {
    "api.openai.com": "openai",
    ".api.openai.com": "openai",  # us.api.openai.com, eu.api.openai.com
    ".openai.azure.com": "azure",
    ".cognitiveservices.azure.com": "azure",
    ".services.ai.azure.com": "azure",
    ".inference.ai.azure.com": "azure",
    "api.anthropic.com": "anthropic",
    "generativelanguage.googleapis.com": "google",
    "aiplatform.googleapis.com": "google",
    "api.cohere.com": "cohere",
    "api.cohere.ai": "cohere",
    ".mistral.ai": "mistral",
    "api.voyageai.com": "voyage",
    "ai.mongodb.com": "voyage",  # Voyage's models at MongoDB Atlas, docs.voyageai.com
    "api.groq.com": "groq",
    ".x.ai": "xai",
    "api.together.xyz": "together",
    "api.together.ai": "together",
    "us-api.together.ai": "together",
    "ca-api.together.ai": "together",
    "api.fireworks.ai": "fireworks",
    "api.perplexity.ai": "perplexity",
    "api.deepseek.com": "deepseek",
    "openrouter.ai": "openrouter",
    "ai-gateway.vercel.sh": "vercel",
    "ollama.com": "ollama",
    "api.moonshot.ai": "moonshot",
    "api.moonshot.cn": "moonshot",
    "api.writer.com": "writer",  # dev.writer.com/api-reference
}
_REGION: Final = "[a-z0-9-]+"
_AWS: Final = (
    rf"(?:{_REGION}\.)?(?:bedrock-runtime|bedrock-mantle|bedrock-agent-runtime)(?:-fips)?\.{_REGION}"
    r"(?:\.vpce)?\.(?:amazonaws\.com(?:\.cn)?|api\.aws|api\.amazonwebservices\.com\.cn)"
)
_PATTERNS: Final = (
    # docs.aws.amazon.com/bedrock/latest/userguide/endpoints.html and …/vpc-interface-endpoints.html, where a VPC
    # endpoint's id comes first
    (re.compile(_AWS + r"(?::\d+)?"), "aws"),
    # platform.claude.com/docs/en/build-with-claude/claude-platform-on-aws: Anthropic's own API, billed by AWS
    (
        re.compile(rf"(?:{_REGION}\.)?aws-external-anthropic\.{_REGION}(?:\.vpce\.amazonaws\.com|\.api\.aws)(?::\d+)?"),
        "anthropic",
    ),
    # docs.cloud.google.com/vertex-ai/docs/reference/rest: regional, and for data residency aiplatform.eu.rep…
    (re.compile(rf"(?:{_REGION}-aiplatform|aiplatform\.{_REGION}\.rep)\.googleapis\.com(?::\d+)?"), "google"),
    (re.compile(r".+:11434"), "ollama"),  # its own port, github.com/ollama/ollama/blob/main/docs/faq.md
)
ASKS_FOR_STREAM_USAGE: Final = frozenset(
    "openai azure groq together fireworks deepseek openrouter xai vercel ollama moonshot writer".split()
)
"""Providers whose chat endpoint takes `stream_options.include_usage`. The others send usage unasked."""

PROVIDERS: Final = frozenset((*_HOSTS.values(), *(provider for _, provider in _PATTERNS)))
"""The names of all providers whose hosts are known."""

COMPATIBLE: Final = "openai_compatible"
"""The provider of an unregistered host that speaks OpenAI's protocol."""


class Hosts:
    """The table of hosts with the registered ones, which win. Look-ups are cached."""

    def __init__(self) -> None:
        self._own: dict[str, str] = {}
        self._known: dict[str, str | None] = {}

    def register(self, host: str, provider: str) -> None:
        """`host` may have a port; a leading dot stands for every subdomain."""
        self._own[host.strip().lower()] = provider.strip().lower()
        self._known = {}

    def forget(self) -> None:
        """Remove the registered hosts."""
        self._own, self._known = {}, {}

    def provider(self, host: str) -> str | None:
        """The provider of a host, which is in lower case and has a port where that is not the scheme's default."""
        try:
            return self._known[host]
        except KeyError:
            if len(self._known) > 1000:  # an application may call any number of hosts
                self._known = {}
            found = self._known[host] = self._find(host)
            return found

    def _find(self, host: str) -> str | None:
        for table in (self._own, _HOSTS):
            for name in (host, host.partition(":")[0]):
                if name in table:
                    return table[name]
                parts = name.split(".")
                for start in range(1, len(parts)):
                    domain = "." + ".".join(parts[start:])
                    if domain in table:
                        return table[domain]
        return next((provider for pattern, provider in _PATTERNS if pattern.fullmatch(host)), None)
