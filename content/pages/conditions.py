"""The conditions of an action in a year: what its calls share, and what each has of its own."""

import json
from collections.abc import Iterable
from dataclasses import dataclass

from content.registry.call_on_date import CallOnDate
from content.registry.rules import ConsortiumRule


@dataclass(frozen=True)
class Conditions:
    shared: list[ConsortiumRule]
    own: list[tuple[CallOnDate, list[ConsortiumRule]]]

    def __bool__(self) -> bool:
        return bool(self.shared or self.own)


def conditions_of(calls: Iterable[CallOnDate]) -> Conditions:
    """For calls whose rules were fetched."""
    rules = [(on, {_key(rule): rule for rule in on.call.rules.all()}) for on in calls]
    if not rules:
        return Conditions([], [])
    everywhere = set.intersection(*(set(keyed) for _on, keyed in rules))
    shared = [rule for key, rule in rules[0][1].items() if key in everywhere]
    own = []
    for on, keyed in rules:
        if few := [rule for key, rule in keyed.items() if key not in everywhere]:
            own.append((on, few))
    return Conditions(shared, own)


def _key(rule: ConsortiumRule) -> tuple[str, str]:
    return rule.kind, json.dumps(rule.parameters, sort_keys=True)
