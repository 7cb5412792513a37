"""docs/providers.md from the data in the code: `python -m tests.support.providers_page` writes it."""

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final

from outlay._capture.unseen_calls import REMEDIES
from outlay.names import provider_name
from outlay.providers import _endpoints, _free_paths, _hosts, _media, _protocols, _quirks, _regions
from outlay.providers import _provider_table as table
from outlay.providers import _usage_formats as formats

from tests.support.server import ROOT

PAGE: Final = ROOT / "docs" / "providers.md"
_SUPPLEMENT: Final = ROOT / "core" / "prices" / "supplement.json"
_FORMATS: Final = (*formats.FORMATS, formats.TOTAL_INPUT, formats.TOTAL)

_HEAD: Final = """# Providers

Which calls are seen, which field becomes which count, and what is billed apart. This page is generated from the tables
in `sdk/src/outlay/providers` and `core/prices` (`python -m tests.support.providers_page`), and a test holds it to them.
`tests/conformance` has exchanges with the right result, for trying any capture.

A provider is known by its host; what is asked of it, by the path. The usage is read by the keys of the answer, never by
the provider, because clouds and gateways serve several formats each."""


def page() -> str:
    """The whole document."""
    sections = (
        _HEAD,
        _by_provider(),
        _paths(),
        _field_tables(),
        _charges(),
        _unseen(),
    )
    return "\n\n".join(sections) + "\n"


def _by_provider() -> str:
    supplement = json.loads(_SUPPLEMENT.read_text())
    parts = ["## By provider"]
    for provider in sorted(_hosts.PROVIDERS):
        parts += [f"### {provider}", "\n".join(_facts(provider, supplement))]
    return "\n\n".join(parts)


def _facts(provider: str, supplement: Mapping[str, Any]) -> Iterator[str]:
    yield "- hosts: " + _codes(host for host, name in _hosts._HOSTS.items() if name == provider)
    for pattern, name in _hosts._PATTERNS:
        if name == provider:
            yield f"- hosts that match {_code(pattern.pattern)}"
    for name, patterns in (("host", _regions._HOST), ("path", _regions._PATH)):
        if (region := patterns.get(provider)) is not None:
            yield f"- the region is read from the {name}: {_code(region.pattern)}"
    asked = provider in _hosts.ASKS_FOR_STREAM_USAGE
    yield "- a stream's usage is " + ("asked for with `stream_options.include_usage`" if asked else "sent unasked")
    for (owner, shape), dialect in table.DIALECTS.items():
        if owner == provider:
            read = "; ".join(_differences(shape, dialect))
            yield f"- its own reading of [{shape}](#{shape}), by {dialect.source}: {read}"
    if (cost := table.COSTS.get(provider)) is not None:
        yield "- it reports the cost, which is taken as it is. " + " ".join((cost.__doc__ or "").split())
    yield from _price_rules(provider, supplement)


def _differences(shape: str, dialect: formats.UsageFormat) -> Iterator[str]:
    plain = next(each for each in _FORMATS if each.name == shape)
    for side in ("input", "output"):
        if (parts := getattr(dialect, side)) != getattr(plain, side):
            yield f"{side} is {' + '.join(parts)}"
    if dialect.is_output_rest:
        yield "output is total − input"
    for name, places in dialect.counts.items():
        if places != plain.counts.get(name):
            yield f"{name} is {_codes('.'.join(place) for place in places)}"
    if dialect.units != plain.units:
        yield "units are " + "; ".join(f"{unit} by {_codes(map('.'.join, at))}" for unit, at in dialect.units.items())


def _price_rules(provider: str, supplement: Mapping[str, Any]) -> Iterator[str]:
    name = provider_name(provider)
    own = [each for each in supplement["prices"] if each["provider"] == name]
    if own:
        routing = [each["model"] for each in own if each.get("routing")]
        yield "- prices beside the catalogue's, in `core/prices/supplement.json`" + (
            f"; {_codes(routing)} charges its own beside the model that answered" if routing else ""
        )
    for rule in supplement["regions"]:
        if rule["provider"] == name:
            factors = ", ".join(f"{region} × {factor}" for region, factor in rule["regions"].items())
            models = "every other model" if rule["models"] == ["*"] else _codes(rule["models"])
            yield f"- by region, {models}: {factors} ({rule['source']}, {rule['checked_on']})"
    for rule in supplement["same"]:
        if rule["provider"] == name:
            pairs = ", ".join(f"{_code(one)} as {_code(other)}" for one, other in rule["rates"].items())
            yield f"- one price for {pairs}, {_codes(rule['models'])} ({rule['source']})"
    for rule in supplement["hours"]:
        if rule["provider"] == name:
            yield f"- peak hours on days {rule['days']} (0 is Monday), {_codes(rule['models'])}: {rule['source']}"


def _paths() -> str:
    rows = [f"| {_code('…' + ending)} | {operation} |" for ending, operation in _endpoints._OPERATIONS]
    rows += [f"| {_code('…:' + method)} | {operation} |" for method, operation in _endpoints._GOOGLE_METHODS.items()]
    rows += [f"| {_code('…' + _endpoints.RUNS)}, {_code('…/threads/*/runs')} | chat, once the run is over |"]
    rows += [f"| {_code('…/model/*/' + act)} | chat, or what the model's name tells |" for act in _ACTS]
    strange = [
        f"| {_code('…' + end)} | {provider} | {_needed(needs)} |" for end, provider, needs in _protocols._ENDINGS
    ]
    strange += [
        f"| {_code('…' + end)}, where the answer has usage | {provider} | {_needed(needs)} |"
        for end, provider, needs in _protocols._COMMON
    ]
    bars = [each.pattern.replace("|", "\\|") for each, _ in _protocols._NAMED]
    strange += [f"| {_code(bar)} | {provider} | |" for bar, (_, provider) in zip(bars, _protocols._NAMED, strict=True)]
    return "\n".join(
        (
            "## Paths",
            "",
            "A POST to one of these at a known host is a call. The paths of Azure's deployments end the same.",
            "",
            "| path | operation |\n|---|---|",
            *rows,
            "",
            "At a host that nobody knows, these are calls of that protocol. `register_host` says whose they are.",
            "",
            "| path | provider | its body has |\n|---|---|---|",
            *strange,
        )
    )


