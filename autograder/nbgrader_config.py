"""nbgrader's configuration of the course: start nbgrader's commands in `autograder/`, where they find this file.

Source and release directories hold one edition at a time; the environment variable COURSE_EDITION chooses it, the
reference edition being the default. Grading needs no choice: all editions share ids, points and one gradebook.
"""
import os
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from autograder.nbgrader_settings import configure  # noqa: E402  (the package is found through the line above)

# The kernel that runs a submission imports the hidden checks.
os.environ["PYTHONPATH"] = os.pathsep.join(filter(None, [str(ROOT), os.environ.get("PYTHONPATH")]))

configure(get_config(), ROOT, os.environ.get("COURSE_EDITION"))  # noqa: F821  (traitlets provides get_config)
