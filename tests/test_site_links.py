"""Links within the built site: every file and anchor is there, in every edition."""
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
import sys
import threading

import pytest

from autograder.course import ROOT, editions

sys.path.insert(0, str(ROOT / "book" / "_ext"))
from course_book import links, site as frame  # noqa: E402

SITE = ROOT / "_build" / "html"


@pytest.mark.skipif(not all((SITE / lang / "index.html").exists() for lang in editions()),
                    reason="_build/html lacks an edition: run make site")
def test_every_link_within_the_site_leads_somewhere():
    assert links.broken(SITE, frame.site_context("")["base"]) == []


def test_a_missing_file_and_a_missing_anchor_are_found(tmp_path: Path):
    (tmp_path / "en").mkdir()
    (tmp_path / "en" / "a.html").write_text(
        '<a href="b.html#there">1</a> <a href="b.html#gone">2</a> <a href="c.html">3</a>'
        '<a href="https://example.org/">4</a><h1 id="top">x</h1><a href="#top">5</a>')
    (tmp_path / "en" / "b.html").write_text('<h1 id="there">x</h1><img src="../p.png">')
    assert links.broken(tmp_path) == ["en/a.html: b.html#gone", "en/a.html: c.html", "en/b.html: ../p.png"]
    assert list(links.external(tmp_path)) == ["https://example.org/"]


def test_links_by_the_sites_own_address_are_followed_too(tmp_path: Path):
    (tmp_path / "a.html").write_text('<link href="https://example.org/course/gone.html">'
                                     '<a href="https://example.org/course/a.html">')
    assert links.broken(tmp_path, "https://example.org/course/") == ["a.html: https://example.org/course/gone.html"]


@pytest.mark.parametrize("base, good", [("", "/en/a.html"), ("https://example.org/", "/en/a.html"),
                                        ("https://example.org/course/", "/course/en/a.html")])
def test_links_from_the_hosts_root_are_followed_below_the_sites_path(tmp_path: Path, base, good):
    (tmp_path / "en").mkdir()
    (tmp_path / "en" / "a.html").write_text("")
    linked = (good, f"/other{good}", "//example.net/")
    (tmp_path / "404.html").write_text("".join(f'<a href="{link}">x</a>' for link in linked))
    assert links.broken(tmp_path, base) == [f"404.html: /other{good}"]


# Links to elsewhere, against a host of our own

class Host(BaseHTTPRequestHandler):
    """A host of several minds; notes what it was asked, and how many requests it had at once."""
    asked, busy, most = [], 0, 0
    lock = threading.Lock()

    def answer(self):
        with Host.lock:
            Host.busy += 1
            Host.most = max(Host.most, Host.busy)
            Host.asked.append((self.command, self.path))
            again = Host.asked.count((self.command, self.path))
        code = {"/good": 200, "/gone": 404, "/no-head": 405 if self.command == "HEAD" else 200, "/shy": 403,
                "/tired": 503 if again == 1 else 200, "/moved": 301, "/broken": 500}[self.path]
        self.send_response(code)
        if code == 301:
            self.send_header("Location", "/good")
        self.send_header("Content-Length", "0")
        with Host.lock:
            Host.busy -= 1
        self.end_headers()

    do_GET = do_HEAD = answer

    def log_message(self, *args):
        pass


@pytest.fixture
def host(monkeypatch):
    monkeypatch.setattr(links, "PAUSE", 0)
    monkeypatch.setattr(links, "WAIT", (0, 0))
    Host.asked, Host.busy, Host.most = [], 0, 0
    server = ThreadingHTTPServer(("127.0.0.1", 0), Host)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()


def pages_with(folder: Path, *addresses: str) -> Path:
    (folder / "index.html").write_text("".join(f'<a href="{address}">x</a>' for address in addresses))
    (folder / "twice.html").write_text(f'<a href="{addresses[0]}#part">x</a>')
    return folder


def test_links_to_elsewhere_are_reported_with_page_address_and_status(tmp_path, host, capsys):
    shut = "http://127.0.0.1:9/"        # nobody listens on the discard port
    found = [f"{host}/{name}" for name in ("gone", "good", "no-head", "shy", "tired", "moved", "broken")]
    assert links.check(pages_with(tmp_path, *found, shut)) == 1
    shown = capsys.readouterr().out
    assert f"index.html, twice.html: {host}/gone: 404" in shown and f"index.html: {host}/broken: 500" in shown
    assert f"index.html: {shut}: " in shown and "refused" in shown
    assert not any(f"{host}/{name}: " in shown for name in ("good", "no-head", "shy", "tired", "moved"))
    assert f"403 {host}/shy" in shown


def test_good_links_are_asked_for_once_by_head_and_one_at_a_time(tmp_path, host):
    assert links.check(pages_with(tmp_path, f"{host}/good", f"{host}/good#here", f"{host}/no-head")) == 0
    assert Host.asked == [("HEAD", "/good"), ("HEAD", "/no-head"), ("GET", "/no-head")]
    assert Host.most == 1


def test_a_fault_that_passes_is_asked_again_and_the_sites_own_address_never(tmp_path, host):
    assert links.check(pages_with(tmp_path, f"{host}/tired", "https://example.org/course/index.html"),
                       "https://example.org/course/") == 0
    assert Host.asked == [("HEAD", "/tired")] * 2
