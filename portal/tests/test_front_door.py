import pytest
from django.template.loader import render_to_string

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("wish", "language"),
    [
        ("lv", "lv"),
        ("bg-BG,bg;q=0.9,en;q=0.8", "bg"),
        ("de,lv;q=0.5,en;q=0.4", "lv"),
        ("de", "en"),
        ("", "en"),
        ("*;;;q=\x00", "en"),
    ],
)
def test_the_front_door_follows_the_browser(client, wish, language):
    response = client.get("/", headers={"accept-language": wish})
    assert (response.status_code, response.url) == (302, f"/{language}/")
    assert "Accept-Language" in response["Vary"]
    assert not response.cookies


@pytest.mark.parametrize(
    ("path", "wish", "language"),
    [("/lv/nothing/", "bg", "lv"), ("/nothing", "bg", "bg"), ("/nothing", "", "en")],
)
def test_what_is_not_found_is_said_in_the_readers_language(client, path, wish, language):
    response = client.get(path, headers={"accept-language": wish}, follow=True)
    assert response.status_code == 404
    assert f'<html lang="{language}">' in response.content.decode()
    assert f'href="/{language}/calls/"' in response.content.decode()


def test_an_error_of_ours_is_said_in_three_languages_without_a_database():
    html = render_to_string("500.html")
    for language in ("en", "bg", "lv"):
        assert f'lang="{language}"' in html


def test_public_pages_forbid_everything_from_elsewhere(client):
    policy = client.get("/en/calls/")["Content-Security-Policy"]
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy


def test_the_admin_has_its_own_policy(client):
    policy = client.get("/admin/login/")["Content-Security-Policy"]
    assert "default-src 'self'" in policy
