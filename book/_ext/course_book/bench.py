"""`make bench` for the book: how long it builds, and what a reader's browser says of the result, edition by edition."""
from pathlib import Path
import subprocess
import sys
import tempfile
import time

from autograder.course import ROOT, CourseError, editions, pages, reference_edition
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
        one = timed(args, Path(folder, "one", "html"), ["--edition", reference_edition()])
        every = timed(args, site, address)
        warm = timed(args, site, address)
        kept = print_times(one, every, warm)
        langs = [lang for lang in args.edition or editions() if (site / lang).is_dir()]     # a draft may lack some
        return 0 if site_table(site, port, langs, not args.no_lighthouse) and kept else 1


def print_times(one: float, every: float, warm: float) -> bool:
    ratio = every / one
    print(f"  cold, one edition        {one:6.1f} s")
    count = len(editions())
    print(f"  cold, {count} editions         {every:6.1f} s   ratio {ratio:.2f}   (at most {RATIO})")
    print(f"  no change, {count} editions    {warm:6.1f} s              (at most {WARM_SECONDS} s)", flush=True)
    return ratio <= RATIO and warm <= WARM_SECONDS


def timed(args, out: Path, more: list[str]) -> float:
    command = [sys.executable, str(ROOT / "book" / "build.py"), "--out", str(out), "--jobs", str(args.jobs), *more]
    if args.draft:
        command.append("--draft")
    start = time.perf_counter()
    done = subprocess.run(command, stdout=subprocess.DEVNULL)
    if done.returncode:
        raise CourseError(f"the build ended with status {done.returncode}: nothing to measure. Run: make site")
    return time.perf_counter() - start


def site_table(site: Path, port: int, langs: list[str], lighthouse: bool) -> bool:
    """One row per edition, then one per page and edition for Lighthouse; whether all of them keep their promise."""
    from playwright.sync_api import sync_playwright
    if not measure.CHROMIUM:
        raise CourseError("no Chromium on the path: the site cannot be measured. On Debian: apt-get install chromium")
    kept = True
    with measure.serve(site, port) as base, sync_playwright() as playwright:
        browser = measure.launch(playwright)
        print(f"\n  edition  pages  {'heaviest page, first visit, gzip':38}requests  axe, {len(measure.LOOKS)} looks  "
              "search")
        heaviest = {}
        for lang in langs:
            heaviest[lang], good = row(browser, site, base, lang)
            kept = good and kept
        browser.close()
        return (not lighthouse or lighthouse_table(base, heaviest)) and kept


def row(browser, site: Path, base: str, lang: str) -> tuple[str, bool]:
    """Print an edition's weight, requests, axe and search; returns its heaviest page and whether all is well."""
    names = [name for name in pages() if (site / lang / f"{name}.html").exists()]
    weights = {name: measure.weight(browser, f"{base}{lang}/{name}.html") for name in names}
    heaviest = max(weights, key=lambda name: weights[name][0])
    size, requests = weights[heaviest]
    faults = [fault for look in measure.LOOKS.values() for fault in axe(browser, f"{base}{lang}/", names, look)]
    found, missed = searches(browser, f"{base}{lang}/{names[0]}.html", lang, names)
    print(f"  {lang:7}  {len(names):5}  {heaviest:30} {size / 1000:4.0f} kB  {requests:8}  {len(faults):12}   "
          f"{found}/{found + len(missed)}", flush=True)
    print("".join(f"           {line}\n" for line in [*faults, *missed]), end="", flush=True)
    return heaviest, size <= WEIGHT and not faults and not missed


def axe(browser, base: str, names: list[str], look: dict) -> list[str]:
    """axe-core's findings on all pages in one look."""
    context = browser.new_context(service_workers="block", **look)
    page, found = context.new_page(), []
    for name in names:
        page.goto(f"{base}{name}.html")
        found += [f"{name}: {violation}" for violation in measure.violations(page)]
    context.close()
    return found


def searches(browser, url: str, lang: str, names: list[str]) -> tuple[int, list[str]]:
    """How many queries find an expected page (or the glossary) first, and those that do not with what they find.

    Only those whose pages exist are asked.
    """
    page, good, missed = browser.new_page(), 0, []
    page.goto(url)
    for query, right in measure.SEARCHES.get(lang, {}).items():
        if not set(right) & set(names):
            continue
        first = next(iter(measure.search(page, query)), "")
        if Path(first.partition("#")[0]).stem in (*right, "glossary"):
            good += 1
        else:
            missed.append(f"search for {query}: {first or 'nothing'}")
    page.close()
    return good, missed


def lighthouse_table(base: str, heaviest: dict[str, str]) -> bool:
    """Print Lighthouse's scores of the first page, the heaviest chapter and the page of exercises of each edition."""
    tool = measure.lighthouse_tool()
    if not tool:
        print("  Lighthouse: not measured, npm is missing. On Debian: apt-get install npm")
        return True
    print(f"\n  Lighthouse: {', '.join(measure.CATEGORIES)}")
    print(f"  edition  {'page':30} mobile           desktop", flush=True)
    kept = True
    for lang, chapter in heaviest.items():
        for name in dict.fromkeys((pages()[0], chapter, "exercises" if "exercises" in pages() else chapter)):
            url = f"{base}{lang}/{name}.html"
            scores = {device: measure.lighthouse(tool, url, device) for device in measure.PROMISED}
            good = all(measure.promise_kept(found, device) for device, found in scores.items())
            shown = "  ".join(f"{'/'.join(map(str, found)):15}" for found in scores.values())
            print(f"  {lang:7}  {name:30} {shown}{'' if good else '  below the promise'}", flush=True)
            kept = good and kept
    return kept
