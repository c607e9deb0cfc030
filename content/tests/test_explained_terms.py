import pytest

from content.models import GlossaryTerm
from content.pages.explained_terms import ExplainedTerms, term_pattern

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def consortium() -> None:
    GlossaryTerm.objects.create(
        slug="consortium",
        term_en="consortium",
        term_bg="консорциум",
        term_lv="konsorcijs",
        explanation_en="Organisations that apply <together>.",
        explanation_bg="Организации, които кандидатстват заедно.",
        explanation_lv="Organizācijas, kas piesakās kopā.",
    )


def test_the_first_use_of_a_term_opens_its_explanation():
    html = ExplainedTerms("en").explain("<p>A consortium has members. A consortium applies.</p>")
    assert html == (
        '<p>A <button type="button" class="term" popovertarget="term-consortium">'
        "consortium</button>"
        '<span class="term__note" id="term-consortium" popover role="note">'
        "Organisations that apply &lt;together&gt;.</span>\u2060"
        " has members. A consortium applies.</p>"
    )


def test_it_is_explained_once_in_all_texts_of_a_page():
    terms = ExplainedTerms("en")
    assert "<button" in terms.explain("<p>A consortium.</p>")
    assert terms.explain("<p>A consortium.</p>") == "<p>A consortium.</p>"


@pytest.mark.parametrize("tag", ["a", "h2", "h3", "summary", "button", "th"])
def test_links_and_headings_are_spared(tag):
    html = f"<{tag}>consortium</{tag}><p>consortium</p>"
    assert ExplainedTerms("en").explain(html).startswith(f"<{tag}>consortium</{tag}><p><button")


@pytest.mark.parametrize(
    ("language", "text"), [("bg", "в консорциума"), ("lv", "konsorcijam"), ("en", "Consortium")]
)
def test_inflected_forms_are_found(language, text):
    assert "<button" in ExplainedTerms(language).explain(f"<p>{text}</p>")


@pytest.mark.parametrize(
    ("term", "language", "text"),
    [
        ("покана", "bg", "показва"),
        ("праг", "bg", "правят"),
        ("учещ", "bg", "учебни"),
        ("кандидат", "bg", "кандидатства"),
        ("Национална агенция (НА)", "bg", "на"),
        ("call", "en", "called"),
        ("EACEA", "en", "eaceas"),
    ],
)
def test_other_words_are_not(term, language, text):
    assert not term_pattern(term, language).search(text)


@pytest.mark.parametrize("text", ["lump sum", "Lump sums", "ECHE", "Charter"])
def test_variants_and_abbreviations_are_found(text):
    assert term_pattern("lump sum / Charter (ECHE)", "en").search(text)


def test_long_names_are_left_to_the_glossary():
    assert term_pattern("third country not associated to the Programme", "en") is None


def test_a_language_without_the_explanation_explains_nothing():
    GlossaryTerm.objects.update(explanation_lv="")
    assert ExplainedTerms("lv").explain("<p>konsorcijs</p>") == "<p>konsorcijs</p>"
