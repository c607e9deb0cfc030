"""What several kinds say: groups of countries, lists, figures, in the active language."""

from collections.abc import Iterable, Sequence
from typing import Any, Literal

from django.utils.functional import Promise
from django.utils.translation import gettext, npgettext, pgettext, pgettext_lazy

from content.registry.texts import active_language
from content.typography import number

Group = Literal["eu", "associated", "nonassociated"]

ESTABLISHED_IN: dict[Group, Promise] = {
    "eu": pgettext_lazy("established in …", "an EU Member State"),
    "associated": pgettext_lazy("established in …", "a third country associated to the Programme"),
    "nonassociated": pgettext_lazy(
        "established in …", "a third country not associated to the Programme"
    ),
}
FROM: dict[Group, Promise] = {
    "eu": pgettext_lazy("organisations from …", "EU Member States"),
    "associated": pgettext_lazy(
        "organisations from …", "third countries associated to the Programme"
    ),
    "nonassociated": pgettext_lazy(
        "organisations from …", "third countries not associated to the Programme"
    ),
}


def established_in(groups: Sequence[Group]) -> str:
    return either_group([str(ESTABLISHED_IN[group]) for group in groups])


def from_either(groups: Sequence[Group]) -> str:
    return either_group([str(FROM[group]) for group in groups])


def from_all(groups: Sequence[Group]) -> str:
    together = pgettext("groups of countries", "%(others)s and %(last)s")
    return _joined([str(FROM[group]) for group in groups], together)


def different_countries(groups: Sequence[Group], count: int) -> str:
    """What follows "from at least 4 different": the noun agrees with the number."""
    if not groups:
        return npgettext("from at least … different", "country", "countries", count)
    words: dict[Group, str] = {
        "eu": npgettext("from at least … different", "EU Member State", "EU Member States", count),
        "associated": npgettext(
            "from at least … different",
            "third country associated to the Programme",
            "third countries associated to the Programme",
            count,
        ),
        "nonassociated": npgettext(
            "from at least … different",
            "third country not associated to the Programme",
            "third countries not associated to the Programme",
            count,
        ),
    }
    return either_group([words[group] for group in groups])


def either_group(words: list[str]) -> str:
    return _joined(words, pgettext("groups of countries", "%(others)s or %(last)s"))


def either(words: Iterable[Any]) -> str:
    return _joined([str(word) for word in words], gettext("%(others)s or %(last)s"))


def both(words: Iterable[Any]) -> str:
    return _joined([str(word) for word in words], gettext("%(others)s and %(last)s"))


def listed(words: Iterable[Any]) -> str:
    return ", ".join(str(word) for word in words)


def with_not_counted(sentence: str, items: Sequence[Any]) -> str:
    if not items:
        return sentence
    exceptions = gettext("Not counted: %(items)s.") % {"items": listed(items)}
    return f"{sentence} {exceptions}"


def figure(value: int) -> str:
    return number(value, active_language())


def counted(count: int, **more: Any) -> dict[str, Any]:
    """For messages whose plural follows `count` and that print it as `figure`."""
    return {"count": count, "figure": figure(count), **more}


def _joined(words: list[str], pattern: str) -> str:
    if len(words) == 1:
        return words[0]
    return pattern % {"others": listed(words[:-1]), "last": words[-1]}
