"""The glossary: complete; wrong terms are found and ordinary words left alone; shown in every edition."""
import html
import re

import course_site
import pytest

from autograder import course
from autograder.mirror.checks import glossary as check
from autograder.mirror.texts import Text

GLOSSARY = course_site.load("autograder/glossary.toml")
EDITIONS = list(course.editions())
FIELDS = {"term", "definition", "also", "sort", "forbidden"}

# Wrong terms that the articles and translation programs really produced. All must be found.
WRONG = {
    "en": ["the forgetting gate", "a Gate Recurrent Unit (GRU)", "Long-Short Term Memory",
           "back-propagation", "threshhold"],
    "ja": ["S状結腸活性化", "新しい細胞状態", "前の非表示状態", "前の隠し状態", "隠された状態", "忘れてゲート", "忘れゲート",
           "消失勾配問題", "リカレント-ニューラル-ネットワーク", "長い短期記憶", "タイムステップ", "閾値", "ポイントごとに乗算"],
    "zh": ["忘记门控", "细胞状态", "隐藏状态", "递归神经网络", "乙状函数", "梯度剪裁", "阀值", "反向传递", "按元素相乘", "时间步长"],
    "pl": ["bramką „zapomnij”", "stanie komórkowym", "znikającego gradientu", "pięć ciężarów", "bramy wejściowej",
           "mnożenie w oparciu o komponenty", "bramce zapominającej", "obcinanie gradientu", "batcha",
           "o znikającym gradiencie"],
    "fr": ["Porte Forget", "l’état masqué", "unités récurrentes fermées", "mise à jour du dégradé", "l'état cellulaire",
           "gradient de disparition", "propagation arrière", "mémoire à long terme à court terme", "étape temporelle",
           "multiplication ponctuelle", "le clipping du gradient"],
}
# Ordinary sentences with words that look like them. None may be found.
ORDINARY = {
    "en": ["The gate forgets.", "She reads the gradient, which disappears here.", "We keep the gate open.",
           "This is a long, short story.", "Norms are clipped.", "Learn more about the rate."],
    "ja": ["記憶喪失になる。", "アップグレードする。", "ノートPCで開く。", "門をくぐる。", "勾配が消失する問題。", "忘れてはいけない。"],
    "zh": ["别忘记门口的钥匙。", "像水坝的闸门一样。", "带上笔记本电脑。", "慢慢消失的声音。", "坡度很大。", "这是临界情形。", "串联起来。"],
    "pl": ["Degradacja jakości.", "To jest paczka z plikami.", "Gradient zanika.", "Kandydat na stan.", "Brawo!",
           "Ciężar dowodu spoczywa na nas.", "Zapomnij o tym.", "Jupyter Notebook to program."],
    "fr": ["Toutes les portes sont fermées.", "Un service dégradé.", "Il n’y a pas d’apprentissage sans erreur.",
           "La porte est fermée, et l’unité récurrente attend.", "Le carnet de notes contient tout.",
           "Oublions la porte."],
}


def found(edition: str, sentence: str) -> list[str]:
    variants = list(check._variants(GLOSSARY, edition))
    return [complaint.difference for complaint in check._search(Text("page.md", 1, sentence), variants)]


@pytest.mark.parametrize("key", GLOSSARY)
def test_every_term_is_complete(key):
    entry = GLOSSARY[key]
    assert re.fullmatch(r"[a-z]+(-[a-z]+)*", key) and entry["introduced"]
    assert set(entry) <= {"symbol", "introduced", *EDITIONS}
    for edition in EDITIONS:
        words = entry[edition]
        assert edition not in ("ja", "zh") or words["sort"]
        assert set(words) <= FIELDS and words["term"] and words["definition"].rstrip().endswith((".", "。"))


@pytest.mark.parametrize("edition", EDITIONS)
def test_no_two_terms_have_the_same_name(edition):
    terms = [entry[edition]["term"].casefold() for entry in GLOSSARY.values()]
    assert len(set(terms)) == len(terms)


@pytest.mark.parametrize("edition", EDITIONS)
def test_no_term_is_forbidden(edition):
    for entry in GLOSSARY.values():
        for text in (entry[edition]["term"], entry[edition]["definition"]):
            assert found(edition, text) == []


@pytest.mark.parametrize("key", [key for key, entry in GLOSSARY.items() if "symbol" in entry])
def test_symbols_have_no_words(key):
    bare = re.sub(r"\\operatorname\{\w+\}|\\[a-zA-Z]+", "", GLOSSARY[key]["symbol"])
    assert not re.search(r"[^\W\d_]{3,}", bare)


@pytest.mark.parametrize("edition, sentence", [(e, s) for e in WRONG for s in WRONG[e]])
def test_wrong_terms_are_found(edition, sentence):
    assert len(found(edition, sentence)) >= 1


@pytest.mark.parametrize("edition, sentence", [(e, s) for e in ORDINARY for s in ORDINARY[e]])
def test_ordinary_words_are_left_alone(edition, sentence):
    assert found(edition, sentence) == []


# ---------------------------------------------------------------- the page

@pytest.fixture(scope="module")
def pages(tmp_path_factory):
    """Edition -> HTML of a page with nothing but the glossary, and what Sphinx warned of."""
    directives = {"glossary": "course-glossary"}
    return {edition: course_site.build(tmp_path_factory.mktemp(edition) / "site", edition, directives)
            for edition in EDITIONS}


@pytest.mark.parametrize("edition", EDITIONS)
def test_the_page_builds_without_warnings(pages, edition):
    assert pages[edition][1] == ""


@pytest.mark.parametrize("edition", EDITIONS)
def test_every_term_is_a_heading_with_the_same_anchor_in_all_editions(pages, edition):
    page = pages[edition][0]["glossary"]
    headings = dict(re.findall(r'<h2 class="glossary-term rubric" id="([\w-]+)">(.*?)</h2>', page))
    assert {key: html.unescape(text) for key, text in headings.items()} == \
        {key: entry[edition]["term"] for key, entry in GLOSSARY.items()}


@pytest.mark.parametrize("edition", EDITIONS)
def test_words_of_other_editions_carry_their_language(pages, edition):
    page = pages[edition][0]["glossary"]
    for other in (other for other in EDITIONS if other != edition):
        tag, term = course.editions()[other]["tag"], GLOSSARY["forget-gate"][other]["term"]
        assert f'<span lang="{tag}">{html.escape(term, quote=False)}</span>' in page
    assert f'lang="{course.editions()[edition]["tag"]}">{GLOSSARY["forget-gate"][edition]["term"]}' not in page


@pytest.mark.parametrize("edition, order", [
    ("en", ["backpropagation", "cell", "cell-state", "update-gate"]),
    ("ja", ["weight", "gate", "cell", "hadamard-product"]),                        # おもみ げーと せる ようそごとのせき
    ("zh", ["batch", "hadamard-product"]),                                           # piliang, zhuyuansu
    ("pl", ["gate", "exploding-gradient", "training", "weight", "exercise"]),        # ... waga zadanie
    ("fr", ["neuron", "parameter", "time-step"]),                                    # neurone, paramètre, pas de temps
])
def test_terms_are_sorted_as_in_a_dictionary_of_the_language(pages, edition, order):
    page = pages[edition][0]["glossary"]
    places = [page.index(f'id="{key}"') for key in order]
    assert places == sorted(places)
