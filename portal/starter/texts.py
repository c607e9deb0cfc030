"""Brings a table's rows together with their texts in every language."""

from portal.starter.files import LANGUAGES, Folder, Row
from portal.starter.tables import Table
from portal.starter.words import Section, Text


def read(folder: Folder, table: Table) -> list[Row]:
    rows = folder.table(f"facts/{table.name}.csv", table.columns)
    if table.texts:
        for language in LANGUAGES:
            _add_texts(folder, table, rows, language)
    return rows


def _add_texts(folder: Folder, table: Table, rows: list[Row], language: str) -> None:
    file = f"{language}/{table.text_file}.yaml"
    words = folder.words(file)
    if words is None:
        return
    _check(folder, table, file, words)
    column, used = table.text_column or table.key, set()
    for row in rows:
        code = row.cells[column]
        used.add(code)
        if code in words and isinstance(words[code], Section):
            _add(folder, row, file, words[code], language)
        elif code and code not in words:
            folder.problems.add(folder.place(file), f"there are no words for “{code}”")
    for code in words.keys() - used if rows else ():
        reason = f"facts/{table.name}.csv does not know “{code}”"
        folder.problems.add(folder.place(file, words[code].line), reason)


def _add(folder: Folder, row: Row, file: str, section: Section, language: str) -> None:
    for field, text in section.items():
        row.texts[f"{field}_{language}"] = str(text)
        row.text_places[f"{field}_{language}"] = folder.place(file, text.line)


def _check(folder: Folder, table: Table, file: str, words: Section) -> None:
    needed = [name for name in table.texts if not table.model._meta.get_field(name).blank]
    for code, section in words.items():
        if not isinstance(section, Section):
            reason = f"“{code}” must be made of “key: text” lines"
            folder.problems.add(folder.place(file, section.line), reason)
            continue
        for name in needed:
            if not section.get(name):
                reason = f"“{code}” has no {name}"
                folder.problems.add(folder.place(file, section.line), reason)
        for name, text in section.items():
            if name not in table.texts:
                folder.problems.add(folder.place(file, text.line), f"unknown key “{name}”")
            elif not isinstance(text, Text):
                folder.problems.add(folder.place(file, text.line), f"“{name}” must be text")
