"""Write a page of feedback for every graded submission: FEEDBACK/<student>/<exercise>/<exercise>.html.

Each page speaks the language of the edition that was submitted, is one file without scripts, and can be mailed,
printed or handed back with nbgrader's release_feedback. Hidden tests are not in it. A page is written again only when
something that it shows has changed.
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
    parser.add_argument("--jobs", metavar="N", type=int, default=0, help="parallel processes (one per processor)")
    parser.add_argument("--quiet", action="store_true", help="no progress bar; complaints only")


def run(args) -> int:
    from collections import Counter
    import os
    from autograder import course, feedback
    from autograder.grading import store
    from autograder.grading.report import Progress
    from autograder.intake import printable
    package = course.ROOT / "autograder"
    folders = feedback.Folders(args.autograded or package / "autograded", args.to or package / "feedback")
    engine = store.connect(args.gradebook)
    found = feedback.submissions(engine, args.student, args.exercise)
    engine.dispose()                          # before other processes are forked
    progress, became, missing = Progress(len(found), args.quiet), Counter(), []
    try:
        for marks, what in feedback.write_all(folders, found, args.jobs or os.cpu_count() or 1):
            became[what] += 1
            if what == "missing":
                missing.append(f"{printable(marks.student)} {marks.exercise}: no autograded notebook in {folders.autograded}. "
                               "Run: python -m autograder grade")
            progress.step()
    except OSError as error:
        raise course.CourseError(f"{folders.pages}: cannot be written ({error.strerror}). Choose another place with "
                                 "--to.") from None
    finally:
        progress.close()
    if missing:
        print("\n".join(missing))
    if not args.quiet:
        print(f"Feedback: {folders.pages}/<student>/<exercise>/<exercise>.html ({became['written']} pages written, "
              f"{became['unchanged']} unchanged)")
    return 1 if missing else 0
