from dataclasses import dataclass
from datetime import date
from typing import Literal

from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from content.registry.rule_kinds import words
from content.registry.rule_kinds.base import Names, RuleKind
from content.registry.rule_kinds.parameters import Count
from content.registry.rule_kinds.refusals import above, contradicts
from content.registry.texts import active_language
from content.typography import date_range


@dataclass(frozen=True)
class Dates(RuleKind):
    """Days from first to last, both included."""

    of: Literal["project_start", "accreditation"]
    first: date
    last: date
    round: Count | None = None

    code = "dates"
    label = _("dates of the project or accreditation")

    def check(self) -> None:
        if self.first > self.last:
            raise above("first", "last")
        if self.round and self.of != "project_start":
            raise contradicts("round", "of")

    def sentence(self, names: Names) -> str:
        dates = date_range(self.first, self.last, active_language())
        if self.of == "accreditation":
            return gettext("Validity of the accreditation: %(dates)s.") % {"dates": dates}
        if not self.round:
            return gettext("Start of the project: %(dates)s.") % {"dates": dates}
        return gettext("Start of the project in round %(round)s: %(dates)s.") % {
            "round": words.figure(self.round),
            "dates": dates,
        }
