"""What the two documents hold that the portal was conceived from has its place."""

import pytest

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("starter")]

LANGUAGES = ["en", "bg", "lv"]
TOPIC_ACTIONS = [
    "cb-vet",
    "jm-networks",
    "jm-teacher-training",
    "alliances",
    "pex",
    "cove",
    "vet-mobility",
    "ka120-vet",
]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_topic_of_vet_learners_and_staff_shows_its_eight_actions(client, language):
    cards = client.get(f"/{language}/topics/vet-learners-and-staff/").context["cards"]
    urls = {card.action.code: card.url for card in cards}
    for code in TOPIC_ACTIONS:
        assert urls[code] == f"/{language}/actions/{code}/"
        assert client.get(urls[code]).context["text_language"] == ""


def test_the_topic_has_its_bulgarian_name(client):
    html = client.get("/bg/topics/vet-learners-and-staff/").content.decode()
    assert "Учащи и служители в областта на професионалното образование и обучение" in html


def test_the_2021_call_for_centres_says_what_the_latvian_page_said(client):
    html = client.get("/lv/calls/erasmus-edu-2021-pex-cove/").content.decode()
    text = html.replace("\u00a0", " ")
    for fact in [
        "slēgts",
        "2021. gada 7. septembris, plkst. 17.00 pēc Briseles laika",
        "Vajadzīgas vismaz 8 saņēmējorganizācijas",
        "no vismaz 4 dažādām",
        "no vismaz 2 dažādām ES dalībvalstīm",
        "uzņēmums",
        "līdz 4 000 000 EUR",
        "vienreizējs maksājums",
        "48 mēneši",
        "Eiropas Izglītības un kultūras izpildaģentūra (EACEA)",
        "VIAA, 11.06.2021; accesseurope.ie",
    ]:
        assert fact in text, fact


def test_the_latvian_page_on_centres_has_both_levels_and_three_clusters(client):
    page = client.get("/lv/actions/cove/").context["page"]
    assert len(page.levels) == 2
    assert [len(block.value["activities"]) for block in page.clusters] == [9, 6, 5]
