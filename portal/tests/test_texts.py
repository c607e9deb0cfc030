"""The texts of the starter content, as readers get them: scripts, quotes, numbers, links."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml
from bs4 import BeautifulSoup
from django.test import Client

from portal.starter.files import DATA
from portal.tests.sample_pages import every_url

LANGUAGES = ["en", "bg", "lv"]
WRONG_QUOTES = {"en": "„«»", "bg": "”«»", "lv": "“«»"}
NEEDS_NO_BREAK = {
    "bg": r"\d (?:г\.|ч\.|%|евро|EUR|€)",
    "lv": r"\d (?:%|EUR|€)",
    "en": r"\d (?:%|EUR)",
}
# A number in the words of a page names something; facts are printed from the registry.
NAMED_NUMBERS = re.compile(
    r"KA\d{3}(?:-VET)?|ISCED\W+\d\W*\d?|\b20\d\d\b|\b[1-8]\.?[–-][1-8]\b|WCAG 2\.\d|\b320\b"
    r"|level \d to level \d|нива от \d до \d|no \d\. līdz \d\."
)
# Words that other sites use for a term of the glossary (domain/glossary.csv, notes).
OTHER_TERMS = {
    "bg": ["бенефициент", "Изпълнителна агенция „Образование", "КД1", "уебстраниц"],
    "lv": ["valsts aģentūr", "Kapacitātes stiprināšan", "labuma guvēj"],
    "en": ["programme country", "partner country", "Programme Country"],
}
ENGLISH = re.compile(r"\b(?:the|and|of|with|your|this|from)\b")
FUNCTION_WORDS_OF_OTHERS = {"bg": r"\b(?:un|vai|kas)\b", "lv": r"[а-яА-Я]"}


def texts(language: str) -> Iterator[tuple[str, str]]:
    """Place and text of everything in the data files of a language; glossary terms apart."""
    for path in sorted(Path(DATA, language).rglob("*.yaml")):
        for place, text in leaves(yaml.safe_load(path.read_text())):
            yield f"{path.relative_to(DATA)} {place}", text


def leaves(node: object, place: str = "") -> Iterator[tuple[str, str]]:
    if isinstance(node, dict):
        for key, value in node.items():
            yield from leaves(value, f"{place}/{key}")
    elif isinstance(node, list):
        for number, value in enumerate(node):
            yield from leaves(value, f"{place}/{number}")
    elif isinstance(node, str):
        yield place, BeautifulSoup(node, "html.parser").get_text() if "<" in node else node


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_word_mixes_latin_and_cyrillic(language):
    mixed = re.compile(r"[A-Za-zĀ-ž][а-яА-ЯѝЍ]|[а-яА-ЯѝЍ][A-Za-zĀ-ž]")
    assert [place for place, text in texts(language) if mixed.search(text)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_quotes_and_dashes_are_the_languages_own(language):
    wrong = re.compile(rf"[{WRONG_QUOTES[language]}\"]| - |—")
    found = [(place, wrong.findall(text)) for place, text in texts(language) if wrong.search(text)]
    assert [(place, signs) for place, signs in found if "glossary" not in place] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_numbers_keep_their_units_on_the_line(language):
    broken = re.compile(NEEDS_NO_BREAK[language])
    assert [place for place, text in texts(language) if broken.search(text)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_pages_hold_words_and_no_figures_of_the_registry(language):
    pages = [(place, text) for place, text in texts(language) if "/pages/" in place]
    figures = [(place, re.findall(r"\d+", NAMED_NUMBERS.sub("", text))) for place, text in pages]
    assert [(place, numbers) for place, numbers in figures if numbers] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_terms_are_the_glossarys(language):
    others = OTHER_TERMS[language]
    found = [
        (place, word)
        for place, text in texts(language)
        for word in others
        if word in text and "glossary" not in place
    ]
    assert found == []


@pytest.fixture(scope="module")
def bodies(starter, django_db_blocker) -> dict[str, bytes]:
    """Every public page there is."""
    with django_db_blocker.unblock():
        return {url: Client().get(url).content for url in every_url()}


@pytest.fixture
def pages(bodies, db) -> dict[str, BeautifulSoup]:
    return {url: BeautifulSoup(html, "html.parser").body for url, html in bodies.items()}


def test_no_english_is_left_on_bulgarian_and_latvian_pages(pages):
    left = []
    for url, body in pages.items():
        language = url[1:3]
        if language == "en":
            continue
        for foreign in body.select("[lang]:not([lang=''])"):
            if foreign.get("lang") != language:
                foreign.decompose()
        text = body.get_text(" ")
        left += [(url, text[max(0, m.start() - 40) : m.end() + 40]) for m in ENGLISH.finditer(text)]
        other = re.search(FUNCTION_WORDS_OF_OTHERS[language], text)
        left += [(url, text[max(0, other.start() - 40) : other.end() + 40])] if other else []
    assert left == []


def test_every_link_inside_the_site_leads_somewhere(pages, client):
    links = {
        (link["href"], url)
        for url, body in pages.items()
        for link in body.select("a[href^='/'], a[href^='?']")
    }
    checked: dict[str, int] = {}
    broken = []
    for href, url in sorted(links):
        target = href if href.startswith("/") else url.split("?")[0] + href
        path = target.split("#")[0]
        if path not in checked:
            checked[path] = client.get(path).status_code
        if checked[path] != 200:
            broken.append((url, href, checked[path]))
    assert broken == []


def test_every_link_inside_a_page_has_its_target(pages):
    missing = [
        (url, link["href"])
        for url, body in pages.items()
        for link in body.select("a[href^='#']")
        if not body.find(id=link["href"][1:])
    ]
    assert missing == []
