"""Draws every picture of the book: book/figures/*.svg, the same for all editions.

    python book/figures/draw.py            write the files
    python book/figures/draw.py --check    compare only: exit 1 and the names of files that differ, lack or are unknown

The drawings stand in the modules beside this one, one function per picture, registered under the name of its file.
Exit codes: 0 done, or nothing differs; 1 something differs; 2 wrong usage.
"""
import argparse
from pathlib import Path
import sys

FOLDER = Path(__file__).resolve().parent
sys.path.insert(0, str(FOLDER))       # also when this file is loaded by its path, as the tests do

import pen  # noqa: E402
from registry import PICTURES  # noqa: E402
import blocks, cells_gru, cells_lstm, cells_rnn, gradients, memories, squashing  # noqa: E401,E402,F401  (they register)


def drawings() -> dict[str, str]:
    """File name -> what the file must hold."""
    return {f"{name}.svg": pen.svg(name, *picture()) for name, picture in sorted(PICTURES.items())}


def complaints(wanted: dict[str, str], folder: Path = FOLDER) -> list[str]:
    """What is wrong with the files in the folder, one line each."""
    present = {path.name: path.read_text(encoding="utf-8") for path in folder.glob("*.svg")}
    redraw = "Run: python book/figures/draw.py"
    faults = {
        **{name: f"missing. {redraw}" for name in wanted.keys() - present.keys()},
        **{name: "no function draws it. Delete it, or draw it." for name in present.keys() - wanted.keys()},
        **{name: f"differs from its drawing. {redraw}" for name in wanted.keys() & present.keys()
           if wanted[name] != present[name]},
    }
    return [f"book/figures/{name}: {fault}" for name, fault in sorted(faults.items())]


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true", help="compare the files with their drawings, write nothing")
    check = parser.parse_args(arguments).check
    wanted = drawings()
    if not check:
        for name, text in wanted.items():
            (FOLDER / name).write_text(text, encoding="utf-8")
    found = complaints(wanted)
    for line in found:
        print(line)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
