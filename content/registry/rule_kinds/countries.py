"""In which countries the organisations are established."""

from dataclasses import dataclass
from typing import Literal

from django.utils.translation import gettext, ngettext, ngettext_lazy
from django.utils.translation import gettext_lazy as _

from content.registry.rule_kinds import words
from content.registry.rule_kinds.base import Names, RuleKind
from content.registry.rule_kinds.parameters import Count, CountryCode
from content.registry.rule_kinds.refusals import contradicts
from content.registry.rule_kinds.words import Group


@dataclass(frozen=True)
class EstablishedIn(RuleKind):
    role: Literal["coordinator", "applicant", "beneficiary", "any"]
    groups: tuple[Group, ...]

    code = "established_in"
    label = _("country of establishment")

    SENTENCES = {
        "coordinator": _("The coordinator must be established in %(countries)s."),
        "applicant": _("The applicant must be established in %(countries)s."),
        "beneficiary": _("Every beneficiary must be established in %(countries)s."),
        "any": _("Every participating organisation must be established in %(countries)s."),
    }

    def sentence(self, names: Names) -> str:
        countries = words.established_in(self.groups)
        return self.SENTENCES[self.role] % {"countries": countries}


@dataclass(frozen=True)
class MinCountries(RuleKind):
    minimum: Count
    groups: tuple[Group, ...] = ()

    code = "min_countries"
    label = _("least number of countries")

    def sentence(self, names: Names) -> str:
        message = ngettext(
            "The consortium must have organisations from at least %(figure)s %(countries)s.",
            "The consortium must have organisations from at least %(figure)s different"
            " %(countries)s.",
            self.minimum,
        )
        countries = words.different_countries(self.groups, self.minimum)
        return message % {"figure": words.figure(self.minimum), "countries": countries}


@dataclass(frozen=True)
class ExcludedCountries(RuleKind):
    countries: tuple[CountryCode, ...]
    role: Literal["any", "beneficiary", "associated_partner"] = "any"

    code = "excluded_countries"
    label = _("excluded countries")

    SENTENCES = {
        "any": ngettext_lazy(
            "Organisations from this country may not take part: %(countries)s.",
            "Organisations from these countries may not take part: %(countries)s.",
            "count",
        ),
        "beneficiary": ngettext_lazy(
            "Organisations from this country may not be beneficiaries: %(countries)s.",
            "Organisations from these countries may not be beneficiaries: %(countries)s.",
            "count",
        ),
        "associated_partner": ngettext_lazy(
            "Organisations from this country may not be associated partners: %(countries)s.",
            "Organisations from these countries may not be associated partners: %(countries)s.",
            "count",
        ),
    }

    def sentence(self, names: Names) -> str:
        countries = words.listed(map(names.country, self.countries))
        counted = words.counted(len(self.countries), countries=countries)
        return self.SENTENCES[self.role] % counted


@dataclass(frozen=True)
class Balance(RuleKind):
    """How many come from some groups of countries against how many from others."""

    not_more: tuple[Group, ...]
    than: tuple[Group, ...]

    code = "balance"
    label = _("balance between groups of countries")

    def check(self) -> None:
        if set(self.not_more) & set(self.than):
            raise contradicts("not_more", "than")

    def sentence(self, names: Names) -> str:
        return gettext(
            "There may not be more organisations from %(not_more)s than from %(than)s."
        ) % {"not_more": words.from_all(self.not_more), "than": words.from_all(self.than)}
