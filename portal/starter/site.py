"""Makes the English home page the root of the default site."""

from urllib.parse import urlsplit

from django.conf import settings
from django.contrib.contenttypes.models import ContentType
from wagtail.models import Page, Site

from content.models import HomePage
from portal.starter.files import LANGUAGES

WELCOME = "Welcome to your new Wagtail site!"
PORTS = {"http": 80, "https": 443}


def set_site() -> None:
    """A site that an administrator has pointed at other pages stays."""
    home = HomePage.objects.get(slug=LANGUAGES[0], depth=2)
    welcome = _welcome_page()
    site = Site.objects.filter(is_default_site=True).first() or Site(is_default_site=True)
    if site.pk is None or site.root_page_id == getattr(welcome, "pk", None):
        address = urlsplit(settings.BASE_URL)
        site.hostname = address.hostname or "localhost"
        site.port = address.port or PORTS[address.scheme]
        site.site_name = settings.WAGTAIL_SITE_NAME
        site.root_page = home
        site.full_clean()
        site.save()
    if welcome and not Site.objects.filter(root_page=welcome).exists():
        welcome.delete()


def _welcome_page() -> Page | None:
    """The page that Wagtail's own migrations made, if nobody has touched it."""
    return Page.objects.filter(
        depth=2,
        title=WELCOME,
        numchild=0,
        latest_revision=None,
        content_type=ContentType.objects.get_for_model(Page),
    ).first()
