"""The parents whose end stops the server."""

import pytest

from core.process.parent_watch import Ancestor, to_watch

MAKE = Ancestor(30, "make", 30, 20)
SCRIPT = Ancestor(20, "sh", 30, 10)
SHELL = Ancestor(10, "bash", 10, 5)
TERMINAL = Ancestor(5, "sshd", 5, 2)
CHAIN = [MAKE, SCRIPT, SHELL, TERMINAL]


@pytest.mark.parametrize(
    ("chain", "group", "under_make", "in_background", "watched"),
    [
        (CHAIN, 30, True, False, [MAKE, SCRIPT]),
        (CHAIN, 30, True, True, [MAKE]),
        (CHAIN[2:], 30, False, False, []),
        (CHAIN[1:], 30, False, False, [SCRIPT]),
        (CHAIN[1:], 30, False, True, []),
        ([], 30, True, False, []),
    ],
)
def test_the_job_and_make_are_watched_and_no_shell_beyond(
    chain: list[Ancestor], group: int, under_make: bool, in_background: bool, watched: list[Ancestor]
) -> None:
    assert to_watch(chain, group, under_make, in_background) == watched
