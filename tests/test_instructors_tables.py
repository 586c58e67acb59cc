"""The published tables: what attacks achieve against plain nbgrader, and how long classes take. In every edition."""
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


def table(place: Path, edition: str, name: str) -> list[list[str]]:
    """The rows of a table on the instructors' page as that edition shows it."""
    pages, warnings = course_site.build(place / "site", edition, {"instructors": name})
    assert warnings == ""
    body = re.search(rf'<table class="{name}.*?<tbody>(.*?)</tbody>', pages["instructors"], re.DOTALL)[1]
    return [re.findall(r"<p>(.*?)</p>", row, re.DOTALL) for row in re.findall(r"<tr.*?</tr>", body, re.DOTALL)]


@pytest.mark.parametrize("edition", course.editions())
def test_every_edition_tells_how_long_a_class_takes(edition, tmp_path):
    rows = table(tmp_path, edition, "sizing-table")
    assert [re.sub(r"\D", "", row[0]) for row in rows[:-1]] == ["100", "1000", "10000", "100000"]
    measured = course_site.load("autograder/measured.toml")
    cost = max((m for key, m in measured.items() if key.startswith("class_")), key=lambda m: m["count"])
    minutes = 100_000 * cost["cpu_seconds_each"] / 2 / 60
    assert rows[3][1] == f"{minutes:.0f}\u00a0min" and len(rows[3]) == 4
    assert all(re.fullmatch(r"\d+\u00a0[GM][Bo]", size) for size in rows[-1][1:])


@pytest.mark.parametrize("edition", course.editions())
def test_every_edition_shows_the_table_of_attacks(edition, tmp_path):
    rows = table(tmp_path, edition, "attack-table")
    assert [row[1] for row in rows] == [str(len(attacks)) for attacks in TABLE.values()] + [str(len(ATTACKS))]
    assert all(int(row[2]) <= int(row[1]) and row[-1] == "0" for row in rows)
