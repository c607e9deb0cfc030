"""The family of drawings: one for each topic and kind of action."""

from functools import cache

from django import template
from django.contrib.staticfiles import finders
from django.templatetags.static import static

register = template.Library()


@register.simple_tag
def drawing(family: str, name: str) -> str:
    """The address of a drawing, or "" where none was drawn."""
    path = f"drawings/{family}/{name}.svg"
    return static(path) if _is_drawn(path) else ""


@cache
def _is_drawn(path: str) -> bool:
    return finders.find(path) is not None
