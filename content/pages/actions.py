from typing import ClassVar

from django.core.exceptions import ValidationError
from django.db import models
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy
from wagtail.admin.panels import FieldPanel
from wagtail.fields import StreamField

from content.blocks import QuestionBlock, prose
from content.pages.action_cards import action_cards, call_with_facts, of_the_same_year
from content.pages.base import IntroducedPage
from content.pages.conditions import conditions_of
from content.pages.named_by_registry import NamedByRegistry
from content.registry.actions import Action, ActionKind
from content.registry.call_on_date import CallOnDate
from content.registry.call_states import CallQuerySet
from content.registry.calls import Call
from content.registry.rules import RegistryNames


class ActionIndexPage(IntroducedPage):
    parent_page_types: ClassVar = ["content.HomePage"]
    max_count_per_parent = 1
    page_description = _("All actions")

    class Meta:
        verbose_name = _("action index page")
        verbose_name_plural = _("action index pages")

    def get_context(self, request: HttpRequest, *args, **kwargs) -> dict:
        context = super().get_context(request, *args, **kwargs)
        calls = Call.objects.live().by_urgency(request.now).with_rows()
        on_date = [call.on(request.now) for call in calls]
        return context | {"cards": action_cards(Action.objects.all(), on_date)}


class ActionPage(NamedByRegistry):
    """One action: the words of its sections; the facts beside them are the registry's.

    A new page type is a subclass with its `kind`, its own sections, and a template that extends
    content/action_page.html.
    """

    action = models.ForeignKey(
        Action, verbose_name=_("action"), related_name="+", on_delete=models.PROTECT
    )
    what = StreamField(prose(), verbose_name=_("what it is"))
    who = StreamField(prose(), verbose_name=_("who can take part"))
    money = StreamField(prose(), verbose_name=_("money"))
    applying = StreamField(prose(), verbose_name=_("how to apply"))
    questions = StreamField(
        [("question", QuestionBlock())], verbose_name=_("questions"), blank=True
    )

    kind: ClassVar[ActionKind]
    row_field = "action"
    code_field = "code"
    served_with = ("locale", "action", "action__family")
    override_translatable_fields = NamedByRegistry.synchronized("action")
    trail = (*NamedByRegistry.trail, (pgettext_lazy("of the programme", "Actions"), "actions/"))

    # Subclasses put the panels of their own sections between these.
    first_panels: ClassVar = [FieldPanel("action"), FieldPanel("what")]
    last_panels: ClassVar = [
        FieldPanel("who"),
        FieldPanel("money"),
        FieldPanel("applying"),
        FieldPanel("questions"),
        FieldPanel("search_description"),
    ]
    content_panels: ClassVar = first_panels + last_panels

    parent_page_types: ClassVar = ["content.ActionIndexPage"]
    subpage_types: ClassVar = []

    class Meta:
        abstract = True

    def clean(self) -> None:
        super().clean()
        if self.action_id and self.action.kind != self.kind:
            raise ValidationError({"action": _("This page type is for actions of another kind.")})

    def calls_fetched(self) -> CallQuerySet:
        """The action's calls and its members'; with others where the page compares them."""
        return Call.objects.live().of_family(self.action)

    def compared_calls(
        self, calls: list[CallOnDate], with_facts: CallOnDate | None
    ) -> list[CallOnDate]:
        """Those of `calls_fetched` whose rules the page shows side by side."""
        return []

    def get_context(self, request: HttpRequest, *args, **kwargs) -> dict:
        context = super().get_context(request, *args, **kwargs)
        fetched = self.calls_fetched().by_urgency(request.now).with_rows()
        calls = [call.on(request.now) for call in fetched]
        own = [on for on in calls if on.call.belongs_to(self.action_id)]
        with_facts = call_with_facts(own)
        of_the_year = of_the_same_year(own, with_facts)
        compared = self.compared_calls(calls, with_facts)
        shown = {on.call.pk: on.call for on in [*compared, *of_the_year]}
        models.prefetch_related_objects(list(shown.values()), "rules")
        return context | {
            "calls": own,
            "current": next(iter(own), None),
            "with_facts": with_facts,
            "rules": list(shown[with_facts.call.pk].rules.all()) if with_facts else [],
            "compared": compared,
            "of_the_year": of_the_year,
            "conditions": conditions_of(of_the_year),
            "topics": self.action.topics.all(),
            "names": RegistryNames(),
        }
