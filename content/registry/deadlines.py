from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey

from content.typography import brussels_day


class DeadlineKind(models.TextChoices):
    APPLICATION = "application", _("applications")
    ROUND_1 = "round-1", _("round 1")
    ROUND_2 = "round-2", _("round 2")


class Deadline(models.Model):
    """An instant until which one may apply; entered and shown in Brussels time."""

    call = ParentalKey("content.Call", related_name="deadlines", on_delete=models.CASCADE)
    kind = models.CharField(
        _("kind"), max_length=20, choices=DeadlineKind, default=DeadlineKind.APPLICATION
    )
    instant = models.DateTimeField(_("deadline, Brussels time"))
    agency = models.ForeignKey(
        "content.Agency",
        verbose_name=_("agency"),
        related_name="deadlines",
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        help_text=_("Empty: all agencies"),
    )
    is_conditional = models.BooleanField(_("only if the National Agency opens it"), default=False)
    starts_from = models.DateField(_("projects start from"), null=True, blank=True)
    starts_until = models.DateField(_("projects start until"), null=True, blank=True)
    # The call's, copied by save(), so that the database can hold the two against each other.
    opens_on = models.DateField(null=True, editable=False)

    class Meta:
        verbose_name = _("deadline")
        verbose_name_plural = _("deadlines")
        ordering = ["instant"]
        constraints = [
            models.UniqueConstraint(
                name="deadline_unique_for_all_agencies",
                fields=["call", "kind"],
                condition=models.Q(agency__isnull=True),
                violation_error_message=_("This call already has a deadline of this kind."),
            ),
            models.UniqueConstraint(
                name="deadline_unique_by_agency",
                fields=["call", "kind", "agency"],
                violation_error_message=_(
                    "This call already has a deadline of this kind for this agency."
                ),
            ),
            models.CheckConstraint(
                name="deadline_after_opening",
                condition=models.Q(opens_on__isnull=True)
                | models.Q(instant__gt=models.F("opens_on")),
                violation_error_message=_("The deadline must be after the opening."),
            ),
            models.CheckConstraint(
                name="deadline_start_window_in_order",
                condition=models.Q(starts_from__isnull=True)
                | models.Q(starts_until__isnull=True)
                | models.Q(starts_until__gte=models.F("starts_from")),
                violation_error_message=_("The last day to start must not be before the first."),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.kind} {self.instant:%Y-%m-%d %H:%M %Z}"

    def clean(self) -> None:
        super().clean()
        opens_on = self.call.opens_on
        if opens_on and self.instant and brussels_day(self.instant) < opens_on:
            raise ValidationError({"instant": _("The deadline must be after the opening.")})

    def save(self, *args, **kwargs) -> None:
        self.opens_on = self.call.opens_on
        super().save(*args, **kwargs)
