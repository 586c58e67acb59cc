#!/usr/bin/env python3
"""Build the book: every edition to _build/html/<language>/, and a root page that leads to the reader's language.

Each chapter is executed once, whatever the number of editions. An edition whose files have not changed is not built
again. Warnings are errors.
"""
import argparse
import fcntl
import hashlib
import multiprocessing
import os
from pathlib import Path
import shutil
import sys
import time

BOOK = Path(__file__).resolve().parent
sys.path[:0] = [str(BOOK.parent), str(BOOK / "_ext")]

from autograder.commands import at_least_one  # noqa: E402
from autograder.course import ROOT, CourseError, editions, pages  # noqa: E402

# What every edition depends on besides its own pages (patterns from the repository's root).
MACHINERY = ("_config.yml", "requirements.txt", "autograder/course.py", "book/_toc.yml", "book/build.py",
             "book/matplotlibrc", "book/_ext/**/*", "book/_locale/*", "book/_static/**/*", "book/_templates/*")
# What the pages of one edition are made of.
CONTENT = ("book/{lang}/**/*", "book/figures/*.svg", "book/sections.toml", "autograder/*.toml", "course.toml",
           "solutions/{lang}/*/*.md", "exercises/{lang}/*/*")
EXIT_CODES = "exit codes: 0 built, 1 the pages have faults (each is named), 2 the build could not run"


def arguments(argv):
    parser = argparse.ArgumentParser(description=__doc__.strip(), epilog=EXIT_CODES,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--edition", action="append", choices=list(editions()), metavar="LANG",
                        help=f"build only this edition; may be repeated ({', '.join(editions())})")
    parser.add_argument("--out", type=Path, default=ROOT / "_build" / "html", metavar="DIR",
                        help="where the site goes; caches are kept beside it (default: _build/html)")
    parser.add_argument("--draft", action="store_true",
                        help="leave out missing pages and only print warnings (for authors; never deploy the result)")
    parser.add_argument("--base-url", default="", metavar="URL",
                        help="where the site will stand, instead of html.baseurl in _config.yml")
    parser.add_argument("--repository", default="", metavar="URL",
                        help="whose notebooks Colab and Binder open, instead of repository.url in _config.yml")
    parser.add_argument("--jobs", type=at_least_one, default=os.cpu_count() or 1, metavar="N",
                        help="processes at once (default: %(default)s)")
    parser.add_argument("--pdf", action="store_true",
                        help="print each edition as a PDF, too, and link it on its first page (needs Chromium)")
    parser.add_argument("--bench", action="store_true",
                        help="measure cold and warm builds, and the built site in a browser; print ratios and a table")
    parser.add_argument("--no-lighthouse", action="store_true",
                        help="with --bench: leave out Lighthouse, which npm installs and which takes longest")
    parser.add_argument("--links", action="store_true",
                        help="check the links of the built site, those to other hosts over the network")
    return parser.parse_args(argv)


def check_pages(langs):
    """Raise `CourseError` naming every page that an edition lacks."""
    missing = [f"book/{lang}/{page}.md" for lang in langs for page in pages()
               if not (BOOK / lang / f"{page}.md").exists()]
    if missing:
        raise CourseError(f"{', '.join(missing)}: missing. Write the page, take it out of book/_toc.yml for all "
                          "editions, or build a draft without it: python book/build.py --draft")


def fingerprint(patterns) -> str:
    """Hash of names and content of the files that match."""
    digest = hashlib.sha256()
    for path in (path for pattern in patterns for path in sorted(ROOT.glob(pattern))):
        if path.is_file() and "__pycache__" not in path.parts:
            digest.update(f"{path.relative_to(ROOT)}\0".encode() + path.read_bytes() + b"\0")
    return digest.hexdigest()


