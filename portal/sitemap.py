from django.contrib.sitemaps import Sitemap
from django.contrib.sitemaps.views import sitemap as django_sitemap
from django.db import models
from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from wagtail.models import Page

from content.models import Call


class PageSitemap(Sitemap):
    """Live pages of every language tree; English text standing in for a translation is left out."""

    def items(self) -> models.QuerySet[Page]:
        return Page.objects.live().public().filter(depth__gt=1).order_by("path")

    def location(self, page: Page) -> str:
        return page.url_path

    def lastmod(self, page: Page):
        return page.last_published_at


class CallSitemap(Sitemap):
    i18n = True
    alternates = True
    x_default = False

    def items(self) -> models.QuerySet[Call]:
        return Call.objects.live()

    def location(self, call: Call) -> str:
        return call.get_absolute_url()

    def lastmod(self, call: Call):
        return call.last_published_at


class ListSitemap(Sitemap):
    i18n = True
    alternates = True

    def items(self) -> list[str]:
        return ["calls:list"]

    def location(self, name: str) -> str:
        return reverse(name)


def sitemap(request: HttpRequest) -> HttpResponse:
    sitemaps = {"pages": PageSitemap, "calls": CallSitemap, "lists": ListSitemap}
    return django_sitemap(request, sitemaps)
