from django.core.exceptions import ValidationError
from django.db import models
from django.db.models.functions import Coalesce, NullIf
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey

from content.registry.countries import Country, Region
from content.registry.organisations import OrganisationKind
from content.registry.rule_kinds import RULE_KINDS
from content.registry.texts import SOURCE_LANGUAGE, active_language


class RegistryNames:
    """Names that rules speak of, in the active language; one query when first asked."""

    def organisation_kind(self, code: str) -> str:
        return self._names["organisation kind", code]

    def region(self, code: str) -> str:
        return self._names["region", code]

    def country(self, iso2: str) -> str:
        return self._names["country", iso2]

    @cached_property
    def _names(self) -> dict[tuple[str, str], str]:
        kinds = _names_of(OrganisationKind, "organisation kind", "code")
        regions = _names_of(Region, "region", "code")
        rows = kinds.union(regions, _names_of(Country, "country", "iso2"), all=True)
        return {(table, key): label for table, key, label in rows}


def _names_of(model: type[models.Model], table: str, code_field: str) -> models.QuerySet:
    text = models.CharField()
    name = NullIf(f"name_{active_language()}", models.Value(""), output_field=text)
    rows = model.objects.order_by().annotate(
        table=models.Value(table),
        key=models.F(code_field),
        label=Coalesce(name, f"name_{SOURCE_LANGUAGE}", output_field=text),
    )
    return rows.values_list("table", "key", "label")


class ConsortiumRule(models.Model):
    """One condition of a call; content/registry/rule_kinds/ knows what it means and says."""

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
