from dataclasses import dataclass
from typing import Literal

from django.utils.translation import gettext, ngettext_lazy, pgettext, pgettext_lazy
from django.utils.translation import gettext_lazy as _

from content.registry.rule_kinds import words
from content.registry.rule_kinds.base import Names, RuleKind
from content.registry.rule_kinds.parameters import Code

ANY_KIND = "any"
CONDITIONS = {
    "eche": pgettext_lazy(
        "an organisation that …", "holds the Erasmus Charter for Higher Education (ECHE)"
    ),
    "trains_teachers": pgettext_lazy(
        "an organisation that …", "trains teachers of schools or VET providers"
    ),
    "vet_role": pgettext_lazy(
        "an organisation that …", "has a role in vocational education and training"
    ),
    "works_with_vet_learners": pgettext_lazy(
        "an organisation that …", "hosts, trains or otherwise works with VET learners"
    ),
}


@dataclass(frozen=True)
class AllowedKinds:
    """Organisations of any of the kinds that meet all of the conditions.

    "any" among the kinds leaves only the conditions to be met.
    """

    kinds: tuple[Code, ...]
    conditions: tuple[
        Literal["eche", "trains_teachers", "vet_role", "works_with_vet_learners"], ...
    ] = ()

    def phrase(self, names: Names) -> str:
        kinds = words.either(self._kind_name(kind, names) for kind in self.kinds)
        if not self.conditions:
            return kinds
        conditions = words.both(CONDITIONS[condition] for condition in self.conditions)
        return gettext("%(kinds)s that %(conditions)s") % {"kinds": kinds, "conditions": conditions}

    @staticmethod
    def _kind_name(kind: str, names: Names) -> str:
        if kind == ANY_KIND:
            return pgettext("an enterprise or any …", "other organisation")
        return names.organisation_kind(kind)


@dataclass(frozen=True)
class OnlyKinds(RuleKind):
    role: Literal["applicant", "beneficiary"]
    allowed: tuple[AllowedKinds, ...]

    code = "only_kinds"
    label = _("kinds of organisation allowed")

    SENTENCES = {
        "applicant": ngettext_lazy(
            "The applicant must be of this kind: %(kinds)s.",
            "The applicant must be of one of these kinds: %(kinds)s.",
            "count",
        ),
        "beneficiary": ngettext_lazy(
            "Every beneficiary must be of this kind: %(kinds)s.",
            "Every beneficiary must be of one of these kinds: %(kinds)s.",
            "count",
        ),
    }

    def sentence(self, names: Names) -> str:
        kinds = "; ".join(allowed.phrase(names) for allowed in self.allowed)
        count = sum(len(allowed.kinds) for allowed in self.allowed)
        return self.SENTENCES[self.role] % words.counted(count, kinds=kinds)
