from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalManyToManyField
from modelcluster.models import ClusterableModel


class OrganisationKind(ClusterableModel):
    """A kind of organisation, or a wider word that stands for several kinds."""

    code = models.CharField(_("code"), max_length=40, unique=True)
    name = models.CharField(_("name"), max_length=160)
    stands_for = ParentalManyToManyField(
        "self",
        verbose_name=_("stands for"),
        symmetrical=False,
        related_name="covered_by",
        blank=True,
    )

    class Meta:
        verbose_name = _("kind of organisation")
        verbose_name_plural = _("kinds of organisation")
        ordering = ["code"]

    def __str__(self) -> str:
        return f"{self.code}: {self.name_en}"
