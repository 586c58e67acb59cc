"""The repository keeps the shape that README.md promises, and says nothing about the places it was written in."""
import re

from autograder.course import ROOT
from checkout import tracked_files

TOP_LEVEL = {"README.md", "LICENSE", "Makefile", "_config.yml", "course.toml", "requirements.txt",
             "book", "exercises", "solutions", "autograder", "tests"}
FOREIGN = re.compile(r"(?<![\w.])/(?:work|root|home)/\w|/tmp/(?!\.|\{)\w+/|pypi\.org|npmjs|debian\.org|"
                     r"\bClaude\b|subagent", re.I)


def test_top_level_holds_only_what_the_readme_names():
    names = {path.relative_to(ROOT).parts[0] for path in tracked_files()}
    assert {name for name in names if not name.startswith(".")} == TOP_LEVEL


def test_no_file_speaks_of_a_machine_or_a_registry():
    faults = []
    for path in tracked_files():
        if path == ROOT / "tests" / "test_repository.py" or path.parent.name == "attacks":    # attacks try such paths
            continue
        try:
            text = path.read_text(encoding="utf-8")
        except UnicodeDecodeError:
            continue
        faults += [f"{path.relative_to(ROOT)}: {m[0]}" for m in FOREIGN.finditer(text)]
    assert not faults


def test_every_make_target_of_the_readme_exists():
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    targets = set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.M))
    named = set(re.findall(r"`make ([a-z]+)`", readme))
    assert named and named <= targets


def test_every_path_of_the_readme_exists():
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    paths = re.findall(r"`((?:book|autograder|solutions|exercises|tests)/[\w./-]*|[\w.]+\.(?:toml|yml|txt))`", readme)
    generated = ("autograder/submitted", "autograder/gradebook.db")
    missing = [p for p in paths if not p.startswith(generated) and not (ROOT / p).exists() and "checks/" not in p]
    assert paths and not missing


def test_requirements_are_pinned_and_explained():
    lines = (ROOT / "requirements.txt").read_text(encoding="utf-8").splitlines()
    for line in filter(None, lines):
        assert re.fullmatch(r"[\w.-]+(\[[\w,-]+\])?==[\w.]+\s+# \S.*", line), line
