from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalManyToManyField
from modelcluster.models import ClusterableModel


class ActionKind(models.TextChoices):
    """What decides the page type of an action."""

    CAPACITY_BUILDING = "capacity-building", _("capacity building")
    JEAN_MONNET = "jean-monnet", _("Jean Monnet")
    ALLIANCE = "alliance", _("Alliances for Innovation")
    PARTNERSHIPS_FOR_EXCELLENCE = "partnerships-for-excellence", _("Partnerships for Excellence")
    CENTRE_OF_EXCELLENCE = "centre-of-excellence", _("Centres of Vocational Excellence")
    MOBILITY = "mobility", _("mobility")
    ACCREDITATION = "accreditation", _("Erasmus accreditation")
    PARTNERSHIP = "partnership", _("cooperation and small-scale partnerships")


class ManagedBy(models.TextChoices):
    EACEA = "eacea", _("EACEA")
    NATIONAL_AGENCY = "national-agency", _("National Agency")


class ActionQuerySet(models.QuerySet):
    def on(self, topic) -> "ActionQuerySet":
        return self.filter(topics=topic)


class Action(ClusterableModel):
    """One of the programme's action types, for as long as it exists."""

    code = models.SlugField(_("code"), max_length=40, unique=True)
    kind = models.CharField(_("kind"), max_length=40, choices=ActionKind)
    name = models.CharField(_("name"), max_length=160)
    summary = models.TextField(_("summary"), blank=True)
    managed_by = models.CharField(_("managed by"), max_length=20, choices=ManagedBy)
    topics = ParentalManyToManyField(
        "content.Topic", verbose_name=_("topics"), related_name="actions", blank=True
    )
    family = models.ForeignKey(
        "self",
        verbose_name=_("family"),
        related_name="members",
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        help_text=_("The action whose page also presents this one"),
    )
    sort_order = models.PositiveSmallIntegerField(_("order"), default=0)

    objects = ActionQuerySet.as_manager()

    class Meta:
        verbose_name = _("action")
        verbose_name_plural = _("actions")
        ordering = ["sort_order", "code"]
        constraints = [
            models.CheckConstraint(
                name="action_is_not_its_own_family",
                condition=models.Q(family__isnull=True) | ~models.Q(family=models.F("pk")),
                violation_error_message=_("An action cannot belong to itself."),
            )
        ]

    def __str__(self) -> str:
        return f"{self.code}: {self.name_en}"
