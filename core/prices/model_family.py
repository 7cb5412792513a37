"""The family of a model: its name without date, version or `-latest`, where the price book confirms it. Pure.

`gpt-4o-2024-08-06` is of the family `gpt-4o`. `gpt-5-codex` is not of `gpt-5`, although both have one price: a family
is always a shorter spelling of the model's own name (docs/decisions/0063-model-families.md).
"""

import re
from collections.abc import Callable, Iterator
from typing import Final, NamedTuple


class Meaning(NamedTuple):
    """The model that a name means by the price book, in lower case."""

    provider: str
    model: str


class ModelNames(NamedTuple):
    """The names by which a budget may mean a call's model, beside the model that answered."""

    family: str | None = None
    alias: str | None = None
    """The requested model, where it is another name of the same family."""


Means = Callable[[str, str], Meaning | None]
"""(provider, lower-case name) → the model it means; None: the book does not know the name."""

_DATE: Final = re.compile(r"[-@]20\d\d-?(?:0[1-9]|1[0-2])-?(?:0[1-9]|[12]\d|3[01])$")
"""-2024-08-06 (OpenAI), -20250514 (Anthropic), @20250514 (Vertex AI)."""
_VERSIONS: Final = (
    re.compile(r"-preview-\d\d-\d\d(?:\d\d)?$"),  # -preview-05-06, -preview-09-2025: Google's word for a version
    re.compile(r"-v\d+(?::\d+)+(?::[a-z0-9]+)?$"),  # -v1:0 (Bedrock)
    re.compile(r"(?:-v\d+)?@[a-z0-9]+$"),  # -v2@20241022, @001, @latest (Vertex AI)
    _DATE,
    re.compile(r"-(?:0[1-9]|1[0-2])-20\d\d$"),  # -08-2024 (Cohere)
    re.compile(r"-\d\d-\d\d$"),  # -05-06 (Google)
    re.compile(r"-\d{3,4}$"),  # -001 (Google), -0613 (OpenAI), -2411 (Mistral)
    re.compile(r"-0$"),  # claude-sonnet-4-0
    re.compile(r"-latest$"),
)
_MAKER: Final = re.compile(r"[a-z0-9-]+")
_BEDROCK: Final = re.compile(r"(?:[a-z]+(?:-gov)?\.)?([a-z0-9-]+)\.(?=[a-z])")
"""us.anthropic."""
_BEDROCK_VERSION: Final = _VERSIONS[1]


def model_family(means: Means, provider: str, model: str) -> str | None:
    """The family of a model, in lower case; None: the book does not know the model."""
    name = model.strip().lower()
    meaning = means(provider, name)
    if meaning is None:
        return None
    plain = next((each for each in _plain(name) if means(provider, each) == meaning), name)
    found = _shortest(means, provider, plain, meaning)
    for maker, own_name in (*_under_its_maker(found), *_under_its_maker(name)):
        if (own := means(maker, own_name)) is not None:
            return _shortest(means, maker, own_name, own)
    return found


def _under_its_maker(name: str) -> Iterator[tuple[str, str]]:
    """(maker, name) as the maker of a resold model may call it: `openai/gpt-4o` is OpenAI's `gpt-4o`."""
    path, _, tail = name.rpartition("/")
    maker = path.rpartition("/")[2]
    if _MAKER.fullmatch(maker):
        yield maker, tail
    if named := _BEDROCK.match(tail):
        for own_name in (tail[named.end() :], _BEDROCK_VERSION.sub("", tail[named.end() :])):
            yield named[1], own_name


def _plain(name: str) -> Iterator[str]:
    """The name without the path before it, as in `models/gemini-2.5-flash`, and without Bedrock's region."""
    tail = name.rpartition("/")[2]
    if named := _BEDROCK.match(tail):
        yield tail[named.start(1) :]
    yield tail


def _shortest(means: Means, provider: str, name: str, meaning: Meaning) -> str:
    """The name without what may be left out of it, as long as the book says that it still means this model."""
    for pattern in () if name.startswith("ft:") else _VERSIONS:  # each fine-tuned model is its own
        shorter = pattern.sub("", name)
        short = means(provider, shorter) if shorter != name else None
        # Or the book has both as models, and only a date tells them apart: gpt-4o-2024-05-13 has a price of its own.
        is_snapshot = pattern is _DATE and short is not None and (meaning.model, short.model) == (name, shorter)
        if short is not None and (short == meaning or is_snapshot):
            return _shortest(means, provider, shorter, short)
    return name
