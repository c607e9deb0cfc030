from dataclasses import dataclass
from itertools import groupby
from typing import ClassVar

from django.conf import settings
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

from content.pages.base import IntroducedPage
from content.registry.glossary import GlossaryTerm
from content.registry.texts import Text, active_language, text_of
from content.typography.alphabets import dictionary_key, initial

LONGEST_QUERY = 80


@dataclass(frozen=True)
class Entry:
    """A term as the reader's language has it, and its equivalents in the others."""

    slug: str
    term: Text
    explanation: Text
    equivalents: list[Text]


class GlossaryPage(IntroducedPage):
    parent_page_types: ClassVar = ["content.HomePage"]
    subpage_types: ClassVar = []
    max_count_per_parent = 1
    page_description = _("All terms in the order of the alphabet")

    class Meta:
        verbose_name = _("glossary page")
        verbose_name_plural = _("glossary pages")

    def get_context(self, request: HttpRequest, *args, **kwargs) -> dict:
        context = super().get_context(request, *args, **kwargs)
        query = request.GET.get("q", "").replace("\x00", "").strip()[:LONGEST_QUERY]
        entries = glossary_entries(query)
        language = active_language()
        letters = [
            (letter, list(group))
            for letter, group in groupby(
                entries, key=lambda entry: initial(entry.term.value, language)
            )
        ]
        return context | {"query": query, "letters": letters, "count": len(entries)}


def glossary_entries(query: str = "") -> list[Entry]:
    """In the alphabet's order; with a query, those that hold it in any language."""
    language = active_language()
    found = [_entry(row, language) for row in GlossaryTerm.objects.all()]
    wanted = query.casefold()
    matching = (entry for entry in found if wanted in _words(entry))
    return sorted(matching, key=lambda entry: dictionary_key(entry.term.value, language))


def _entry(row: GlossaryTerm, language: str) -> Entry:
    others = [code for code, _name in settings.LANGUAGES if code != language]
    equivalents = [Text(getattr(row, f"term_{code}"), code, False) for code in others]
    return Entry(
        row.slug,
        text_of(row, "term", language),
        text_of(row, "explanation", language),
        [text for text in equivalents if text.value],
    )


def _words(entry: Entry) -> str:
    texts = [entry.term, entry.explanation, *entry.equivalents]
    return "\n".join(text.value for text in texts).casefold()
