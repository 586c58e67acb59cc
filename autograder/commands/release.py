"""Release the exercises of every edition: exercises/<language>/<exercise>/ with notebook and course_check.py.

From each page solutions/<language>/<exercise>/<exercise>.md the source notebook and its helper are written beside it
(not committed), and nbgrader's generate_assignment makes the released folder (committed): no solutions, no hidden
tests. The gradebook autograder/gradebook.db learns each exercise once. What is up to date is left alone.
"""
from pathlib import Path

from autograder import course

HELP = "make the released exercises from the pages in solutions/"


def add_arguments(parser):
    parser.add_argument("--edition", action="append", metavar="LANG", choices=list(course.editions()),
                        help=f"only this edition; may be repeated (default: {', '.join(course.editions())})")
    parser.add_argument("--zip", metavar="DIR", type=Path,
                        help="also write one archive per edition, DIR/<course>-<language>.zip, with released folders")
    parser.add_argument("--check", action="store_true",
                        help="write nothing; compare exercises/ with what a release would make, exit 1 on differences")


def run(args) -> int:
    from autograder import release
    editions = args.edition or list(course.editions())
    if args.check:
        found = release.differences(editions)
        print("\n".join(found) or f"exercises/ is up to date in {', '.join(editions)}")
        return 1 if found else 0
    made = release.release(editions)
    for name in release.remove_stale(editions):
        print(f"removed {name}: course.toml has no such exercise")
    print(f"{len(made)} released, {len(editions) * len(course.exercises()) - len(made)} up to date")
    for path in release.archive(editions, args.zip) if args.zip else ():
        print(f"wrote {path}")
    return 0
