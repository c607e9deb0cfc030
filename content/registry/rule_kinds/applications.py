"""Who may hand in how many applications, in which form."""

from dataclasses import dataclass
from typing import Literal

from django.utils.translation import gettext, ngettext, ngettext_lazy, pgettext_lazy
from django.utils.translation import gettext_lazy as _

from content.registry.rule_kinds import words
from content.registry.rule_kinds.base import Names, RuleKind
from content.registry.rule_kinds.parameters import Count, Year


@dataclass(frozen=True)
class ApplicationForm(RuleKind):
    form: Literal["single", "single_or_mobility_consortium"]

    code = "application_form"
    label = _("form of the application")

    SENTENCES = {
        "single": _("A single organisation applies; a consortium is not possible."),
        "single_or_mobility_consortium": _(
            "An organisation applies either for itself or as the coordinator of a mobility"
            " consortium, not as both."
        ),
    }

    def sentence(self, names: Names) -> str:
        return str(self.SENTENCES[self.form])


@dataclass(frozen=True)
class MaxApplications(RuleKind):
    """`action` counts all topics of the action, `deadline_all_fields` not only those in VET."""

    role: Literal["coordinator", "applicant", "any"]
    maximum: Count
    per: Literal["action", "deadline", "deadline_all_fields", "field", "round", "key_action_1_vet"]

    code = "max_applications"
    label = _("greatest number of applications")

    SENTENCES = {
        "coordinator": ngettext_lazy(
            "An organisation may be the coordinator of at most %(figure)s application %(scope)s.",
            "An organisation may be the coordinator of at most %(figure)s applications %(scope)s.",
            "count",
        ),
        "applicant": ngettext_lazy(
            "An organisation may submit at most %(figure)s application %(scope)s.",
            "An organisation may submit at most %(figure)s applications %(scope)s.",
            "count",
        ),
        "any": ngettext_lazy(
            "An organisation may take part, in whatever role, in at most %(figure)s application"
            " %(scope)s.",
            "An organisation may take part, in whatever role, in at most %(figure)s applications"
            " %(scope)s.",
            "count",
        ),
    }
    SCOPES = {
        "action": pgettext_lazy("at most … applications", "under this action"),
        "deadline": pgettext_lazy("at most … applications", "per deadline"),
        "deadline_all_fields": pgettext_lazy(
            "at most … applications", "per deadline, all fields counted together"
        ),
        "field": pgettext_lazy(
            "at most … applications", "in the field of vocational education and training"
        ),
        "round": pgettext_lazy("at most … applications", "per round"),
        "key_action_1_vet": pgettext_lazy(
            "at most … applications",
            "under Key Action 1 in vocational education and training in the same call",
        ),
    }

    def sentence(self, names: Names) -> str:
        scope = self.SCOPES[self.per]
        return self.SENTENCES[self.role] % words.counted(self.maximum, scope=scope)


@dataclass(frozen=True)
class MaxGrants(RuleKind):
    """`counted_from`: grants of earlier call years do not count."""

    maximum: Count
    years: Count
    counted_from: Year | None = None

    code = "max_grants"
    label = _("greatest number of grants in some years")

    def sentence(self, names: Names) -> str:
        grants = ngettext("at most %(figure)s grant", "at most %(figure)s grants", self.maximum)
        years = ngettext(
            "any %(figure)s call year", "any %(figure)s consecutive call years", self.years
        )
        sentence = gettext(
            "An organisation may receive %(grants)s under this action in %(years)s."
        ) % {
            "grants": grants % {"figure": words.figure(self.maximum)},
            "years": years % {"figure": words.figure(self.years)},
        }
        if not self.counted_from:
            return sentence
        earlier = gettext("Grants from before %(year)s do not count.")
        return f"{sentence} {earlier % {'year': self.counted_from}}"


@dataclass(frozen=True)
class OneRound(RuleKind):
    code = "one_round"
    label = _("one grant in the rounds of a call")

    def sentence(self, names: Names) -> str:
        return gettext(
            "An organisation that receives a grant in the first round may not apply"
            " in the second round of the same call."
        )


@dataclass(frozen=True)
class OwnText(RuleKind):
    code = "own_text"
    label = _("own text")

    def sentence(self, names: Names) -> str:
        return gettext(
            "The application is the applicant’s own text; nobody else may be paid to write it."
        )
