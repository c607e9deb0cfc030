"""The words of the action pages, read as a reader would."""

import re
from collections import Counter
from collections.abc import Iterator

import pytest
from wagtail.fields import StreamField
from wagtail.models import Page

from portal.starter.files import DATA, LANGUAGES
from portal.starter.words import Listing, Section, read_words

ACTIONS = sorted(path.stem for path in (DATA / "en/pages/actions").glob("*.yaml"))
PAGES = sorted(
    str(path.relative_to(DATA / "en/pages")) for path in (DATA / "en/pages").rglob("*.yaml")
)


def page(language: str, name: str) -> Section:
    return read_words(DATA / language / "pages" / name)


def texts(words) -> Iterator[str]:
    if isinstance(words, Section):
        words = list(words.values())
    if isinstance(words, str):
        yield str(words)
        return
    for child in words:
        yield from texts(child)


def prose(language: str, action: str) -> list[str]:
    """The texts of the stream fields."""
    fields = page(language, f"actions/{action}.yaml").values()
    return [text for field in fields if isinstance(field, Listing) for text in texts(field)]


def paragraphs(language: str, action: str) -> set[str]:
    pieces = [piece for text in prose(language, action) for piece in re.split(r"<[^>]+>", text)]
    plain = (" ".join(piece.split()).casefold() for piece in pieces)
    return {piece for piece in plain if len(piece.split()) >= 8}


def shape(words):
    """The keys and the lengths of the lists."""
    if isinstance(words, Section):
        return {key: shape(value) for key, value in words.items()}
    return [shape(each) for each in words] if isinstance(words, Listing) else "text"


def strings(raw) -> Iterator[str]:
    """Of the raw value of a stream field."""
    if isinstance(raw, str):
        yield raw
    elif isinstance(raw, dict | list):
        for child in raw.values() if isinstance(raw, dict) else raw:
            yield from strings(child)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("action", ACTIONS)
def test_an_action_is_explained_in_at_least_350_words(action, language):
    words = re.sub(r"<[^>]+>", " ", " ".join(prose(language, action))).split()
    assert len([word for word in words if any(letter.isalpha() for letter in word)]) >= 350


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_two_actions_share_a_paragraph(language):
    counted = Counter(text for action in ACTIONS for text in paragraphs(language, action))
    assert [text for text, times in counted.items() if times > 1] == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("action", ACTIONS)
def test_an_action_answers_three_to_five_questions(action, language):
    questions = page(language, f"actions/{action}.yaml")["questions"]
    assert 3 <= len(questions) <= 5
    assert all(each["question"].endswith("?") and each["answer"] for each in questions)


@pytest.mark.parametrize("name", PAGES)
def test_a_page_is_built_alike_in_every_language(name):
    shapes = [shape(page(language, name)) for language in LANGUAGES]
    assert all(each == shapes[0] for each in shapes)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", PAGES)
def test_search_results_show_a_short_description(name, language):
    assert 1 <= len(page(language, name)["search_description"].strip()) <= 155


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("action", ACTIONS)
def test_the_page_holds_every_text_of_its_file(action, language, starter, db):
    loaded = Page.objects.get(url_path=f"/{language}/actions/{action}/").specific
    fields = [field for field in loaded._meta.fields if isinstance(field, StreamField)]
    held = [field.value_from_object(loaded) for field in fields]
    for field, value in zip(fields, held, strict=True):
        field.stream_block.clean(value)
    raw = [field.get_prep_value(value) for field, value in zip(fields, held, strict=True)]
    assert {text.strip() for text in prose(language, action)} <= set(strings(raw))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_clusters_have_their_twenty_activities(language):
    clusters = page(language, "actions/cove.yaml")["clusters"]
    assert [len(cluster["activities"]) for cluster in clusters] == [9, 6, 5]
