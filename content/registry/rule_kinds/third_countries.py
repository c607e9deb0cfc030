"""Organisations from third countries not associated to the Programme."""

from dataclasses import dataclass
from typing import Literal

from django.utils.translation import gettext, ngettext
from django.utils.translation import gettext_lazy as _

from content.registry.rule_kinds import words
from content.registry.rule_kinds.base import Names, RuleKind
from content.registry.rule_kinds.parameters import Code
from content.registry.rule_kinds.refusals import contradicts, missing, needs


@dataclass(frozen=True)
class SingleRegion(RuleKind):
    code = "single_region"
    label = _("one region only")

    def sentence(self, names: Names) -> str:
        return gettext(
            "All beneficiaries from third countries not associated to the Programme"
            " must come from the same region."
        )


@dataclass(frozen=True)
class ThirdCountries(RuleKind):
    """Who may be a beneficiary from outside; without regions nobody, and `others` says it all."""

    regions: tuple[Code, ...] = ()
    any_region: bool = False
    condition: Literal["essential_added_value"] | None = None
    others: Literal["associated_partner", "none"] | None = None

    code = "third_countries"
    label = _("third countries not associated to the Programme")

    CONDITIONS = {
        "essential_added_value": _(
            "Their participation must bring an essential added value to the project."
        )
    }
    OTHERS = {
        "associated_partner": _(
            "Organisations from other third countries may be associated partners only."
        ),
        "none": _("Organisations from other third countries may not take part."),
    }
    NO_BENEFICIARIES = {
        "associated_partner": _(
            "Organisations from third countries not associated to the Programme"
            " may be associated partners only."
        ),
        "none": _(
            "Organisations from third countries not associated to the Programme may not take part."
        ),
    }

    def check(self) -> None:
        if self.any_region and (self.regions or self.others):
            other = "regions" if self.regions else "others"
            raise contradicts("any_region", other)
        if not self.regions and not self.any_region:
            if self.condition:
                raise needs("condition", "regions")
            if not self.others:
                raise missing("regions")

    def sentence(self, names: Names) -> str:
        if not self.regions and not self.any_region:
            return str(self.NO_BENEFICIARIES[self.others])
        sentences = [self._beneficiaries(names)]
        if self.condition:
            sentences.append(str(self.CONDITIONS[self.condition]))
        if self.others:
            sentences.append(str(self.OTHERS[self.others]))
        return " ".join(sentences)

    def _beneficiaries(self, names: Names) -> str:
        if self.any_region:
            return gettext(
                "Organisations from any third country not associated to the Programme"
                " may be beneficiaries, but not the coordinator."
            )
        message = ngettext(
            "Organisations from third countries not associated to the Programme"
            " may be beneficiaries, but not the coordinator, if they are from this region:"
            " %(regions)s.",
            "Organisations from third countries not associated to the Programme"
            " may be beneficiaries, but not the coordinator, if they are from these regions:"
            " %(regions)s.",
            len(self.regions),
        )
        return message % {"regions": words.listed(map(names.region, self.regions))}
