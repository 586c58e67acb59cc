"""The workflows of .github/: what they call is there, what they may do is the least, what they use is pinned."""
import os
import re
import subprocess
import sys

import pytest
import yaml

from autograder.course import ROOT

WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))
NAMES = [path.name for path in WORKFLOWS]


def load(path) -> dict:
    return yaml.safe_load(path.read_text(encoding="utf-8"))


def steps(path) -> list[dict]:
    return [step for job in load(path)["jobs"].values() for step in job["steps"]]


def test_there_is_a_gate_and_a_publication():
    assert {"ci.yml", "pages.yml"} <= set(NAMES)


@pytest.mark.parametrize("path", WORKFLOWS, ids=NAMES)
def test_actions_are_githubs_own_and_pinned_to_a_major_version(path):
    used = [step["uses"] for step in steps(path) if "uses" in step]
    assert used and all(re.fullmatch(r"actions/[a-z-]+@v\d+", name) for name in used)


@pytest.mark.parametrize("path", WORKFLOWS, ids=NAMES)
def test_permissions_are_stated_and_writing_is_granted_to_single_jobs_only(path):
    workflow = load(path)
    assert workflow["permissions"] == {"contents": "read"}
    assert workflow["concurrency"]["group"]


@pytest.mark.parametrize("path", WORKFLOWS, ids=NAMES)
def test_what_the_shell_steps_call_exists(path):
    script = "\n".join(step.get("run", "") for step in steps(path))
    targets = set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.M))
    for line in re.findall(r"^make (.*)$", script, re.M):
        assert {word for word in line.split() if "=" not in word} <= targets, line
    for name in re.findall(r"(?<![\w./-])(\.?[\w-]+/[\w./-]+)", script):
        if not name.startswith((".venv/", "_build/")):
            assert (ROOT / name).is_file(), name
    for name in re.findall(r"^(\.[\w./-]+)", script, re.M):
        assert name.startswith(".venv/") or os.access(ROOT / name, os.X_OK), name
    known = subprocess.run([sys.executable, str(ROOT / "book" / "build.py"), "--help"], capture_output=True, text=True)
    for line in re.findall(r"book/build\.py (.*)$", script, re.M):
        assert all(option in known.stdout for option in re.findall(r"--[a-z-]+", line)), line


@pytest.mark.parametrize("path", WORKFLOWS, ids=NAMES)
def test_no_expression_is_pasted_into_a_script(path):
    """What a fork or a branch is called would be executed; values go through the environment."""
    assert not [step["run"] for step in steps(path) if "${{" in step.get("run", "")]
