"""An address for every kind of public page, from the page classes and the named views. A page
class without a live page, or a view without a sample here, is an error."""

from collections.abc import Iterator

from django.apps import apps
from django.conf import settings
from django.urls import URLPattern, reverse
from wagtail.models import Page

from content.models import Call
from portal.calls import urls as call_urls

# Views that need arguments; several samples where a page has several faces.
SAMPLES = {
    "calls:list": [()],
    "calls:call": [
        ("erasmus-edu-2026-pex-cove",),
        ("erasmus-edu-2021-pex-cove",),
        ("erasmus-edu-2027-pex-cove",),
        ("ka122-vet-2026",),
    ],
}


def page_classes() -> list[type[Page]]:
    return [
        model
        for model in apps.get_models()
        if issubclass(model, Page) and model.__module__.startswith("content.")
    ]


def view_names() -> list[str]:
    return [
        f"{call_urls.app_name}:{pattern.name}"
        for pattern in call_urls.urlpatterns
        if isinstance(pattern, URLPattern)
    ]


def sample_paths() -> Iterator[str]:
    """Below the language, e.g. "actions/cove/"; needs the starter content in the database."""
    for page_class in page_classes():
        page = page_class.objects.live().filter(locale__language_code="en").first()
        assert page is not None, f"the starter content has no {page_class.__name__}"
        yield page.url_path.removeprefix("/en/")
    for name in view_names():
        assert name in SAMPLES, f"no sample for the view {name}"
        for arguments in SAMPLES[name]:
            yield reverse(name, args=arguments).split("/", 2)[2]


def sample_urls() -> list[str]:
    """In every language."""
    languages = [code for code, _name in settings.LANGUAGES]
    return [f"/{language}/{path}" for path in sample_paths() for language in languages]


def every_url() -> list[str]:
    """Every page and every call, in every language."""
    languages = [code for code, _name in settings.LANGUAGES]
    pages = Page.objects.live().filter(depth__gt=1).values_list("url_path", flat=True)
    calls = [f"calls/{slug}/" for slug in Call.objects.live().values_list("slug", flat=True)]
    return [
        *pages,
        *(f"/{language}/{path}" for path in ["calls/", *calls] for language in languages),
    ]
