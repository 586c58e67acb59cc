"""What belongs to the site as a whole: shared files, root page, 404, site map, offline worker, exercises."""
import hashlib
from pathlib import Path
import shutil
from urllib.parse import urlsplit

import jinja2

from autograder import release
from autograder.course import ROOT, config, editions, pages
from . import texts
from .math import KATEX

STATIC = ROOT / "book" / "_static"
TEMPLATES = ROOT / "book" / "_templates"
# Binder installs these when it opens the notebooks of the deployed site.
BINDER = "numpy\nmatplotlib\n"


def finish(out: Path, base_url: str = ""):
    """Write everything outside the editions' own folders."""
    copy_static(out / "_static")
    context = site_context(base_url)
    env = jinja2.Environment(loader=jinja2.FileSystemLoader(TEMPLATES), autoescape=True, trim_blocks=True,
                             lstrip_blocks=True)
    for name in ("root.html", "404.html"):
        write(out / name.replace("root", "index"), env.get_template(name).render(context))
    write(out / ".nojekyll", "")        # GitHub Pages would otherwise leave out folders that begin with _
    write(out / "binder" / "requirements.txt", BINDER)
    release.archive(list(editions()), out / "exercises")
    write_worker(out)
    write_robots(out, context, env)


def site_context(base_url: str) -> dict:
    """What the templates of the site are given. `base` is the site's address with a slash, or '' while unknown."""
    settings = config()
    base = base_url or settings.get("html", {}).get("baseurl", "")
    base = base.rstrip("/") + "/" if base else ""
    return {"editions": editions(), "words": texts.messages(), "first": pages()[0], "pages": pages(),
            "title": settings["title"], "author": settings["author"], "copyright": settings["copyright"],
            "base": base, "path": urlsplit(base).path or "/"}


def copy_static(target: Path):
    shutil.rmtree(target, ignore_errors=True)
    shutil.copytree(STATIC, target, ignore=shutil.ignore_patterns("sw.js"))
    shutil.copytree(KATEX / "fonts", target / "fonts")
    shutil.copy2(KATEX / "katex.css", target)


def write_worker(out: Path):
    """The offline worker stands at the root, since it serves only what is below it; a new version empties its cache."""
    digest = hashlib.sha256()
    for path in sorted((out / "_static").rglob("*")):
        digest.update(path.read_bytes() if path.is_file() else b"")
    source = (STATIC / "sw.js").read_text(encoding="utf-8")
    write(out / "sw.js", source.replace("{{ version }}", digest.hexdigest()[:8]))


def write_robots(out: Path, context: dict, env):
    """A site map needs absolute addresses: there is none while `_config.yml` has no `baseurl`."""
    robots = "User-agent: *\nAllow: /\n"
    if context["base"]:
        write(out / "sitemap.xml", env.get_template("sitemap.xml").render(context))
        robots += f"Sitemap: {context['base']}sitemap.xml\n"
    write(out / "robots.txt", robots)


def write(path: Path, text: str):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
