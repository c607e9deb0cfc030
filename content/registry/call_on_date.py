from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from typing import TYPE_CHECKING

from django.utils.translation import gettext as _

from content.registry.call_states import CallState, state_of
from content.registry.criteria import AwardCriterion
from content.registry.deadlines import Deadline
from content.registry.grants import GrantOption
from content.registry.stages import Stage
from content.typography import days_until

if TYPE_CHECKING:
    from content.registry.calls import Call


@dataclass(frozen=True)
class CallOnDate:
    """A call as it stands at an instant: what cards, lists and the call's page show of it.

    Works on the rows in memory, so that a draft's preview shows the draft.
    """

    call: "Call"
    at: datetime

    @cached_property
    def deadlines(self) -> list[Deadline]:
        return sorted(self.call.deadlines.all(), key=lambda deadline: deadline.instant)

    @cached_property
    def deadlines_ahead(self) -> list[Deadline]:
        return [deadline for deadline in self.deadlines if deadline.instant > self.at]

    @property
    def has_rounds(self) -> bool:
        """Whether there is more to say of its deadlines than when the next one is."""
        return len(self.deadlines) > 1 or any(row.starts_from for row in self.deadlines)

    @cached_property
    def state(self) -> CallState:
        instants = [deadline.instant for deadline in self.deadlines]
        return state_of(self.call.opens_on, instants, self.at)

    @property
    def state_label(self) -> str:
        """The state as readers see it; an open call whose opening was never published says so."""
        if self.state == CallState.OPEN and not self.call.opens_on:
            return _("opening date not published")
        return str(self.state.label)

    @property
    def next_deadline(self) -> Deadline | None:
        return self.deadlines_ahead[0] if self.deadlines_ahead else None

    @property
    def last_deadline(self) -> Deadline | None:
        """The last that held for everybody, where there is one."""
        certain = [deadline for deadline in self.deadlines if not deadline.is_conditional]
        return next(iter([*certain[::-1], *self.deadlines[::-1]]), None)

    @property
    def deadline(self) -> Deadline | None:
        """The one to show first: the next, or the last that has passed."""
        return self.next_deadline or self.last_deadline

    @property
    def orientation(self) -> datetime | None:
        """Last edition's first deadline, where CallQuerySet.with_dates() fetched it."""
        return getattr(self.call, "orientation", None)

    @property
    def days_left(self) -> int | None:
        """Days in Brussels until the next deadline; 0 on its day."""
        if not self.next_deadline:
            return None
        return days_until(self.next_deadline.instant, self.at)

    @cached_property
    def grant_options(self) -> list[GrantOption]:
        return sorted(self.call.grant_options.all(), key=lambda option: option.amount)

    @property
    def largest_grant(self) -> GrantOption | None:
        return self.grant_options[-1] if self.grant_options else None

    @cached_property
    def criteria(self) -> list[AwardCriterion]:
        return list(self.call.criteria.all())

    @property
    def tie_criteria(self) -> list[AwardCriterion]:
        """The criteria that rank equal totals, first one first."""
        deciding = [criterion for criterion in self.criteria if criterion.tie_order]
        return sorted(deciding, key=lambda criterion: criterion.tie_order)

    @cached_property
    def stages(self) -> list[Stage]:
        return sorted(self.call.stages.all(), key=lambda stage: stage.begins_on)

    @property
    def months(self) -> tuple[int, int] | None:
        """Shortest and longest project, in months."""
        lengths = [option.months for option in self.grant_options if option.months]
        lengths += [self.call.minimum_months, self.call.maximum_months]
        known = [length for length in lengths if length]
        return (min(known), max(known)) if known else None
