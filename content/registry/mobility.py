from django.db import models
from django.utils.translation import gettext_lazy as _

from content.registry.sources import Sourced


class Participant(models.TextChoices):
    STAFF = "staff", _("staff")
    LEARNER = "learner", _("learners")
    EXPERT = "expert", _("invited experts")
    TEACHER_IN_TRAINING = "teacher-in-training", _("teachers and educators in training")


class MobilityActivity(Sourced):
    """What people do abroad in a mobility project (Programme Guide 2026, pages 86–91)."""

    code = models.CharField(_("code"), max_length=40, unique=True)
    name = models.CharField(_("name"), max_length=160)
    participant = models.CharField(_("who"), max_length=20, choices=Participant)
    minimum_days = models.PositiveSmallIntegerField(
        _("minimum days"), null=True, blank=True, help_text=_("Travel days not counted")
    )
    maximum_days = models.PositiveSmallIntegerField(_("maximum days"), null=True, blank=True)
    minimum_days_fewer_opportunities = models.PositiveSmallIntegerField(
        _("minimum days with fewer opportunities"), null=True, blank=True
    )
    is_incoming = models.BooleanField(_("people come to the applicant"), default=False)
    beyond_the_programme = models.BooleanField(
        _("also in other third countries, for accredited projects"), default=False
    )
    conditions = models.TextField(_("conditions"), blank=True)
    sort_order = models.PositiveSmallIntegerField(_("order"), default=0)

    class Meta:
        verbose_name = _("mobility activity")
        verbose_name_plural = _("mobility activities")
        ordering = ["sort_order", "code"]
        constraints = [
            models.CheckConstraint(
                name="mobility_activity_days_in_order",
                condition=models.Q(minimum_days__isnull=True, maximum_days__isnull=True)
                | models.Q(minimum_days__gte=1, maximum_days__gte=models.F("minimum_days")),
                violation_error_message=_("The maximum must not be below the minimum of days."),
            )
        ]

    def __str__(self) -> str:
        return f"{self.code}: {self.name_en}"
