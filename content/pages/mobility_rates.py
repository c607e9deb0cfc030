"""The year's unit costs of VET mobility as tables (Programme Guide 2026, pages 98–101)."""

from dataclasses import dataclass
from decimal import Decimal
from itertools import groupby

from content.registry.rates import Bound, Rate, RateCategory

SCOPE = "KA121/KA122-VET"
IN_TABLES_OF_THEIR_OWN = {RateCategory.TRAVEL, RateCategory.INDIVIDUAL_SUPPORT}
GROUPS = ("1", "2", "3")


@dataclass(frozen=True)
class TravelBand:
    """Kilometres one way, both ends included; euro for the whole return trip."""

    from_km: int
    to_km: int | None
    standard: Decimal | None
    green: Decimal | None


@dataclass(frozen=True)
class IndividualSupport:
    """Lowest and highest base rate a National Agency may set, euro a day."""

    group: str
    staff: tuple[Decimal, Decimal]
    learners: tuple[Decimal, Decimal]


class MobilityRates:
    def __init__(self, year: int) -> None:
        self.year = year
        published = Rate.objects.for_scope(SCOPE).of_year(year).filter(value__isnull=False)
        self.rates = list(published.order_by("category", "pk"))

    def __bool__(self) -> bool:
        return bool(self.rates)

    @property
    def travel(self) -> list[TravelBand]:
        rates = sorted(
            (rate for rate in self.rates if rate.category == RateCategory.TRAVEL),
            key=lambda rate: rate.band_from,
        )
        return [
            _travel_band(start, list(band)) for start, band in groupby(rates, lambda r: r.band_from)
        ]

    @property
    def individual(self) -> list[IndividualSupport]:
        bounds = {
            (rate.activity, rate.group, rate.bound): rate.value
            for rate in self.rates
            if rate.category == RateCategory.INDIVIDUAL_SUPPORT and rate.bound
        }
        return [
            IndividualSupport(
                group, _range(bounds, "staff", group), _range(bounds, "vet_learner", group)
            )
            for group in GROUPS
            if ("staff", group, Bound.MINIMUM) in bounds
        ]

    @property
    def per_day_rules(self) -> list[Rate]:
        return [
            rate
            for rate in self.rates
            if rate.category == RateCategory.INDIVIDUAL_SUPPORT and not rate.bound
        ]

    @property
    def others(self) -> list[tuple[str, list[Rate]]]:
        """By category: its label and its rates."""
        rates = [rate for rate in self.rates if rate.category not in IN_TABLES_OF_THEIR_OWN]
        return [
            (RateCategory(category).label, list(group))
            for category, group in groupby(rates, lambda rate: rate.category)
        ]


def _travel_band(start: int, rates: list[Rate]) -> TravelBand:
    by_means = {rate.activity: rate.value for rate in rates}
    return TravelBand(start, rates[0].band_to, by_means.get("non_green"), by_means.get("green"))


def _range(bounds: dict, activity: str, group: str) -> tuple[Decimal, Decimal]:
    return bounds[activity, group, Bound.MINIMUM], bounds[activity, group, Bound.MAXIMUM]
