from typing import ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.fields import StreamField

from content.blocks import prose
from content.pages.base import IntroducedPage
from content.registry.texts import SOURCE_LANGUAGE, active_language


class Audience(models.TextChoices):
    """The order is that of the shortcuts on the home page."""

    SCHOOL = "school", _("school")
    TRAINING_CENTRE = "training-centre", _("training centre")
    COMPANY = "company", _("company")
    AUTHORITY = "authority", _("authority")
    LEARNER = "learner", _("learner")
    TEACHER = "teacher", _("teacher")


class AudiencePage(IntroducedPage):
    """What fits one kind of reader, and what to do first."""

    audience = models.CharField(_("audience"), max_length=20, choices=Audience)
    shortcut = models.CharField(
        _("shortcut"), max_length=60, help_text=_("What these readers say of themselves")
    )
    body = StreamField(prose(heading="h2"), verbose_name=_("body"))

    content_panels: ClassVar = [
        *IntroducedPage.content_panels,
        FieldPanel("audience"),
        FieldPanel("shortcut"),
        FieldPanel("body"),
    ]

    parent_page_types: ClassVar = ["content.HomePage"]
    subpage_types: ClassVar = []
    page_description = _("For one kind of reader: what fits, in which role, what to do first")

    class Meta:
        verbose_name = _("audience page")
        verbose_name_plural = _("audience pages")


def audience_shortcuts() -> list[AudiencePage]:
    """One page an audience: in the active language, or else in English."""
    languages = [SOURCE_LANGUAGE, active_language()]
    pages = AudiencePage.objects.live().filter(locale__language_code__in=languages)
    found: dict[str, AudiencePage] = {}
    for page in pages.select_related("locale"):
        if page.audience not in found or page.language != SOURCE_LANGUAGE:
            found[page.audience] = page
    return [found[audience] for audience in Audience.values if audience in found]
