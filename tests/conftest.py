"""Settings of all tests: the course is importable from anywhere, hypothesis is deterministic and has no deadlines."""
import os
from pathlib import Path
import sys

from hypothesis import settings

# As while building the book: on small matrices more threads cost CPU and gain nothing. Before NumPy is imported.
os.environ |= {"OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1"}

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

settings.register_profile("course", deadline=None, derandomize=True, max_examples=50)
settings.load_profile("course")


LONGEST = ("test_site_browser.py", "test_site_pages.py", "test_walkthrough.py", "test_same_grades.py")


def pytest_collection_modifyitems(items):
    """The longest files first: where files are shared out among processes, none of these is left for the end."""
    items.sort(key=lambda item: item.path.name not in LONGEST)
