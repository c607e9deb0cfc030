"""Which calls come from which row of the published list of calls."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from portal.starter.calls import slugs_of
from portal.starter.files import Folder, Row

PUBLISHED = "facts/published_calls.csv"
PUBLISHED_COLUMNS = tuple(
    "call_year action topic_id title_en managing_body opens deadline_brussels deadline_utc"
    " budget_eur max_grant_eur duration_months source confidence note".split()
)


@dataclass(frozen=True)
class Mapped:
    published: Row
    slugs: tuple[str, ...]

    def __str__(self) -> str:
        cells = self.published.cells
        name = f"{cells['call_year']} {cells['topic_id']}"
        return f"{self.published.place.line:>3}  {name:<46} → {', '.join(self.slugs)}"


def read_mapping(folder: Folder, calls: Sequence[Row], deadlines: Sequence[Row]) -> list[Mapped]:
    """Every published row has a call, and its instant is that of the call's deadline."""
    published = {row.place.line: row for row in folder.table(PUBLISHED, PUBLISHED_COLUMNS)}
    slugs: dict[int, list[str]] = defaultdict(list)
    known = [row.cells["slug"] for row in calls]
    for deadline in deadlines:
        cell = deadline.cells["published_row"]
        line = int(cell) if cell.isdecimal() else 0
        if line in published:
            slugs[line] += slugs_of(deadline.cells["call"], known)
            _compare(folder, deadline, published[line])
        elif cell:
            folder.problems.add(deadline.place, f"{PUBLISHED} has no row in line “{cell}”")
    for line, row in published.items():
        if not slugs[line]:
            folder.problems.add(row.place, "no call comes from this row")
    return [Mapped(row, tuple(slugs[line])) for line, row in published.items()]


def _compare(folder: Folder, deadline: Row, published: Row) -> None:
    own, theirs = deadline.cells["instant"], published.cells["deadline_brussels"]
    try:
        same = datetime.fromisoformat(own) == datetime.fromisoformat(theirs)
    except ValueError:
        return  # the row says so itself when it is written
    if not same:
        reason = f"instant: {own} is not {theirs}, which stands in {published.place}"
        folder.problems.add(deadline.place, reason)