_ACTS: Final = ("converse", "converse-stream", "invoke", "invoke-with-response-stream")


def _needed(needs: bytes) -> str:
    return _code(needs.decode()) if needs else ""


def _field_tables() -> str:
    parts = ["## Formats", "The first field with a value counts. A total contains its parts."]
    for each in _FORMATS:
        parts += [f"### {each.name}", f"Known by {_codes(each.marks)}; {each.source}", _fields(each)]
    return "\n\n".join(parts)


def _fields(each: formats.UsageFormat) -> str:
    rows = ["| count | fields |", "|---|---|"]
    rows += [f"| {name} | {_codes(map('.'.join, places))} |" for name, places in each.counts.items()]
    rows += [f"| {name} (billed by number) | {_codes(map('.'.join, at))} |" for name, at in each.units.items()]
    if each.input != ("input",) or each.output != ("output",):
        rows += ["", f"All input is {' + '.join(each.input)}, all output is {' + '.join(each.output)}."]
    return "\n".join(rows)


def _charges() -> str:
    rows = [f"| {_code('output[].type ' + kind)} | {unit} |" for kind, unit in _quirks._OUTPUT_ITEMS.items()]
    rows += [f"| {_code('usage.' + '.'.join(at))} | {unit} |" for at, unit in _quirks._TOOL_COUNTS.items()]
    rows += [f"| {_code('.'.join(_quirks._SEARCH_REQUESTS))} | web_search |"]
    rows += ["| `candidates[].groundingMetadata.webSearchQueries` | web_search |"]
    asked = [
        f"| {_code('…' + end)} | {_codes(map('.'.join, seconds))} | {'' if default is None else default} |"
        for end, seconds, _, default in _media._REQUESTED
    ]
    return "\n".join(
        (
            "## Charges of their own",
            "",
            "Tools, by number:",
            "",
            "| where | unit |\n|---|---|",
            *rows,
            "",
            "Models inside a call, each an event of its own: Anthropic's `usage.iterations[]` with another `model`,",
            "and the tokens of `tool_usage.image_gen` at the rates of the model that the tool `image_generation` names",
            f"(else {_code(_quirks.DEFAULT_IMAGE_MODEL)}, as an estimate).",
            "",
            f"Videos, by the second, as the request asks for them (the unit {_code(_media.SECOND)}):",
            "",
            "| path | seconds | where it does not say |\n|---|---|---|",
            *asked,
            "",
            "A higher resolution is a unit of its own, by what the answer or the request says:",
            f"{', '.join(f'{_code(sizes.pattern)} is {_code(unit)}' for sizes, unit in _media._HIGHER)}.",
            "",
            f"The tier that served a call: {_codes(map('.'.join, table.TIER_PATHS))}, and the headers",
            f"{_codes(table.TIER_HEADERS)}.",
        )
    )


_GAPS: Final = (
    "Results of batches that are written to a bucket (Bedrock's to S3, Vertex AI's to Cloud Storage or BigQuery), and "
    "of Gemini's batches of embeddings, which state no tokens.",
    "Bedrock's Titan in a stream that a guardrail stops: no page says what its last chunk counts; what its "
    "`amazon-bedrock-invocationMetrics` state is taken.",
    "Bedrock's guardrails (`/guardrail/*/apply`), agents and knowledge bases: told of as unseen.",
    "Bedrock in regions whose prices are not one factor on those of us-east-1, and in those of which no list states "
    "them: `estimated` (`region_not_priced`).",
    "Sora at 1080p and videos of other resolutions than a price names: `units_not_priced`.",
    "DALL-E 3 by size and quality, and text to speech, whose answers are the sound alone: no usage, so `unpriced`.",
    "Gemini's explicit caches (`/cachedContents`), which are billed by the hour: told of as unseen.",
    "OpenAI's Realtime over WebRTC (`/realtime/calls`): its messages do not pass through the application.",
    "Hosts that speak a protocol of their own and are not in the table: Replicate, SageMaker, watsonx.ai, Aleph Alpha.",
)


def _unseen() -> str:
    free = [f"- {_code(pattern)}" for pattern in _free_paths._PATTERNS]
    libraries = [f"- `{module}`, which speaks gRPC: {_code(remedy)}" for module, remedy in REMEDIES.items()]
    return "\n".join(
        (
            "## What is not seen",
            "",
            "Other paths of a known host are told of and counted. These libraries are told of when they are imported:",
            "",
            *libraries,
            "",
            "These calls are not priced, or not counted, for want of something to read:",
            "",
            *(f"- {gap}" for gap in _GAPS),
            "",
            "These paths cost nothing, or are counted when their results are fetched:",
            "",
            *free,
        )
    )


def _code(text: str) -> str:
    return f"`{text}`"


def _codes(texts: Iterable[str]) -> str:
    return ", ".join(map(_code, texts)) or "none of its own"


if __name__ == "__main__":
    PAGE.write_text(page())
