"""The picture that other sites show beside a link to the course: book/_static/social.png, both cells without a word.

    python book/figures/social.py            write the file (Chromium draws it)
    python book/figures/social.py --check    compare only: exit 1 when the drawings have changed since

Letters come from the book's own fonts for formulas, so that the picture does not depend on the machine's fonts. Pixels
depend on the browser's version: the file carries the hash of what it was drawn from, and only that is compared.
Exit codes: 0 done, or nothing differs; 1 it differs; 2 no Chromium.
"""
import argparse
import base64
import hashlib
import io
from pathlib import Path
import shutil
import sys

from PIL import Image, PngImagePlugin

FOLDER = Path(__file__).resolve().parent
sys.path.insert(0, str(FOLDER))

import draw  # noqa: E402

FILE = FOLDER.parent / "_static" / "social.png"
FONTS = FOLDER.parent / "_ext" / "course_book" / "katex" / "fonts"
SIZE = (1200, 630)          # what social networks ask for
COLOURS = 64                # of the palette; flat drawings need no more
SOURCE = "drawn-from"       # key of the hash among the file's texts
CELLS = ("lstm-cell", "gru-cell")
FACES = {"KaTeX_Main": "KaTeX_Main-Regular", "KaTeX_Math": "KaTeX_Math-Italic"}
PAGE = """<!DOCTYPE html><style>{faces}
html {{ color-scheme: only light; background: #fff; color: #1b1f24 }}
body {{ margin: 0; width: 1200px; height: 630px }}
body {{ display: flex; align-items: center; justify-content: center; gap: 8px }}
svg {{ width: 584px; height: auto }}
</style>{pictures}"""


def page() -> str:
    """HTML of the picture."""
    drawings = draw.drawings()
    faces = "".join(f"@font-face {{ font-family: {family}; src: url(data:font/woff2;base64,{font(file)}) }}\n"
                    for family, file in FACES.items())
    return PAGE.format(faces=faces, pictures="".join(drawings[f"{name}.svg"] for name in CELLS))


def font(file: str) -> str:
    return base64.b64encode((FONTS / f"{file}.woff2").read_bytes()).decode()


def render(chromium: str) -> Image.Image:
    from playwright.sync_api import sync_playwright
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox", "--disable-gpu"])
        tab = browser.new_page(viewport=dict(zip(("width", "height"), SIZE)), color_scheme="light")
        tab.set_content(page())
        tab.evaluate("document.fonts.ready.then(() => 0)")
        shot = tab.screenshot()
        browser.close()
    return Image.open(io.BytesIO(shot)).convert("RGB").quantize(COLOURS, dither=Image.Dither.NONE)


def source() -> str:
    """Hash of everything the picture is drawn from."""
    return hashlib.sha256(page().encode()).hexdigest()


def complaint() -> str:
    """What is wrong with the file; '' when nothing is."""
    if FILE.exists() and Image.open(FILE).info.get(SOURCE) == source():
        return ""
    return "book/_static/social.png: missing, or differs from its drawing. Run: python book/figures/social.py"


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true", help="compare the file with the drawings, write nothing")
    check = parser.parse_args(arguments).check
    if check:
        print(complaint(), end="\n" if complaint() else "")
        return 1 if complaint() else 0
    chromium = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if not chromium:
        print("error: no Chromium on the path, which draws the picture. On Debian: apt-get install chromium",
              file=sys.stderr)
        return 2
    text = PngImagePlugin.PngInfo()
    text.add_text(SOURCE, source())
    render(chromium).save(FILE, optimize=True, pnginfo=text)
    return 0


if __name__ == "__main__":
    sys.exit(main())
