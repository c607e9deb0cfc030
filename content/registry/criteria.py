from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey


class Criterion(models.TextChoices):
    RELEVANCE = "relevance", _("relevance")
    DESIGN = "quality_design", _("quality of the project design and implementation")
    PARTNERSHIP = "partnership", _("quality of the partnership and the cooperation arrangements")
    IMPACT = "impact", _("impact")
    FOLLOW_UP = "follow_up", _("quality of the follow-up actions")
    OBJECTIVES = "objectives", _("Erasmus plan: objectives")
    ACTIVITIES = "activities", _("Erasmus plan: activities")
    MANAGEMENT = "management", _("Erasmus plan: management")


class AwardCriterion(models.Model):
    call = ParentalKey("content.Call", related_name="criteria", on_delete=models.CASCADE)
    criterion = models.CharField(_("criterion"), max_length=20, choices=Criterion)
    maximum = models.PositiveSmallIntegerField(_("maximum points"))
    threshold = models.PositiveSmallIntegerField(_("minimum points"))
    tie_order = models.PositiveSmallIntegerField(
        _("order in a tie"), null=True, blank=True, help_text=_("1 decides first")
    )
    sort_order = models.PositiveSmallIntegerField(_("order"), default=0)

    class Meta:
        verbose_name = _("award criterion")
        verbose_name_plural = _("award criteria")
        ordering = ["sort_order"]
        constraints = [
            models.UniqueConstraint(name="criterion_once_a_call", fields=["call", "criterion"]),
            models.CheckConstraint(
                name="criterion_threshold_within_maximum",
                condition=models.Q(maximum__gt=0, threshold__lte=models.F("maximum")),
                violation_error_message=_("The minimum must not be above the maximum of points."),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.criterion} {self.threshold}/{self.maximum}"
