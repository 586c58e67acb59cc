"""The published table of what attacks achieve against plain nbgrader: complete, and shown in every edition."""
from pathlib import Path
import re
import sys

import course_site
import pytest

from autograder import course

sys.path.insert(0, str(Path(__file__).parent / "attacks"))
from harness import ATTACKS  # noqa: E402  (lies beside the attacks)

TABLE = course_site.load("autograder/attack_table.toml")
ACHIEVEMENTS = {"points", "secret", "files", "network", "processes", "machine", "time", "victim", "output"}


def test_the_table_has_every_attack_and_no_other():
    """Against our grader each of them has a test that lets it achieve nothing (tests/attacks/test_attacks.py)."""
    told = {f"{family}-{name}" for family, attacks in TABLE.items() for name in attacks}
    assert told == {str(attack) for attack in ATTACKS}, "Run: python tests/attacks/compare.py --new"


def test_the_table_says_what_can_be_seen():
    achieved = [one for attacks in TABLE.values() for attack in attacks.values() for one in attack]
    assert set(achieved) <= ACHIEVEMENTS
    expected = {"patching": "points", "reading": "secret", "writing": "files", "escaping": "network"}
    assert all(any(one in attack for attack in TABLE[family].values()) for family, one in expected.items())


@pytest.mark.parametrize("edition", course.editions())
def test_every_edition_shows_the_table(edition, tmp_path):
    pages, warnings = course_site.build(tmp_path / "site", edition, {"instructors": "attack-table"})
    assert warnings == ""
    body = re.search(r'<table class="attack-table.*?<tbody>(.*?)</tbody>', pages["instructors"], re.DOTALL)[1]
    rows = [re.findall(r"<p>(.*?)</p>", row, re.DOTALL) for row in re.findall(r"<tr.*?</tr>", body, re.DOTALL)]
    assert [row[1] for row in rows] == [str(len(attacks)) for attacks in TABLE.values()] + [str(len(ATTACKS))]
    assert all(int(row[2]) <= int(row[1]) and row[-1] == "0" for row in rows)
