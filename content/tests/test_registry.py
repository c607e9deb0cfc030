from datetime import date

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from django.utils import translation

from content.models import Agency, Call, Deadline, GrantOption, Region, Topic
from content.registry.texts import text_of
from content.tests.factories import brussels, make_action, make_call, make_topic

pytestmark = pytest.mark.django_db


def refused(save, *args, **fields) -> None:
    with pytest.raises(IntegrityError), transaction.atomic():
        save(*args, **fields)


def test_a_text_falls_back_to_english_and_says_so():
    topic = make_topic(name_en="Mobility", name_bg="Мобилност", name_lv="")
    assert text_of(topic, "name", "bg") == ("Мобилност", "bg", False)
    assert text_of(topic, "name", "lv") == ("Mobility", "en", True)


def test_a_missing_text_is_empty_and_never_null():
    topic = make_topic()
    assert Topic.objects.filter(pk=topic.pk, name_lv="", summary_bg="").exists()


def test_rows_name_themselves_in_english_in_every_language():
    topic = make_topic(name_en="Mobility", name_bg="Мобилност")
    call = make_call(title_en="Centres", title_lv="Centri", reference="PEX-COVE")
    with translation.override("lv"):
        assert str(topic) == "Mobility"
        assert str(call) == "PEX-COVE 2026: Centres"


def test_a_live_call_needs_english():
    refused(make_call, title_en="", title_bg="Покана")
    make_call(title_en="", title_bg="Покана", live=False)


def test_slugs_of_calls_are_unique_and_lower_case():
    make_call(slug="ka120-vet-2026")
    refused(make_call, slug="ka120-vet-2026")
    refused(make_call, slug="KA122-VET-2026")


@pytest.mark.parametrize("slug", ["ka120 vet", "-ka120", "ka120--vet", "ka120-vet\n", "каква"])
def test_other_slugs_are_refused_with_a_message(slug):
    call = Call(slug=slug, title_en="Call", action=make_action(), year=2026)
    with pytest.raises(ValidationError, match="Lower-case letters") as refusal:
        call.full_clean()
    assert list(refusal.value.message_dict) == ["slug"]


def test_the_database_refuses_a_deadline_before_the_opening():
    refused(make_call, brussels(2025, 12, 3, 17), opens_on=date(2025, 12, 4))
    make_call(brussels(2025, 12, 4, 17), opens_on=date(2025, 12, 4))


def test_the_database_refuses_an_opening_moved_behind_the_deadline():
    call = make_call(brussels(2026, 9, 3, 17), opens_on=date(2025, 12, 4))
    call = Call.objects.get(pk=call.pk)
    call.opens_on = date(2026, 9, 4)
    refused(call.save)


def test_the_form_of_a_deadline_says_that_it_is_before_the_opening():
    call = make_call(opens_on=date(2025, 12, 4))
    deadline = Deadline(call=call, kind="application", instant=brussels(2025, 12, 3, 23, 59))
    with pytest.raises(ValidationError, match="after the opening"):
        deadline.full_clean()
    deadline.instant = brussels(2025, 12, 4, 0, 1)
    deadline.full_clean()


def test_a_call_has_one_deadline_of_a_kind_for_all_agencies_and_one_for_each():
    call = make_call(brussels(2026, 2, 19, 12))
    agency = Agency.objects.create(code="viaa", name_en="VIAA")
    again = {"call": call, "kind": "application", "instant": brussels(2026, 3, 1, 12)}
    refused(Deadline.objects.create, **again)
    Deadline.objects.create(**again, agency=agency)
    refused(Deadline.objects.create, **again, agency=agency)


@pytest.mark.parametrize(
    "fields", [{"amount": 0}, {"amount": 5, "minimum": 6}, {"amount": 5, "months": 0}]
)
def test_grants_are_positive_and_in_order(fields):
    refused(GrantOption.objects.create, call=make_call(), **fields)


@pytest.mark.parametrize(
    "fields",
    [
        {"budget": 0},
        {"funding_rate": 0},
        {"funding_rate": 101},
        {"subcontracting_limit": 101},
        {"minimum_months": 24, "maximum_months": 12},
    ],
)
def test_figures_of_a_call_are_possible(fields):
    refused(make_call, **fields)


@pytest.mark.parametrize("fields", [{"budget": 1}, {"funding_rate": 1}, {"funding_rate": 100}])
def test_figures_at_the_edge_are_accepted(fields):
    make_call(**fields)


def test_an_old_revision_does_not_write_english_into_a_newer_language():
    call = make_call(title_en="Centres", title_lv="Centri")
    revision = call.save_revision()
    del revision.content["title_lv"]
    revision.content["title"] = "Centres"
    restored = revision.as_object()
    assert (restored.title_en, restored.title_lv) == ("Centres", "")


def test_a_draft_changes_nothing_until_it_is_published():
    call = make_call(brussels(2026, 9, 3, 17), title_en="Centres")
    call.title_bg = "Центрове"
    revision = call.save_revision()
    assert Call.objects.get(pk=call.pk).title_bg == ""
    revision.publish()
    published = Call.objects.get(pk=call.pk)
    assert published.title_bg == "Центрове"
    assert [row.instant for row in published.deadlines.all()] == [brussels(2026, 9, 3, 17)]


@pytest.mark.parametrize("language", ["en", "bg", "lv"])
def test_a_draft_is_previewed_in_each_language(language, rf):
    call = make_call(title_en="Centres", title_bg="Центрове", title_lv="Centri")
    response = call.make_preview_request(preview_mode=language)
    assert response.status_code == 200
    assert getattr(call, f"title_{language}") in response.content.decode()
    assert f'<html lang="{language}">' in response.content.decode()


def test_editions_are_those_of_the_same_lot_and_region():
    action = make_action()
    region = Region.objects.create(code="1", name_en="Western Balkans")
    old = make_call(action=action, year=2025, region=region)
    make_call(action=action, year=2025)
    make_call(action=action, year=2025, lot="1")
    new = make_call(action=action, year=2026, region=region)
    assert set(new.editions()) == {old, new}
