import pytest
from wagtail.models import Page, Site

from content.models import HomePage
from portal.starter.site import WELCOME, set_site

pytestmark = pytest.mark.django_db


@pytest.fixture
def home(settings) -> HomePage:
    settings.BASE_URL = "https://compass.example.org"
    return Page.get_first_root_node().add_child(instance=HomePage(title="VET Compass", slug="en"))


def test_wagtails_welcome_page_gives_way_to_the_english_home(home):
    set_site()
    site = Site.objects.get()
    assert (site.hostname, site.port, site.is_default_site) == ("compass.example.org", 443, True)
    assert site.root_page.specific == home
    assert not Page.objects.filter(title=WELCOME).exists()


def test_a_site_with_a_port_of_its_own_keeps_it(home, settings):
    settings.BASE_URL = "http://127.0.0.1:8123"
    set_site()
    assert (Site.objects.get().hostname, Site.objects.get().port) == ("127.0.0.1", 8123)


def test_a_site_that_an_administrator_has_set_stays(home):
    Site.objects.update(hostname="elsewhere.example.org", root_page=home)
    set_site()
    assert Site.objects.get().hostname == "elsewhere.example.org"


def test_a_welcome_page_that_somebody_has_changed_stays(home):
    page = Page.objects.get(title=WELCOME)
    page.save_revision().publish()
    set_site()
    assert Page.objects.filter(pk=page.pk).exists()
