"""Broken data is refused with file, line and reason, and nothing is written."""

import pytest
from django.core.management import CommandError, call_command

from content.models import Country, HomePage, Topic
from portal.starter import load as loading
from portal.starter.load import load
from portal.starter.problems import StarterError

pytestmark = pytest.mark.django_db

CALLS = "facts/calls.csv"
DEADLINES = "facts/deadlines.csv"
COVE = "erasmus-edu-2026-pex-cove"


def refusal(data) -> str:
    with pytest.raises(StarterError) as refused:
        load(data)
    assert not Topic.objects.exists()
    assert not Country.objects.exists()
    assert not HomePage.objects.exists()
    return str(refused.value)


@pytest.mark.parametrize(
    ("file", "old", "new", "reason"),
    [
        ("facts/regions.csv", "code\n", "number\n", "the column “code” is missing"),
        ("facts/regions.csv", "code\n", "number\n", "unknown column “number”"),
        ("facts/topics.csv", "mobility,20", "mobility,20,30", "3 values, but the header has 2"),
        ("facts/topics.csv", "mobility,20", "mobility,twenty", "sort_order: “twenty” value"),
        (CALLS, "cove,2025-12-04,", "cove,2025-13-04,", "opens_on: “2025-13-04” value has"),
        (CALLS, f"{COVE},ERASMUS-EDU-2026-PEX-COVE,cove", f"{COVE},X,covee", "no action “covee”"),
        (
            DEADLINES,
            "2026-09-03T17:00:00+02:00",
            "2026-09-03T17:00:00+01:00",
            "is not 2026-09-03T17:00:00+0200, which stands in data/facts/published_calls.csv",
        ),
        (DEADLINES, f"{COVE},application", f"{COVE}s,application", "call: there is no call"),
        (DEADLINES, "2026-10-01T12:00:00+02:00,,true,2027-01-01,2027-08-31,\n",
         "2026-10-01T12:00:00,,true,2027-01-01,2027-08-31,\n", "does not say its offset from UTC"),
        ("facts/actions.csv", "cove,centre-of-excellence", "cove,centre", "kind: Value 'centre'"),
        ("facts/criteria.csv", f"{COVE},impact,20,11", f"{COVE},impact,20,21", "must not be above"),
        ("facts/rules.csv", f"{COVE},choose_activities,\"{{\"\"cluster\"\": 1,",
         f"{COVE},choose_activities,\"{{\"\"clusters\"\": 1,", "parameters: Parameter clusters"),
    ],
)  # fmt: skip
def test_a_broken_row_is_named(file, old, new, reason, data, edit):
    line = edit(file, old, new)
    said = refusal(data)
    assert f"data/{file}, line {line}: " in said
    assert reason in said


def test_a_deadline_before_the_opening_is_named(data, edit):
    edit(CALLS, "cove,2025-12-04,", "cove,2026-09-04,")
    line = (data / DEADLINES).read_text().split(f"{COVE},")[0].count("\n") + 1
    assert refusal(data) == (
        f"data/{DEADLINES}, line {line}: instant: The deadline must be after the opening."
    )


@pytest.mark.parametrize(
    ("file", "old", "new", "reason"),
    [
        ("bg/topics.yaml", "  name: Мобилност\n", "  colour: red\n", "unknown key “colour”"),
        ("bg/topics.yaml", "\nmobility:\n", "\nmobile:\n", "does not know “mobile”"),
        ("lv/regions.yaml", "\n\"2\":\n", "\n\"1\":\n", "the key “1” stands here a second time"),
        ("lv/topics.yaml", "  name: Mobilitāte\n", "  name: *x\n", "found undefined alias"),
        ("bg/pages/about.yaml", "title: За ПОО", "titel: За ПОО", "unknown key “titel”"),
    ],
)  # fmt: skip
def test_broken_words_are_named(file, old, new, reason, data, edit):
    line = edit(file, old, new) + old.startswith("\n")
    said = refusal(data)
    assert f"data/{file}, line {line}: " in said
    assert reason in said


def test_a_name_that_is_too_long_is_named_where_it_stands(data, edit):
    line = edit("lv/topics.yaml", "  name: Mobilitāte\n", f"  name: {'Mobilitāte' * 20}\n")
    assert f"data/lv/topics.yaml, line {line}: name_lv: " in refusal(data)


@pytest.mark.parametrize(
    "file",
    ["bg/topics.yaml", "lv/pages/actions/cove.yaml", "facts/rates.csv", "bg/pages/home.yaml"],
)
def test_a_missing_file_is_named(file, data):
    (data / file).unlink()
    assert refusal(data) == f"data/{file}: the file is missing"


def test_several_problems_are_said_at_once(data, edit):
    edit("bg/topics.yaml", "  name: Мобилност\n", "  colour: red\n")
    edit("facts/regions.csv", "code\n", "number\n")
    said = refusal(data)
    assert "data/bg/topics.yaml" in said
    assert "data/facts/regions.csv" in said


def test_the_command_says_what_is_wrong(data, edit, monkeypatch):
    edit("facts/regions.csv", "code\n", "number\n")
    monkeypatch.setattr(loading.load, "__defaults__", (data, None))
    with pytest.raises(
        CommandError, match=r"Nothing was loaded\.\ndata/facts/regions\.csv, line 1"
    ):
        call_command("load_starter")
