from typing import ClassVar

from django.db import models
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.fields import StreamField

from content.blocks import prose
from content.pages.action_cards import action_cards
from content.pages.base import IntroducedPage
from content.pages.named_by_registry import NamedByRegistry
from content.registry.actions import Action
from content.registry.call_states import CallState
from content.registry.calls import Call
from content.registry.topics import Topic


class TopicIndexPage(IntroducedPage):
    parent_page_types: ClassVar = ["content.HomePage"]
    subpage_types: ClassVar = ["content.TopicPage"]
    max_count_per_parent = 1
    page_description = _("All topics")

    class Meta:
        verbose_name = _("topic index page")
        verbose_name_plural = _("topic index pages")

    def get_context(self, request: HttpRequest, *args, **kwargs) -> dict:
        context = super().get_context(request, *args, **kwargs)
        return context | {"topics": Topic.objects.with_action_counts()}


class TopicPage(NamedByRegistry):
    topic = models.ForeignKey(
        Topic, verbose_name=_("topic"), related_name="+", on_delete=models.PROTECT
    )
    body = StreamField(prose(), verbose_name=_("body"), blank=True)

    row_field = "topic"
    code_field = "slug"
    served_with = ("locale", "topic")
    trail = (*NamedByRegistry.trail, (_("Topics"), "topics/"))
    override_translatable_fields = NamedByRegistry.synchronized("topic")

    content_panels: ClassVar = [FieldPanel("topic"), FieldPanel("body")]

    parent_page_types: ClassVar = ["content.TopicIndexPage"]
    subpage_types: ClassVar = []
    page_description = _("One topic: its actions, nearest deadlines and key figures")

    class Meta:
        verbose_name = _("topic page")
        verbose_name_plural = _("topic pages")

    def get_context(self, request: HttpRequest, *args, **kwargs) -> dict:
        context = super().get_context(request, *args, **kwargs)
        at = request.now
        calls = Call.objects.live().about(self.topic).by_urgency(at).with_rows()
        on_date = [call.on(at) for call in calls]
        cards = action_cards(Action.objects.on(self.topic), on_date)
        return context | {
            "calls": on_date,
            "cards": cards,
            "open_calls": sum(on.state == CallState.OPEN for on in on_date),
            "largest": max(
                (
                    card.with_facts
                    for card in cards
                    if card.with_facts and card.with_facts.grant_options
                ),
                key=lambda on: on.largest_grant.amount,
                default=None,
            ),
        }
