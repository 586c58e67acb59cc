"""Words of a natural language in code cells: comments, docstrings and other strings. Identifiers are fine.

Code is the same in all editions, so that a word in it is foreign in four of five. A word is a run of three letters or
more that is neither an identifier of the page, nor a technical word that Python, NumPy or Matplotlib expects, nor an
abbreviation in capitals (LSTM). A string that as a whole names something in NumPy ("multiply") is fine too; so is a
key in brackets (results["shut"]), and a string that holds a program: a listing, kept as text because it does not run.
"""
import ast
from collections.abc import Iterator
import io
import re
import tokenize

import numpy as np

from autograder.mirror.complaint import Complaint
from autograder.mirror.material import Material
from autograder.mirror.parse import Cell, Page

WORD = re.compile(r"[^\W\d_]{3,}")
PROGRAM = re.compile(r"^(class|def) \w+.*:$", re.MULTILINE)
FORMULA = re.compile(r"\$[^$]*\$")
MARKER = re.compile(r"### (BEGIN|END) (SOLUTION|HIDDEN TESTS)$")
TECHNICAL = frozenset("""
    sin cos tan tanh exp log ln max min argmax softmax sigmoid relu ndarray dtype float int bool str numpy random
    linear symlog logit upper lower left right center best both major minor none equal auto tight constrained
    dashed dotted solid dashdot steps pre mid post black white gray grey bold same valid full reflect edge
    small medium large smaller larger
    raise ignore warn viridis gray coolwarm magma plasma cividis nearest bilinear points data axes figure fraction
    """.split())


def complaints(material: Material, edition: str):
    if edition != material.reference:       # the other editions' cells must equal these
        return
    for document in material.documents:
        page = material.page(document, edition)
        if page is not None:
            yield from _page(page, material.name(material.path(document, edition)))


def _page(page: Page, file: str):
    cells = [cell for section in page.sections for cell in section.cells]
    known = TECHNICAL.union(*(_identifiers(cell.code) for cell in cells))
    for cell in cells:
        for line, text in _texts(cell):
            words = [w for w in WORD.findall(text) if not (w in known or w.isupper() and w.isascii())]
            if words:
                yield Complaint(file, line, f"words in a code cell: {', '.join(dict.fromkeys(words))}",
                                "Code is the same in all editions: say it in the prose, or use symbols")


def _identifiers(code: str) -> set[str]:
    """All names in the code and in the programs that it holds as strings, and the words they are made of."""
    names = {token.string for token in _tokens(code) if token.type == tokenize.NAME}
    names.update(*(re.findall(r"\w+", text) for _, text in _strings(code) if PROGRAM.search(text)))
    return names | {part for name in names for part in name.split("_")}


def _texts(cell: Cell) -> Iterator[tuple[int, str]]:
    """Line of the page and text of every comment and string in which no word should stand."""
    first = cell.line + cell.text.count("\n") - cell.code.count("\n") - 1
    for token in _tokens(cell.code):
        if token.type == tokenize.COMMENT and not MARKER.match(token.string):
            yield first + token.start[0] - 1, token.string
    for line, text in _strings(cell.code):
        if not hasattr(np, text) and not PROGRAM.search(text):
            yield first + line - 1, FORMULA.sub(" ", text)


def _strings(code: str) -> Iterator[tuple[int, str]]:
    """Line and value of every string; an f-string is one, with a blank for each expression."""
    try:
        tree = ast.parse(code)
    except SyntaxError:                     # magics and the like: execution will tell
        return
    keys = {id(part) for node in ast.walk(tree) if isinstance(node, ast.Subscript) for part in ast.walk(node.slice)}
    joined = [node for node in ast.walk(tree) if isinstance(node, ast.JoinedStr)]
    parts = {id(part) for node in joined for part in node.values}
    for node in joined:
        yield node.lineno, "".join(part.value if isinstance(part, ast.Constant) else " " for part in node.values)
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in parts | keys:
            yield node.lineno, node.value


def _tokens(code: str) -> list[tokenize.TokenInfo]:
    try:
        return list(tokenize.generate_tokens(io.StringIO(code).readline))
    except (tokenize.TokenError, IndentationError):
        return []
