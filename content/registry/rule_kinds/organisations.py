"""How many organisations there are, and of which kinds."""

from dataclasses import dataclass

from django.utils.translation import gettext, ngettext
from django.utils.translation import gettext_lazy as _

from content.registry.rule_kinds import words
from content.registry.rule_kinds.base import Names, RuleKind
from content.registry.rule_kinds.parameters import Code, Count
from content.registry.rule_kinds.refusals import above, contradicts, missing, needs
from content.registry.rule_kinds.words import Group


@dataclass(frozen=True)
class MinOrganisations(RuleKind):
    """Beneficiaries, the coordinator among them.

    `others_unclear`: the source does not say whether beneficiaries from other groups count, so a
    consortium that reaches the number only with them is neither right nor wrong.
    """

    minimum: Count
    groups: tuple[Group, ...] = ()
    same_region: bool = False
    others_unclear: bool = False

    code = "min_organisations"
    label = _("least number of organisations")

    def check(self) -> None:
        if self.same_region and self.groups != ("nonassociated",):
            raise contradicts("same_region", "groups")
        if self.others_unclear and not self.groups:
            raise needs("others_unclear", "groups")

    def sentence(self, names: Names) -> str:
        sentence = self._message() % {
            "figure": words.figure(self.minimum),
            "countries": words.from_either(self.groups) if self.groups else "",
        }
        if self.groups == ("nonassociated",):
            return sentence
        return " ".join([sentence, gettext("The coordinator counts too.")])

    def _message(self) -> str:
        if self.same_region:
            return ngettext(
                "At least %(figure)s beneficiary from %(countries)s must come from one region.",
                "At least %(figure)s beneficiaries from %(countries)s must come from"
                " the same region.",
                self.minimum,
            )
        if self.groups:
            return ngettext(
                "At least %(figure)s beneficiary organisation from %(countries)s is needed.",
                "At least %(figure)s beneficiary organisations from %(countries)s are needed.",
                self.minimum,
            )
        return ngettext(
            "At least %(figure)s beneficiary organisation is needed.",
            "At least %(figure)s beneficiary organisations are needed.",
            self.minimum,
        )


@dataclass(frozen=True)
class KindMinimum:
    """A number of organisations, each of one of the kinds."""

    kinds: tuple[Code, ...]
    minimum: Count

    def phrase(self, names: Names) -> str:
        """What follows "must have"."""
        kinds = words.listed(map(names.organisation_kind, self.kinds))
        return self._message() % {"figure": words.figure(self.minimum), "kinds": kinds}

    def _message(self) -> str:
        if len(self.kinds) == 1:
            return ngettext(
                "at least %(figure)s organisation of this kind: %(kinds)s",
                "at least %(figure)s organisations of this kind: %(kinds)s",
                self.minimum,
            )
        return ngettext(
            "at least %(figure)s organisation of one of these kinds: %(kinds)s",
            "at least %(figure)s organisations of these kinds: %(kinds)s",
            self.minimum,
        )


@dataclass(frozen=True)
class OrganisationKinds(RuleKind):
    """How many beneficiaries are of one of the kinds."""

    kinds: tuple[Code, ...]
    minimum: Count | None = None
    maximum: Count | None = None

    code = "organisation_kinds"
    label = _("number of organisations of a kind")

    def check(self) -> None:
        if not self.minimum and not self.maximum:
            raise missing("minimum")
        if self.minimum and self.maximum and self.minimum > self.maximum:
            raise above("minimum", "maximum")

    def sentence(self, names: Names) -> str:
        sentences = []
        if self.minimum:
            part = KindMinimum(self.kinds, self.minimum).phrase(names)
            sentences.append(gettext("The consortium must have %(part)s.") % {"part": part})
        if self.maximum:
            kinds = words.listed(map(names.organisation_kind, self.kinds))
            message = ngettext(
                "The consortium may have at most %(figure)s organisation of this kind: %(kinds)s.",
                "The consortium may have at most %(figure)s organisations of this kind: %(kinds)s.",
                self.maximum,
            )
            sentences.append(message % {"figure": words.figure(self.maximum), "kinds": kinds})
        return " ".join(sentences)


@dataclass(frozen=True)
class KindsPerCountry(RuleKind):
    """`further_unclear`: the source does not say whether countries beyond the minimum must too."""

    groups: tuple[Group, ...]
    minimum_countries: Count
    all_of: tuple[KindMinimum, ...]
    further_unclear: bool = False

    code = "kinds_per_country"
    label = _("kinds of organisation in each country")

    def sentence(self, names: Names) -> str:
        message = ngettext(
            "From at least %(figure)s %(countries)s there must be %(parts)s.",
            "From each of at least %(figure)s different %(countries)s there must be %(parts)s.",
            self.minimum_countries,
        )
        return message % {
            "figure": words.figure(self.minimum_countries),
            "countries": words.different_countries(self.groups, self.minimum_countries),
            "parts": "; ".join(part.phrase(names) for part in self.all_of),
        }
