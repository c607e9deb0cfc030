from django.db import models
from django.http import HttpRequest
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, MultiFieldPanel
from wagtail.models import Page
from wagtail_localize.fields import SynchronizedField

from content.registry.texts import active_language


class ContentPage(Page):
    """What all pages share: words in one language, at the same address in every language."""

    # A translated slug would move the live address, and a Cyrillic one is silently rebuilt.
    override_translatable_fields = [SynchronizedField("slug", overridable=False)]

    # The way to the page: labels and paths below the language.
    trail: tuple[tuple[str, str], ...] = ((_("Home"), ""),)

    # Foreign keys to fetch together with the page when it is served.
    served_with: tuple[str, ...] = ("locale",)

    promote_panels = [
        MultiFieldPanel(
            [FieldPanel("slug"), FieldPanel("search_description")], heading=_("Address and search")
        )
    ]

    class Meta:
        abstract = True

    @property
    def language(self) -> str:
        return self.locale.language_code

    @property
    def text_language(self) -> str:
        """The language of the words where it is not that of the address, else ""."""
        return "" if self.language == active_language() else self.language

    @cached_property
    def live_languages(self) -> list[str]:
        """Languages in which this page is live; HomePage.find() has looked already."""
        translations = self.get_translations(inclusive=True).live()
        return list(translations.values_list("locale__language_code", flat=True))

    @property
    def breadcrumb(self) -> list[dict[str, str]]:
        steps = [
            {"label": label, "url": reverse("wagtail_serve", args=[path])}
            for label, path in self.trail
        ]
        return [*steps, {"label": self.title}]

    def get_context(self, request: HttpRequest, *args, **kwargs) -> dict:
        context = super().get_context(request, *args, **kwargs)
        return context | {
            "text_language": self.text_language,
            "live_languages": self.live_languages,
            "breadcrumb": self.breadcrumb,
        }


class IntroducedPage(ContentPage):
    introduction = models.TextField(_("introduction"), blank=True)

    content_panels = [*Page.content_panels, FieldPanel("introduction")]

    class Meta:
        abstract = True
