"""The instructors' page: its commands, run as they stand there, in a copy of the course."""
import re
import shutil
import subprocess

import pytest

from autograder import course
from checkout import tracked_files

BLOCK = re.compile(r"^```\{code-block\} shell\n:class: walkthrough\n(.*?)^```$", re.S | re.M)
ATTENTION = re.compile(r"autograder (grade$|check )")      # the page says that these find something


def commands(edition: str) -> list[str]:
    page = (course.ROOT / "book" / edition / "instructors.md").read_text(encoding="utf-8")
    return [line for block in BLOCK.findall(page) for line in block.strip().splitlines()]


@pytest.fixture
def copy(tmp_path):
    """What git would hand out, with the environment that is installed already."""
    for file in tracked_files():
        target = tmp_path / file.relative_to(course.ROOT)
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy2(file, target)
    (tmp_path / ".venv").symlink_to(course.ROOT / ".venv")
    return tmp_path


@pytest.mark.skipif(not (course.ROOT / ".venv" / "installed").exists(), reason="no .venv: run make env")
def test_the_commands_of_the_instructors_page_work_as_written(copy):
    lines = commands(course.reference_edition())
    assert len(lines) > 15
    folder = copy
    for line in lines:
        if line.startswith("cd "):
            folder = (folder / line.removeprefix("cd ")).resolve()
            continue
        done = subprocess.run(["bash", "-c", line], cwd=folder, capture_output=True, text=True)
        allowed = {0, 1} if ATTENTION.search(line) else {0}
        assert done.returncode in allowed, f"{line}\n{done.stdout[-3000:]}\n{done.stderr[-3000:]}"
    assert (copy / "_build" / "grades-moodle.csv").exists() and (copy / "_build" / "nbgrader.csv").exists()
    assert list((copy / "autograder" / "feedback" / "ana").rglob("*.html"))
