from django.db import models
from django.utils.translation import gettext_lazy as _

from content.registry.sources import Sourced


class WhereToApply(models.TextChoices):
    FUNDING_TENDERS = "funding-tenders", _("EU Funding & Tenders Portal")
    AGENCY_FORMS = "agency-forms", _("Erasmus+ web forms of the National Agency")


class Agency(Sourced):
    """EACEA, or the National Agency of a country."""

    code = models.SlugField(_("code"), max_length=20, unique=True)
    name = models.CharField(_("name"), max_length=160)
    note = models.TextField(_("what it does for applicants"), blank=True)
    country = models.OneToOneField(
        "content.Country",
        verbose_name=_("country"),
        related_name="agency",
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        help_text=_("Empty for EACEA"),
    )
    language = models.CharField(
        _("language of its readers"),
        max_length=5,
        blank=True,
        help_text=_("Readers of this language are shown this agency"),
    )
    website = models.URLField(_("website"), blank=True)
    email = models.EmailField(_("e-mail"), blank=True)

    class Meta:
        verbose_name = _("agency")
        verbose_name_plural = _("agencies")
        ordering = ["code"]

    def __str__(self) -> str:
        return f"{self.code}: {self.name_en}"
