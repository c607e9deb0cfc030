"""Writes calls with their deadlines, amounts, stages, criteria and rules, and publishes them."""

from collections import Counter
from collections.abc import Sequence

from content.models import Call
from portal.starter.files import Row
from portal.starter.problems import Problems
from portal.starter.progress import Progress
from portal.starter.registry import write_row
from portal.starter.tables import CALLS, Table

Filled = tuple[Table, Sequence[Row]]


def write_calls(
    rows: Sequence[Row], rows_of_calls: Sequence[Filled], problems: Problems, progress: Progress
) -> int:
    """How many were created; to a call that is there already nothing is added."""
    there = set(Call.objects.values_list("slug", flat=True))
    created: dict[str, Call] = {}
    missing = [row for row in rows if row.cells["slug"] not in there]
    for row in progress.each("calls", missing):
        call = write_row(CALLS, row, problems, live=False)
        if call is not None:
            created[call.slug] = call
    problems.refuse()
    for table, own_rows in rows_of_calls:
        _write_rows(table, own_rows, created, problems, progress)
        problems.refuse()
    _publish(created, progress)
    progress.say("calls", len(created), len(rows) - len(created))
    return len(created)


def slugs_of(cell: str, slugs: Sequence[str]) -> list[str]:
    """The calls that a cell names: one slug, or all that begin as "erasmus-edu-2026-cb-vet-*"."""
    if cell.endswith("*"):
        return [slug for slug in slugs if slug.startswith(cell[:-1])]
    return [slug for slug in slugs if slug == cell]


def _write_rows(
    table: Table,
    rows: Sequence[Row],
    calls: dict[str, Call],
    problems: Problems,
    progress: Progress,
) -> None:
    has_order = any(field.name == "sort_order" for field in table.model._meta.get_fields())
    numbered = has_order and "sort_order" not in table.columns
    order: Counter[str] = Counter()
    for row in progress.each(table.name, rows if calls else ()):
        for slug in slugs_of(row.cells["call"], list(calls)):
            more: dict[str, object] = {"call": calls[slug]}
            if numbered:
                order[slug] += 1
                more["sort_order"] = order[slug]
            write_row(table, row, problems, **more)


def _publish(calls: dict[str, Call], progress: Progress) -> None:
    """A revision and the dates of publication, as if an editor had pressed the button."""
    for slug in progress.each("calls published", list(calls)):
        call = Call.objects.get(slug=slug)
        call.save_revision(clean=False).publish(log_action=False)
