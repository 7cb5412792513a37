"""From the name a sender gives a model to the model of the price book. Pure."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from typing import Any, Final, NamedTuple

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
"""The contract's and OpenTelemetry's provider names, as the catalogue calls them."""


FINE_TUNED: Final = "fine_tuned_priced_as_base"


def provider_name(sent: str) -> str:
    """A provider as the catalogue calls it."""
    name = sent.strip().lower()
    return PROVIDER_NAMES.get(name, name)


class Match(NamedTuple):
    """The model that a sent name means, and by which step."""

    provider: str
    model: str
    step: str
    estimate: str | None = None
    """The code of why the model's price may not be this name's."""

    @property
    def is_exact(self) -> bool:
        return self.step == "exact"


class _Provider(NamedTuple):
    name: str
    is_named: Callable[[str], bool]
    fallbacks: tuple[str, ...]


class _Models:
    """What one provider's models are called. Plain names are a look-up; only the rest is tried one by one."""

    def __init__(self) -> None:
        self._plain: dict[str, tuple[int, str]] = {}
        self._others: list[tuple[int, str, Callable[[str], bool]]] = []
        self._count = 0

    def add(self, model: str, clause: Mapping[str, Any]) -> None:
        """Of two that match, the one added first is meant."""
        self._count += 1
        ((kind, value),) = clause.items()
        for part in value if kind == "or" else [clause]:
            ((part_kind, part_value),) = part.items()
            if part_kind == "equals":
                self._plain.setdefault(part_value.lower(), (self._count, model))
            else:
                self._others.append((self._count, model, _predicate(part)))

    def find(self, name: str) -> str | None:
        place, model = self._plain.get(name, (self._count + 1, None))
        for other, other_model, is_match in self._others:
            if other >= place:
                break
            if is_match(name):
                return other_model
        return model


class Names:
    """The catalogue's names.

    Args:
        models: (provider, model) that have a price.
        aliases: (provider, model, clause), in order.
        providers: (name, clause of its other names, whose models it serves too), in order.
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
        found = self._provider(provider_name(provider)) or _Provider(provider_name(provider), _never, ())
        for spelling, step, estimate in _spellings(model.strip().lower()):
            for place in (found.name, *found.fallbacks):
                if meant := self._model(place, spelling):
                    own = step or ("exact" if meant.lower() == spelling else "alias")
                    suffix = "" if place == found.name else f" ({place}'s model)"
                    return Match(place, meant, own + suffix, estimate)
        return None

    def _model(self, provider: str, spelling: str) -> str | None:
        models = self._models.get(provider)
        meant = models.find(spelling) if models else None
        if meant is None and (provider, spelling) in self._priced:
            return spelling  # a model of the catalogue answers to its own name, whatever its clauses say
        return meant

    def _provider(self, name: str) -> _Provider | None:
        named = [provider for provider in self._providers if provider.name == name]
        named += [provider for provider in self._providers if provider.is_named(name)]
        return named[0] if named else None


def _spellings(name: str) -> Iterator[tuple[str, str, str | None]]:
    """What a name may be looked up as, by which step, and what is uncertain about that; the surest first."""
    yield name, "", None
    # Some clients write a dated model as gpt-5.2-20251211; the catalogue has gpt-5.2-2025-12-11.
    if (dashed := _dashed_date(name)) != name:
        yield dashed, "dated suffix", None
    # Bedrock's ARNs and Google's resource names end in the model: arn:…:inference-profile/us.anthropic.…, models/….
    if (tail := name.rpartition("/")[2]) != name:
        yield tail, "path", None
        name = tail
    # ft:<base>:<organisation>:<name>:<id> (OpenAI) without a price of its own costs more than its base, nobody says
    # how much.
    if name.startswith("ft:") and (base := name.split(":")[1]):
        yield base, "fine-tuned base", FINE_TUNED


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


def _predicate(clause: Mapping[str, Any]) -> Callable[[str], bool]:
    """A catalogue's match clause as a function of a lower-case name."""
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
