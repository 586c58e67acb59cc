"""Python may lie anywhere: below /tmp, too, where each student's process has an empty folder of its own."""
import json
from pathlib import Path
import shutil
import subprocess
import sys
import tempfile

import pytest

from autograder import course
from autograder.sandbox import stem
from grader_tools import with_first

GRADE = """
import json, sys
from grader_tools import full, grader, points, task
made = grader()
found = made.grade(task(json.load(open(sys.argv[1]))))
made.close()
print(points(found) == full(), "told late" in found.notebook.decode(), "secret" in found.notebook.decode())
"""
LATE = "import os, late\nprint(late.TEXT, *os.listdir({place!r}))"


@pytest.fixture
def place():
    """A virtual environment below /tmp with a module that nothing has imported before, and a file beside it."""
    made = Path(tempfile.mkdtemp(prefix="autograder-place-", dir="/tmp"))
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", made / "env"], check=True)
    packages = next((made / "env").glob("lib/python*/site-packages"))
    (packages / "late.py").write_text("TEXT = 'told ' + 'late'\n")
    others = [path for path in sys.path if path.endswith("-packages")] + [str(course.ROOT), str(course.ROOT / "tests")]
    (packages / "course.pth").write_text("\n".join(others))
    (made / "secret").touch()
    yield made
    shutil.rmtree(made)


@pytest.mark.skipif(not stem.possible(), reason="namespaces need Linux")
def test_modules_are_found_late_and_nothing_beside_them_is(place, tmp_path):
    notebook = tmp_path / "made.ipynb"
    notebook.write_text(json.dumps(with_first(LATE.format(place=str(place)))))
    done = subprocess.run([place / "env" / "bin" / "python", "-c", GRADE, notebook], cwd=course.ROOT, capture_output=True,
                          text=True, check=False)
    assert done.stdout.strip() == "True True False", done.stderr
