"""Every page of every edition in Chromium: nothing goes wrong on it, asks elsewhere, sticks out, or bars anybody's way."""
import pytest

from autograder.course import pages
from site_in_browser import LANGS, NEEDED, base, browser, measure, too_wide, visit, watch  # noqa: F401  some are fixtures

pytestmark = NEEDED


@pytest.mark.parametrize("lang", LANGS)
def test_every_page_is_without_errors_foreign_requests_overflow_and_axe_violations(visit, base, lang):
    page = visit("index.html#choose", has_touch=True)       # so that what a mouse must find first is shown, too
    faults = watch(page)
    for name in pages():
        page.goto(f"{base}{lang}/{name}.html", wait_until="load")
        faults += [f"{name}: wider than {width} px" for width in too_wide(page)]
        faults += [f"{name}: {fault}" for fault in measure.violations_by_look(page)]
    assert not faults
