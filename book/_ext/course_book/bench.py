"""`make bench` for the book: how long it builds, and what a reader's browser says of the result, edition by edition."""
from pathlib import Path
import subprocess
import sys
import tempfile
import time

from autograder.course import ROOT, editions, pages
from . import measure

RATIO = 1.6             # cold build of all editions against the cold build of one
WARM_SECONDS = 15       # a build that has nothing to do
WEIGHT = 200_000        # bytes transferred at the first visit of a chapter


def run(args) -> int:
    """Print ratios and the table; 1 when a promise is broken."""
    port = measure.free_port()
    with tempfile.TemporaryDirectory(prefix="course-bench-") as folder:
        site = Path(folder, "all", "html")
        address = ["--base-url", f"http://127.0.0.1:{port}/{site.name}/"]     # Lighthouse wants absolute hreflang links
        one = timed(args, Path(folder, "one", "html"), ["--edition", next(iter(editions()))])
        every = timed(args, site, address)
        warm = timed(args, site, address)
        kept = print_times(one, every, warm)
        tools = args.out.resolve().parent
        return 0 if site_table(site, port, tools if args.lighthouse else None) and kept else 1


def print_times(one: float, every: float, warm: float) -> bool:
    ratio = every / one
    print(f"  cold, one edition        {one:6.1f} s")
    print(f"  cold, {len(editions())} editions         {every:6.1f} s   ratio {ratio:.2f}   (at most {RATIO})")
    print(f"  no change, {len(editions())} editions    {warm:6.1f} s              (at most {WARM_SECONDS} s)", flush=True)
    return ratio <= RATIO and warm <= WARM_SECONDS


def timed(args, out: Path, more: list[str]) -> float:
    command = [sys.executable, str(ROOT / "book" / "build.py"), "--out", str(out), "--jobs", str(args.jobs), *more]
    if args.draft:
        command.append("--draft")
    start = time.perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return time.perf_counter() - start


def site_table(site: Path, port: int, tools: Path | None) -> bool:
    """Weight of the heaviest page, requests, axe, search of each edition; Lighthouse when it has a folder for `tools`."""
    from playwright.sync_api import sync_playwright
    print("\n  edition  heaviest page (gzip)              requests  axe  search  Lighthouse mobile, desktop")
    kept = True
    with measure.serve(site, port) as base, sync_playwright() as playwright:
        browser = measure.launch(playwright)
        for lang in editions():
            if (site / lang).is_dir():      # a draft may lack some
                kept = row(browser, site, base, lang, tools) and kept
        browser.close()
    return kept


def row(browser, site: Path, base: str, lang: str, tools: Path | None) -> bool:
    names = [name for name in pages() if (site / lang / f"{name}.html").exists()]
    weights = {name: measure.weight(browser, f"{base}{lang}/{name}.html") for name in names}
    heaviest = max(weights, key=lambda name: weights[name][0])
    size, requests = weights[heaviest]
    faults = sum(len(axe_of(browser, f"{base}{lang}/{name}.html")) for name in names)
    found, asked = searches(browser, f"{base}{lang}/{names[0]}.html", lang, names)
    scores = lighthouse_of(tools, f"{base}{lang}/{heaviest}.html") if tools else ""
    print(f"  {lang}       {heaviest:26} {size / 1000:4.0f} kB  {requests:5}  {faults:6}   {found}/{asked}    {scores}",
          flush=True)
    return size <= WEIGHT and not faults and found == asked


def axe_of(browser, url: str) -> list[str]:
    page = browser.new_page()
    page.goto(url)
    found = measure.violations(page)
    page.close()
    return found


def searches(browser, url: str, lang: str, names: list[str]) -> tuple[int, int]:
    """Queries whose first result is on an expected page (or in the glossary), of those whose pages exist."""
    page = browser.new_page()
    page.goto(url)
    wanted = {query: right for query, right in measure.SEARCHES.get(lang, {}).items() if set(right) & set(names)}
    good = 0
    for query, right in wanted.items():
        results = measure.search(page, query)
        good += bool(results) and Path(results[0].partition("#")[0]).stem in (*right, "glossary")
    page.close()
    return good, len(wanted)


def lighthouse_of(tools: Path, url: str) -> str:
    scores = [measure.lighthouse(url, tools, desktop) for desktop in (False, True)]
    if None in scores:
        return "not measured: npm or Chromium is missing"
    return ", ".join("/".join(str(score[name]) for name in measure.CATEGORIES) for score in scores)
