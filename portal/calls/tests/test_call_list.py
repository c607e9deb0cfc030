from datetime import date

import pytest

from content.tests.factories import brussels, make_action, make_call, make_topic

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def in_january(clock, january):
    clock(january)


def titles(response) -> list[str]:
    return [on.call.title_en for on in response.context["page_obj"].object_list]


def test_the_most_urgent_call_comes_first(client):
    make_call(title_en="Expected")
    make_call(brussels(2025, 6, 11, 17), title_en="Closed", year=2025)
    make_call(brussels(2026, 9, 3, 17), title_en="Later", opens_on=date(2025, 12, 4))
    make_call(brussels(2026, 2, 3, 17), title_en="Sooner", opens_on=date(2025, 12, 4))
    assert titles(client.get("/en/calls/")) == ["Sooner", "Later", "Expected", "Closed"]


def test_drafts_are_not_listed(client):
    make_call(live=False)
    assert titles(client.get("/en/calls/")) == []


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("topic=mobility", ["Mobility"]),
        ("action=ka122-vet", ["Mobility"]),
        ("action=vet-mobility", ["Mobility"]),
        ("state=open", ["Mobility"]),
        ("state=expected", ["Centres"]),
        ("year=2027", ["Centres"]),
        ("managed_by=national-agency", ["Mobility"]),
        ("managed_by=eacea&state=expected", ["Centres"]),
        ("managed_by=eacea&state=open", []),
    ],
)
def test_filters_narrow_the_list(client, query, found):
    family = make_action(code="vet-mobility", kind="mobility", managed_by="national-agency")
    mobility = make_action(code="ka122-vet", managed_by="national-agency", family=family)
    mobility.topics = [make_topic(slug="mobility")]
    mobility.save()
    make_call(brussels(2026, 2, 19, 12), action=mobility, title_en="Mobility")
    make_call(title_en="Centres", year=2027)
    assert titles(client.get(f"/en/calls/?{query}")) == found


def test_each_filter_can_be_removed(client):
    make_call(brussels(2026, 2, 19, 12))
    response = client.get("/en/calls/?state=open&year=2026&sort=newest&page=1")
    links = {chosen.value: chosen.query_without for chosen in response.context["filters"].chosen}
    assert links == {"open": "year=2026&sort=newest", "2026": "state=open&sort=newest"}


def test_when_nothing_is_found_the_page_says_what_to_loosen(client):
    make_call(brussels(2026, 2, 19, 12))
    page = client.get("/en/calls/?state=closed&year=2026").content.decode()
    assert "No call fits these filters" in page
    assert 'href="?year=2026"' in page
    assert 'href="?state=closed"' in page


@pytest.mark.parametrize(
    "query",
    [
        "state=sideways",
        "year=abc",
        "topic=%00",
        "action=%22%3E%3Cscript%3E",
        "managed_by=nobody",
        "sort=random",
        "year=99999999999999999999",
    ],
)
def test_a_bad_value_is_ignored_and_named(client, query):
    make_call(title_en="Centres")
    response = client.get(f"/en/calls/?{query}")
    assert response.status_code == 200
    assert titles(response) == ["Centres"]
    assert "is unknown and was ignored" in response.content.decode()
    assert "<script>" not in response.content.decode()


@pytest.mark.parametrize(
    ("page", "shown"), [("1", 20), ("2", 5), ("3", 5), ("0", 5), ("-1", 5), ("x", 20), ("", 20)]
)
def test_the_list_is_paged_and_any_page_number_answers(client, page, shown):
    action = make_action()
    for _number in range(25):
        make_call(action=action)
    assert len(titles(client.get(f"/en/calls/?page={page}"))) == shown


def test_page_links_keep_the_filters(client):
    action = make_action()
    for _number in range(25):
        make_call(action=action)
    page = client.get("/en/calls/?year=2026").content.decode()
    assert "?year=2026&amp;page=2" in page


def test_on_a_day_without_open_calls_expected_ones_lead_with_last_years_deadline(client):
    action = make_action()
    make_call(brussels(2025, 6, 11, 17), action=action, year=2025, title_en="Centres")
    make_call(action=action, year=2026, title_en="Centres")
    response = client.get("/en/calls/")
    page = response.content.decode()
    assert "No call is open today" in page
    assert "For orientation, the last deadline: 11 June 2025" in page


def test_the_number_of_queries_does_not_grow_with_the_calls(client, django_assert_max_num_queries):
    for _number in range(20):
        make_call(brussels(2026, 2, 19, 12))
    with django_assert_max_num_queries(15):
        client.get("/lv/calls/")
