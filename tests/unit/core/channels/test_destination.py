"""E-mail recipients of a channel."""

import pytest

from core.channels.destination import parse_recipients


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("a@b.example", ("a@b.example",)),
        ("a@b.example, c+d@e.example,a@b.example", ("a@b.example", "c+d@e.example")),
        *[
            (bad, None)
            for bad in ("", "a", "a@", "@b", "a b@c.d", "a@b.example,", "a@b.example;c@d.example", "<a@b.c>")
        ],
        (",".join(f"u{n}@b.example" for n in range(21)), None),
    ],
)
def test_recipients(text: str, found: tuple[str, ...] | None) -> None:
    assert parse_recipients(text) == found
