from typing import ClassVar

from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.fields import StreamField

from content.blocks import prose
from content.pages.actions import ActionPage
from content.pages.compared_with_kind import ComparedWithItsKind
from content.registry.actions import ActionKind


class PartnershipPage(ComparedWithItsKind):
    """Cooperation or small-scale partnerships, side by side."""

    choice = StreamField(prose(), verbose_name=_("which of the two"))

    kind = ActionKind.PARTNERSHIP
    content_panels: ClassVar = [
        *ActionPage.first_panels,
        FieldPanel("choice"),
        *ActionPage.last_panels,
    ]
    page_description = _("A partnership beside the other size of partnership")

    class Meta:
        verbose_name = _("partnership page")
        verbose_name_plural = _("partnership pages")
