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

from autograder.course import CourseError

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
AXE = Path(axe_playwright_python.__file__).with_name("axe.min.js")
AXE_TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
SIMPLIFY = """() => {
  document.documentElement.dataset.laid = "";
  document.querySelectorAll("pre").forEach((pre) => { pre.textContent = pre.textContent; });
  document.querySelectorAll(".katex").forEach((formula) => { formula.textContent = "x"; });
  document.querySelectorAll("article svg").forEach((svg) => { svg.innerHTML = ""; });
  // What shows that a box scrolls is painted below its text, where axe-core cannot tell the colours apart.
  document.querySelectorAll(".formula, .table").forEach((box) => { box.style.background = "none"; });
}"""
COLOURS = ["color-contrast", "link-in-text-block"]      # axe-core's rules that depend on the colours
# The other rules on the whole page; those of the colours, most of the work, on one text of each kind:
# colours come from the style sheet alone, so what has the same tags, classes and states up to the root has the same.
RUN_AXE = """async ([tags, colours]) => {
  const kinds = new Map();
  const same = /^(id|for|href|title|src|alt|name|hreflang|aria-label|aria-describedby|data-(?!read).*)$/;
  const state = (element) => [...element.attributes].filter((a) => !same.test(a.name)).map((a) => a.name + a.value);
  const kind = (element) => element ? kind(element.parentElement) + ">" + element.tagName + state(element) : "";
  for (const element of document.querySelectorAll("body *")) {
    const text = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim());
    if (text && element.checkVisibility() && !kinds.has(kind(element))) kinds.set(kind(element), element);
  }
  scrollTo(0, 0);       // what the bar at the top happens to cover is no fault
  for (let k = 0; k < 2; k++) await new Promise(requestAnimationFrame);     // until blocks out of sight have places
  const options = { runOnly: tags, resultTypes: ["violations"] };
  const others = Object.fromEntries(colours.map((rule) => [rule, { enabled: false }]));
  const rest = tags.length ? await axe.run({ ...options, rules: others }) : { violations: [] };
  const seen = await axe.run({ include: [...kinds.values()] }, { ...options, runOnly: colours });
  return [...rest.violations, ...seen.violations];
}"""
LIGHTHOUSE = "lighthouse@13.5.0"
CATEGORIES = ("performance", "accessibility", "best-practices", "seo")
PROMISED = {"mobile": (95, 100, 100, 100), "desktop": (100, 100, 100, 100)}      # scores in the order of CATEGORIES
REPEATS = 3     # measurements of a page that is below its promise: on a busy machine single scores vary by ten points
COMPRESSED = {".html", ".css", ".js", ".svg", ".json", ".xml", ".txt", ".ipynb"}

# The ways of reading that must be without barriers: options of Playwright's `new_context`.
DESKTOP = {"width": 1280, "height": 800}
PHONE = {"viewport": {"width": 390, "height": 800}, "has_touch": True}
LOOKS = {"desktop light": {"color_scheme": "light"}, "desktop dark": {"color_scheme": "dark"},
         "phone light": PHONE | {"color_scheme": "light"}, "phone dark": PHONE | {"color_scheme": "dark"}}

# Edition -> what readers type, and the pages of which one must come first.
FORGET = ("03-lstm", "06-constant-error-carousel")
RESET = ("04-gru", "09-one-gate-two-jobs")
VANISH = ("01-short-term-memory", "05-exploding-gradients")
CELL = ("02-recurrent-cell", "03-lstm", "04-gru", "06-constant-error-carousel", "08-four-states",
        "09-one-gate-two-jobs")
SYMBOLS = {"f_t": FORGET, "o_t": FORGET, "z_t": RESET, "r_t": RESET,
           "tanh": ("02-recurrent-cell", "03-lstm", "05-exploding-gradients")}
