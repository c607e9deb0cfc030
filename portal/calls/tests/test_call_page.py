from datetime import date

import pytest

from content.models import Agency
from content.tests.factories import brussels, make_action, make_call

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def in_january(clock, january):
    clock(january)


def page(client, path: str) -> str:
    """What the reader sees, no-break spaces as spaces."""
    response = client.get(path)
    assert response.status_code == 200
    return response.content.decode().replace("\u00a0", " ")


def test_the_deadline_is_told_on_both_clocks_with_the_days_left(client):
    make_call(brussels(2026, 9, 3, 17), slug="cove", opens_on=date(2025, 12, 4))
    text = page(client, "/en/calls/cove/")
    assert "3 September 2026, 17:00 Brussels time, 18:00 in Sofia and Riga" in text
    assert "231 days left" in text
    text = page(client, "/lv/calls/cove/")
    assert "plkst. 17.00 pēc Briseles laika, plkst. 18.00 Sofijā un Rīgā" in text
    assert "Atlikusi 231 diena" in text
    assert "Остават 231 дни" in page(client, "/bg/calls/cove/")


def test_another_case_redirects_to_the_address(client):
    make_call(slug="erasmus-edu-2026-pex-cove")
    response = client.get("/bg/calls/ERASMUS-EDU-2026-PEX-COVE/")
    assert (response.status_code, response.url) == (301, "/bg/calls/erasmus-edu-2026-pex-cove/")


def test_an_unknown_call_and_a_draft_are_not_found(client):
    make_call(slug="draft", live=False)
    assert client.get("/en/calls/draft/").status_code == 404
    assert client.get("/en/calls/DRAFT/").status_code == 404
    assert client.get("/en/calls/nothing/").status_code == 404


def test_a_closed_call_says_so_and_leads_to_the_next_edition(client):
    action = make_action()
    make_call(brussels(2021, 9, 7, 17), slug="cove-2021", action=action, year=2021)
    make_call(slug="cove-2022", action=action, year=2022, title_en="Centres")
    text = page(client, "/en/calls/cove-2021/")
    assert "This call is closed. Its last deadline was: 7 September 2021" in text
    assert '<a href="/en/calls/cove-2022/">Centres 2022</a> (expected)' in text


def test_a_closed_call_leads_past_other_closed_ones_to_the_one_that_matters(client):
    action = make_action()
    make_call(brussels(2021, 9, 7, 17), slug="cove-2021", action=action, year=2021)
    make_call(brussels(2022, 9, 7, 17), slug="cove-2022", action=action, year=2022)
    make_call(slug="cove-2026", action=action, year=2026, title_en="Centres")
    text = page(client, "/en/calls/cove-2021/")
    assert '<a href="/en/calls/cove-2026/">Centres 2026</a> (expected)' in text


def test_a_closed_call_tells_the_deadline_that_held_for_everybody(client):
    call = make_call(brussels(2025, 3, 5, 12), brussels(2025, 10, 1, 12), slug="ka220", year=2025)
    call.deadlines.filter(kind="round-2").update(is_conditional=True)
    assert "Its last deadline was: 5 March 2025" in page(client, "/en/calls/ka220/")


def test_a_conditional_deadline_says_so(client):
    call = make_call(brussels(2026, 1, 2, 12), brussels(2026, 10, 1, 12), slug="ka122")
    call.deadlines.filter(kind="round-2").update(is_conditional=True)
    text = page(client, "/en/calls/ka122/")
    assert "Only if your National Agency opens this round." in text
    assert "if your National Agency opens it" in page(client, "/en/calls/")


def test_a_call_of_the_agencies_shows_the_readers_own(client):
    Agency.objects.create(
        code="viaa", name_en="VIAA", language="lv", website="https://www.erasmusplus.lv"
    )
    make_call(slug="ka122", action=make_action(managed_by="national-agency"))
    assert 'href="https://www.erasmusplus.lv"' in page(client, "/lv/calls/ka122/")
    assert "erasmusplus.lv" not in page(client, "/bg/calls/ka122/")


def test_a_missing_text_is_shown_in_english_and_marked(client):
    make_call(slug="cove", title_en="Centres", title_bg="Центрове", title_lv="")
    text = page(client, "/lv/calls/cove/")
    assert '<span lang="en">Centres</span> 2026' in text
    assert 'hreflang="bg"' in text.split("</head>")[0]
    assert 'hreflang="lv"' not in text.split("</head>")[0]
    assert (
        '<span lang="en">' not in page(client, "/bg/calls/cove/").split("<h1")[1].split("</h1>")[0]
    )


def test_readers_get_no_cookie(client):
    make_call(slug="cove")
    for path in ["/en/calls/", "/en/calls/cove/", "/"]:
        assert not client.get(path).cookies
