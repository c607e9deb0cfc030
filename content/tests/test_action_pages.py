"""What each kind of action page adds to the words, from the registry."""

import pytest

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("starter")]


@pytest.fixture(autouse=True)
def in_january(clock, january):
    clock(january)


def context(client, code: str, language: str = "en"):
    return client.get(f"/{language}/actions/{code}/").context


def text(client, code: str, language: str = "en") -> str:
    return client.get(f"/{language}/actions/{code}/").content.decode().replace("\u00a0", " ")


def test_capacity_building_shows_a_call_for_each_region_and_its_countries(client):
    shown = context(client, "cb-vet")
    regions = {on.call.region.code for on in shown["regional_calls"]}
    assert regions == {"1", "2", "3", "9", "10", "11"}
    codes = {country.iso2 for country in shown["countries"]}
    assert {"AL", "UA", "MA"} <= codes
    assert codes.isdisjoint({"BY", "RU", "CN", "MK"})


def test_each_jean_monnet_action_is_seen_beside_the_others(client):
    for code in ("jm-networks", "jm-teacher-training", "jm-learning-eu"):
        compared = context(client, code)["comparison"]
        assert [column.on.call.action.code for column in compared] == [
            "jm-networks",
            "jm-teacher-training",
            "jm-learning-eu",
        ]
        assert [column.organisations for column in compared] == [6, 1, 1]
        assert compared[0].action_url == "/en/actions/jm-networks/"


def test_learning_eu_shows_the_amounts_of_every_country(client):
    html = text(client, "jm-learning-eu", "lv")
    assert "Bulgārija" in html
    for amount in ("12 250 EUR", "22 000 EUR", "14 250 EUR", "27 250 EUR"):
        assert amount in html
    assert "12 250 EUR" not in text(client, "jm-networks", "lv").split('id="comparison"')[0]


def test_the_lots_of_alliances_are_compared(client):
    compared = context(client, "alliances")["comparison"]
    assert [column.on.call.lot for column in compared] == ["1", "2", "3"]
    assert [column.organisations for column in compared] == [8, 12, 8]
    assert [column.countries for column in compared] == [4, 8, 4]
    ecosystems = text(client, "alliances").split('class="name-list"')[1].split("</ul>")[0]
    assert ecosystems.count("<li>") == 14


def test_conditions_that_calls_share_stand_once_and_the_others_under_each_call(client):
    conditions = context(client, "alliances")["conditions"]
    assert "financial_support" in {rule.kind for rule in conditions.shared}
    own = {on.call.lot: {rule.kind for rule in rules} for on, rules in conditions.own}
    assert all("min_organisations" in own[lot] for lot in ("1", "2", "3"))
    assert "choose_ecosystems" in own["2"]
    assert "choose_ecosystems" not in own["1"] | own["3"]


def test_short_term_and_accredited_mobility_have_their_own_conditions(client):
    conditions = context(client, "vet-mobility")["conditions"]
    own = {on.call.action.code: {rule.kind for rule in rules} for on, rules in conditions.own}
    assert "max_participants" in own["ka122-vet"]
    assert "max_participants" not in own["ka121-vet"]
    assert "mobility_consortium" in own["ka121-vet"]


def test_the_family_of_excellence_leads_to_its_centres(client):
    cards = context(client, "pex")["cards"]
    assert [(card.action.code, card.url) for card in cards] == [("cove", "/en/actions/cove/")]


def test_partnerships_stand_side_by_side(client):
    compared = context(client, "ka210-vet")["comparison"]
    assert {column.on.call.action.code for column in compared} == {"ka210-vet", "ka220-vet"}


def test_mobility_shows_days_and_the_rates_of_the_year(client):
    html = text(client, "vet-mobility", "bg")
    assert "10–89 дни" in html
    assert "417 евро" in html
    assert "107–191 евро" in html


def test_centres_say_how_many_activities_to_choose(client):
    html = text(client, "cove")
    for minimum in (4, 3, 2):
        assert f"Choose at least {minimum} of these." in html
    assert html.count('class="cluster"') == 3
