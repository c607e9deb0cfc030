from django.db import models
from django.utils.translation import gettext_lazy as _


class GlossaryTerm(models.Model):
    slug = models.SlugField(_("slug"), max_length=60, unique=True)
    term = models.CharField(_("term"), max_length=255)
    explanation = models.CharField(_("explanation"), max_length=300, blank=True)
    note = models.TextField(_("note for editors"), blank=True)

    class Meta:
        verbose_name = _("glossary term")
        verbose_name_plural = _("glossary terms")
        ordering = ["slug"]

    def __str__(self) -> str:
        return self.term_en
