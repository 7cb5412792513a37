"""Matches the name that a sender gives a model to a model of the price book. Pure."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from typing import Any, Final, NamedTuple

from .name_leftovers import is_only_versioned

PROVIDER_NAMES: Final = {
    "xai": "x-ai",
    "x_ai": "x-ai",
    "moonshot": "moonshotai",
    "moonshot_ai": "moonshotai",
    "mistral_ai": "mistral",
    "azure.ai.openai": "azure",
    "azure.ai.inference": "azure",
    "az.ai.openai": "azure",
    "aws.bedrock": "aws",
    "bedrock": "aws",
    "gcp.gemini": "google",
    "gcp.vertex_ai": "google",
    "gcp.gen_ai": "google",
    "vertex": "google",
    "gemini": "google",
}
"""The price catalogue's names of providers, by the names in events and in OpenTelemetry."""

MAKERS: Final = (
    *("openai", "anthropic", "google", "mistral", "cohere", "deepseek", "x-ai", "groq", "perplexity", "moonshotai"),
    *("meta", "minimax", "zai", "zhipuai", "voyageai", "azure"),
)
"""Of the providers that sell a model of one name, the first of these is its maker, or the nearest to it."""

FINE_TUNED: Final = "fine_tuned_priced_as_base"
"""The estimate code of a fine-tuned model without a price of its own."""
NAME_PREFIX: Final = "name_prefix"
"""The estimate code of a name that only begins with a model's, or contains it, and says more than a date or version."""
_COMPATIBLE: Final = re.compile(r".*[_-]compatible")
"""Our names of unknown hosts by the protocol that they speak. They are nobody's, whatever they contain."""


def is_compatible(provider: str) -> bool:
    """Whether a provider is a host that only its protocol is known of, such as `openai_compatible`."""
    return _COMPATIBLE.fullmatch(provider.strip().lower()) is not None


def provider_name(sent: str) -> str:
    """The price catalogue's name of a provider."""
    name = sent.strip().lower()
    return PROVIDER_NAMES.get(name, name)


class Match(NamedTuple):
    """The model that a sent name means, and the step that found it."""

    provider: str
    model: str
    step: str
    estimate: str | None = None
    """The code of the reason why this model's price may be wrong for the sent name; None where it is certain."""

    @property
    def is_exact(self) -> bool:
        return self.step == "exact"


class _Provider(NamedTuple):
    name: str
    is_named: Callable[[str], bool]
    fallbacks: tuple[str, ...]


class _Models:
    """The names of one provider's models. Plain names are looked up; only patterns are tried one by one."""

    def __init__(self) -> None:
        self._plain: dict[str, tuple[int, str]] = {}
        self._others: list[tuple[int, str, Callable[[str], bool], frozenset[str]]] = []
        self._count = 0

    def add(self, model: str, clause: Mapping[str, Any]) -> None:
        """Add a name of a model. Of two that match as surely, the one added first wins."""
        self._count += 1
        ((kind, value),) = clause.items()
        for part in value if kind == "or" else [clause]:
            ((part_kind, part_value),) = part.items()
            if part_kind == "equals":
                self._plain.setdefault(part_value.lower(), (self._count, model))
            else:
                loose = frozenset(_loose_texts(part))
                beginnings = loose | {model.lower()} if loose else loose
                self._others.append((self._count, model, _predicate(part), beginnings))

    def find(self, name: str) -> tuple[str, str | None] | None:
        """The model that a lower-case name means, and `NAME_PREFIX` where it may as well be another."""
        position, model = self._plain.get(name, (self._count + 1, None))
        uncertain = None
        for other, other_model, is_match, beginnings in self._others:
            if other >= position:
                break
            if is_match(name):
                if not beginnings or is_only_versioned(name, beginnings):
                    return other_model, None
                uncertain = uncertain or other_model
        if model is not None:
            return model, None
        return None if uncertain is None else (uncertain, NAME_PREFIX)


