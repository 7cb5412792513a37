"""Files that commands read: a mistake is said in our words, with its place."""

from decimal import Decimal
from pathlib import Path

import pytest

from cli.json_file import parse, read_json, write_text
from core.budgets.spec import BudgetSpec
from core.errors import Unprocessable
from core.prices.price_spec import PriceChanges


def test_decimals_are_exact_and_a_byte_order_mark_is_no_mistake(tmp_path: Path) -> None:
    file = tmp_path / "f.json"
    file.write_bytes(b'\xef\xbb\xbf{"a": 0.1000000000000000000001}')
    assert read_json(file) == {"a": Decimal("0.1000000000000000000001")}


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b'{\n  "a": 1,\n  "b" 2\n}', "f.json, line 3, column 7: Expecting ':' delimiter."),
        (b"", "f.json, line 1, column 1: Expecting value."),
        (b'{"a": 1}\n}', "f.json, line 2, column 1: Extra data."),
        (b'{"a": NaN}', "f.json: NaN is no number JSON knows."),
        (b'{"a": -Infinity}', "f.json: -Infinity is no number JSON knows."),
        (b'{"p": {"input": 1, "input": 2}}', 'f.json: "input" is given twice in one object.'),
        (b'{"a": "\xff"}', "f.json is not UTF-8: see byte 7."),
        (b"[" * 100_000, "f.json is nested too deeply."),
    ],
)
def test_what_is_no_json_is_refused_with_its_place(tmp_path: Path, content: bytes, said: str) -> None:
    (tmp_path / "f.json").write_bytes(content)
    with pytest.raises(Unprocessable) as refused:
        read_json(tmp_path / "f.json")
    assert refused.value.detail == f"{tmp_path}/{said}"


def test_what_cannot_be_opened_is_no_stack_trace(tmp_path: Path) -> None:
    for file, said in ((tmp_path / "none", "No such file or directory"), (tmp_path, "Is a directory")):
        with pytest.raises(Unprocessable, match=f"cannot be read: {said}"):
            read_json(file)
    with pytest.raises(Unprocessable, match="cannot be written: No such file or directory"):
        write_text(tmp_path / "none" / "f", "")


PRICE = {"provider": "acme", "model": "m", "effective_from": "2026-01-01T00:00:00Z", "per_million": {"input": 1}}
CHANGES = {"source": "the contract", "checked_on": "2026-11-01", "prices": [PRICE]}


def rate(**stated: object) -> dict[str, object]:
    return {"per_million": {"input": stated}}


@pytest.mark.parametrize(
    ("price", "said"),
    [
        ({"modle": "m"}, ["modle: is not a field here; did you mean `model`?"]),
        ({"xyzzy": 1}, ["xyzzy: is not a field here"]),
        ({"per_million": {"input": "dear"}}, ["per_million.input: should be a valid decimal"]),
        (
            rate(base=1, tiers=[{"above": 0, "price": 1}]),
            ["per_million.input.tiers[0].above: should be greater than or equal to 1"],
        ),
        (
            rate(bas=1),
            [
                "per_million.input.base: is missing",
                "per_million.input.bas: is not a field here; did you mean `base`?",
            ],
        ),
        ({"per_million": {"inptu": 1}}, ["per_million: there is no token class inptu"]),
        (
            {"effective_from": "yesterday", "model": ""},
            ["model: should have at least 1 character", "effective_from: "],
        ),
    ],
)
def test_each_mistake_is_named_once_at_its_keys(price: dict[str, object], said: list[str]) -> None:
    given = {**CHANGES, "prices": [PRICE, {**PRICE, **price}]}
    with pytest.raises(Unprocessable) as refused:
        parse(PriceChanges, given, Path("p.json"))
    lines = refused.value.detail.splitlines()
    if len(said) == 1:
        assert lines == [f"p.json, prices[1].{said[0]}"]
    else:
        assert lines[0] == f"p.json has {len(said)} mistakes:"
        for line, reason in zip(lines[1:], said, strict=True):
            assert line.startswith(f"  prices[1].{reason}")


def test_what_is_missing_is_named_and_many_mistakes_are_bounded() -> None:
    with pytest.raises(Unprocessable, match=r"b.json, budgets\[3\].period: is missing"):
        parse(BudgetSpec, {"name": "x", "threshold_usd": 1}, Path("b.json"), ("budgets", 3))
    with pytest.raises(Unprocessable, match=r"b\.json, the whole file: should be a valid dictionary"):
        parse(PriceChanges, 5, Path("b.json"))
    with pytest.raises(Unprocessable) as refused:
        parse(PriceChanges, {**CHANGES, "prices": [{**PRICE, "model": ""}] * 30}, Path("p.json"))
    assert len(refused.value.detail.splitlines()) == 12
    assert refused.value.detail.endswith("and 20 more")
