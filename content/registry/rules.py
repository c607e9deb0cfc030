from django.core.exceptions import ValidationError
from django.db import models
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey

from content.registry.countries import Country, Region
from content.registry.organisations import OrganisationKind
from content.registry.rule_kinds import RULE_KINDS
from content.registry.texts import text_of


class RegistryNames:
    """Names that rules speak of, in the active language; one query a table, when first asked."""

    def organisation_kind(self, code: str) -> str:
        return str(text_of(self._organisation_kinds[code], "name"))

    def region(self, code: str) -> str:
        return str(text_of(self._regions[code], "name"))

    def country(self, iso2: str) -> str:
        return str(text_of(self._countries[iso2], "name"))

    @cached_property
    def _organisation_kinds(self) -> dict[str, OrganisationKind]:
        return {kind.code: kind for kind in OrganisationKind.objects.all()}

    @cached_property
    def _regions(self) -> dict[str, Region]:
        return {region.code: region for region in Region.objects.all()}

    @cached_property
    def _countries(self) -> dict[str, Country]:
        return {country.iso2: country for country in Country.objects.all()}


class ConsortiumRule(models.Model):
    """One condition of a call; what it means and says is its kind's (content/registry/rule_kinds)."""

    call = ParentalKey("content.Call", related_name="rules", on_delete=models.CASCADE)
    kind = models.CharField(
        _("kind"), max_length=40, choices=[(code, kind.label) for code, kind in RULE_KINDS.items()]
    )
    parameters = models.JSONField(_("parameters"), default=dict, blank=True)
    note = models.TextField(_("open point"), blank=True)
    guide_page = models.CharField(_("page of the Programme Guide"), max_length=20, blank=True)
    source = models.CharField(_("source"), max_length=255, blank=True)
    sort_order = models.PositiveSmallIntegerField(_("order"), default=0)

    class Meta:
        verbose_name = _("rule")
        verbose_name_plural = _("rules")
        ordering = ["sort_order"]

    def __str__(self) -> str:
        return f"{self.kind} {self.parameters}"

    @property
    def rule(self):
        """The rule itself; raises ValidationError when the parameters do not fit its kind."""
        return RULE_KINDS[self.kind].from_parameters(self.parameters)

    def sentence(self, names: RegistryNames) -> str:
        """The rule in the active language."""
        return self.rule.sentence(names)

    def clean(self) -> None:
        super().clean()
        if self.kind not in RULE_KINDS:
            return
        try:
            _sentence = self.sentence(RegistryNames())
        except ValidationError as error:
            raise ValidationError({"parameters": error.messages}) from error
        except KeyError as error:
            raise ValidationError(
                {"parameters": _("The registry has no entry %(code)s.") % {"code": error}}
            ) from error
