from typing import ClassVar

from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.fields import StreamField

from content.blocks import ClusterBlock, ItemBlock
from content.pages.actions import ActionPage
from content.registry.actions import ActionKind


class CentreOfExcellencePage(ActionPage):
    levels = StreamField([("item", ItemBlock())], verbose_name=_("levels"))
    clusters = StreamField([("cluster", ClusterBlock())], verbose_name=_("clusters"))

    kind = ActionKind.CENTRE_OF_EXCELLENCE
    content_panels: ClassVar = [
        *ActionPage.first_panels,
        FieldPanel("levels"),
        FieldPanel("clusters"),
        *ActionPage.last_panels,
    ]
    page_description = _("Centres of Vocational Excellence: levels, clusters of activities")

    class Meta:
        verbose_name = _("centre of excellence page")
        verbose_name_plural = _("centre of excellence pages")
