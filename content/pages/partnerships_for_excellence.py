from typing import ClassVar

from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.fields import StreamField

from content.blocks import ItemBlock
from content.pages.action_cards import action_cards
from content.pages.actions import ActionPage
from content.registry.actions import ActionKind


class PartnershipsForExcellencePage(ActionPage):
    """The family, which leads to its members."""

    supports = StreamField([("item", ItemBlock())], verbose_name=_("what it supports"))

    kind = ActionKind.PARTNERSHIPS_FOR_EXCELLENCE
    content_panels: ClassVar = [
        *ActionPage.first_panels,
        FieldPanel("supports"),
        *ActionPage.last_panels,
    ]
    page_description = _("The family: what it is, what it supports, its centres")

    class Meta:
        verbose_name = _("page of Partnerships for Excellence")
        verbose_name_plural = _("pages of Partnerships for Excellence")

    def get_context(self, request: HttpRequest, *args, **kwargs) -> dict:
        context = super().get_context(request, *args, **kwargs)
        return context | {"cards": action_cards(self.action.members.all(), context["calls"])}
