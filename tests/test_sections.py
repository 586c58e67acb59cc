"""The map of the articles' sections: complete, claimed by headings that exist in every edition, shown on a page."""
import re

import course_site
import pytest

from autograder import course
from autograder.mirror.material import Material

DATA = course_site.load("book/sections.toml")
SECTIONS = DATA["sections"]
EDITIONS = list(course.editions())
# The sections of the five articles, A1 to D9. The list in book/sections.toml may not lose one.
ARTICLES = {"A": range(1, 20), "B": range(1, 12), "C": range(0, 9), "D": range(1, 10)}
LANGUAGES = {"A": {"ja", "fr"}, "B": {"ja"}, "C": {"zh"}, "D": {"pl"}}


@pytest.fixture(scope="module")
def material():
    return Material.load()


def test_every_section_of_every_article_is_listed():
    assert set(SECTIONS) == {f"{article}{n}" for article, numbers in ARTICLES.items() for n in numbers}


@pytest.mark.parametrize("key", SECTIONS)
def test_titles_are_in_the_languages_of_the_article(key):
    assert set(SECTIONS[key]) == {"titles", "taught"}
    assert set(SECTIONS[key]["titles"]) == LANGUAGES[key[0]]
    assert set(DATA["articles"][key[0]]) == LANGUAGES[key[0]]


@pytest.mark.parametrize("edition", EDITIONS)
@pytest.mark.parametrize("key", SECTIONS)
def test_every_section_is_claimed_by_a_heading_of_every_edition(material, key, edition):
    assert SECTIONS[key]["taught"], f"{key} is taught nowhere"
    for claim in SECTIONS[key]["taught"]:
        page, label = claim.split("#")
        assert page in course.pages(), f"{key}: {page} is not listed in book/_toc.yml"
        parsed = material.page(page, edition)
        assert parsed is not None, f"{key}: book/{edition}/{page}.md is missing"
        assert label in [section.label for section in parsed.sections if section.level], \
            f"{key}: book/{edition}/{page}.md has no heading '{label}'"


# ---------------------------------------------------------------- the tables

@pytest.fixture(scope="module", params=EDITIONS)
def site(request, tmp_path_factory):
    """Edition, HTML of the two tables, Sphinx's warnings."""
    folder = tmp_path_factory.mktemp(request.param) / "site"
    directives = {"sources": "section-map", "exercises": "course-exercises"}
    pages, warnings = course_site.build(folder, request.param, directives)
    return request.param, pages, warnings


def rows(page: str, table: str) -> list[str]:
    body = re.search(rf'<table class="{table}.*?<tbody>(.*?)</tbody>', page, re.DOTALL)[1]
    return re.findall(r"<tr.*?</tr>", body, re.DOTALL)


def test_tables_build_without_warnings(site):
    assert site[2] == ""


def test_the_section_map_links_every_section_to_its_headings(site):
    edition, pages, _ = site
    found = rows(pages["sources"], "section-map")
    assert len(found) == len(SECTIONS)
    for row, (key, section) in zip(found, SECTIONS.items()):
        assert f"<p>{key}</p>" in row
        for claim in section["taught"]:
            page, label = claim.split("#")
            assert f'href="{page}.html#' in row and f"{label} {edition}</span>" in row
        for language, title in section["titles"].items():
            tag = course.editions()[language]["tag"]
            assert (f'<span lang="{tag}">' in row) == (language != edition), title


def test_the_table_of_exercises_shows_titles_and_points(site):
    edition, pages, _ = site
    found = rows(pages["exercises"], "course-exercises")
    assert len(found) == len(course.exercises())
    for row, exercise in zip(found, course.exercises().values()):
        path = course.ROOT / "solutions" / edition / exercise.slug / f"{exercise.slug}.md"
        title = re.search(r"^# (.+)$", path.read_text(encoding="utf-8"), re.MULTILINE)[1]
        assert title in row and f'href="{exercise.chapter}.html"' in row
        assert f"<p>{exercise.total:g}</p>" in row
        assert all(f'{name}</span></code>\u00a0{points:g}' in row for name, points in exercise.points.items())
