"""Put the sample class into autograder/submitted, take it away again, or print the grade table.

The sample class has submissions to every exercise in every edition: right ones, each known kind of wrong ones,
unfinished ones, and damaged files. Its students' ids begin with `sample-`. It is never mixed with a real class: where
submissions of other students lie, nothing is written.
"""
import argparse
from pathlib import Path

HELP = "install, remove or show the sample class"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--to", metavar="DIR", type=Path, help="where the submissions go (autograder/submitted)")
    parser.add_argument("--remove", action="store_true", help="remove sample students: submissions, grades, feedback")
    parser.add_argument("--table", action="store_true", help="print the grade table of the gradebook, change nothing")
    parser.add_argument("--gradebook", metavar="URL|FILE", help="the gradebook (autograder/gradebook.db)")


def run(args) -> int:
    from autograder import course, sample
    package = course.ROOT / "autograder"
    submitted = args.to or package / "submitted"
    if args.table:
        return show(args.gradebook)
    if args.remove:
        sample.remove(submitted, package / "autograded", package / "feedback", args.gradebook)
        print("The sample class is gone.")
        return 0
    print(f"{sample.install(submitted)} sample submissions in {submitted}")
    return 0


def show(gradebook: str | None) -> int:
    from autograder.grading import report, store
    engine = store.connect(gradebook)
    print("\n".join(report.table(store.grades(engine))))
    engine.dispose()
    return 0
