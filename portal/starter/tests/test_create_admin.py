import pytest
from django.contrib.auth import get_user_model
from django.core.management import CommandError, call_command

pytestmark = pytest.mark.django_db


@pytest.fixture
def create_admin(settings, monkeypatch, capsys):
    """Runs the command as on one's own machine; gives back what it said."""
    settings.DEBUG = True
    monkeypatch.delenv("DEMO_PASSWORD", raising=False)

    def run(password: str = "") -> str:
        if password:
            monkeypatch.setenv("DEMO_PASSWORD", password)
        else:
            monkeypatch.delenv("DEMO_PASSWORD", raising=False)
        call_command("create_admin")
        return capsys.readouterr().out

    return run


def admin():
    return get_user_model().objects.get(username="admin")


def test_the_account_gets_a_random_password_that_is_printed(create_admin):
    said = create_admin()
    assert said.count("\n") == 1
    assert admin().is_superuser
    assert admin().check_password(said.split()[-1])


def test_the_account_gets_the_demo_password_unprinted(create_admin):
    assert "secret-word" not in create_admin("secret-word")
    assert admin().check_password("secret-word")


def test_a_password_that_exists_stays(create_admin):
    create_admin("first")
    create_admin()
    assert admin().check_password("first")


def test_a_demo_password_replaces_the_one_that_exists(create_admin):
    create_admin("first")
    create_admin("second")
    assert admin().check_password("second")


def test_only_development_settings_have_such_an_account(settings):
    settings.DEBUG = False
    with pytest.raises(CommandError, match="development settings only"):
        call_command("create_admin")
    assert not get_user_model().objects.exists()
