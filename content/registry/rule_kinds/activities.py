"""What the project does."""

from dataclasses import dataclass
from typing import Literal

from django.utils.translation import gettext, ngettext, pgettext_lazy
from django.utils.translation import gettext_lazy as _

from content.registry.rule_kinds import words
from content.registry.rule_kinds.base import Names, RuleKind
from content.registry.rule_kinds.parameters import Count
from content.registry.rule_kinds.refusals import above


@dataclass(frozen=True)
class ChooseActivities(RuleKind):
    """From the list of a cluster of Centres of Vocational Excellence."""

    cluster: Literal[1, 2, 3]
    choose_from: Count
    minimum: Count

    code = "choose_activities"
    label = _("activities to choose from a cluster")

    def check(self) -> None:
        if self.minimum > self.choose_from:
            raise above("minimum", "choose_from")

    def sentence(self, names: Names) -> str:
        message = ngettext(
            "At least %(figure)s activity out of %(choose_from)s must be chosen"
            " from cluster %(cluster)s.",
            "At least %(figure)s activities out of %(choose_from)s must be chosen"
            " from cluster %(cluster)s.",
            self.minimum,
        )
        return message % {
            "figure": words.figure(self.minimum),
            "choose_from": words.figure(self.choose_from),
            "cluster": words.figure(self.cluster),
        }


@dataclass(frozen=True)
class ChooseEcosystems(RuleKind):
    choose_from: Count
    exactly: Count

    code = "choose_ecosystems"
    label = _("industrial ecosystems to choose")

    def check(self) -> None:
        if self.exactly > self.choose_from:
            raise above("exactly", "choose_from")

    def sentence(self, names: Names) -> str:
        message = ngettext(
            "Exactly %(figure)s industrial ecosystem out of %(choose_from)s must be chosen.",
            "Exactly %(figure)s industrial ecosystems out of %(choose_from)s must be chosen.",
            self.exactly,
        )
        return message % {
            "figure": words.figure(self.exactly),
            "choose_from": words.figure(self.choose_from),
        }


@dataclass(frozen=True)
class TeachingHours(RuleKind):
    hours: Count
    school_years: Count

    code = "teaching_hours"
    label = _("teaching hours on EU subjects")

    def sentence(self, names: Names) -> str:
        hours = ngettext("%(figure)s teaching hour", "%(figure)s teaching hours", self.hours)
        years = ngettext(
            "%(figure)s school year", "%(figure)s consecutive school years", self.school_years
        )
        return gettext("There must be at least %(hours)s on EU subjects in each of %(years)s.") % {
            "hours": hours % {"figure": words.figure(self.hours)},
            "years": years % {"figure": words.figure(self.school_years)},
        }


@dataclass(frozen=True)
class MinMobilityActivities(RuleKind):
    minimum: Count

    code = "min_mobility_activities"
    label = _("least number of mobility activities")

    def sentence(self, names: Names) -> str:
        message = ngettext(
            "The application must include at least %(figure)s mobility activity"
            " of learners or staff.",
            "The application must include at least %(figure)s mobility activities"
            " of learners or staff.",
            self.minimum,
        )
        return message % {"figure": words.figure(self.minimum)}


@dataclass(frozen=True)
class MaxParticipants(RuleKind):
    maximum: Count
    not_counted: tuple[Literal["accompanying_person", "preparatory_visit"], ...] = ()

    code = "max_participants"
    label = _("greatest number of participants")

    NOT_COUNTED = {
        "accompanying_person": pgettext_lazy("not counted", "accompanying persons"),
        "preparatory_visit": pgettext_lazy("not counted", "preparatory visits"),
    }

    def sentence(self, names: Names) -> str:
        message = ngettext(
            "A project may have at most %(figure)s participant.",
            "A project may have at most %(figure)s participants.",
            self.maximum,
        )
        return words.with_not_counted(
            message % {"figure": words.figure(self.maximum)},
            [self.NOT_COUNTED[item] for item in self.not_counted],
        )
