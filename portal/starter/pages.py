"""Grows the three trees of pages. What stands at an address already is left as it is."""

from django.core.exceptions import ValidationError
from wagtail.models import Locale, Page

from portal.starter.files import LANGUAGES, Folder
from portal.starter.page_words import PlannedPage, check_plan, page_values, planned_pages
from portal.starter.problems import Place
from portal.starter.progress import Progress
from portal.starter.words import Section


def write_pages(folder: Folder, progress: Progress) -> None:
    pages = list(planned_pages(folder))
    check_plan(folder, pages)
    folder.problems.refuse()
    locales = {code: Locale.objects.get_or_create(language_code=code)[0] for code in LANGUAGES}
    every = [(page, locales[code]) for page in pages for code in LANGUAGES]
    created = 0
    for page, locale in progress.each("pages", every):
        created += _write_page(folder, page, locale)
        if not page.path:
            folder.problems.refuse()  # nothing grows without its root
    progress.say("pages", created, len(every) - created)
    folder.problems.refuse()


def _write_page(folder: Folder, page: PlannedPage, locale: Locale) -> bool:
    """Whether the page was created."""
    original = _at(LANGUAGES[0], page.path)
    parent = _parent(locale.language_code, page.path)
    there = _at(locale.language_code, page.path) or _has_moved(original, locale)
    file = f"{locale.language_code}/pages/{page.file}.yaml"
    words = folder.words(file) if page.has_words else Section()
    if there or parent is None or words is None:
        return False
    instance = _instance(page, locale, page_values(folder, page, file, words))
    if original:
        instance.translation_key = original.translation_key
    try:
        parent.add_child(instance=instance)
    except ValidationError as error:
        folder.problems.add_invalid(error, lambda name: _place(folder, file, words, name))
        return False
    instance.save_revision(clean=False).publish(log_action=False)
    return True


def _instance(page: PlannedPage, locale: Locale, values: dict) -> Page:
    slug = page.path.rpartition("/")[2] or locale.language_code
    instance = page.model(locale=locale, live=False, slug=slug, **values)
    if page.row is not None:
        setattr(instance, page.model.row_field, page.row)
    return instance


def _at(language: str, path: str) -> Page | None:
    return Page.objects.filter(url_path=f"/{language}/{path}/".replace("//", "/")).first()


def _has_moved(original: Page | None, locale: Locale) -> bool:
    """An editor has given the translation another place."""
    return original is not None and original.has_translation(locale)


def _parent(language: str, path: str) -> Page | None:
    if not path:
        return Page.get_first_root_node()
    return _at(language, path.rpartition("/")[0])


def _place(folder: Folder, file: str, words: Section, name: str) -> Place:
    return folder.place(file, words[name].line if name in words else 0)
