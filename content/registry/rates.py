from decimal import Decimal

from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from content.registry.rate_labels import RATE_LABELS
from content.registry.sources import Sourced


class RateCategory(models.TextChoices):
    ORGANISATIONAL_SUPPORT = "organisational_support", _("organisational support")
    TRAVEL = "travel", _("travel support")
    INDIVIDUAL_SUPPORT = "individual_support", _("individual support")
    INCLUSION_SUPPORT = "inclusion_support", _("inclusion support")
    PREPARATORY_VISIT = "preparatory_visit", _("preparatory visits")
    COURSE_FEES = "course_fees", _("course fees")
    LINGUISTIC_SUPPORT = "linguistic_support", _("linguistic support")
    EXCEPTIONAL_COSTS = "exceptional_costs", _("exceptional costs")
    LIMITS = "limits", _("limits")
    LUMP_SUM = "lump_sum", _("lump sum")
    MAX_GRANT = "max_grant", _("maximum grant")
    INDEXATION = "indexation", _("indexation")


class RateUnit(models.TextChoices):
    EURO = "EUR", _("euro")
    EURO_A_DAY = "EUR/day", _("euro a day")
    DAYS = "days", _("days")
    PERSONS = "persons", _("persons")
    FACTOR = "factor", _("factor")
    SHARE_OF_REAL_COSTS = "share of real costs", _("share of real costs")
    SHARE_OF_GRANT = "share of awarded grant", _("share of the awarded grant")


class Band(models.TextChoices):
    """What the numbers from–to of a rate measure."""

    KILOMETRES = "km", _("kilometres, one way")
    PARTICIPANTS = "participants", _("participants")
    TEACHING_HOURS = "hours", _("teaching hours in three years")


class Bound(models.TextChoices):
    MINIMUM = "min", _("lowest")
    MAXIMUM = "max", _("highest")


class RateQuerySet(models.QuerySet):
    def of_year(self, year: int) -> "RateQuerySet":
        return self.filter(
            Q(first_year__isnull=True) | Q(first_year__lte=year),
            Q(last_year__isnull=True) | Q(last_year__gte=year),
        )

    def for_scope(self, scope: str) -> "RateQuerySet":
        return self.filter(scope=scope)


class Rate(Sourced):
    """A unit cost, ceiling or factor, as published for a span of call years."""

    code = models.CharField(
        _("code"), max_length=160, unique=True, help_text=_("E.g. 2026/travel/green:10-99")
    )
    first_year = models.PositiveSmallIntegerField(_("first call year"), null=True, blank=True)
    last_year = models.PositiveSmallIntegerField(_("last call year"), null=True, blank=True)
    scope = models.CharField(_("actions"), max_length=60, help_text=_("E.g. KA121/KA122-VET"))
    category = models.CharField(_("category"), max_length=30, choices=RateCategory)
    activity = models.CharField(
        _("activity"), max_length=80, blank=True, help_text=_("Activity or key of the source")
    )
    group = models.CharField(
        _("group"), max_length=60, blank=True, help_text=_("Group of countries, or their codes")
    )
    band = models.CharField(_("band of"), max_length=20, choices=Band, blank=True)
    band_from = models.PositiveIntegerField(_("from"), null=True, blank=True)
    band_to = models.PositiveIntegerField(_("to"), null=True, blank=True)
    bound = models.CharField(_("bound"), max_length=5, choices=Bound, blank=True)
    value = models.DecimalField(_("value"), max_digits=12, decimal_places=4, null=True, blank=True)
    unit = models.CharField(_("unit"), max_length=30, choices=RateUnit, blank=True)
    basis = models.CharField(_("basis"), max_length=160, blank=True)
    note = models.TextField(_("note for editors"), blank=True)

    objects = RateQuerySet.as_manager()

    class Meta:
        verbose_name = _("rate")
        verbose_name_plural = _("rates")
        ordering = ["-first_year", "scope", "category", "activity", "group", "band_from", "bound"]
        constraints = [
            models.CheckConstraint(
                name="rate_value_positive",
                condition=Q(value__isnull=True) | Q(value__gt=0),
                violation_error_message=_("The value must be above zero."),
            ),
            models.CheckConstraint(
                name="rate_band_in_order",
                condition=Q(band_from__isnull=True)
                | Q(band_to__isnull=True)
                | Q(band_to__gte=F("band_from")),
                violation_error_message=_("The end of the band must not be below its start."),
            ),
            models.CheckConstraint(
                name="rate_years_in_order",
                condition=Q(first_year__isnull=True)
                | Q(last_year__isnull=True)
                | Q(last_year__gte=F("first_year")),
                violation_error_message=_("The last year must not be before the first."),
            ),
        ]

    def __str__(self) -> str:
        return self.code

    @property
    def label(self) -> str:
        """What it is paid for, in the active language."""
        return str(RATE_LABELS.get(self.activity, self.activity))

    @property
    def percentage(self) -> Decimal | None:
        """A share or factor as a number of percent."""
        return None if self.value is None else self.value * 100
