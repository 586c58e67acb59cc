"""Write a page of feedback for every graded submission: FEEDBACK/<student>/<exercise>/<exercise>.html.

Each page speaks the language of the edition that was submitted, is one file without scripts, and can be mailed,
printed or handed back with nbgrader's release_feedback. Hidden tests are not in it. A page is written again only when
something that it shows has changed.
"""
import argparse
from pathlib import Path

from autograder.commands import at_least_one

HELP = "write a page of feedback per student and exercise"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--to", metavar="DIR", type=Path, help="where the pages go (autograder/feedback)")
    parser.add_argument("--autograded", metavar="DIR", type=Path, help="where `grade` put them (autograder/autograded)")
    parser.add_argument("--gradebook", metavar="URL|FILE", help="the gradebook (autograder/gradebook.db)")
    parser.add_argument("--student", metavar="S", help="this student only")
    parser.add_argument("--exercise", metavar="E", help="this exercise only")
    parser.add_argument("--jobs", metavar="N", type=at_least_one, default=0,
                        help="parallel processes (one per processor)")
    parser.add_argument("--quiet", action="store_true", help="no progress bar; complaints only")


def run(args) -> int:
    from collections import Counter
    from autograder import course, feedback
    from autograder.intake import printable
    package = course.ROOT / "autograder"
    folders = feedback.Folders(args.autograded or package / "autograded", args.to or package / "feedback")
    done = write(folders, chosen(args), args)
    for marks, what in done:
        if what == "missing":
            print(f"{printable(marks.student)} {marks.exercise}: no autograded notebook in {folders.autograded}. "
                  "Run: python -m autograder grade")
    became = Counter(what for _, what in done)
    if not args.quiet:
        print(f"Feedback: {folders.pages}/<student>/<exercise>/<exercise>.html ({became['written']} pages written, "
              f"{became['unchanged']} unchanged)")
    return 1 if became["missing"] else 0


def chosen(args) -> list:
    """The marks of the submissions that get a page.

    Raises `CourseError` for an unknown exercise, and for a student of whom nothing is graded.
    """
    from autograder import course, feedback
    from autograder.grading import store
    from autograder.intake import printable
    if args.exercise:
        course.exercise(args.exercise)
    engine = store.connect(args.gradebook)
    found = feedback.submissions(engine, args.student, args.exercise)
    engine.dispose()                          # before other processes are forked
    if args.student and not found:
        raise course.CourseError(f"{printable(args.student)}: nothing of this student is graded. Correct --student, or "
                                 "run: python -m autograder grade")
    return found


def write(folders, found: list, args) -> list[tuple]:
    """Write the pages with a progress bar: each submission's marks, and what became of its page."""
    import os
    from autograder import course, feedback
    from autograder.grading.report import Progress
    progress, done = Progress(len(found), args.quiet), []
    try:
        for one in feedback.write_all(folders, found, args.jobs or os.cpu_count() or 1):
            done.append(one)
            progress.step()
    except OSError as error:
        raise course.CourseError(f"{folders.pages}: cannot be written ({error.strerror}). Choose another place with "
                                 "--to.") from None
    finally:
        progress.close()
    return done
