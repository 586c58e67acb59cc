"""Grade submissions into the gradebook.

Submissions lie as SUBMITTED/<student>/<exercise>/<exercise>.ipynb, in any edition. Each runs in a sandbox of its own;
the tests run outside it. What is graded already and has not changed is left alone, so an interrupted run is resumed by
the same command. Grades and comments given by hand survive regrading.

A submission that cannot be graded gets one line: student, exercise, file, cause, remedy. The others go on.

examples:
  python -m autograder grade                                  everything in autograder/submitted
  python -m autograder grade --student ana --exercise lstm-forward --force
  python -m autograder grade --submitted inbox --gradebook postgresql://grader@host/course --jobs 8
"""
import argparse
import dataclasses
import gc
from pathlib import Path
import sys

from autograder.commands import at_least_one

HELP = "grade submissions into the gradebook"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--submitted", metavar="DIR", type=Path,
                        help="where the submissions are (autograder/submitted)")
    parser.add_argument("--autograded", metavar="DIR", type=Path,
                        help="where executed notebooks go (autograder/autograded)")
    parser.add_argument("--gradebook", metavar="URL|FILE", help="the gradebook (autograder/gradebook.db)")
    parser.add_argument("--student", metavar="S", help="this student only")
    parser.add_argument("--exercise", metavar="E", help="this exercise only")
    parser.add_argument("--force", action="store_true", help="grade again what is graded already")
    parser.add_argument("--jobs", metavar="N", type=at_least_one, default=0,
                        help="parallel graders (one per processor)")
    parser.add_argument("--scheduler", metavar="URL", help="grade on a Dask cluster: tcp://host:port")
    parser.add_argument("--json", action="store_true", help="print the report as JSON")
    parser.add_argument("--quiet", action="store_true", help="no progress bar, no table; complaints only")
    add_sandbox_arguments(parser)


def add_sandbox_arguments(parser: argparse.ArgumentParser) -> None:
    """The limits of one submission, and the way out of the sandbox."""
    from autograder.sandbox.host import Limits
    group = parser.add_argument_group("sandbox, per submission")
    for field in dataclasses.fields(Limits):
        group.add_argument(f"--{field.name.replace('_', '-')}", metavar="N", type=at_least_one, default=field.default,
                           help=f"default {field.default}")
    group.add_argument("--unsafe", action="store_true",
                       help="run student code without a sandbox; only for submissions you trust as your own code")


def limits_of(args):
    from autograder.sandbox.host import Limits
    return Limits(**{field.name: getattr(args, field.name) for field in dataclasses.fields(Limits)})


def options_of(args):
    """The run that the arguments describe."""
    from autograder.grading.service import Options
    names = ("submitted", "autograded", "gradebook", "student", "exercise", "force", "jobs", "scheduler", "unsafe")
    given = {name: getattr(args, name) for name in names if getattr(args, name) is not None}
    return Options(**given, quiet=args.quiet or args.json, limits=limits_of(args))


def run(args) -> int:
    from autograder.sandbox import stem
    stem.start_early()                        # warms up while the next line imports
    gc.disable()                              # importing makes no garbage, only much to search through
    from autograder.grading import report, service, store
    gc.freeze()
    gc.enable()
    options = options_of(args)
    summary = service.grade(options)
    engine = store.connect(options.gradebook)
    grades = store.grades(engine)
    engine.dispose()
    if args.json:
        print(summary.as_json(grades))
        return summary.exit_code
    _, *complaints = said = summary.lines(report.painter(sys.stdout))
    if not args.quiet:
        print("\n".join([*report.table(grades), "", *said, "", *where_next(options)]))
    elif complaints:
        print("\n".join(complaints).strip())
    return summary.exit_code


def where_next(options) -> list[str]:
    from autograder.grading import store
    return [f"Gradebook: {store.shown(store.url_of(options.gradebook))}",
            "Next:      python -m autograder feedback     a page per student and exercise",
            "           python -m autograder report       a page about the class, for you",
            "           python -m autograder export       the grades as CSV",
            "           cd autograder && jupyter lab      formgrader, to grade by hand"]
