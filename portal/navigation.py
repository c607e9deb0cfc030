"""What stands around every page: menus, the same page in the other languages."""

from typing import NamedTuple
from urllib.parse import quote

from django.conf import settings
from django.http import HttpRequest
from django.urls import reverse
from django.utils.translation import get_language, pgettext
from django.utils.translation import gettext as _

ENDONYMS = {"en": "English", "bg": "български", "lv": "latviešu"}


class Link(NamedTuple):
    label: str
    url: str
    current: bool = False


class LanguageLink(NamedTuple):
    """`url` keeps the query of the address, `path` does not."""

    code: str
    label: str
    url: str
    path: str
    current: bool


def navigation(request: HttpRequest) -> dict:
    if request.path.startswith(reverse("wagtailadmin_home")):
        return {}
    return {
        "site_navigation": site_navigation(request),
        "footer_links": footer_links(),
        "language_links": language_links(request),
        "report_error_url": report_error_url(request),
        "base_url": settings.BASE_URL,
    }


def site_navigation(request: HttpRequest) -> list[Link]:
    entries = [
        (_("Topics"), _page_url("topics/")),
        (pgettext("of the programme", "Actions"), _page_url("actions/")),
        (_("Calls"), reverse("calls:list")),
        (_("How to apply"), _page_url("how-to-apply/")),
        (_("Glossary"), _page_url("glossary/")),
    ]
    return [Link(label, url, request.path.startswith(url)) for label, url in entries]


def footer_links() -> list[Link]:
    entries = [
        (_("About VET Compass"), "about/"),
        (_("National Agencies and EACEA"), "agencies/"),
        (_("Accessibility"), "accessibility/"),
        (_("Privacy"), "privacy/"),
        (_("Legal notice"), "legal-notice/"),
    ]
    return [Link(label, _page_url(path)) for label, path in entries]


def language_links(request: HttpRequest) -> list[LanguageLink]:
    """The same address in each language: paths differ in their first part only."""
    current = get_language()
    prefix = f"/{current}/"
    rest = request.path.removeprefix(prefix) if request.path.startswith(prefix) else ""
    query = request.META.get("QUERY_STRING", "")
    return [
        LanguageLink(
            code,
            ENDONYMS[code],
            f"/{code}/{rest}" + (f"?{query}" if query else ""),
            f"/{code}/{rest}",
            code == current,
        )
        for code, _name in settings.LANGUAGES
    ]


def report_error_url(request: HttpRequest) -> str:
    """A letter to the editors that names the page."""
    subject = quote(_("Error on VET Compass"))
    body = quote(settings.BASE_URL + request.path)
    return f"mailto:{settings.CONTACT_ADDRESS}?subject={subject}&body={body}"


def _page_url(path: str) -> str:
    return reverse("wagtail_serve", args=[path])
