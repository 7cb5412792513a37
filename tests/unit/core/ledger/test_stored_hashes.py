"""Hashes that the ledger stores: every version computes the same ones as earlier versions."""

import json
from collections.abc import Iterator
from itertools import combinations
from typing import Any

import pytest

from core.dimensions import DIMENSIONS
from core.event_codec import read_event
from core.ledger import dimension_set
from core.ledger.copy_row import EventKey, content_hash, event_key
from core.ledger.dimension_set import Values, set_id

FIFTEEN = (
    *("provider", "model", "operation", "service_tier", "feature", "team", "service", "environment", "project"),
    *("gl_account", "outcome", "workload", "variant", "customer_tier", "cost_status"),
)
"""The dimensions of the version that computed `STORED`, in its order."""


def said(**values: str) -> Values:
    return tuple(values.get(name) for name in FIFTEEN)


LATER = (*DIMENSIONS[:-1], "region", "zone", "cost_status")
"""The dimensions of a version with two more of them."""


def placed(values: Values, names: tuple[str, ...] = DIMENSIONS, **later: str | None) -> Values:
    """A combination of the fifteen dimensions and values of later ones, in the order of `names`."""
    by_name = dict(zip(FIFTEEN, values, strict=True)) | later
    return tuple(by_name.get(name) for name in names)


STORED: list[tuple[Values, str]] = [
    ((None,) * 15, "19cf956e0ac76cd8c3c12f7d1494b6e4"),
    (("",) * 15, "19cf956e0ac76cd8c3c12f7d1494b6e4"),
    (said(provider="openai", model="gpt-4o", cost_status="priced"), "b1d15cbe104f5ff7deaf30d168173af7"),
    (said(provider="openai", model="gpt-4o", cost_status="unpriced"), "dcb9c24c99f7253c2f5db75e13522cdc"),
    (
        (
            "openai",
            "gpt-4o",
            "chat",
            "default",
            "search",
            "growth",
            "api",
            "production",
            "apollo",
            "6100",
            "success",
            "batch-42",
            "a",
            "gold",
            "priced",
        ),
        "779640be85629999bf11853ceb8ddc86",
    ),
    (
        (
            "openai",
            "gpt-4o",
            "chat",
            "default",
            "search",
            "growth",
            "api",
            "production",
            "apollo",
            "6100",
            "success",
            "batch-42",
            "a",
            "gold",
            "estimated",
        ),
        "3abb6ff5914edb0948caef0ebfdf9d76",
    ),
    (
        said(
            provider="anthropic",
            model="claude-sonnet-4-5",
            operation="chat",
            feature="chatbot",
            service="web",
            environment="staging",
            outcome="refused",
            variant="b",
            cost_status="reported",
        ),
        "63e8c07f3a3f14e767bf8def6dfdd37d",
    ),
    ((*("__other__",) * 14, "priced"), "b4afad6807b5d5d2b8c014d74b036fa7"),
    (("openai", "gpt-4o", "chat", "flex", *("__other__",) * 10, "priced"), "5aea01ed7ca6f797b7ddfe7024970ed4"),
    (said(customer_tier="gold", cost_status="priced"), "f1df6c94739d2712ea618c5eeee5af11"),
    (said(variant="gold", cost_status="priced"), "26dc1b3465535d27dc0eed02d8e7c3e7"),
    (said(provider="gold", cost_status="priced"), "df05ec6a9c3af9e1660c8de08160fe9a"),
    (said(provider="ab", model="c", cost_status="priced"), "f964f2f27c0e566e8107f4783ff44f45"),
    (said(provider="a", model="bc", cost_status="priced"), "ba7badacc18f8237a501b57b34321a3d"),
    (said(provider="a", operation="bc", cost_status="priced"), "c2337c5b12f4614c410db071ec7c7915"),
    (
        said(provider="münchen", model="模型-七", feature="поиск", team="équipe", service="🚀", cost_status="priced"),
        "3110d0aba93021383e50633a05652ac8",
    ),
    (said(provider="e\u0301", model="é", cost_status="priced"), "bb27aed3da674a49e4d1b7076d3e1484"),
    (
        said(provider="openai", model="gpt 4o | mini, \"turbo\"\\n'x'", cost_status="unpriced"),
        "2775482e72db5461d62bff0b4b92c8c2",
    ),
    (said(provider=" ", model=" gpt-4o ", cost_status="unpriced"), "0353d2187f457bda3f6f0328da205e73"),
    (("p" * 256, "m" * 256, "embeddings", *("v" * 256,) * 11, "estimated"), "ae32f939ebe107286116661f560c41bf"),
    (
        said(
            provider="openai",
            model="gpt-4o",
            operation="responses",
            service_tier="priority",
            team="",
            service="svc",
            project="",
            gl_account="",
            workload="",
            customer_tier="free",
            cost_status="reported",
        ),
        "5ab60348c3a9d2d93a8973fec61fb6dc",
    ),
    (("cost_status", *FIFTEEN[:14]), "e5f1ea96ad70045859231eb37c09a650"),
    (
        said(
            provider="google",
            model="gemini-2.5-pro",
            operation="chat",
            feature="__other__",
            team="__other__",
            customer_tier="__other__",
            cost_status="priced",
        ),
        "06db757c68a6681f17b5bd288e5caa1e",
    ),
    (said(model="gpt-4o"), "c3ebf5ef91267564c606a74f1a37b6a2"),
]
"""Computed by the version before a sixteenth dimension was possible. An id here never changes."""

