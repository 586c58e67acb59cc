"""Check of the built site's links: those within the site against its files, those to elsewhere over the network."""
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from html import unescape
from http.client import HTTPException
from pathlib import Path
import re
import time
from urllib.error import HTTPError
from urllib.parse import unquote, urlsplit
from urllib.request import Request, urlopen

from autograder.course import CourseError

LINK = re.compile(r'\s(?:href|src)="([^"]*)"')
ID = re.compile(r'\sid="([^"]*)"')
AGENT = {"User-Agent": "Mozilla/5.0 (compatible; link check of a course)"}
HOSTS = 8           # hosts asked at the same time; each gets one request after another
TIMEOUT = 20        # seconds for one request
PAUSE = 0.5         # seconds between two requests to one host
WAIT = (2, 8)       # seconds before the second and the third attempt at an address that may come back
NO_HEAD = (400, 403, 404, 405, 501)     # how servers answer that give a page only to GET
REFUSED = (401, 403, 405, 429)          # the host is there but turns programs away
PASSING = (408, 429, 500, 502, 503, 504)


@cache
def ids(path: Path) -> frozenset[str]:
    return frozenset(unescape(found) for found in ID.findall(path.read_text(encoding="utf-8")))


def all_links(site: Path):
    """Page and address of every link, the page as a path below the site."""
    for path in sorted(site.rglob("*.html")):
        for link in LINK.findall(path.read_text(encoding="utf-8")):
            yield path, unescape(link)


def broken(site: Path, base: str = "") -> list[str]:
    """Links within the site whose file or anchor is not there: "page: link". `base`: the site's own address, if any."""
    found = []
    for page, link in all_links(site):
        leaves = re.match(r"(?:[a-z]+:|//)", link) and not (base and link.startswith(base))
        if not leaves and not exists(site, page, link, base):
            found.append(f"{page.relative_to(site)}: {link}")
    return sorted(set(found))


def from_root(link: str, base: str) -> str | None:
    """A link's way from the site's own folder; None for one that begins elsewhere, as most do: at their page."""
    starts = filter(None, (base, urlsplit(base).path or "/"))
    return next((link.removeprefix(start) for start in starts if link.startswith(start)), None)


def exists(site: Path, page: Path, link: str, base: str) -> bool:
    inside = from_root(link, base)
    start, way = (page.parent, link) if inside is None else (site, inside)
    file, _, anchor = way.partition("#")
    target = (start / unquote(file.partition("?")[0])).resolve() if file or inside is not None else page
    target = target / "index.html" if target.is_dir() else target
    if not target.is_file():
        return False
    return not anchor or target.suffix != ".html" or unquote(anchor) in ids(target) or page.name == "404.html"


def external(site: Path, base: str = "") -> dict[str, list[str]]:
    """Address -> pages that link to it, for every link that leaves the site, whose own address is `base`."""
    found = {}
    for page, link in all_links(site):
        if link.startswith(("http://", "https://")) and not (base and link.startswith(base)):
            found.setdefault(link.partition("#")[0], []).append(str(page.relative_to(site)))
    return {address: sorted(set(pages)) for address, pages in found.items()}


def ask(address: str, method: str) -> int | str:
    """Status of one request after its redirections, or why there was no answer."""
    try:
        with urlopen(Request(address, headers=AGENT, method=method), timeout=TIMEOUT) as answer:
            return answer.status
    except HTTPError as error:
        return error.code
    except (OSError, HTTPException, ValueError) as error:       # URLError is an OSError
        return str(getattr(error, "reason", error)) or type(error).__name__


def status(address: str) -> int | str:
    """Status by HEAD, or by GET where HEAD is not served; asked again while the fault may pass."""
    for seconds in (*WAIT, None):
        answer = ask(address, "HEAD")
        if answer in NO_HEAD:
            answer = ask(address, "GET")
        if seconds is None or isinstance(answer, int) and answer not in PASSING:
            return answer
        time.sleep(seconds)


def statuses(addresses: list[str]) -> dict[str, int | str]:
    """Address -> status for the addresses of one host, one after another."""
    found = {}
    for address in addresses:
        time.sleep(PAUSE if found else 0)
        found[address] = status(address)
    return found


def reachable(answer: int | str) -> bool:
    return isinstance(answer, int) and (answer < 400 or answer in REFUSED)


def check(site: Path, base: str = "") -> int:
    """Print every broken link, inside and outside; 1 when there is one. Raises `CourseError` when there is no site."""
    if not (site / "index.html").is_file():
        raise CourseError(f"{site}/index.html: not built yet. Run: make site")
    faults = broken(site, base)
    for fault in faults:
        print(f"  {fault}: no such file or anchor", flush=True)
    linked = external(site, base)
    by_host = {}
    for address in sorted(linked):
        by_host.setdefault(urlsplit(address).netloc, []).append(address)
    with ThreadPoolExecutor(HOSTS) as pool:
        answers = {}
        for found in pool.map(statuses, by_host.values()):
            answers |= found
    for address, answer in answers.items():
        if not reachable(answer):
            faults.append(address)
            print(f"  {', '.join(linked[address])}: {address}: {answer}", flush=True)
    refused = [address for address, answer in answers.items() if answer in REFUSED]
    print(f"  {len(answers)} addresses on {len(by_host)} hosts; {len(refused)} turned the check away" +
          "".join(f"\n    {answers[address]} {address}" for address in refused))
    return 1 if faults else 0
