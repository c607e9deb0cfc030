"""From the published list of calls to the portal's calls."""

import csv
from datetime import datetime
from io import StringIO

import pytest
from django.core.management import call_command

from content.models import Call, Deadline
from portal.starter.files import DATA
from portal.starter.mapping import PUBLISHED


def rows_of(name: str) -> list[dict[str, str]]:
    with (DATA / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


PUBLISHED_ROWS = dict(enumerate(rows_of(PUBLISHED), start=2))
DEADLINES = rows_of("facts/deadlines.csv")


def slugs_from(line: int) -> list[str]:
    return [row["call"] for row in DEADLINES if row["published_row"] == str(line)]


@pytest.mark.parametrize("line", PUBLISHED_ROWS)
def test_a_published_row_has_its_call_and_its_instant(line, starter, db):
    row = PUBLISHED_ROWS[line]
    instant = datetime.fromisoformat(row["deadline_brussels"])
    assert slugs_from(line)
    for slug in slugs_from(line):
        call = Call.objects.get(slug=slug)
        assert str(call.year) == row["call_year"]
        assert call.deadlines.filter(instant=instant).exists()


def test_every_deadline_but_one_is_that_of_a_published_row():
    """The second round of KA220-VET stands in the note of its row only."""
    unmapped = [row for row in DEADLINES if not row["published_row"]]
    assert [(row["call"], row["kind"]) for row in unmapped] == [("ka220-vet-2026", "round-2")]
    assert "2026-10-01 12:00" in PUBLISHED_ROWS[19]["note"]


@pytest.mark.parametrize(
    ("line", "slugs"),
    [
        (33, {"ka121-vet-2025", "ka122-vet-2025"}),
        (35, {"ka210-vet-2025", "ka220-vet-2025"}),
        (38, {"alliances-lot-1-2022", "alliances-lot-2-2022"}),
        (39, {"jm-networks-2022", "jm-teacher-training-2022", "jm-learning-eu-2022"}),
        (40, {"ka121-vet-2022", "ka122-vet-2022"}),
    ],
)
def test_a_combined_row_is_split_by_action(line, slugs):
    assert set(slugs_from(line)) == slugs


def test_rounds_are_deadlines_of_one_call(starter, db):
    rounds = Deadline.objects.filter(call__slug="ka122-vet-2026").order_by("instant")
    assert [(each.kind, each.is_conditional) for each in rounds] == [
        ("round-1", False),
        ("round-2", True),
    ]


def test_every_call_of_2026_is_expected_again_in_2027(starter, db):
    def editions(year):
        return set(Call.objects.filter(year=year).values_list("action", "lot", "region"))

    next_year = Call.objects.filter(year=2027)
    assert editions(2027) == editions(2026)
    assert not next_year.exclude(opens_on=None, reference="").exists()
    assert not Deadline.objects.filter(call__in=next_year).exists()


def test_the_command_prints_the_mapping(starter, db):
    output = StringIO()
    call_command("load_starter", "--mapping", stdout=output)
    lines = [line for line in output.getvalue().splitlines() if "→" in line]
    assert len(lines) == len(PUBLISHED_ROWS) + 1
    assert any(line.endswith("→ ka122-vet-2025, ka121-vet-2025") for line in lines)