CALL = said(provider="openai", model="gpt-4o", cost_status="priced")


@pytest.mark.parametrize(("values", "stored"), STORED)
def test_a_combination_keeps_its_id(values: Values, stored: str) -> None:
    assert set_id(placed(values)) == stored


@pytest.fixture
def later(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr(dimension_set, "DIMENSIONS", LATER)
    set_id.cache_clear()
    yield
    set_id.cache_clear()


@pytest.mark.usefixtures("later")
@pytest.mark.parametrize("nothing", [None, ""])
@pytest.mark.parametrize(("values", "stored"), STORED)
def test_a_later_dimension_without_a_value_leaves_the_id_alone(
    values: Values, stored: str, nothing: str | None
) -> None:
    assert set_id(placed(values, LATER, region=nothing, zone=nothing)) == stored


@pytest.mark.usefixtures("later")
def test_later_dimensions_with_values_tell_combinations_apart() -> None:
    values = ["region", "zone", "eu", "e", "u", "euzone", "regioneu", "__other__", None]
    ids = [set_id(placed(CALL, LATER, region=region, zone=zone)) for region in values for zone in values]
    assert len(set(ids)) == len(values) ** 2
    assert ids[-1] == dict(STORED)[CALL]


@pytest.mark.usefixtures("later")
def test_a_later_value_is_no_part_of_what_comes_before_it() -> None:
    every = [
        placed((*CALL[:14], status), LATER, region=region)
        for status in ("priced", "pricedregion", "pricedregioneu", None)
        for region in ("eu", "regioneu", None)
    ]
    for one, other in combinations(every, 2):
        assert set_id(one) != set_id(other), (one, other)


@pytest.mark.usefixtures("later")
@pytest.mark.parametrize("order", [("zone", "region"), ("region", "zone")])
def test_an_id_depends_on_no_dimensions_place(order: tuple[str, str], monkeypatch: pytest.MonkeyPatch) -> None:
    expected = set_id(placed(CALL, LATER, region="eu", zone="gold"))
    for names in ((*order, *DIMENSIONS), (*DIMENSIONS[::-1], *order)):
        monkeypatch.setattr(dimension_set, "DIMENSIONS", names)
        set_id.cache_clear()
        assert set_id(placed(CALL, names, region="eu", zone="gold")) == expected


def test_a_value_too_few_is_an_error() -> None:
    with pytest.raises(ValueError, match="shorter"):
        set_id(CALL[:14])


@pytest.mark.parametrize(
    ("event", "stored"),
    [
        ({"event_id": "e1"}, "0d4aadaad39144c1255ce0975ac10164"),
        (
            {"event_id": "e2", "input_tokens": 1000, "output_tokens": 10, "timestamp": "2026-11-20T10:00:00Z"},
            "491cb5d40aa87b1391a071eab9f6e482",
        ),
        (
            {
                "event_id": "e3",
                "provider": "anthropic",
                "model": "claude",
                "input_tokens": 7,
                "cache_read_tokens": 3,
                "cost_usd": 0.1,
                "feature": "поиск",
                "tenant": "t1",
                "extra": {"a": "b", "n": 1.5},
                "units": {"searches": 2},
            },
            "3b0e6e22f7b8a969ef4a8c1fcc238539",
        ),
    ],
)
def test_the_same_event_has_the_same_content(event: dict[str, Any], stored: str) -> None:
    """Only fields with a value are hashed, by name; otherwise each retry across an upgrade would be a conflict."""
    raw = json.dumps({"provider": "openai", "model": "gpt-4o", **event}).encode()
    assert content_hash(read_event(raw).event) == stored


@pytest.mark.parametrize(
    ("event_id", "stored"),
    [
        ("0199f7a3-1111-7222-8333-444455556666", EventKey("0199f7a3111172228333444455556666", None)),
        (
            "0199F7A3-1111-7222-8333-444455556666",
            EventKey("0199f7a3111172228333444455556666", "0199F7A3-1111-7222-8333-444455556666"),
        ),
        ("order 7é", EventKey("712fed6be5880f23a338832c8733d140", "order 7é")),
        (" ", EventKey("36a9e7f1c95b82ffb99743e0c5c4ce95", " ")),
    ],
)
def test_an_event_keeps_its_key(event_id: str, stored: EventKey) -> None:
    assert event_key(event_id) == stored