class Names:
    """The names of the models in a price catalogue.

    Args:
        models: (provider, model) that have a price.
        aliases: (provider, model, clause), in order.
        providers: (name, clause of its other names, other providers whose models it serves), in order.
    """

    def __init__(
        self,
        models: Iterable[tuple[str, str]],
        aliases: Iterable[tuple[str, str, Mapping[str, Any]]],
        providers: Iterable[tuple[str, Mapping[str, Any] | None, Iterable[str]]],
    ) -> None:
        self._priced = frozenset(models)
        self._models: dict[str, _Models] = {}
        for provider, model, clause in aliases:
            if (provider, model) in self._priced:
                self._models.setdefault(provider, _Models()).add(model, clause)
        self._providers = [_Provider(n, _predicate(c) if c else _never, tuple(f)) for n, c, f in providers]

    def match(self, provider: str, model: str) -> Match | None:
        """The model that the names of a provider and a model mean, in any case; None where there is none."""
        found = self._provider(provider_name(provider)) or _Provider(provider_name(provider), _never, ())
        for spelling, step, estimate in _spellings(model.strip().lower()):
            for owner in (found.name, *found.fallbacks):
                if known := self._model(owner, spelling):
                    meant, doubt = known
                    own = step or ("exact" if meant.lower() == spelling else "alias")
                    suffix = "" if owner == found.name else f" ({owner}'s model)"
                    return Match(owner, meant, own + suffix, estimate or doubt)
        return None

    def _model(self, provider: str, spelling: str) -> tuple[str, str | None] | None:
        models = self._models.get(provider)
        known = models.find(spelling) if models else None
        if known is None and (provider, spelling) in self._priced:
            return spelling, None  # a model is always matched by its own name, whatever its clauses say
        return known

    def _provider(self, name: str) -> _Provider | None:
        for provider in self._providers:
            if provider.name == name:
                return provider
        if is_compatible(name):
            return None
        return next((provider for provider in self._providers if provider.is_named(name)), None)


def _spellings(name: str) -> Iterator[tuple[str, str, str | None]]:
    """Spellings to look a name up by, each with its step and estimate code; the most certain first."""
    yield name, "", None
    # Some clients write a dated model as gpt-5.2-20251211; the catalogue has gpt-5.2-2025-12-11.
    if (dashed := _dashed_date(name)) != name:
        yield dashed, "dated suffix", None
    # Bedrock's ARNs and Google's resource names end in the model: arn:…:inference-profile/us.anthropic.…, models/….
    if (tail := name.rpartition("/")[2]) != name:
        yield tail, "path", None
        name = tail
    # Claude Code writes the size of the context behind the model: claude-opus-5-5[1m]. Tiers of the price decide.
    if (plain := _CONTEXT_SIZE.sub("", name)) != name:
        yield plain, "context size", None
        name = plain
    # ft:<base>:<organisation>:<name>:<id> (OpenAI) costs more than its base; where it has no price of its own, how
    # much more is unknown.
    if name.startswith("ft:") and (base := name.split(":")[1]):
        yield base, "fine-tuned base", FINE_TUNED


_CONTEXT_SIZE: Final = re.compile(r"\[\d+[km]\]$")
_DATE: Final = re.compile(r"-(20\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?=-|:|$)")


def _dashed_date(model: str) -> str:
    def dashed(match: re.Match[str]) -> str:
        year, month, day = (int(part) for part in match.groups())
        try:
            return f"-{date(year, month, day).isoformat()}"
        except ValueError:
            return match.group(0)

    return _DATE.sub(dashed, model)


def _never(text: str) -> bool:
    return False


def _loose_texts(clause: Mapping[str, Any]) -> Iterator[str]:
    """The texts of a clause that match also names of which they are only a part."""
    ((kind, value),) = clause.items()
    if kind in ("or", "and"):
        for part in value:
            yield from _loose_texts(part)
    elif kind in ("starts_with", "ends_with", "contains"):
        yield value.lower()


def _predicate(clause: Mapping[str, Any]) -> Callable[[str], bool]:
    """A match clause of the catalogue as a function of a lower-case name."""
    ((kind, value),) = clause.items()
    if kind in ("or", "and"):
        parts = [_predicate(part) for part in value]
        return (lambda text: any(p(text) for p in parts)) if kind == "or" else lambda text: all(p(text) for p in parts)
    if kind == "regex":
        pattern = re.compile(value)
        return lambda text: pattern.search(text) is not None
    wanted = value.lower()
    simple: dict[str, Callable[[str], bool]] = {
        "equals": lambda text: text == wanted,
        "starts_with": lambda text: text.startswith(wanted),
        "ends_with": lambda text: text.endswith(wanted),
        "contains": lambda text: wanted in text,
    }
    return simple[kind]
