"""What django-modeltranslation registers: names and short texts in three columns each."""

from modeltranslation.translator import TranslationOptions, register

from content.registry.actions import Action
from content.registry.agencies import Agency
from content.registry.calls import Call
from content.registry.countries import Country, Region
from content.registry.glossary import GlossaryTerm
from content.registry.mobility import MobilityActivity
from content.registry.organisations import OrganisationKind
from content.registry.rules import ConsortiumRule
from content.registry.topics import Topic


class RegistryTexts(TranslationOptions):
    """Columns hold "" where a text is missing: NULL would be indexed as the word "None"."""

    required_languages = ("en",)

    def __init_subclass__(cls, **kwargs) -> None:
        super().__init_subclass__(**kwargs)
        never_null = {"default": {"null": False, "default": ""}}
        cls.field_options = dict.fromkeys(cls.fields, never_null)


@register([Country, Region, OrganisationKind])
class NameTexts(RegistryTexts):
    fields = ("name",)


@register([Topic, Action])
class NameAndSummaryTexts(RegistryTexts):
    fields = ("name", "summary")


@register(Call)
class CallTexts(RegistryTexts):
    fields = ("title", "summary")


@register(ConsortiumRule)
class RuleTexts(RegistryTexts):
    fields = ("note",)


@register(Agency)
class AgencyTexts(RegistryTexts):
    fields = ("name", "note")


@register(MobilityActivity)
class MobilityActivityTexts(RegistryTexts):
    fields = ("name", "conditions")


@register(GlossaryTerm)
class GlossaryTermTexts(RegistryTexts):
    fields = ("term", "explanation")
