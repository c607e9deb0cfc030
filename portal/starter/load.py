"""Loads the starter content: everything, or nothing when anything is wrong with it."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from django.db import transaction
from django.utils import translation

from portal.starter.calls import Filled, slugs_of, write_calls
from portal.starter.files import DATA, Folder, Row
from portal.starter.mapping import Mapped, read_mapping
from portal.starter.page_words import check_files
from portal.starter.pages import write_pages
from portal.starter.problems import Problems
from portal.starter.progress import Progress
from portal.starter.registry import write_table
from portal.starter.site import set_site
from portal.starter.tables import CALLS, ROWS_OF_CALLS, TABLES
from portal.starter.texts import read


@dataclass(frozen=True)
class Loaded:
    created: int
    created_calls: int
    mapping: Sequence[Mapped]


def load(root: Path = DATA, progress: Progress | None = None) -> Loaded:
    """Idempotent. Raises StarterError."""
    progress = progress or Progress()
    folder = Folder(root, Problems())
    tables = [(table, read(folder, table)) for table in TABLES]
    calls = read(folder, CALLS)
    rows_of_calls = [(table, read(folder, table)) for table in ROWS_OF_CALLS]
    _check_named_calls(folder, calls, rows_of_calls)
    mapping = read_mapping(folder, calls, rows_of_calls[0][1])
    check_files(folder)
    folder.problems.refuse()
    with translation.override("en"), transaction.atomic():
        for table, rows in tables:
            write_table(table, rows, folder.problems, progress)
        created_calls = write_calls(calls, rows_of_calls, folder.problems, progress)
        write_pages(folder, progress)
        set_site()
    return Loaded(progress.created, created_calls, mapping)


def _check_named_calls(folder: Folder, calls: Sequence[Row], filled: Sequence[Filled]) -> None:
    slugs = [row.cells["slug"] for row in calls]
    for _table, rows in filled:
        for row in rows:
            if not slugs_of(row.cells["call"], slugs):
                folder.problems.add(row.place, f"call: there is no call “{row.cells['call']}”")
