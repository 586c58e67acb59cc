"""Measure the built site in a real browser: weight, requests, accessibility, search, Lighthouse.

The browser tests use the same functions, so that what `make bench` prints is what `make test` asserts.
"""
from contextlib import contextmanager
import functools
import gzip
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
import json
import os
from pathlib import Path
import shutil
import socket
import subprocess
import threading

import axe_playwright_python

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
AXE = Path(axe_playwright_python.__file__).with_name("axe.min.js")
AXE_TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
SIMPLIFY = """() => {
  document.querySelectorAll("pre").forEach((pre) => { pre.textContent = pre.textContent; });
  document.querySelectorAll(".katex-html").forEach((formula) => { formula.textContent = ""; });
  document.querySelectorAll("article svg").forEach((svg) => { svg.innerHTML = ""; });
}"""
LIGHTHOUSE = "lighthouse@13.5.0"
CATEGORIES = ("performance", "accessibility", "best-practices", "seo")
COMPRESSED = {".html", ".css", ".js", ".svg", ".json", ".xml", ".txt", ".ipynb"}

# Edition -> what readers type, and the pages of which one must come first.
FORGET = ("03-lstm", "06-constant-error-carousel")
RESET = ("04-gru", "09-one-gate-two-jobs")
VANISH = ("01-short-term-memory", "05-exploding-gradients")
CELL = ("02-recurrent-cell", "03-lstm", "04-gru", "06-constant-error-carousel", "08-four-states", "09-one-gate-two-jobs")
SEARCHES = {
    "en": {"forget gate": FORGET, "reset gate": RESET, "vanishing gradient": VANISH, "tanh": ("02-recurrent-cell",),
           "gradient clipping": ("05-exploding-gradients",), "f_t": (*FORGET, "07-review-test", "08-four-states")},
    "ja": {"忘却ゲート": FORGET, "リセットゲート": RESET, "勾配消失": VANISH},
    "zh": {"遗忘门": FORGET, "重置门": RESET, "梯度消失": VANISH},
    "pl": {"bramka zapominania": FORGET, "bramką": CELL, "komórka": CELL, "komorka": CELL},
    "fr": {"réinitialisation": RESET, "reinitialisation": RESET, "porte d'oubli": FORGET, "porte d’oubli": FORGET},
}
NONSENSE = {"en": "xylophone", "ja": "量子力学", "zh": "量子力学", "pl": "xylofon", "fr": "xylophone"}


class GzipHandler(SimpleHTTPRequestHandler):
    """A plain file server that compresses as every host does."""
    protocol_version = "HTTP/1.1"

    def do_GET(self):
        path = Path(self.translate_path(self.path))
        path = path / "index.html" if path.is_dir() else path
        if not path.is_file():
            return self.send_error(404)
        body = path.read_bytes()
        self.send_response(200)
        self.send_header("Content-Type", self.guess_type(str(path)))
        if path.suffix in COMPRESSED:
            body = gzip.compress(body, 6)
            self.send_header("Content-Encoding", "gzip")
        self.send_header("Cache-Control", "max-age=31536000" if "?v=" in self.path else "no-cache")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *args):
        pass


@contextmanager
def serve(site: Path, port: int = 0):
    """Serve the folder that holds the site, as a host with other sites would; yields the site's address."""
    server = ThreadingHTTPServer(("127.0.0.1", port), functools.partial(GzipHandler, directory=str(site.parent)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/{site.name}/"
    finally:
        server.shutdown()
        server.server_close()


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def launch(playwright):
    """Headless Chromium of the system."""
    return playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox", "--disable-gpu"])


def weight(browser, url: str) -> tuple[int, int]:
    """Bytes transferred and requests of a first visit with an empty cache."""
    context = browser.new_context(service_workers="block")
    page = context.new_page()
    sizes = {}
    session = context.new_cdp_session(page)
    session.send("Network.enable")
    session.on("Network.loadingFinished", lambda event: sizes.update({event["requestId"]: event["encodedDataLength"]}))
    page.goto(url, wait_until="networkidle")
    context.close()
    return int(sum(sizes.values())), len(sizes)


def violations(page, simplify: bool = True) -> list[str]:
    """axe-core's findings on the open page: rule, number of places and the first of them.

    The insides of formulas, code and pictures are thousands of elements; `simplify` replaces them by their text, after
    which the page is good for nothing else but the check is ten times as fast.
    """
    page.wait_for_function("!document.querySelector('article') || 'laid' in document.documentElement.dataset")
    if simplify:
        page.evaluate(SIMPLIFY)
    page.evaluate(AXE.read_text(encoding="utf-8"))
    found = page.evaluate("(tags) => axe.run({ runOnly: tags, resultTypes: ['violations'] })", AXE_TAGS)["violations"]
    return [f"{v['id']} ({len(v['nodes'])}): {v['nodes'][0]['html'][:160]}" for v in found]


def search(page, query: str) -> list[str]:
    """Addresses of the results, best first, for what is typed into the dialog of the open page."""
    if not page.query_selector("#search[open]"):
        page.keyboard.press("Control+k")
        page.wait_for_selector("#search[open]")
    page.fill("#search input", "")
    page.wait_for_function("!document.querySelector('#search [role=status]').textContent")
    page.fill("#search input", query)
    page.wait_for_function("document.querySelector('#search [role=status]').textContent", timeout=20000)
    return [a.get_attribute("href") for a in page.query_selector_all("#search li a")]


def lighthouse(url: str, work: Path, desktop: bool) -> dict[str, int] | None:
    """Scores by category, or None when npm or Chromium is not there."""
    if not (shutil.which("npm") and CHROMIUM):
        return None
    folder = work / "node"
    tool = folder / "node_modules" / ".bin" / "lighthouse"
    if not tool.exists():
        subprocess.run(["npm", "install", "--silent", "--no-fund", "--no-audit", "--prefix", folder, LIGHTHOUSE],
                       check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    command = [tool, url, "--output=json", "--quiet", "--chrome-flags=--headless=new --no-sandbox --disable-gpu",
               f"--only-categories={','.join(CATEGORIES)}", *(["--preset=desktop"] if desktop else [])]
    done = subprocess.run(command, capture_output=True, text=True, env=os.environ | {"CHROME_PATH": CHROMIUM})
    if done.returncode:
        raise RuntimeError(f"Lighthouse cannot measure {url}: {done.stderr.strip()[-500:]}")
    report = json.loads(done.stdout)
    return {name: round(100 * report["categories"][name]["score"]) for name in CATEGORIES}
