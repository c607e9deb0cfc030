from collections.abc import Iterable
from dataclasses import dataclass

from django.db import models
from django.urls import reverse
from wagtail.models import Page

from content.registry.actions import Action
from content.registry.call_on_date import CallOnDate
from content.registry.texts import SOURCE_LANGUAGE, active_language


@dataclass(frozen=True)
class ActionCard:
    """An action with its most urgent call, and the latest call whose facts are published."""

    action: Action
    url: str
    call: CallOnDate | None
    with_facts: CallOnDate | None


def action_cards(actions: models.QuerySet[Action], calls: Iterable[CallOnDate]) -> list[ActionCard]:
    """`calls` in order of urgency, as CallQuerySet.by_urgency() gives them."""
    actions = list(actions.select_related("family"))
    urls = action_urls(actions)
    calls = list(calls)
    return [_card(action, urls[action.pk], calls) for action in actions]


def _card(action: Action, url: str, calls: list[CallOnDate]) -> ActionCard:
    own = [on for on in calls if on.call.belongs_to(action.pk)]
    return ActionCard(action, url, next(iter(own), None), call_with_facts(own))


def call_with_facts(calls: Iterable[CallOnDate]) -> CallOnDate | None:
    """The call whose facts stand for its action: of those with published dates the most urgent."""
    return next((on for on in calls if on.deadline), None)


def of_the_same_year(calls: Iterable[CallOnDate], on: CallOnDate | None) -> list[CallOnDate]:
    """The lots, regions or members of an action in the year of one of its calls."""
    same = [each for each in calls if on and each.call.year == on.call.year]
    return sorted(
        same, key=lambda each: (each.call.action.sort_order, each.call.lot, each.call.slug)
    )


def action_urls(actions: Iterable[Action]) -> dict[int, str]:
    """Addresses in the active language: an action's own page, its family's, or its calls."""
    from_tree = Page.objects.live().filter(
        url_path__startswith=f"/{SOURCE_LANGUAGE}/actions/"
    ) | Page.objects.live().filter(url_path__startswith=f"/{active_language()}/actions/")
    slugs = set(from_tree.values_list("slug", flat=True))
    return {action.pk: _url(action, slugs) for action in actions}


def _url(action: Action, slugs: set[str]) -> str:
    for candidate in (action, action.family):
        if candidate and candidate.code in slugs:
            return reverse("wagtail_serve", args=[f"actions/{candidate.code}/"])
    return f"{reverse('calls:list')}?action={action.code}"
