"""The registry's forms in the admin, as a superuser's browser posts them."""

from datetime import date

import pytest
from bs4 import BeautifulSoup

from content.models import Call
from content.tests.factories import brussels, make_call

pytestmark = pytest.mark.django_db

CALLS = "/admin/snippets/content/call/"
REGISTRY = [
    "action",
    "agency",
    "call",
    "country",
    "glossaryterm",
    "mobilityactivity",
    "organisationkind",
    "rate",
    "region",
    "topic",
]


def form_of(client, url: str) -> dict[str, str]:
    """What the browser would post from the page's form, unchanged."""
    soup = BeautifulSoup(client.get(url).content, "html.parser")
    data = {}
    for field in soup.select("form[data-edit-form] [name], form#w-editor-form [name]"):
        if field.name == "select":
            chosen = field.select_one("option[selected]")
            data[field["name"]] = chosen["value"] if chosen else ""
        elif field.name == "textarea":
            data[field["name"]] = field.text.removeprefix("\n")
        elif field.get("type") not in ("checkbox", "radio", "submit") or field.has_attr("checked"):
            data[field["name"]] = field.get("value", "")
    return {name: value for name, value in data.items() if "__prefix__" not in name}


@pytest.fixture
def call() -> Call:
    return make_call(
        brussels(2026, 9, 3, 17), title_en="Centres", title_lv="Centri", opens_on=date(2025, 12, 4)
    )


@pytest.mark.parametrize("model", REGISTRY)
@pytest.mark.parametrize("query", ["", "?q=none", "?q=a&ordering=pk", "?q=%00%22"])
def test_every_list_answers_to_search_and_order(admin_client, model, query):
    assert admin_client.get(f"/admin/snippets/content/{model}/{query}").status_code == 200


@pytest.mark.parametrize("model", REGISTRY)
def test_every_row_can_be_added_and_a_blank_form_says_what_is_missing(admin_client, model):
    url = f"/admin/snippets/content/{model}/add/"
    assert admin_client.get(url).status_code == 200
    response = admin_client.post(url, form_of(admin_client, url))
    assert response.status_code == 200
    assert "required" in response.content.decode()


def test_searching_for_none_does_not_find_what_is_untranslated(admin_client, call):
    response = admin_client.get(f"{CALLS}?q=none")
    assert list(response.context["object_list"]) == []


def test_saving_a_draft_unchanged_keeps_every_text_and_fact(admin_client, call):
    url = f"{CALLS}edit/{call.pk}/"
    response = admin_client.post(url, form_of(admin_client, url))
    assert response.status_code == 302
    draft = Call.objects.get(pk=call.pk).get_latest_revision_as_object()
    assert (draft.title_en, draft.title_bg, draft.title_lv) == ("Centres", "", "Centri")
    assert draft.opens_on == date(2025, 12, 4)
    assert [row.instant for row in draft.deadlines.all()] == [brussels(2026, 9, 3, 17)]


def test_the_deadline_is_entered_in_brussels_time(admin_client, call):
    url = f"{CALLS}edit/{call.pk}/"
    form = form_of(admin_client, url)
    assert form["deadlines-0-instant"].startswith("2026-09-03 17:00")
    form |= {"deadlines-0-instant": "2026-01-20 17:00", "action-publish": "action-publish"}
    assert admin_client.post(url, form).status_code == 302
    assert Call.objects.get(pk=call.pk).deadlines.get().instant == brussels(2026, 1, 20, 17)


def test_a_deadline_before_the_opening_is_refused_at_its_field(admin_client, call):
    url = f"{CALLS}edit/{call.pk}/"
    form = form_of(admin_client, url) | {"deadlines-0-instant": "2025-12-03 17:00"}
    response = admin_client.post(url, form)
    assert response.status_code == 200
    assert "The deadline must be after the opening." in response.content.decode()


def test_a_draft_without_english_is_not_saved(admin_client, call):
    url = f"{CALLS}edit/{call.pk}/"
    form = form_of(admin_client, url) | {"title_en": ""}
    assert admin_client.post(url, form).status_code == 200
    assert Call.objects.get(pk=call.pk).latest_revision is None


def test_publishing_can_be_scheduled(admin_client, call):
    call.save_revision().publish()
    url = f"{CALLS}edit/{call.pk}/"
    form = form_of(admin_client, url)
    form |= {"title_en": "Later", "go_live_at": "2099-01-01 10:00", "action-publish": "yes"}
    assert admin_client.post(url, form).status_code == 302
    call = Call.objects.get(pk=call.pk)
    assert call.title_en == "Centres"
    assert call.scheduled_revision.approved_go_live_at == brussels(2099, 1, 1, 10)


def test_wrong_parameters_of_a_rule_are_refused_and_named(admin_client, call):
    url = f"{CALLS}edit/{call.pk}/"
    form = form_of(admin_client, url) | {
        "rules-TOTAL_FORMS": "1",
        "rules-0-kind": "min_organisations",
        "rules-0-parameters": '{"minimum": 0}',
        "rules-0-ORDER": "1",
        "rules-0-id": "",
    }
    response = admin_client.post(url, form)
    assert response.status_code == 200
    assert "minimum" in response.content.decode()
    assert not Call.objects.get(pk=call.pk).rules.exists()
