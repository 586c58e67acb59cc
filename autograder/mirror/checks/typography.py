"""Typography, per language: what a printer of that language would mark. Languages without rules of their own pass."""
import re

from autograder.mirror.complaint import Complaint
from autograder.mirror.material import Material
from autograder.mirror.parse import THING
from autograder.mirror.texts import texts

FIX = "Run: python -m autograder mirror --fix-spaces"
CJK = r"\u3005-\u3007\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff"
PUNCTUATION = "、。，：；？！「」『』（）"
LATIN = f"A-Za-z0-9{THING}"
ONE_LETTER = r"(?<![\w./'’-])[aiouwzkAIOUWZK]"      # the Polish words that must not end a line

# what is wrong, as a regular expression; what it is called; the remedy
MARKUP = [
    (r"\*\*", "asterisks that stay in the text", "Let the emphasis begin and end with a letter, not with punctuation"),
    (rf"\{{[\w:-]+\}}[`{THING}]", "a role that is not recognised", "Write {role}`text` and close the backquote"),
    (r"\$", "a dollar sign that stays in the text", "Close the formula, and put no digit right behind it"),
]
IDEOGRAPHS = [
    (rf"(?<=[{CJK}{THING}])[,;:?!](?=[\s{CJK}{THING}]|$)|[,;:?!](?=[{CJK}])", "half-width punctuation '{found}'",
     "Use the full-width mark"),
    (rf"(?<=[{CJK}])\.(?=\s|$|[{CJK}])", "a half-width full stop", "Write 。"),
    (rf"(?<=[{CJK}])[()]|[()](?=[{CJK}])", "a half-width parenthesis", "Write （ ）"),
    (rf"(?<=[{CJK}]) +(?=[{CJK}])", "a space between characters", "Take it out"),
    (rf"(?<=[{CJK}{PUNCTUATION}]) +(?=[{LATIN}])|(?<=[{LATIN}]) +(?=[{CJK}{PUNCTUATION}])",
     "a space between a character and a Latin letter, digit or formula", "Take it out"),
    (rf"(?<!\*)\*(?=[{CJK}])|(?<=[{CJK}])\*(?!\*)", "an asterisk that stays in the text",
     "Let the emphasis begin and end with a letter, not with punctuation"),
]
RULES = {
    "ja": [
        *IDEOGRAPHS,
        (r"[，．]", "a Chinese comma or full stop", "Write 、 or 。"),
        (r'"', "a straight quotation mark", "Write 「 」"),
    ],
    "zh": [
        *IDEOGRAPHS,
        (r'"', "a straight quotation mark", "Write “ ”"),
    ],
    "pl": [
        (rf"{ONE_LETTER}[ \n]+(?=[^\s|])", "a one-letter word before an ordinary space", FIX),
        (r'"', "a straight quotation mark", "Write „ ”"),
        (r"“", "an English quotation mark", "Write „ ”"),
        (r"(?<=\w)'(?=\w)", "a straight apostrophe", "Write ’"),
        (r"(?<=[^\W\d_]) - (?=[^\W\d_])", "a hyphen for a dash", "Write –"),
    ],
    "fr": [
        (r"[ \n][;:?!»](?!\w)|«[ \n]", "an ordinary space beside '{found}'", FIX),
        (rf"(?<=[\w)»…%{THING}])[;:?!](?![\w/:])|\S»|«\S", "no space beside '{found}'", FIX),
        (r"\d[ \n]?%(?!\w)", "no no-break space before the percent sign", FIX),
        (r'"', "a straight quotation mark", "Write « »"),
        (r"[“”]", "an English quotation mark", "Write « »"),
        (r"'", "a straight apostrophe", "Write ’"),
        (r"(?<=[^\W\d_]) - (?=[^\W\d_])", "a hyphen for a dash", "Write –"),
    ],
}


def complaints(material: Material, edition: str):
    rules, markup = ([(re.compile(pattern), *words) for pattern, *words in rules]
                     for rules in (RULES.get(edition, []), MARKUP))
    for text in texts(material, edition):
        for pattern, name, remedy in (rules + markup if text.markup else rules):
            found = pattern.search(text.text)
            if found:
                yield Complaint(text.file, text.line_of(found.start()), _say(name, found, text.text), remedy)


def _say(name: str, found: re.Match, text: str) -> str:
    excerpt = text[max(found.start() - 12, 0):found.end() + 12].replace(THING, "…")
    return f"{name.format(found=found[0].strip())}: '{' '.join(excerpt.split())}'"
