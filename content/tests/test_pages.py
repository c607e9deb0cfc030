"""The trees of the three languages, with the starter content."""

import pytest
from django.core.exceptions import ValidationError
from wagtail.models import Locale, Page

from content.models import ActionIndexPage, ArticlePage, CentreOfExcellencePage, HomePage, TopicPage
from content.registry.actions import Action
from content.tests.factories import make_action

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("starter")]

COVE = "actions/cove/"


def page_at(language: str, path: str) -> Page:
    return Page.objects.get(url_path=f"/{language}/{path}").specific


def test_each_language_has_its_own_tree(client):
    for language, name in [
        ("en", "Centres of Vocational Excellence"),
        ("bg", "Центрове за високи постижения"),
        ("lv", "Profesionālās izcilības centri"),
    ]:
        response = client.get(f"/{language}/{COVE}")
        assert response.status_code == 200
        assert name in response.context["page"].title
        assert response.context["text_language"] == ""


def test_a_page_that_is_not_live_in_a_language_is_shown_in_english_and_marked(client):
    page_at("lv", COVE).unpublish()
    response = client.get(f"/lv/{COVE}")
    html = response.content.decode()
    assert response.status_code == 200
    assert '<html lang="lv">' in html
    assert '<div lang="en">' in html
    assert "Šī lapa" in html
    assert 'rel="canonical" href="http://127.0.0.1:8000/en/actions/cove/"' in html
    assert 'hreflang="lv"' not in html.split("</head>")[0]
    assert 'hreflang="bg"' in html.split("</head>")[0]


def test_listings_keep_a_page_that_falls_back_to_english(client):
    page_at("lv", COVE).unpublish()
    assert 'href="/lv/actions/cove/"' in client.get("/lv/actions/").content.decode()


def test_a_page_that_is_not_live_in_english_either_is_not_found(client):
    page_at("lv", COVE).unpublish()
    page_at("en", COVE).unpublish()
    assert client.get(f"/lv/{COVE}").status_code == 404


def test_the_switcher_stays_on_the_same_page(client):
    html = client.get("/bg/calls/?state=closed").content.decode()
    assert 'href="/lv/calls/?state=closed"' in html
    html = client.get(f"/bg/{COVE}").content.decode()
    assert f'href="/lv/{COVE}"' in html


def test_a_slug_changed_in_english_changes_in_all_trees_and_redirects_in_all(
    client, django_capture_on_commit_callbacks
):
    about = page_at("en", "about/")
    about.slug = "about-us"
    with django_capture_on_commit_callbacks(execute=True):
        about.save_revision().publish()
    for language in ["en", "bg", "lv"]:
        assert page_at(language, "about-us/").get_latest_revision_as_object().slug == "about-us"
        response = client.get(f"/{language}/about/")
        assert (response.status_code, response.url) == (301, f"/{language}/about-us/")


def test_a_draft_of_a_translation_follows_the_slug_and_keeps_its_text(
    client, django_capture_on_commit_callbacks
):
    draft = page_at("lv", "about/")
    draft.introduction = "Melnraksts"
    draft.save_revision()
    about = page_at("en", "about/")
    about.slug = "about-us"
    with django_capture_on_commit_callbacks(execute=True):
        about.save_revision().publish()
    draft = page_at("lv", "about-us/").get_latest_revision_as_object()
    assert (draft.slug, draft.introduction) == ("about-us", "Melnraksts")


def test_the_title_is_the_registrys_name_in_the_pages_language():
    action = Action.objects.get(code="cove")
    action.name_lv = "Izcilības centri"
    action.save()
    page = page_at("lv", COVE)
    page.save_revision().publish()
    assert page_at("lv", COVE).title == "Izcilības centri"


def test_an_action_has_one_page_a_language():
    index = ActionIndexPage.objects.get(locale__language_code="en")
    second = CentreOfExcellencePage(action=Action.objects.get(code="cove"), slug="second")
    with pytest.raises(ValidationError, match="a page about it already"):
        index.add_child(instance=second)


def test_the_action_of_a_page_is_chosen_once():
    page = page_at("en", COVE)
    page.action = make_action(kind="centre-of-excellence")
    with pytest.raises(ValidationError, match="chosen once"):
        page.full_clean()


def test_the_class_of_a_page_follows_the_kind_of_its_action():
    index = ActionIndexPage.objects.get(locale__language_code="en")
    wrong = CentreOfExcellencePage(action=make_action(kind="mobility"), slug="wrong")
    with pytest.raises(ValidationError, match="another kind"):
        index.add_child(instance=wrong)


@pytest.mark.parametrize("language", ["en", "bg", "lv"])
def test_a_page_is_previewed_in_its_language(language):
    response = page_at(language, COVE).make_preview_request(preview_mode="")
    assert response.status_code == 200
    assert f'<html lang="{language}">' in response.content.decode()


def test_the_tree_has_its_grammar():
    assert HomePage.allowed_parent_page_models() == [Page]
    assert CentreOfExcellencePage.allowed_parent_page_models() == [ActionIndexPage]
    for leaf in (ArticlePage, TopicPage, CentreOfExcellencePage):
        assert leaf.allowed_subpage_models() == []


def test_three_locales_and_no_other():
    assert set(Locale.objects.values_list("language_code", flat=True)) == {"en", "bg", "lv"}