class Stamps:
    """What each edition was built from, kept beside the doctrees."""

    def __init__(self, work: Path, out: Path, options: tuple):
        self.folder, self.out = work / "stamps", out
        self.machinery = hashlib.sha256(f"{fingerprint(MACHINERY)}{options}".encode()).hexdigest()
        self.folder.mkdir(parents=True, exist_ok=True)

    def _value(self, lang):
        return self.machinery + " " + fingerprint(pattern.format(lang=lang) for pattern in CONTENT)

    def _read(self, lang):
        path = self.folder / lang
        return path.read_text(encoding="utf-8") if path.exists() else ""

    def fresh(self, lang) -> bool:
        return self._read(lang) == self._value(lang) and (self.out / lang).is_dir()

    def same_machinery(self, lang) -> bool:
        return self._read(lang).split(" ")[0] == self.machinery

    def forget(self, lang):
        (self.folder / lang).unlink(missing_ok=True)

    def write(self, lang):
        (self.folder / lang).write_text(self._value(lang), encoding="utf-8")


def build(args) -> int:
    langs = args.edition or list(editions())
    out = args.out.resolve()
    work = out.parent
    if args.draft:
        langs = [lang for lang in langs if any((BOOK / lang / f"{page}.md").exists() for page in pages())]
    check_pages([] if args.draft else langs)
    work.mkdir(parents=True, exist_ok=True)
    with open(work / ".lock", "w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)       # a second build waits for the first
        code = build_stale(langs, work, out, args)
        if args.pdf and code == 0:
            from course_book import pdf
            pdf.write(langs, out, args.base_url)
        return code


def build_stale(langs, work, out, args) -> int:
    stamps = Stamps(work, out, (args.draft, args.base_url, args.repository))
    stale = [lang for lang in langs if not stamps.fresh(lang)]
    for lang in langs:
        if lang not in stale:
            print(f"  {lang}  unchanged", flush=True)
    if not stale:
        return 0
    for lang in stale:
        if not stamps.same_machinery(lang):     # Sphinx cannot know that its extensions or templates changed
            shutil.rmtree(work / "doctrees" / lang, ignore_errors=True)
            shutil.rmtree(work / "sphinx" / lang, ignore_errors=True)
        stamps.forget(lang)
    built = run(stale, work, out, args)
    for lang in built:
        stamps.write(lang)
    return 0 if len(built) == len(stale) else 1


def run(langs, work, out, args) -> list[str]:
    """Execute and build; returns the editions without faults. Imports are done here, before forking, once for all."""
    from course_book import edition, execute, site, texts
    texts.messages()
    cache = execute.prepare(work)
    fork = multiprocessing.get_context("fork")
    with fork.Pool(args.jobs) as pool:
        paths = [BOOK / lang / f"{page}.md" for lang in langs for page in pages()]
        execute.fill(cache, [p for p in paths if p.exists()], pool, lambda line: print(f"  {line}", flush=True))
    good = []
    # One process per edition: Sphinx keeps the first language's messages for as long as its process lives.
    with fork.Pool(args.jobs, maxtasksperchild=1) as pool:
        address = {"base_url": args.base_url, "repository": args.repository}
        tasks = [pool.apply_async(edition.build, (lang, work, out, cache, args.draft), address) for lang in langs]
        for lang, task in zip(langs, tasks):
            _, seconds, warnings = task.get()
            print("\n".join(f"  {line}" for line in warnings), end="\n" if warnings else "", flush=True)
            verdict = f"{len(warnings)} faults, not deployed" if warnings and not args.draft else f"{seconds:.1f} s"
            print(f"  {lang}  {len(list((out / lang).glob('*.html')))} pages  {verdict}", flush=True)
            good += [] if warnings and not args.draft else [lang]
    site.finish(out, args.base_url)
    return good


def main(argv=None) -> int:
    try:
        args = arguments(argv)
        if args.bench:
            from course_book import bench
            return bench.run(args)
        if args.links:
            from course_book import links, site
            return links.check(args.out.resolve(), site.site_context(args.base_url)["base"])
        start = time.perf_counter()
        code = build(args)
    except CourseError as error:
        print(f"error: {error}", file=sys.stderr)
        return 2
    print(f"  {args.out / 'index.html'}  ({time.perf_counter() - start:.1f} s)" if code == 0 else
          "error: the faults above stop the build; correct them and run it again", flush=True,
          file=sys.stdout if code == 0 else sys.stderr)
    return code


if __name__ == "__main__":
    sys.exit(main())
