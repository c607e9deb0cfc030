from django.db import models
from django.utils.translation import gettext_lazy as _


class Confidence(models.TextChoices):
    SEEN = "seen", _("seen in the source")
    PARTLY_SECONDARY = "partly-secondary", _("budget or opening from secondary listings")
    SECONDARY = "secondary", _("seen in secondary listings")
    DATE_SEEN = "date-seen", _("date seen, reference not verified")
    UNVERIFIED = "unverified", _("unverified")
    MISSING = "missing", _("not found")


class Sourced(models.Model):
    """Where a fact comes from, and when somebody last compared it with its source."""

    source = models.CharField(_("source"), max_length=255, blank=True)
    guide_page = models.CharField(
        _("page of the Programme Guide"), max_length=20, blank=True, help_text=_("E.g. 262–263")
    )
    confidence = models.CharField(
        _("confidence"), max_length=20, choices=Confidence, default=Confidence.SEEN
    )
    checked_on = models.DateField(_("checked on"), null=True, blank=True)

    class Meta:
        abstract = True
