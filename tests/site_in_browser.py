"""What the tests of the built site in Chromium share: when they can run, the browser, a page in it, what goes wrong there."""
import re
import sys

import pytest

from autograder.course import ROOT, editions

sys.path.insert(0, str(ROOT / "book" / "_ext"))
from course_book import measure  # noqa: E402

SITE = ROOT / "_build" / "html"
LANGS = list(editions())
WIDTHS = (320, 360, 390, 640, 768, 1440)        # px: phones, a desktop at 200 %, tablet, desktop
NEEDED = [
    pytest.mark.skipif(not measure.CHROMIUM, reason="no Chromium on the path: install one to test the site in it"),
    pytest.mark.skipif(not all((SITE / lang / "index.html").exists() for lang in LANGS),
                       reason="_build/html lacks an edition: run make site"),
]


@pytest.fixture(scope="module")
def base():
    with measure.serve(SITE) as address:
        yield address


@pytest.fixture(scope="module")
def browser():
    from playwright.sync_api import sync_playwright
    with sync_playwright() as playwright:
        browser = measure.launch(playwright)
        yield browser
        browser.close()


@pytest.fixture
def visit(browser, base):
    """Function that opens a path of the site in a fresh context (options as Playwright's `new_context`)."""
    contexts = []

    def open_page(path: str, **options):
        context = browser.new_context(**({"service_workers": "block"} | options))
        contexts.append(context)
        page = context.new_page()
        page.goto(base + path)
        return page

    yield open_page
    for context in contexts:
        context.close()


def watch(page) -> list[str]:
    """Everything that goes wrong on the page from now on: console errors, exceptions, failed or foreign requests."""
    faults = []
    host = re.match(r"https?://[^/]+/", page.url).group()
    page.on("console", lambda message: message.type == "error" and faults.append(message.text))
    page.on("pageerror", lambda error: faults.append(str(error)))
    page.on("requestfailed", lambda request: "ABORTED" not in (request.failure or "")      # by going to the next page
            and faults.append(f"failed: {request.url}"))
    page.on("response", lambda answer: answer.status >= 400 and faults.append(f"{answer.status}: {answer.url}"))
    page.on("request", lambda request: not request.url.startswith((host, "data:", "blob:"))
            and faults.append(f"foreign: {request.url}"))
    return faults


def too_wide(page) -> list[int]:
    """The widths of windows in which the open page must be scrolled sideways."""
    found = []
    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": 800})
        if page.evaluate("document.documentElement.scrollWidth > innerWidth"):
            found.append(width)
    return found
