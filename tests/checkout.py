"""Which files belong to the repository, as git says."""
from pathlib import Path
import subprocess

import pytest

from autograder.course import ROOT


def tracked_files() -> list[Path]:
    """Files that git tracks or would track; the test is skipped where there is no git checkout."""
    listed = subprocess.run(["git", "ls-files", "-co", "--exclude-standard"], cwd=ROOT, capture_output=True, text=True)
    if listed.returncode:
        pytest.skip("not a git checkout: nothing says which files belong to the repository")
    return [ROOT / name for name in listed.stdout.splitlines() if (ROOT / name).is_file()]
