from typing import ClassVar

from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.fields import StreamField

from content.blocks import prose
from content.pages.base import IntroducedPage


class ArticlePage(IntroducedPage):
    body = StreamField(prose(heading="h2"), verbose_name=_("body"))

    content_panels: ClassVar = [*IntroducedPage.content_panels, FieldPanel("body")]

    parent_page_types: ClassVar = ["content.HomePage"]
    subpage_types: ClassVar = []
    page_description = _("A text on one subject")

    class Meta:
        verbose_name = _("article page")
        verbose_name_plural = _("article pages")
