"""docs/licences.md lists what the lock has and what the packages state."""

import re
import subprocess
import sys

from tests.support.server import ROOT

TEXT = (ROOT / "docs" / "licences.md").read_text()


def test_the_table_is_what_the_packages_state() -> None:
    done = subprocess.run([sys.executable, ROOT / ".ci" / "licences.py"], capture_output=True, text=True, check=True)
    assert done.stdout.count("\n") > 70
    assert TEXT.endswith(f"\n## Dependencies\n\n{done.stdout}"), "run `.venv/bin/python .ci/licences.py`, and read it"


def test_every_licence_may_be_passed_on_with_ours() -> None:
    """None asks whoever passes our code on for more than notices: files under the MPL stay as they are."""
    table = TEXT.partition("\n## Dependencies\n")[2]
    licences = re.findall(r"^\| [\w.-]+ \| \d[\w.]* \| (.+) \|$", table, re.MULTILINE)
    assert len(licences) > 70
    # "Dual License": python-dateutil, under Apache-2.0 or BSD-3-Clause
    known = r"Apache|MIT|BSD|ISC|PSF|MPL-2\.0|Repoze|Python Software Foundation|Dual License"
    assert [stated for stated in licences if not re.search(known, stated) or "GPL" in stated] == []
