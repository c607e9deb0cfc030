"""Calls side by side: the lots of an action, or the actions of a kind."""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import groupby

from content.pages.action_cards import action_urls, call_with_facts
from content.registry.call_on_date import CallOnDate


@dataclass(frozen=True)
class Compared:
    """A call in a comparison; `action_url` leads to its action where actions are compared."""

    on: CallOnDate
    action_url: str = ""

    @property
    def organisations(self) -> int | None:
        """The smallest number of beneficiaries, the coordinator included; 1 where one applies
        alone; None when no rule is published."""
        return self._minimum("min_organisations")

    @property
    def countries(self) -> int | None:
        return self._minimum("min_countries")

    def _minimum(self, kind: str) -> int | None:
        rules = {rule.kind: rule.parameters for rule in reversed(self.on.call.rules.all())}
        if rules.get("application_form") == {"form": "single"}:
            return 1
        return rules[kind]["minimum"] if kind in rules else None


def by_action(calls: Iterable[CallOnDate]) -> list[CallOnDate]:
    """The call with facts of each action, in the actions' order."""
    ordered = sorted(calls, key=lambda on: (on.call.action.sort_order, on.call.action.code))
    groups = groupby(ordered, key=lambda on: on.call.action_id)
    found = [call_with_facts(group) for _action, group in groups]
    return [on for on in found if on]


def compared_actions(calls: Iterable[CallOnDate]) -> list[Compared]:
    chosen = list(calls)
    urls = action_urls([on.call.action for on in chosen])
    return [Compared(on, urls[on.call.action_id]) for on in chosen]
