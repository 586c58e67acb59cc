"""Settings of all tests: the course is importable from anywhere, hypothesis is deterministic and has no deadlines."""
from pathlib import Path
import sys

from hypothesis import settings

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

settings.register_profile("course", deadline=None, derandomize=True, max_examples=50)
settings.load_profile("course")


def pytest_configure(config):
    config.addinivalue_line("markers", "soak: takes minutes; run by `make soak` and left out otherwise")
    if not config.option.markexpr:
        config.option.markexpr = "not soak"
