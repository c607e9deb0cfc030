"""The starter content, once it is loaded."""

from io import StringIO

import pytest
from django.apps import apps
from django.core.management import call_command
from wagtail.models import Page, Revision, Site

from content import models
from content.models import Action, Call, Topic
from portal.starter.files import LANGUAGES
from portal.starter.load import load

COUNTS = {
    "Topic": 8,
    "Action": 13,
    "Region": 17,
    "Country": 202,
    "OrganisationKind": 23,
    "Agency": 3,
    "MobilityActivity": 10,
    "Rate": 129,
    "GlossaryTerm": 219,
    "Call": 75,
    "Deadline": 61,
    "HomePage": 3,
    "TopicPage": 24,
    "CentreOfExcellencePage": 3,
    "MobilityPage": 3,
    "CapacityBuildingPage": 3,
    "JeanMonnetPage": 9,
    "AlliancePage": 3,
    "PartnershipsForExcellencePage": 3,
    "AccreditationPage": 3,
    "PartnershipPage": 6,
    "AudiencePage": 18,
    "GlossaryPage": 3,
    "ArticlePage": 30,
}


def every_row() -> dict[str, list[dict]]:
    tables = [*apps.get_app_config("content").get_models(), Page, Revision, Site]
    return {table._meta.label: list(table.objects.order_by("pk").values()) for table in tables}


@pytest.mark.django_db
def test_an_empty_portal_is_filled_and_a_second_run_changes_nothing():
    first = load()
    assert first.created_calls == COUNTS["Call"]
    before = every_row()
    second = load()
    assert second.created == second.created_calls == 0
    assert every_row() == before


@pytest.mark.parametrize(("name", "count"), COUNTS.items())
def test_everything_is_there(name, count, starter, db):
    assert getattr(models, name).objects.count() == count


@pytest.mark.parametrize("model", [Call, Page])
def test_calls_and_pages_are_public_and_have_a_revision(model, starter, db):
    rows = Page.objects.filter(depth__gt=1) if model is Page else model.objects.all()
    assert all(row.live and not row.has_unpublished_changes for row in rows)
    assert all(row.first_published_at and row.latest_revision_id for row in rows)


def test_each_page_stands_at_the_same_path_in_every_language(starter, db):
    for english in Page.objects.filter(url_path__startswith="/en/"):
        found = english.get_translations(inclusive=True)
        paths = {page.url_path.removeprefix(f"/{page.locale.language_code}") for page in found}
        assert found.count() == len(LANGUAGES)
        assert paths == {english.url_path.removeprefix("/en")}


def test_every_text_is_there_in_every_language(starter, db):
    for model, field in ((Topic, "summary"), (Action, "summary"), (Call, "title")):
        for language in LANGUAGES:
            assert not model.objects.filter(**{f"{field}_{language}": ""}).exists()


def test_what_editors_changed_stays(starter, db):
    Topic.objects.filter(slug="mobility").update(name_bg="Друго име")
    call = Call.objects.get(slug="ka120-vet-2026")
    call.title_lv = "Cits nosaukums"
    call.deadlines.all().delete()
    call.save_revision().publish()
    page = Page.objects.get(url_path="/bg/about/").specific
    page.title = "Друго заглавие"
    page.save_revision().publish()
    before = every_row()
    assert load().created == 0
    assert every_row() == before


def test_a_page_that_editors_moved_is_not_made_again(starter, db):
    page = Page.objects.get(url_path="/bg/about/").specific
    page.slug = "za-nas"
    page.save_revision().publish()
    assert load().created == 0


def test_a_topic_of_the_editors_own_gets_no_page(starter, db):
    Topic.objects.create(slug="own", name_en="Own")
    assert load().created == 0


def test_the_command_says_that_nothing_was_left_to_do(starter, db):
    output = StringIO()
    call_command("load_starter", stdout=output)
    assert "nothing was created" in output.getvalue()
    assert "--mapping" in output.getvalue()


def test_the_command_leaves_a_portal_with_content_alone(starter, db):
    output = StringIO()
    call_command("load_starter", "--if-empty", stdout=output)
    assert output.getvalue() == "The portal has content already; nothing was loaded.\n"
