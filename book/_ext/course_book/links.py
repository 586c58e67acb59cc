"""Check of the built site's links: those within the site against its files, those to elsewhere over the network."""
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from html import unescape
from pathlib import Path
import re
from urllib.error import HTTPError
from urllib.parse import unquote
from urllib.request import Request, urlopen

from autograder.course import CourseError

LINK = re.compile(r'\s(?:href|src)="([^"]*)"')
ID = re.compile(r'\sid="([^"]*)"')
TIMEOUT = 20        # seconds for one address
REFUSED = (401, 403, 405, 429)      # the host is there but turns programs away


@cache
def ids(path: Path) -> frozenset[str]:
    return frozenset(unescape(found) for found in ID.findall(path.read_text(encoding="utf-8")))


def all_links(site: Path):
    """Page and address of every link, the page as a path below the site."""
    for path in sorted(site.rglob("*.html")):
        for link in LINK.findall(path.read_text(encoding="utf-8")):
            yield path, unescape(link)


def broken(site: Path, base: str = "") -> list[str]:
    """Links within the site whose file or anchor is not there: "page: link". `base` is the site's own address, if any."""
    found = []
    for page, link in all_links(site):
        inside = link.removeprefix(base) if base and link.startswith(base) else link
        if not re.match(r"(?:[a-z]+:|//)", inside) and not exists(site, page, inside, inside is not link):
            found.append(f"{page.relative_to(site)}: {link}")
    return sorted(set(found))


def exists(site: Path, page: Path, link: str, from_root: bool) -> bool:
    file, _, anchor = link.partition("#")
    start = site if from_root or file.startswith("/") else page.parent
    target = (start / unquote(file.partition("?")[0]).lstrip("/")).resolve() if file else page
    target = target / "index.html" if target.is_dir() else target
    if not target.is_file():
        return False
    return not anchor or target.suffix != ".html" or unquote(anchor) in ids(target) or page.name == "404.html"


def external(site: Path) -> dict[str, list[str]]:
    """Address -> pages that link to it, for every link that leaves the site."""
    found = {}
    for page, link in all_links(site):
        if link.startswith(("http://", "https://")):
            found.setdefault(link.partition("#")[0], []).append(str(page.relative_to(site)))
    return found


def unreachable(address: str) -> str:
    """Why an address cannot be opened; '' when it can, or when its host merely refuses programs."""
    try:
        urlopen(Request(address, headers={"User-Agent": "Mozilla/5.0 (link check)"}), timeout=TIMEOUT).close()
    except HTTPError as error:
        return "" if error.code in REFUSED else f"status {error.code}"
    except OSError as error:
        return str(error)
    return ""


def check(site: Path) -> int:
    """Print every broken link, inside and outside; 1 when there is one. Raises `CourseError` when there is no site."""
    if not (site / "index.html").is_file():
        raise CourseError(f"{site}/index.html: not built yet. Run: make site")
    faults = broken(site)
    addresses = external(site)
    with ThreadPoolExecutor(8) as pool:
        reasons = dict(zip(addresses, pool.map(unreachable, addresses)))
    faults += [f"{', '.join(sorted(set(addresses[address])))}: {address}: {reason}"
               for address, reason in reasons.items() if reason]
    print("\n".join(f"  {fault}" for fault in faults) or f"  all links good ({len(addresses)} addresses elsewhere)")
    return 1 if faults else 0
