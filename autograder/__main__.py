"""The command line: `python -m autograder COMMAND`. Each module of `autograder.commands` is one command."""
import argparse
import importlib
import io
import pkgutil
import sys

from autograder import commands
from autograder.course import CourseError

EXIT_CODES = "exit codes: 0 all well, 1 something was found that needs attention, 2 the command could not run"


def build_parser() -> argparse.ArgumentParser:
    """Parser with one subcommand per module of `autograder.commands` (`HELP`, `add_arguments(parser)`, `run(args)`)."""
    parser = argparse.ArgumentParser(prog="python -m autograder", description=__doc__.split(":")[0] + ".",
                                     epilog=EXIT_CODES)
    subparsers = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for info in pkgutil.iter_modules(commands.__path__):
        module = importlib.import_module(f"autograder.commands.{info.name}")
        sub = subparsers.add_parser(info.name, help=module.HELP, description=module.__doc__, epilog=EXIT_CODES,
                                    formatter_class=argparse.RawDescriptionHelpFormatter)
        module.add_arguments(sub)
        sub.set_defaults(run=module.run)
    return parser


def main(argv: list[str] | None = None) -> int:
    """Run one command; returns its exit code.

    Faults of the course's files, and of files and folders that a command cannot use, are one line on stderr and 2.
    """
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")      # names and reports are in any script, terminals are not
    try:
        args = build_parser().parse_args(argv)
        return args.run(args)
    except CourseError as error:
        print(f"error: {error}", file=sys.stderr)
    except OSError as error:
        print(f"error: {error.filename or 'the system'}: {error.strerror or error}. Check that the place exists, its "
              "permissions and the room on the disk.", file=sys.stderr)
    except KeyboardInterrupt:
        print("interrupted", file=sys.stderr)
        return 130
    return 2


if __name__ == "__main__":
    sys.exit(main())
