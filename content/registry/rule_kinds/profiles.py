"""What an organisation must do, have behind it or hold."""

from dataclasses import dataclass
from typing import Literal

from django.utils.translation import gettext, ngettext_lazy, pgettext_lazy
from django.utils.translation import gettext_lazy as _

from content.registry.rule_kinds import words
from content.registry.rule_kinds.base import Names, RuleKind
from content.registry.rule_kinds.parameters import Count
from content.registry.rule_kinds.words import Group


@dataclass(frozen=True)
class ActiveIn(RuleKind):
    role: Literal["coordinator", "beneficiary"]
    fields: tuple[Literal["vet", "labour_market", "world_of_work"], ...]

    code = "active_in"
    label = _("field of activity")

    SENTENCES = {
        "coordinator": _("The coordinator must be active %(in_fields)s."),
        "beneficiary": _("Every beneficiary must be active %(in_fields)s."),
    }
    IN_FIELDS = {
        "vet": pgettext_lazy("must be active …", "in vocational education and training"),
        "labour_market": pgettext_lazy("must be active …", "in the labour market"),
        "world_of_work": pgettext_lazy("must be active …", "in the world of work"),
    }

    def sentence(self, names: Names) -> str:
        in_fields = words.either(self.IN_FIELDS[field] for field in self.fields)
        return self.SENTENCES[self.role] % {"in_fields": in_fields}


@dataclass(frozen=True)
class MinimumYears(RuleKind):
    """Of the applicant, which in a partnership is the coordinator."""

    of: Literal["establishment", "experience"]
    years: Count

    code = "minimum_years"
    label = _("years of existence or experience")

    SENTENCES = {
        "establishment": ngettext_lazy(
            "The applicant must have been legally established for at least %(figure)s year"
            " before the deadline.",
            "The applicant must have been legally established for at least %(figure)s years"
            " before the deadline.",
            "count",
        ),
        "experience": ngettext_lazy(
            "The applicant must have at least %(figure)s year of relevant experience"
            " in vocational education and training.",
            "The applicant must have at least %(figure)s years of relevant experience"
            " in vocational education and training.",
            "count",
        ),
    }

    def sentence(self, names: Names) -> str:
        return self.SENTENCES[self.of] % words.counted(self.years)


@dataclass(frozen=True)
class Eche(RuleKind):
    """The Erasmus Charter for Higher Education, of institutions from these groups of countries."""

    groups: tuple[Group, ...]

    code = "eche"
    label = _("Erasmus Charter for Higher Education")

    def sentence(self, names: Names) -> str:
        return gettext(
            "Higher education institutions from %(countries)s must hold a valid"
            " Erasmus Charter for Higher Education (ECHE)."
        ) % {"countries": words.from_all(self.groups)}
