"""What the money may be spent on."""

from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from django.utils.translation import gettext, pgettext_lazy
from django.utils.translation import gettext_lazy as _

from content.registry.rule_kinds import words
from content.registry.rule_kinds.base import Names, RuleKind
from content.registry.rule_kinds.parameters import Count, Share
from content.registry.rule_kinds.refusals import contradicts
from content.registry.texts import active_language
from content.typography import money, percent


@dataclass(frozen=True)
class ShareLimit(RuleKind):
    """Management: of the project's whole budget; activities in third countries: of the grant."""

    of: Literal["project_management", "nonassociated_countries"]
    maximum: Share
    not_counted: tuple[Literal["inclusion_support", "expensive_travel"], ...] = ()

    code = "share_limit"
    label = _("greatest share of the money")

    SENTENCES = {
        "project_management": _(
            "At most %(share)s of the project budget may go to the work package"
            " for project management."
        ),
        "nonassociated_countries": _(
            "At most %(share)s of the grant may go to activities with third countries"
            " not associated to the Programme."
        ),
    }
    NOT_COUNTED = {
        "inclusion_support": pgettext_lazy("not counted", "inclusion support for participants"),
        "expensive_travel": pgettext_lazy("not counted", "exceptional costs for expensive travel"),
    }

    def sentence(self, names: Names) -> str:
        share = percent(Decimal(str(self.maximum)) * 100, active_language())
        return words.with_not_counted(
            self.SENTENCES[self.of] % {"share": share},
            [self.NOT_COUNTED[item] for item in self.not_counted],
        )


@dataclass(frozen=True)
class FinancialSupport(RuleKind):
    """To third parties; `maximum` in euro for each of them."""

    allowed: bool
    maximum: Count | None = None

    code = "financial_support"
    label = _("financial support to third parties")

    def check(self) -> None:
        if self.maximum and not self.allowed:
            raise contradicts("maximum", "allowed")

    def sentence(self, names: Names) -> str:
        if not self.allowed:
            return gettext("Financial support to third parties (grants or prizes) is not allowed.")
        if not self.maximum:
            return gettext("Financial support to third parties (grants or prizes) is allowed.")
        return gettext(
            "Financial support to third parties (grants or prizes) is allowed,"
            " at most %(amount)s to each of them."
        ) % {"amount": money(self.maximum, active_language())}
