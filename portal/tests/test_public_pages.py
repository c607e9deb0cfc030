"""Every kind of public page, in every language, with the starter content."""

import re
from datetime import timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from content.models import Call, Deadline, Rate
from portal.tests.sample_pages import sample_urls

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("starter")]

MOST_QUERIES = 15
ERROR_LINKS = {
    "en": "Report an error in this fact",
    "bg": "Съобщаване за грешка в този факт",
    "lv": "Ziņot par kļūdu šajā faktā",
}


def assert_few_queries(client) -> None:
    for url in sample_urls():
        with CaptureQueriesContext(connection) as queries:
            assert client.get(url).status_code == 200, url
        assert len(queries) <= MOST_QUERIES, (url, [query["sql"][:90] for query in queries])


def multiply_calls(times: int) -> None:
    """Every call again, in earlier years of its action, with its rows."""
    for call in Call.objects.all():
        rows = [
            list(getattr(call, name).all())
            for name in ("deadlines", "grant_options", "rules", "criteria")
        ]
        for number in range(1, times):
            copy = Call.objects.get(pk=call.pk)
            copy.pk, copy.slug = None, f"{call.slug}-{number}"
            copy.year = call.year - number
            copy.latest_revision = copy.live_revision = None
            copy.save()
            for row in (row for kind in rows for row in kind):
                row.pk, row.call = None, copy
                row.save()


def test_every_page_answers_without_a_cookie_and_names_its_languages(client):
    for url in sample_urls():
        response = client.get(url)
        html = response.content.decode()
        assert response.status_code == 200, url
        assert not response.cookies, url
        assert f'<html lang="{url[1:3]}">' in html, url
        assert len(re.findall(r'rel="alternate" hreflang="\w\w"', html)) == 3, url
        assert html.count('rel="canonical"') == 1, url
        assert html.count("<h1") == 1, url
        assert ERROR_LINKS[url[1:3]] in html, url
        assert 'class="source-line__report"' in html, url
        assert 'class="skip-link" href="#main"' in html, url


@pytest.mark.parametrize("months_later", [0, 4, 8])
def test_every_page_answers_at_any_time_of_the_year(client, clock, january, months_later):
    clock(january + months_later * timedelta(days=30))
    for url in sample_urls():
        assert client.get(url).status_code == 200, url


def test_every_page_answers_when_no_call_has_a_date(client):
    Deadline.objects.all().delete()
    Call.objects.update(opens_on=None)
    for url in sample_urls():
        assert client.get(url).status_code == 200, url


def test_every_page_answers_when_there_are_no_calls_or_rates(client):
    paths = [url for url in sample_urls() if "/calls/" not in url]
    Call.objects.all().delete()
    Rate.objects.all().delete()
    for url in [*paths, "/lv/calls/"]:
        assert client.get(url).status_code == 200, url


def test_no_page_needs_many_queries(client):
    assert_few_queries(client)


def test_the_route_is_found_with_one_query_and_not_from_the_sites_root(
    client, django_assert_max_num_queries
):
    with django_assert_max_num_queries(6):
        client.get("/lv/about/")


def test_no_page_needs_more_queries_with_ten_times_the_calls(client):
    multiply_calls(10)
    assert_few_queries(client)


def test_the_sitemap_lists_every_tree_and_every_call(client):
    text = client.get("/sitemap.xml").content.decode()
    for language in ("en", "bg", "lv"):
        assert f"/{language}/actions/cove/</loc>" in text
        assert f"/{language}/calls/ka122-vet-2026/</loc>" in text
