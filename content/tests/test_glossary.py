import pytest

from content.models import GlossaryPage

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("starter")]


def entries(response) -> list:
    return [entry for _letter, group in response.context["letters"] for entry in group]


@pytest.mark.parametrize(
    ("language", "first", "last"), [("en", "A", "Y"), ("bg", "А", "S"), ("lv", "1", "Ž")]
)
def test_all_terms_stand_in_the_languages_alphabet(client, language, first, last):
    response = client.get(f"/{language}/glossary/")
    assert len(entries(response)) == 219
    letters = [letter for letter, _group in response.context["letters"]]
    assert (letters[0], letters[-1]) == (first, last)
    assert len(letters) == len(set(letters))


def test_equivalents_are_marked_with_their_language(client):
    html = client.get("/bg/glossary/?q=consortium").content.decode()
    assert '<span lang="en">consortium</span>' in html
    assert '<span lang="lv">konsorcijs</span>' in html


@pytest.mark.parametrize("query", ["konsorcij", "КОНСОРЦИУМ", "Consortium", "  consortium  "])
def test_a_term_is_found_in_any_language_without_javascript(client, query):
    slugs = {entry.slug for entry in entries(client.get("/lv/glossary/", {"q": query}))}
    assert "consortium" in slugs


@pytest.mark.parametrize(
    "query", ["\x00", "<script>alert(1)</script>", "x" * 10_000, '"', "%", "🎓"]
)
def test_any_query_answers(client, query):
    response = client.get("/lv/glossary/", {"q": query})
    assert response.status_code == 200
    assert "<script>alert" not in response.content.decode()


def test_nothing_found_says_what_to_try(client):
    html = client.get("/en/glossary/?q=zebra").content.decode()
    assert "No term holds these words" in html
    assert 'href="?"' in html


def test_there_is_one_glossary_a_language():
    assert GlossaryPage.objects.count() == 3
