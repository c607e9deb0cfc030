from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey


class GrantOption(models.Model):
    """An amount one may ask for, and the project length that goes with it, if any."""

    call = ParentalKey("content.Call", related_name="grant_options", on_delete=models.CASCADE)
    amount = models.PositiveIntegerField(_("amount, euro"))
    minimum = models.PositiveIntegerField(_("at least, euro"), null=True, blank=True)
    months = models.PositiveSmallIntegerField(_("months"), null=True, blank=True)

    class Meta:
        verbose_name = _("grant option")
        verbose_name_plural = _("grant options")
        ordering = ["amount"]
        constraints = [
            models.CheckConstraint(
                name="grant_amount_positive",
                condition=models.Q(amount__gt=0),
                violation_error_message=_("The amount must be above zero."),
            ),
            models.CheckConstraint(
                name="grant_minimum_not_above_amount",
                condition=models.Q(minimum__isnull=True)
                | models.Q(minimum__gt=0, minimum__lte=models.F("amount")),
                violation_error_message=_("The smallest amount must not be above the largest."),
            ),
            models.CheckConstraint(
                name="grant_months_positive",
                condition=models.Q(months__isnull=True) | models.Q(months__gt=0),
                violation_error_message=_("The months must be above zero."),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.amount} EUR" + (f", {self.months} months" if self.months else "")
