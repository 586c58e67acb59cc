"""Write the class report: one page for the instructor, from the gradebook and the autograded notebooks.

Per exercise: how many handed in and were graded, mean, median, distribution, points per function, what the checks found
most often, and submissions that share unusual code. At the top: what needs a human eye, with cause and remedy, linked
to the students' feedback pages where there are any. The page is one file without scripts and can be printed; with
--json the same comes out as data, and nothing is cut short.
"""
import argparse
from pathlib import Path

HELP = "write the class report for the instructor"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--to", metavar="FILE", type=Path, help="the page (autograder/class.html)")
    parser.add_argument("--gradebook", metavar="URL|FILE", help="the gradebook (autograder/gradebook.db)")
    for folder, holds in (("autograded", "what `grade` executed is"), ("submitted", "the submissions are"),
                          ("feedback", "the feedback pages are")):
        parser.add_argument(f"--{folder}", metavar="DIR", type=Path, help=f"where {holds} (autograder/{folder})")
    parser.add_argument("--exercise", metavar="E", help="this exercise only")
    parser.add_argument("--language", metavar="LANG", help="language of the page (the first one of _config.yml)")
    parser.add_argument("--json", action="store_true",
                        help="print the report as JSON, write no page unless --to is given")
    parser.add_argument("--quiet", action="store_true", help="no progress bar, no message")


def run(args) -> int:
    import json
    from autograder import course
    from autograder.classreport import gather, page
    from autograder.grading import store
    from autograder.grading.report import Progress
    package = course.ROOT / "autograder"
    to = args.to or package / "class.html"
    edition = args.language or course.reference_edition()
    gather.words(edition)                     # an unknown language is told at once
    engine = store.connect(args.gradebook)
    try:
        progress = Progress(gather.count(engine, args.exercise), args.quiet or args.json)
        sources = gather.Sources(engine, args.autograded or package / "autograded",
                                 args.submitted or package / "submitted", edition, progress.step)
        report = gather.report(sources, args.exercise)
        progress.close()
    finally:
        engine.dispose()
    if args.json:
        print(json.dumps(report, ensure_ascii=False, indent=1))
    if args.to or not args.json:
        write(to, page.page(report, page.Links(args.feedback or package / "feedback", to)))
    if not (args.json or args.quiet):
        print(f"Class report: {to}")
    return 0


def write(path: Path, text: str) -> None:
    from autograder.course import CourseError
    from autograder.grading import store
    try:
        store.replace_file(path, text.encode("utf-8", "replace"))
    except OSError as error:
        raise CourseError(f"{path}: cannot be written ({error.strerror}). Choose another file with --to.") from None
