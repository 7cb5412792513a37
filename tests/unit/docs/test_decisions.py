"""References in documents: the index of decision records, the paths and modules that documents name, and links."""

import re
from pathlib import Path

import pytest

from tests.support.server import ROOT

FOLDER = ROOT / "docs" / "decisions"
RECORDS = sorted(FOLDER.glob("[0-9]*.md"))
_OTHERS = (
    "README.md",
    "CONTRIBUTING.md",
    "SECURITY.md",
    "demo/NOTICE.md",
    "tests/conformance/README.md",
    "tests/integration/schemas/README.md",
)
DOCUMENTS = [*(ROOT / name for name in _OTHERS), *sorted((ROOT / "docs").rglob("*.md"))]
_CODE = [ROOT / name for name in ("core", "services", "cli", "tests", "cluster", "sdk/src")]
_MODULES = {path.name for folder in _CODE for path in folder.rglob("*.py")} | {"receiver.py"}
"""With the one that a reader of docs/budgets.md writes."""
_PACKAGES = "core|services|cli|tests|bench|cluster|demo|deploy|sdk|docs"


def _named(document: Path) -> str:
    return str(document.relative_to(ROOT))


@pytest.mark.parametrize("record", RECORDS, ids=lambda record: record.stem)
def test_the_index_says_what_the_record_says(record: Path) -> None:
    found = re.match(r"# (\d+)\. (.+)\n\nDate: (\d{4}-\d\d-\d\d) · Status: (.+)\n\n", record.read_text())
    assert found is not None, "a record begins with '# N. Title' and 'Date: … · Status: …'"
    number, title, date, status = found.groups()
    assert record.name.startswith(f"{int(number):04}-")
    row = f"| [{record.name[:4]}]({record.name}) | {title} | {date} | {status} |"
    assert row in (FOLDER / "README.md").read_text().splitlines()


@pytest.mark.parametrize("document", DOCUMENTS, ids=_named)
def test_a_path_that_a_document_names_exists(document: Path) -> None:
    named = re.findall(rf"`((?:{_PACKAGES})/[\w/.-]+|[A-Z]+\.md)`", document.read_text())
    assert [path for path in named if not (ROOT / path).exists()] == []
    modules = re.findall(r"`(?:[\w/]+/)?(\w+\.py)`", document.read_text())
    assert set(modules) <= _MODULES


@pytest.mark.parametrize("document", DOCUMENTS, ids=_named)
def test_a_link_leads_somewhere(document: Path) -> None:
    text = re.sub(r"`[^`\n]*`", "", document.read_text())  # code may look like a link
    for target in re.findall(r"\]\((?!https?://)([^)\s]+)\)", text):
        path, _, heading = target.partition("#")
        linked = document.parent / path if path else document
        assert linked.exists(), target
        assert not heading or heading in _headings(linked), target


def _headings(document: Path) -> set[str]:
    """The anchors that a Markdown page has for its headings."""
    found = re.findall(r"^#+ (.+)$", document.read_text(), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in found}


def test_the_architecture_names_every_package_of_core() -> None:
    packages = {path.parent.name for path in (ROOT / "core").glob("*/__init__.py")}
    text = (ROOT / "docs" / "architecture.md").read_text()
    assert [name for name in sorted(packages) if f"`core/{name}`" not in text] == []
