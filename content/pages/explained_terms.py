"""The first use of a glossary term in a page carries its explanation: a button that opens a note,
without JavaScript; never inside links, headings, buttons or table heads."""

import re
from functools import cached_property

from django.utils.html import format_html

from content.registry.glossary import GlossaryTerm

SPARED = {"a", "button", "summary", "th", "h1", "h2", "h3", "h4"}
TAG = re.compile(r"(<[^>]+>)")
# What a word may lose at its end when it takes another form, and the most it may take on.
LOST_ENDINGS = {"bg": re.compile(r"[аяоеий]$"), "lv": re.compile(r"(?:is|us|as|es|[aešsiu])$")}
# Keeps a full stop with the button before it.
WORD_JOINER = "\u2060"
SHORTEST_STEM = 4
LONGEST_ENDINGS = {"bg": 3, "lv": 4}
# A button does not break over lines as text does: longer names are left to the glossary page.
LONGEST_VARIANT = 32


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
        terms = [(slug, term_pattern(term, self.language), text) for slug, term, text in rows]
        return [(slug, pattern, text) for slug, pattern, text in terms if pattern]


def term_pattern(term: str, language: str) -> re.Pattern[str] | None:
    """Finds a term in its usual forms: variants stand after “/”, abbreviations in brackets. None
    when no form is short enough."""
    parts = [part.strip(" “”„,") for part in re.split(r" / |[()]", term)]
    forms = [_forms(part, language) for part in parts if 0 < len(part) <= LONGEST_VARIANT]
    return re.compile(rf"(?<!\w)(?:{'|'.join(forms)})(?!\w)", re.IGNORECASE) if forms else None


def _forms(variant: str, language: str) -> str:
    return r"\s+".join(_word_forms(word, language) for word in variant.split())


def _word_forms(word: str, language: str) -> str:
    if word.isupper():
        return f"(?-i:{re.escape(word)})"
    if language == "en":
        return re.escape(word) + "(?:s|es)?"
    stem = LOST_ENDINGS[language].sub("", word)
    if len(stem) < SHORTEST_STEM:
        return re.escape(word)
    return re.escape(stem) + rf"\w{{0,{LONGEST_ENDINGS[language]}}}"


def _change_of_depth(tag: str) -> int:
    name = re.match(r"</?(\w+)", tag)
    if name is None or name[1].lower() not in SPARED:
        return 0
    return -1 if tag.startswith("</") else 1


def _note(slug: str, words: str, explanation: str) -> str:
    return format_html(
        '<button type="button" class="term" popovertarget="term-{}">{}</button>'
        '<span class="term__note" id="term-{}" popover role="note">{}</span>{}',
        slug,
        words,
        slug,
        explanation,
        WORD_JOINER,
    )
