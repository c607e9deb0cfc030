"""A registry text in a reader's language, or in English when it is missing there."""

from typing import NamedTuple

from django.db import models
from django.utils.translation import get_language

SOURCE_LANGUAGE = "en"


class Text(NamedTuple):
    value: str
    language: str
    is_fallback: bool

    def __str__(self) -> str:
        return self.value


def active_language() -> str:
    return (get_language() or SOURCE_LANGUAGE).split("-")[0]


def text_of(row: models.Model, field: str, language: str | None = None) -> Text:
    """The text of a translated field, with the language that it is really in."""
    language = language or active_language()
    value = getattr(row, f"{field}_{language}")
    if value or language == SOURCE_LANGUAGE:
        return Text(value, language, is_fallback=False)
    return Text(getattr(row, f"{field}_{SOURCE_LANGUAGE}"), SOURCE_LANGUAGE, is_fallback=True)
