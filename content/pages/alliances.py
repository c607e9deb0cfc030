from typing import ClassVar

from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.admin.panels import FieldPanel
from wagtail.fields import StreamField

from content.blocks import ItemBlock
from content.pages.actions import ActionPage
from content.pages.comparisons import Compared
from content.registry.actions import ActionKind


class AlliancePage(ActionPage):
    lots = StreamField([("item", ItemBlock())], verbose_name=_("lots"))
    ecosystems = StreamField(
        [("ecosystem", blocks.CharBlock(max_length=120))], verbose_name=_("ecosystems")
    )

    kind = ActionKind.ALLIANCE
    content_panels: ClassVar = [
        *ActionPage.first_panels,
        FieldPanel("lots"),
        FieldPanel("ecosystems"),
        *ActionPage.last_panels,
    ]
    page_description = _("Alliances: lots side by side, industrial ecosystems")

    class Meta:
        verbose_name = _("alliance page")
        verbose_name_plural = _("alliance pages")

    def get_context(self, request: HttpRequest, *args, **kwargs) -> dict:
        context = super().get_context(request, *args, **kwargs)
        return context | {"comparison": [Compared(on) for on in context["of_the_year"]]}
