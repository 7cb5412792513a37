"""docs/providers.md says what the code does, and each format says where it comes from."""

from outlay.providers import _hosts
from outlay.providers import _usage_formats as formats
from outlay.providers._provider_table import DIALECTS

from tests.support.providers_page import PAGE, page


def test_the_page_is_the_tables() -> None:
    assert PAGE.read_text() == page(), "write it again: python -m tests.support.providers_page"


def test_every_provider_has_a_section() -> None:
    text = PAGE.read_text()
    assert [name for name in _hosts.PROVIDERS if f"\n### {name}\n" not in text] == []


def test_every_format_has_a_source() -> None:
    every = (*formats.FORMATS, formats.TOTAL, formats.TOTAL_INPUT, *DIALECTS.values())
    assert [each.name for each in every if not each.source.startswith("https://")] == []
