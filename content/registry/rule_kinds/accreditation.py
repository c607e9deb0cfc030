"""The Erasmus accreditation, and the mobility consortia that it makes possible."""

from dataclasses import dataclass

from django.utils.translation import gettext, ngettext
from django.utils.translation import gettext_lazy as _

from content.registry.rule_kinds import words
from content.registry.rule_kinds.base import Names, RuleKind
from content.registry.rule_kinds.parameters import Count
from content.registry.rule_kinds.refusals import above, missing
from content.registry.texts import active_language
from content.typography import number_range


@dataclass(frozen=True)
class Accreditation(RuleKind):
    """Whether the applicant must hold one, or must not."""

    held: bool

    code = "accreditation"
    label = _("Erasmus accreditation")

    def sentence(self, names: Names) -> str:
        if self.held:
            return gettext(
                "The applicant must hold an Erasmus accreditation in vocational education"
                " and training that is valid on the day the project starts."
            )
        return gettext(
            "Organisations that already hold an Erasmus accreditation in vocational education"
            " and training may not apply."
        )


@dataclass(frozen=True)
class MobilityConsortium(RuleKind):
    same_country: bool = False
    minimum_members: Count | None = None

    code = "mobility_consortium"
    label = _("mobility consortium")

    def check(self) -> None:
        if not self.same_country and not self.minimum_members:
            raise missing("minimum_members")

    def sentence(self, names: Names) -> str:
        sentences = []
        if self.minimum_members:
            message = ngettext(
                "A mobility consortium must have at least %(figure)s member"
                " besides its coordinator.",
                "A mobility consortium must have at least %(figure)s members"
                " besides its coordinator.",
                self.minimum_members,
            )
            sentences.append(message % {"figure": words.figure(self.minimum_members)})
        if self.same_country:
            sentences.append(
                gettext(
                    "All members of a mobility consortium must be from the country"
                    " of its coordinator."
                )
            )
        return " ".join(sentences)


@dataclass(frozen=True)
class ErasmusPlan(RuleKind):
    minimum_years: Count
    maximum_years: Count

    code = "erasmus_plan"
    label = _("length of the Erasmus Plan")

    def check(self) -> None:
        if self.minimum_years > self.maximum_years:
            raise above("minimum_years", "maximum_years")

    def sentence(self, names: Names) -> str:
        message = ngettext(
            "The Erasmus Plan covers %(figures)s year.",
            "The Erasmus Plan covers %(figures)s years.",
            self.maximum_years,
        )
        years = number_range(self.minimum_years, self.maximum_years, active_language())
        return message % {"figures": years}
