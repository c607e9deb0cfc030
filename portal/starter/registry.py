"""Writes the registry's tables. What is there already, by its key, is left as it is."""

from collections.abc import Sequence

from django.core.exceptions import ValidationError
from django.db import models

from portal.starter.files import Row
from portal.starter.problems import Problems
from portal.starter.progress import Progress
from portal.starter.tables import Table
from portal.starter.values import value_of


def write_table(
    table: Table, rows: Sequence[Row], problems: Problems, progress: Progress
) -> list[models.Model]:
    """The rows that were created."""
    there = set(table.model.objects.values_list(table.key, flat=True))
    missing = [row for row in rows if row.cells[table.key] not in there]
    created = []
    for row in progress.each(table.name, missing):
        instance = write_row(table, row, problems)
        if instance is not None:
            created.append(instance)
    progress.say(table.name, len(created), len(rows) - len(missing))
    problems.refuse()
    return created


def write_row(table: Table, row: Row, problems: Problems, **more) -> models.Model | None:
    """`more` are values of fields that no column holds. None when the row is not valid."""
    values, several = _values(table, row, problems, set(more))
    if values is None:
        return None
    instance = table.model(**values, **row.texts, **more)
    for name, members in several.items():
        setattr(instance, name, members)
    try:
        instance.full_clean()
    except ValidationError as error:
        problems.add_invalid(error, row.place_of)
        return None
    instance.save()
    return instance


def _values(
    table: Table, row: Row, problems: Problems, without: set[str]
) -> tuple[dict | None, dict]:
    values, several, valid = {}, {}, True
    for name in table.fields:
        if name in without:
            continue
        field = table.model._meta.get_field(name)
        try:
            value = value_of(field, row.cells[name])
        except ValidationError as error:
            valid = False
            problems.add(row.place, f"{name}: {' '.join(error.messages)}")
            continue
        (several if field.many_to_many else values)[name] = value
    return (values if valid else None), several
