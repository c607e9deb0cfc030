"""The state of a call: computed in Europe/Brussels, never stored."""

from datetime import date, datetime, timedelta

from django.db import models
from django.db.models import Case, Exists, OuterRef, Q, Subquery, Value, When
from django.db.models.functions import Coalesce
from django.utils.translation import gettext_lazy as _

from content.registry.deadlines import Deadline
from content.typography import brussels_day

CLOSING_SOON = timedelta(days=30)


class CallState(models.TextChoices):
    OPEN = "open", _("open")
    FORTHCOMING = "forthcoming", _("forthcoming")
    EXPECTED = "expected", _("expected")
    CLOSED = "closed", _("closed")


def state_of(opens_on: date | None, deadlines: list[datetime], at: datetime) -> CallState:
    """The rule, for one call in memory. A call closes at the instant of its last deadline; while
    one lies ahead it is open from the first second of its opening day, or when that day is
    unknown. `CallQuerySet` says the same to the database."""
    if opens_on and opens_on > brussels_day(at):
        return CallState.FORTHCOMING
    if any(instant > at for instant in deadlines):
        return CallState.OPEN
    if deadlines:
        return CallState.CLOSED
    return CallState.OPEN if opens_on else CallState.EXPECTED


class CallQuerySet(models.QuerySet):
    """Every word that depends on the time takes the instant."""

    def live(self) -> "CallQuerySet":
        return self.filter(live=True)

    def expected(self, at: datetime) -> "CallQuerySet":
        return self.filter(Q(opens_on__isnull=True), ~_has_deadline())

    def forthcoming(self, at: datetime) -> "CallQuerySet":
        return self.filter(opens_on__gt=brussels_day(at))

    def open(self, at: datetime) -> "CallQuerySet":
        return self.filter(
            Q(opens_on__isnull=True) | Q(opens_on__lte=brussels_day(at)),
            _has_deadline(instant__gt=at) | Q(Q(opens_on__isnull=False) & ~_has_deadline()),
        )

    def closing_soon(self, at: datetime, within: timedelta = CLOSING_SOON) -> "CallQuerySet":
        """Open, and the next deadline is near."""
        return self.open(at).filter(_has_deadline(instant__gt=at, instant__lte=at + within))

    def closed(self, at: datetime) -> "CallQuerySet":
        return self.filter(
            Q(opens_on__isnull=True) | Q(opens_on__lte=brussels_day(at)),
            _has_deadline() & ~_has_deadline(instant__gt=at),
        )

    def in_state(self, state: str, at: datetime) -> "CallQuerySet":
        """`state` is a CallState value."""
        return getattr(self, state)(at)

    def about(self, topic) -> "CallQuerySet":
        return self.filter(action__in=topic.actions.all())

    def of_family(self, action) -> "CallQuerySet":
        return self.filter(Q(action=action) | Q(action__family=action))

    def with_dates(self, at: datetime) -> "CallQuerySet":
        """Annotates `state_order` (open first, as CallState), `next_deadline`, `last_deadline`
        and `orientation` (the first deadline of the edition before; None when there is none)."""
        deadlines = Deadline.objects.filter(call=OuterRef("pk"))
        ahead = deadlines.filter(instant__gt=at).order_by("instant")
        return self.annotate(
            next_deadline=Subquery(ahead.values("instant")[:1]),
            last_deadline=Subquery(deadlines.order_by("-instant").values("instant")[:1]),
            orientation=Subquery(_earlier_deadlines().values("instant")[:1]),
            state_order=Case(
                When(opens_on__gt=brussels_day(at), then=Value(1)),
                When(_has_deadline(instant__gt=at), then=Value(0)),
                When(_has_deadline(), then=Value(3)),
                When(opens_on__isnull=False, then=Value(0)),
                default=Value(2),
            ),
        )

    def by_urgency(self, at: datetime) -> "CallQuerySet":
        """Open by next deadline, forthcoming, expected by last year's, closed latest first."""
        ahead = Case(When(state_order__lt=3, then=Coalesce("next_deadline", "orientation")))
        return self.with_dates(at).order_by(
            "state_order",
            ahead.asc(nulls_last=True),
            models.F("last_deadline").desc(nulls_last=True),
            "action__sort_order",
            "slug",
        )

    def with_rows(self) -> "CallQuerySet":
        """Fetches what a card, a list or a table of calls shows."""
        return self.select_related("action", "action__family", "region").prefetch_related(
            models.Prefetch("deadlines", Deadline.objects.select_related("agency")),
            "grant_options",
        )


def _has_deadline(**conditions) -> Exists:
    return Exists(Deadline.objects.filter(call=OuterRef("pk"), **conditions))


def _earlier_deadlines() -> models.QuerySet:
    """First deadlines of earlier editions of the same action, lot and region, newest year first."""
    return (
        Deadline.objects.annotate(region_key=Coalesce("call__region_id", 0))
        .filter(
            call__live=True,
            call__action=OuterRef("action"),
            call__lot=OuterRef("lot"),
            region_key=Coalesce(OuterRef("region_id"), 0),
            call__year__lt=OuterRef("year"),
            is_conditional=False,
        )
        .order_by("-call__year", "instant")
    )
