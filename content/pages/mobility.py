from typing import ClassVar

from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.fields import StreamField

from content.blocks import ItemBlock
from content.pages.actions import ActionPage
from content.pages.mobility_rates import MobilityRates
from content.registry.actions import ActionKind
from content.registry.mobility import MobilityActivity


class MobilityPage(ActionPage):
    ways = StreamField([("item", ItemBlock())], verbose_name=_("ways in"))
    papers = StreamField([("item", ItemBlock())], verbose_name=_("papers"))

    kind = ActionKind.MOBILITY
    content_panels: ClassVar = [
        *ActionPage.first_panels,
        FieldPanel("ways"),
        FieldPanel("papers"),
        *ActionPage.last_panels,
    ]
    page_description = _("Mobility: activities with days, ways in, unit costs, papers")

    class Meta:
        verbose_name = _("mobility page")
        verbose_name_plural = _("mobility pages")

    def get_context(self, request: HttpRequest, *args, **kwargs) -> dict:
        context = super().get_context(request, *args, **kwargs)
        with_facts = context["with_facts"]
        year = with_facts.call.year if with_facts else request.now.year
        return context | {
            "activities": MobilityActivity.objects.all(),
            "rates": MobilityRates(year),
        }
