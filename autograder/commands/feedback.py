"""Write a page of feedback for every graded submission: FEEDBACK/<student>/<exercise>/<exercise>.html.

Each page speaks the language of the edition that was submitted, is one file without scripts, and can be mailed,
printed or handed back with nbgrader's release_feedback. Hidden tests are not in it.
"""
import argparse
from pathlib import Path

HELP = "write a page of feedback per student and exercise"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--to", metavar="DIR", type=Path, help="where the pages go (autograder/feedback)")
    parser.add_argument("--autograded", metavar="DIR", type=Path, help="where `grade` put them (autograder/autograded)")
    parser.add_argument("--gradebook", metavar="URL|FILE", help="the gradebook (autograder/gradebook.db)")
    parser.add_argument("--student", metavar="S", help="this student only")
    parser.add_argument("--exercise", metavar="E", help="this exercise only")
    parser.add_argument("--quiet", action="store_true", help="no progress bar; complaints only")


def run(args) -> int:
    from sqlalchemy.orm import Session
    from autograder import course, feedback
    from autograder.grading import store
    from autograder.grading.report import Progress
    package = course.ROOT / "autograder"
    to, autograded = args.to or package / "feedback", args.autograded or package / "autograded"
    engine = store.connect(args.gradebook)
    missing = []
    with Session(engine) as session:
        found = feedback.submissions(session, args.student, args.exercise)
        progress = Progress(found.count(), args.quiet)
        for row in found.yield_per(200):
            submission = feedback.read(row, autograded)
            if submission is None:
                missing.append(f"{row.student.id} {row.assignment.name}: no autograded notebook in {autograded}. "
                               "Run: python -m autograder grade")
            else:
                path = to / submission.student / submission.exercise / f"{submission.exercise}.html"
                store.replace_file(path, feedback.page(submission).encode())
            progress.step()
        progress.close()
    engine.dispose()
    if missing:
        print("\n".join(missing))
    if not args.quiet:
        print(f"Feedback: {to}/<student>/<exercise>/<exercise>.html ({progress.done - len(missing)} pages)")
    return 1 if missing else 0
