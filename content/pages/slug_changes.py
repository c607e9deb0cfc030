"""Slugs are the same in every language: when an English one changes, the others follow, and
Wagtail leaves a redirect in each tree."""

from typing import Any

from wagtail.models import Page

from content.registry.texts import SOURCE_LANGUAGE


def follow_source_slug(instance: Page, **signal: Any) -> None:
    if instance.locale.language_code != SOURCE_LANGUAGE:
        return
    for translation in instance.get_translations().exclude(slug=instance.slug):
        page = translation.specific
        page.slug = instance.slug
        page.save()
        _follow_in_draft(page)


def _follow_in_draft(page: Page) -> None:
    revision = page.get_latest_revision()
    if revision:
        revision.content["slug"] = page.slug
        revision.save(update_fields=["content"])
