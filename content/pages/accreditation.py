from typing import ClassVar

from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.fields import StreamField

from content.blocks import ItemBlock
from content.pages.actions import ActionPage
from content.registry.actions import ActionKind


class AccreditationPage(ActionPage):
    steps = StreamField([("item", ItemBlock())], verbose_name=_("from plan to award"))
    plan_questions = StreamField([("item", ItemBlock())], verbose_name=_("questions of the plan"))
    standards = StreamField([("item", ItemBlock())], verbose_name=_("quality standards"))
    afterwards = StreamField([("item", ItemBlock())], verbose_name=_("after the award"))

    kind = ActionKind.ACCREDITATION
    content_panels: ClassVar = [
        *ActionPage.first_panels,
        FieldPanel("steps"),
        FieldPanel("plan_questions"),
        FieldPanel("standards"),
        FieldPanel("afterwards"),
        *ActionPage.last_panels,
    ]
    page_description = _("Accreditation: plan, standards, what it opens and how it is kept")

    class Meta:
        verbose_name = _("accreditation page")
        verbose_name_plural = _("accreditation pages")
