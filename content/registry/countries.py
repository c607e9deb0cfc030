from django.db import models
from django.utils.translation import gettext_lazy as _


class CountryGroup(models.TextChoices):
    """Programme Guide 2026, pages 34–36."""

    EU = "eu", _("EU Member State")
    ASSOCIATED = "associated", _("third country associated to the Programme")
    NONASSOCIATED = "nonassociated", _("third country not associated to the Programme")


class MobilityDestination(models.TextChoices):
    ALL_PROJECTS = "all-projects", _("all mobility projects")
    ACCREDITED_ONLY = "accredited-only", _("accredited projects only")
    NONE = "none", _("not a destination")


class Region(models.Model):
    """A region of third countries not associated to the Programme."""

    code = models.CharField(_("code"), max_length=3, unique=True, help_text=_("E.g. 1 or 5a"))
    name = models.CharField(_("name"), max_length=120)

    class Meta:
        verbose_name = _("region")
        verbose_name_plural = _("regions")
        ordering = ["code"]

    def __str__(self) -> str:
        return f"{self.code}: {self.name_en}"


class Country(models.Model):
    iso2 = models.CharField(_("ISO code"), max_length=2, unique=True)
    name = models.CharField(_("name"), max_length=120)
    group = models.CharField(_("group"), max_length=20, choices=CountryGroup)
    region = models.ForeignKey(
        Region,
        verbose_name=_("region"),
        related_name="countries",
        on_delete=models.PROTECT,
        null=True,
        blank=True,
    )
    support_group = models.PositiveSmallIntegerField(
        _("group for individual support"), null=True, blank=True, help_text=_("1, 2 or 3")
    )
    mobility_destination = models.CharField(
        _("destination of VET mobility"), max_length=20, choices=MobilityDestination
    )
    note = models.TextField(_("note for editors"), blank=True)

    class Meta:
        verbose_name = _("country")
        verbose_name_plural = _("countries")
        ordering = ["iso2"]
        constraints = [
            models.CheckConstraint(
                name="country_in_a_region_exactly_when_not_associated",
                condition=models.Q(group=CountryGroup.NONASSOCIATED, region__isnull=False)
                | (~models.Q(group=CountryGroup.NONASSOCIATED) & models.Q(region__isnull=True)),
                violation_error_message=_(
                    "A country has a region exactly when it is not associated to the Programme."
                ),
            ),
            models.CheckConstraint(
                name="country_support_group_is_1_2_or_3",
                condition=models.Q(support_group__isnull=True)
                | models.Q(support_group__in=[1, 2, 3]),
                violation_error_message=_("The group for individual support is 1, 2 or 3."),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.iso2}: {self.name_en}"
