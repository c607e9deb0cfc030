"""The first use of a glossary term in a page carries its explanation: a button that opens a note,
without JavaScript; never inside links, headings, buttons or table heads."""

import re
from functools import cached_property

from django.utils.html import format_html

from content.registry.glossary import GlossaryTerm

SPARED = {"a", "button", "summary", "th", "h1", "h2", "h3", "h4"}
TAG = re.compile(r"(<[^>]+>)")
# How many letters of a word's end may change with its form.
ENDINGS = {"en": 0, "bg": 1, "lv": 2}
LONGEST_ENDING = 4


class ExplainedTerms:
    """Of one page in one language; remembers what it has explained already."""

    def __init__(self, language: str) -> None:
        self.language = language
        self.explained: set[str] = set()

    def explain(self, html: str) -> str:
        parts, spared = [], 0
        for part in TAG.split(html):
            if part.startswith("<"):
                spared += _change_of_depth(part)
            elif not spared and part.strip():
                part = self._explain_text(part)
            parts.append(part)
        return "".join(parts)

    def _explain_text(self, text: str) -> str:
        for slug, pattern, explanation in self._terms:
            found = None if slug in self.explained else pattern.search(text)
            if found:
                self.explained.add(slug)
                before, after = text[: found.start()], text[found.end() :]
                note = _note(slug, found[0], explanation)
                return self._explain_text(before) + note + self._explain_text(after)
        return text

    @cached_property
    def _terms(self) -> list[tuple[str, re.Pattern[str], str]]:
        """Longer terms first: “lump sum contribution” before “lump sum”."""
        columns = (f"term_{self.language}", f"explanation_{self.language}")
        rows = GlossaryTerm.objects.exclude(**{columns[1]: ""}).values_list("slug", *columns)
        rows = sorted(rows, key=lambda row: -len(row[1]))
        return [(slug, term_pattern(term, self.language), text) for slug, term, text in rows]


def term_pattern(term: str, language: str) -> re.Pattern[str]:
    """Finds a term in its usual forms: variants stand after “/”, abbreviations in brackets."""
    variants = [variant for part in term.split(" / ") for variant in re.split(r"[()]", part)]
    forms = [_forms(variant.strip(" “”„,"), language) for variant in variants if variant.strip()]
    return re.compile(rf"(?<!\w)(?:{'|'.join(forms)})(?!\w)", re.IGNORECASE)


def _forms(variant: str, language: str) -> str:
    return r"\s+".join(_word_forms(word, language) for word in variant.split())


def _word_forms(word: str, language: str) -> str:
    if word.isupper() or len(word) < 3:
        return re.escape(word)
    if language == "en":
        return re.escape(word) + "(?:s|es)?"
    return re.escape(word[: -ENDINGS[language]]) + rf"\w{{0,{LONGEST_ENDING}}}"


def _change_of_depth(tag: str) -> int:
    name = re.match(r"</?(\w+)", tag)
    if name is None or name[1].lower() not in SPARED:
        return 0
    return -1 if tag.startswith("</") else 1


def _note(slug: str, words: str, explanation: str) -> str:
    return format_html(
        '<button type="button" class="term" popovertarget="term-{}">{}</button>'
        '<span class="term__note" id="term-{}" popover role="note">{}</span>',
        slug,
        words,
        slug,
        explanation,
    )
