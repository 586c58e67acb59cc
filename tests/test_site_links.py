"""Links within the built site: every file and anchor is there, in every edition."""
from pathlib import Path
import sys

import pytest

from autograder.course import ROOT, editions

sys.path.insert(0, str(ROOT / "book" / "_ext"))
from course_book import links  # noqa: E402

SITE = ROOT / "_build" / "html"


@pytest.mark.skipif(not all((SITE / lang / "index.html").exists() for lang in editions()),
                    reason="_build/html lacks an edition: run make site")
def test_every_link_within_the_site_leads_somewhere():
    assert links.broken(SITE) == []


def test_a_missing_file_and_a_missing_anchor_are_found(tmp_path: Path):
    (tmp_path / "en").mkdir()
    (tmp_path / "en" / "a.html").write_text('<a href="b.html#there">1</a> <a href="b.html#gone">2</a> <a href="c.html">3</a>'
                                            '<a href="https://example.org/">4</a><h1 id="top">x</h1><a href="#top">5</a>')
    (tmp_path / "en" / "b.html").write_text('<h1 id="there">x</h1><img src="../p.png">')
    assert links.broken(tmp_path) == ["en/a.html: b.html#gone", "en/a.html: c.html", "en/b.html: ../p.png"]
    assert list(links.external(tmp_path)) == ["https://example.org/"]


def test_links_by_the_sites_own_address_are_followed_too(tmp_path: Path):
    (tmp_path / "a.html").write_text('<link href="https://example.org/course/gone.html"><a href="https://example.org/course/a.html">')
    assert links.broken(tmp_path, "https://example.org/course/") == ["a.html: https://example.org/course/gone.html"]
