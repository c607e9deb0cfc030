from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey


class StageKind(models.TextChoices):
    PUBLICATION = "publication", _("the call is published")
    QUESTIONS = "questions", _("last day for questions")
    EVALUATION = "evaluation", _("evaluation")
    INFORMATION = "information", _("applicants are told the result")
    SIGNATURE = "signature", _("grant agreements are signed")


class Stage(models.Model):
    """A step of a call besides its opening and deadlines: a day, or a month or span of months."""

    call = ParentalKey("content.Call", related_name="stages", on_delete=models.CASCADE)
    kind = models.CharField(_("kind"), max_length=20, choices=StageKind)
    begins_on = models.DateField(_("day, or first month"))
    ends_on = models.DateField(_("last month"), null=True, blank=True)
    is_by_month = models.BooleanField(_("only the month is known"), default=False)

    class Meta:
        verbose_name = _("stage")
        verbose_name_plural = _("stages")
        ordering = ["begins_on"]
        constraints = [
            models.UniqueConstraint(name="stage_unique_by_kind", fields=["call", "kind"]),
            models.CheckConstraint(
                name="stage_in_order",
                condition=models.Q(ends_on__isnull=True)
                | models.Q(ends_on__gte=models.F("begins_on")),
                violation_error_message=_("The end must not be before the beginning."),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.kind} {self.begins_on}"
