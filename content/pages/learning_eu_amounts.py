"""What a Learning EU initiative receives, by country and hours (Guide 2026, pages 401–402)."""

from dataclasses import dataclass

from content.registry.rates import Band, Rate
from content.registry.rules import RegistryNames

SCOPE = "JM Learning EU Initiatives"


@dataclass(frozen=True)
class CountryRow:
    countries: list[str]
    amounts: list[Rate]


class LearningEuAmounts:
    """A row for each group of countries, a column for each band of hours in three school years."""

    def __init__(self, year: int, names: RegistryNames) -> None:
        self.names = names
        self.year = year
        rates = Rate.objects.for_scope(SCOPE).of_year(year).filter(band=Band.TEACHING_HOURS)
        self.rates = list(rates.order_by("band_from", "value"))

    @property
    def bands(self) -> list[tuple[int, int | None]]:
        return list(dict.fromkeys((rate.band_from, rate.band_to) for rate in self.rates))

    @property
    def rows(self) -> list[CountryRow]:
        groups: dict[str, list[Rate]] = {}
        for rate in self.rates:
            groups.setdefault(rate.group, []).append(rate)
        return [
            CountryRow(sorted(map(self.names.country, group.split("/"))), amounts)
            for group, amounts in groups.items()
        ]
