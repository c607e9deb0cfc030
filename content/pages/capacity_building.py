from typing import ClassVar

from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.fields import StreamField

from content.blocks import ItemBlock, prose
from content.pages.actions import ActionPage
from content.registry.actions import ActionKind
from content.registry.countries import Country


class CapacityBuildingPage(ActionPage):
    regional = StreamField([("item", ItemBlock())], verbose_name=_("regional priorities"))
    balance = StreamField(prose(), verbose_name=_("balance of the consortium"))

    kind = ActionKind.CAPACITY_BUILDING
    content_panels: ClassVar = [
        *ActionPage.first_panels,
        FieldPanel("regional"),
        FieldPanel("balance"),
        *ActionPage.last_panels,
    ]
    page_description = _("Capacity building: a call for each region, eligible countries")

    class Meta:
        verbose_name = _("capacity building page")
        verbose_name_plural = _("capacity building pages")

    def get_context(self, request: HttpRequest, *args, **kwargs) -> dict:
        context = super().get_context(request, *args, **kwargs)
        regional = context["of_the_year"]
        excluded = {
            iso2
            for rule in context["rules"]
            if rule.kind == "excluded_countries" and rule.parameters["role"] != "associated_partner"
            for iso2 in rule.parameters["countries"]
        }
        regions = [on.call.region_id for on in regional]
        countries = Country.objects.filter(region__in=regions).exclude(iso2__in=excluded)
        return context | {"regional_calls": regional, "countries": list(countries)}
