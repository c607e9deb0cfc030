"""What templates ask of registry rows."""

from django import template
from django.db import models
from django.utils.html import format_html
from django.utils.safestring import SafeString

from content.registry.rules import ConsortiumRule, RegistryNames
from content.registry.texts import text_of

register = template.Library()


@register.simple_tag
def words(row: models.Model, field: str) -> str | SafeString:
    """A registry text in the reader's language; the English one, marked, where it is missing."""
    text = text_of(row, field)
    if text.is_fallback and text.value:
        return format_html('<span lang="{}">{}</span>', text.language, text.value)
    return text.value


@register.filter
def plain_words(row: models.Model, field: str) -> str:
    """The same without the mark, for titles and attributes."""
    return text_of(row, field).value


@register.filter
def says(rule: ConsortiumRule, names: RegistryNames) -> str:
    return rule.sentence(names)


@register.filter
def of_region(countries, region_id: int):
    return [country for country in countries if country.region_id == region_id]


@register.filter
def choose_from_cluster(rules, number: int):
    """How many activities of a cluster a project must choose, by the call's rules."""
    for rule in rules:
        if rule.kind == "choose_activities" and rule.parameters.get("cluster") == number:
            return rule.parameters["minimum"]
    return None