SEARCHES = {
    "en": {"forget gate": FORGET, "input gate": FORGET, "output gate": FORGET, "update gate": RESET,
           "reset gate": RESET, "vanishing gradient": VANISH, "gradient clipping": ("05-exploding-gradients",)},
    "ja": {"忘却ゲート": FORGET, "入力ゲート": FORGET, "出力ゲート": FORGET, "更新ゲート": RESET, "リセットゲート": RESET,
           "勾配消失": VANISH},
    "zh": {"遗忘门": FORGET, "输入门": FORGET, "输出门": FORGET, "更新门": RESET, "重置门": RESET, "梯度消失": VANISH},
    "pl": {"bramka zapominania": FORGET, "bramka wejściowa": FORGET, "bramka wyjściowa": FORGET,
           "bramka aktualizacji": RESET, "bramka resetowania": RESET, "bramka": CELL, "bramką": CELL, "komórka": CELL,
           "komorka": CELL},
    "fr": {"porte d'oubli": FORGET, "porte d’oubli": FORGET, "d'oubli": FORGET, "d’oubli": FORGET,
           "porte d’entrée": FORGET, "porte de sortie": FORGET, "porte de mise à jour": RESET,
           "réinitialisation": RESET, "reinitialisation": RESET},
}
SEARCHES = {lang: queries | SYMBOLS for lang, queries in SEARCHES.items()}
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
    load_axe(page, simplify)
    return run_axe(page)


def violations_by_look(page) -> list[str]:
    """The findings in all LOOKS, one after the other on the open page, which is good for nothing else afterwards.

    Of looks that differ in nothing but their colours, the later ones are asked about the colours only.
    """
    load_axe(page, simplify=True)
    found, width = [], None
    for name, look in LOOKS.items():
        viewport = look.get("viewport", DESKTOP)
        page.set_viewport_size(viewport)
        page.emulate_media(color_scheme=look["color_scheme"])
        page.wait_for_function("(width) => innerWidth === width", arg=viewport["width"])
        found += [f"{name}: {fault}" for fault in run_axe(page, [] if viewport["width"] == width else AXE_TAGS)]
        width = viewport["width"]
    return found


def load_axe(page, simplify: bool):
    if simplify:
        page.evaluate(SIMPLIFY)
    page.wait_for_function("!document.querySelector('article') || 'laid' in document.documentElement.dataset")
    page.evaluate(AXE.read_text(encoding="utf-8"))


def run_axe(page, tags: list[str] = AXE_TAGS) -> list[str]:
    found = page.evaluate(RUN_AXE, [tags, COLOURS])
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


def lighthouse_tool() -> Path | None:
    """The installed Lighthouse, or None when npm or Chromium is not there. It is kept outside the repository."""
    if not (shutil.which("npm") and CHROMIUM):
        return None
    folder = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "course-lighthouse" / LIGHTHOUSE
    tool = folder / "node_modules" / ".bin" / "lighthouse"
    if not tool.exists():
        command = ["npm", "install", "--silent", "--no-fund", "--no-audit", "--prefix", folder, LIGHTHOUSE]
        done = subprocess.run(command, capture_output=True, text=True)
        if done.returncode:
            raise CourseError(f"npm cannot install {LIGHTHOUSE}: {done.stderr.strip()[-300:]}. Check the network, or "
                              "measure without it: --no-lighthouse")
    return tool


def lighthouse(tool: Path, url: str, device: str) -> tuple[int, ...]:
    """Scores in the order of CATEGORIES on "mobile" or "desktop".

    Of one measurement, or the medians of several when the first is below what is promised.
    """
    runs = [lighthouse_once(tool, url, device)]
    if not promise_kept(runs[0], device):
        runs += [lighthouse_once(tool, url, device) for _ in range(REPEATS - 1)]
    return tuple(sorted(scores)[len(scores) // 2] for scores in zip(*runs))


def promise_kept(scores: tuple[int, ...], device: str) -> bool:
    return all(score >= least for score, least in zip(scores, PROMISED[device]))


def lighthouse_once(tool: Path, url: str, device: str) -> tuple[int, ...]:
    command = [tool, url, "--output=json", "--quiet", "--chrome-flags=--headless=new --no-sandbox --disable-gpu",
               f"--only-categories={','.join(CATEGORIES)}", *(["--preset=desktop"] if device == "desktop" else [])]
    done = subprocess.run(command, capture_output=True, text=True, env=os.environ | {"CHROME_PATH": CHROMIUM})
    if done.returncode:
        raise CourseError(f"Lighthouse cannot measure {url}: {done.stderr.strip()[-500:]}. Try again, or measure "
                          "without it: --no-lighthouse")
    found = json.loads(done.stdout)["categories"]
    return tuple(round(100 * (found[name]["score"] or 0)) for name in CATEGORIES)
