"""A course in five editions that fits on a screen: one chapter, one exercise, one message. For tests of the mirror."""
from pathlib import Path

from autograder.mirror.material import MESSAGES, Material
from autograder.mirror.stamps import stamp

EDITIONS = ["en", "ja", "zh", "pl", "fr"]

FRONT = "---\nkernelspec:\n  display_name: Python 3\n  name: python3\n---\n\n"

CHAPTER = FRONT + r"""(gates)=
# {title}

{first}

```{{math}}
:label: eq-forget
f_t = \sigma(a_t)
```

```{{code-cell}} ipython3
f = 0.9
print(f"{{f = }}")
```

(the-cell)=
## {cell}

{second}

```{{figure}} ../figures/cell.svg
:name: fig-cell
:alt: {alt}

{caption}
```

```{{admonition}} {wrong}
:class: correction

{quotation}
```

(the-end)=
### {end}

```{{code-block}} shell
python -m autograder check carry.ipynb
```

```text
{wrong}
```

```{{code-cell}} ipython3
print(1 - f)   # (N, H)
```
"""

EXERCISE = FRONT + """# {title}

{task}

<details><summary>{alt}</summary>

{caption}

</details>

```{{code-cell}} ipython3
:id: carry
:role: answer
def carry(f, c):
    ### BEGIN SOLUTION
    return f * c
    ### END SOLUTION
```
"""

WORDS = {
    "en": {
        "title": "Gates", "cell": "The cell", "end": "The end", "alt": "One cell with three gates",
        "first": "The forget gate $f_t$ keeps what {ref}`the cell <the-cell>` holds; {eq}`eq-forget` says how much.",
        "second": "In Japanese it is called {ja}`忘却ゲート`, and **nothing** else stands in this paragraph.",
        "caption": "One cell, seen from its side.", "wrong": "What the article gets wrong",
        "quotation": "The article writes forgetting gate.", "task": "Write the function that carries a memory on.",
    },
    "ja": {
        "title": "ゲート", "cell": "セル", "end": "おわりに", "alt": "3つのゲートを持つセル",
        "first": "忘却ゲート$f_t$は{ref}`セル <the-cell>`の中身を保つ。どれだけ保つかは{eq}`eq-forget`が示す。",
        "second": "英語では{en}`forget gate`、日本語では**忘却ゲート**と呼ぶ。",
        "caption": "横から見たセル。", "wrong": "記事の誤り", "quotation": "記事は忘れてゲートと書いている。",
        "task": "記憶を運ぶ関数を書きなさい。",
    },
    "zh": {
        "title": "门", "cell": "单元", "end": "结语", "alt": "带有三个门的单元",
        "first": "遗忘门$f_t$保留{ref}`单元 <the-cell>`中的内容，{eq}`eq-forget`说明保留多少。",
        "second": "英语叫做{en}`forget gate`，汉语叫做“遗忘门”。",
        "caption": "从侧面看单元。", "wrong": "文章的错误", "quotation": "文章写的是忘记门。", "task": "写出传递记忆的函数。",
    },
    "pl": {
        "title": "Bramki", "cell": "Komórka", "end": "Koniec", "alt": "Komórka z\u00a0trzema bramkami",
        "first": "Bramka zapominania $f_t$ zachowuje to, co jest w\u00a0{ref}`komórce <the-cell>`; "
                 "{eq}`eq-forget` mówi, ile.",
        "second": "Po angielsku {en}`forget gate`, po polsku „bramka zapominania”.",
        "caption": "Komórka widziana z\u00a0boku.", "wrong": "Co artykuł podaje błędnie",
        "quotation": "Artykuł pisze: bramka „zapomnij”.", "task": "Napisz funkcję, która przenosi pamięć.",
    },
    "fr": {
        "title": "Portes", "cell": "La cellule", "end": "Fin", "alt": "Une cellule à trois portes",
        "first": "La porte d’oubli $f_t$ garde ce que contient {ref}`la cellule <the-cell>`\u202f; "
                 "{eq}`eq-forget` dit combien.",
        "second": "En anglais\u00a0: {en}`forget gate`, en français «\u202fporte d’oubli\u202f».",
        "caption": "Une cellule vue de côté.", "wrong": "Ce que l’article dit de faux",
        "quotation": "L’article écrit\u00a0: porte forget.", "task": "Écrivez la fonction qui transporte une mémoire.",
    },
}

MESSAGE = {"en": "{call} returned {got}. Which gate is it?", "ja": "{call}は{got}を返した。どのゲートだろうか。",
           "zh": "{call}返回了{got}。是哪个门？", "pl": "{call} zwraca {got}. Która to bramka?",
           "fr": "{call} a renvoyé {got}. Quelle est cette porte\u202f?"}

TERMS = {"en": ("forget gate", "forgetting gate"), "ja": ("忘却ゲート", "忘れてゲート"), "zh": ("遗忘门", "忘记门"),
         "pl": ("bramka zapominania", r"bramk\w+ .?zapomnij"), "fr": ("porte d’oubli", "portes? .?forget")}


def write(root: Path) -> Material:
    """Write the course to `root`, read and stamped in all editions."""
    for edition in EDITIONS:
        write_edition(root, edition, WORDS[edition])
    (root / "autograder" / "glossary.toml").write_text(glossary(), encoding="utf-8")
    (root / "book" / "sections.toml").write_text(
        '[sections.A1]\ntitles = { fr = "Portes" }\ntaught = ["gates#the-cell"]\n', encoding="utf-8")
    (root / "book" / "_locale").mkdir()
    (root / "book" / "_locale" / "words.toml").write_text(
        "[words]\ncell = { " + ", ".join(f'{e} = "{w["cell"]}"' for e, w in WORDS.items()) + " }\n", encoding="utf-8")
    material = Material(root, EDITIONS, ["gates"], ["carry"])
    for edition in material.translations:
        stamp(material, edition, [*material.documents, MESSAGES])
    return material


def write_edition(root: Path, edition: str, words: dict[str, str]):
    for path, template in ((f"book/{edition}/gates.md", CHAPTER), (f"solutions/{edition}/carry/carry.md", EXERCISE)):
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_text(template.format(**words), encoding="utf-8")
    messages = root / "autograder" / "messages" / f"{edition}.toml"
    messages.parent.mkdir(parents=True, exist_ok=True)
    messages.write_text(f'[carry]\nfail = "{MESSAGE.get(edition, MESSAGE["en"])}"\n', encoding="utf-8")


def glossary() -> str:
    lines = ["[forget-gate]", 'introduced = "gates"']
    for edition, (term, forbidden) in TERMS.items():
        lines += [f'{edition}.term = "{term}"', f'{edition}.definition = "{WORDS[edition]["caption"]}"',
                  f"{edition}.forbidden = ['{forbidden}']"]
    return "\n".join(lines) + "\n"
