"""The words of pages: which files there are, and which keys a page class knows."""

from collections.abc import Iterator
from dataclasses import dataclass

from django.apps import apps
from django.db import models
from wagtail.fields import StreamField

from content.models import (
    Action,
    ActionIndexPage,
    ArticlePage,
    AudiencePage,
    GlossaryPage,
    HomePage,
    Topic,
    TopicIndexPage,
    TopicPage,
)
from content.pages.actions import ActionPage
from content.pages.base import ContentPage
from content.pages.named_by_registry import NamedByRegistry
from portal.starter.blocks import raw_value
from portal.starter.files import LANGUAGES, Folder
from portal.starter.words import Section, Text

FIXED: dict[str, type[ContentPage]] = {
    "home": HomePage,
    "topics": TopicIndexPage,
    "actions": ActionIndexPage,
    "glossary": GlossaryPage,
}
ACTION_PAGES = {page.kind: page for page in apps.get_models() if issubclass(page, ActionPage)}
AUDIENCES = "who/"


@dataclass(frozen=True)
class PlannedPage:
    """A page at the same `path` in every language; its words are pages/<file>.yaml."""

    path: str
    file: str
    model: type[ContentPage]
    row: models.Model | None = None
    has_words: bool = True


def check_files(folder: Folder) -> None:
    """Every language has the same files."""
    names = {language: set(folder.names(f"{language}/pages")) for language in LANGUAGES}
    for language in LANGUAGES:
        for name in set.union(*names.values(), FIXED) - names[language]:
            folder.problems.add(
                folder.place(f"{language}/pages/{name}.yaml"), "the file is missing"
            )


def planned_pages(folder: Folder) -> Iterator[PlannedPage]:
    """Parents first. Needs the registry's topics and actions."""
    names = folder.names(f"{LANGUAGES[0]}/pages")
    slugs = folder.words(f"{LANGUAGES[0]}/topics.yaml") or ()
    topics = {f"topics/{topic.slug}": topic for topic in Topic.objects.filter(slug__in=slugs)}
    actions = {f"actions/{action.code}": action for action in Action.objects.all()}
    for name, model in FIXED.items():
        yield PlannedPage("" if name == "home" else name, name, model)
    for name, topic in topics.items():
        yield PlannedPage(name, name, TopicPage, topic, has_words=name in names)
    for name, action in actions.items():
        if name in names:
            yield PlannedPage(name, name, ACTION_PAGES.get(action.kind, ActionPage), action)
    for name in names:
        if name.startswith(AUDIENCES):
            yield PlannedPage(name.removeprefix(AUDIENCES), name, AudiencePage)
        elif "/" not in name and name not in FIXED:
            yield PlannedPage(name, name, ArticlePage)


def check_plan(folder: Folder, pages: list[PlannedPage]) -> None:
    files = {page.file: page for page in pages}
    for name in folder.names(f"{LANGUAGES[0]}/pages"):
        place = folder.place(f"{LANGUAGES[0]}/pages/{name}.yaml")
        if name not in files:
            folder.problems.add(place, "the registry has nothing that this page could be about")
        elif files[name].model is ActionPage:
            folder.problems.add(place, "there is no page type for actions of this kind yet")


def page_values(folder: Folder, page: PlannedPage, file: str, words: Section) -> dict:
    """Values for the page's fields; what does not fit is added to the folder's problems."""

    def refuse(line: int, reason: str) -> None:
        folder.problems.add(folder.place(file, line), reason)

    fields = {name: page.model._meta.get_field(name) for name in _keys(page.model)}
    for name, field in fields.items():
        if not field.blank and name not in words and page.has_words:
            refuse(0, f"the key “{name}” is missing")
    values: dict[str, object] = {}
    for name, value in words.items():
        if name not in fields:
            refuse(value.line, f"unknown key “{name}”")
        elif isinstance(fields[name], StreamField):
            values[name] = raw_value(fields[name].stream_block, value, refuse)
        elif isinstance(value, Text):
            values[name] = value.strip()
        else:
            refuse(value.line, f"“{name}” must be text")
    return values


def _keys(model: type[ContentPage]) -> list[str]:
    own = [] if issubclass(model, NamedByRegistry) else ["title"]
    words = (models.CharField, models.TextField, StreamField)
    own += [field.name for field in model._meta.local_fields if isinstance(field, words)]
    return [*own, "search_description"]
