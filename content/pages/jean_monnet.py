from typing import ClassVar

from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.fields import StreamField

from content.blocks import ItemBlock
from content.pages.actions import ActionPage
from content.pages.compared_with_kind import ComparedWithItsKind
from content.pages.learning_eu_amounts import LearningEuAmounts
from content.registry.actions import ActionKind

LEARNING_EU = "jm-learning-eu"


class JeanMonnetPage(ComparedWithItsKind):
    """Networks, teacher training and Learning EU initiatives, each seen beside the others."""

    activities = StreamField([("item", ItemBlock())], verbose_name=_("activities"))

    kind = ActionKind.JEAN_MONNET
    content_panels: ClassVar = [
        *ActionPage.first_panels,
        FieldPanel("activities"),
        *ActionPage.last_panels,
    ]
    page_description = _("A Jean Monnet action beside the others")

    class Meta:
        verbose_name = _("page of a Jean Monnet action")
        verbose_name_plural = _("pages of Jean Monnet actions")

    def get_context(self, request: HttpRequest, *args, **kwargs) -> dict:
        context = super().get_context(request, *args, **kwargs)
        if self.action.code == LEARNING_EU and context["with_facts"]:
            context["amounts"] = LearningEuAmounts(
                context["with_facts"].call.year, context["names"]
            )
        return context
