from datetime import UTC, date, timedelta

import pytest
from django.utils import translation

from content.models import Call
from content.registry.call_states import CallState
from content.tests.factories import brussels, make_action, make_call

pytestmark = pytest.mark.django_db

SECOND = timedelta(seconds=1)
WORDS = ["expected", "forthcoming", "open", "closed"]


def assert_state(call: Call, at, expected: str) -> None:
    """In memory and in the database, and in no other state."""
    call = Call.objects.get(pk=call.pk)
    assert call.on(at).state == expected
    found = [word for word in WORDS if getattr(Call.objects, word)(at).filter(pk=call.pk).exists()]
    assert found == [expected]
    order = Call.objects.with_dates(at).get(pk=call.pk).state_order
    assert CallState.values[order] == expected


def test_a_call_without_dates_is_expected(january):
    assert_state(make_call(), january, "expected")


def test_a_call_opens_at_the_first_second_of_its_day_in_brussels():
    call = make_call(brussels(2026, 9, 3, 17), opens_on=date(2025, 12, 4))
    assert_state(call, brussels(2025, 12, 4) - SECOND, "forthcoming")
    assert_state(call, brussels(2025, 12, 4), "open")


def test_a_call_closes_at_the_instant_of_its_deadline():
    call = make_call(brussels(2026, 9, 3, 17), opens_on=date(2025, 12, 4))
    assert_state(call, brussels(2026, 9, 3, 17) - SECOND, "open")
    assert_state(call, brussels(2026, 9, 3, 17), "closed")


@pytest.mark.parametrize(
    "deadline",
    [brussels(2026, 3, 29, 2, 30), brussels(2026, 3, 29, 17), brussels(2026, 10, 25, 17)],
    ids=["inside the lost hour", "spring", "autumn"],
)
def test_the_deadline_holds_across_changes_of_the_clock(deadline):
    call = make_call(deadline, opens_on=date(2026, 1, 1))
    assert_state(call, deadline - SECOND, "open")
    assert_state(call, deadline, "closed")


@pytest.mark.parametrize("day", [date(2026, 3, 29), date(2026, 10, 25), date(2026, 3, 30)])
def test_the_opening_holds_across_changes_of_the_clock(day):
    call = make_call(brussels(2026, 12, 1, 17), opens_on=day)
    midnight = brussels(day.year, day.month, day.day)
    assert_state(call, midnight - SECOND, "forthcoming")
    assert_state(call, midnight, "open")


def test_the_second_hour_of_an_autumn_night_is_after_the_first():
    first = brussels(2026, 10, 25, 2, 30)
    call = make_call(first, opens_on=date(2026, 1, 1))
    assert_state(call, first.astimezone(UTC) - SECOND, "open")
    assert_state(call, first.replace(fold=1).astimezone(UTC) - SECOND, "closed")


def test_between_two_rounds_the_next_deadline_keeps_a_call_open():
    call = make_call(
        brussels(2026, 2, 19, 12), brussels(2026, 10, 1, 12), opens_on=date(2025, 12, 1)
    )
    assert_state(call, brussels(2026, 6, 1), "open")
    assert call.on(brussels(2026, 6, 1)).next_deadline.instant == brussels(2026, 10, 1, 12)
    assert_state(call, brussels(2026, 10, 1, 12), "closed")


def test_an_unknown_opening_with_a_deadline_ahead_says_so(january):
    call = make_call(brussels(2026, 2, 19, 12))
    assert_state(call, january, "open")
    assert call.on(january).state_label == "opening date not published"
    with translation.override("lv"):
        assert call.on(january).state_label == "atvēršanas datums nav publicēts"


def test_an_opening_without_deadline_opens_the_call():
    call = make_call(opens_on=date(2026, 1, 15))
    assert_state(call, brussels(2026, 1, 15) - SECOND, "forthcoming")
    assert_state(call, brussels(2026, 1, 15), "open")


def test_closing_soon_counts_thirty_days_from_the_instant():
    call = make_call(brussels(2026, 6, 30, 17))
    soon = Call.objects.closing_soon
    assert not soon(brussels(2026, 5, 31, 17) - SECOND).filter(pk=call.pk).exists()
    assert soon(brussels(2026, 5, 31, 17)).filter(pk=call.pk).exists()
    assert not soon(brussels(2026, 6, 30, 17)).filter(pk=call.pk).exists()


def test_days_left_are_days_in_brussels():
    call = make_call(brussels(2026, 9, 3, 17))
    assert call.on(brussels(2026, 9, 2, 23, 59)).days_left == 1
    assert call.on(brussels(2026, 9, 3, 0, 0)).days_left == 0


def test_an_expected_call_is_oriented_by_the_first_deadline_of_the_edition_before(january):
    action = make_action()
    make_call(brussels(2024, 3, 1, 12), action=action, year=2024)
    make_call(brussels(2025, 2, 19, 12), brussels(2025, 10, 1, 12), action=action, year=2025)
    make_call(brussels(2025, 6, 1, 12), action=action, year=2025, lot="2")
    expected = make_call(action=action, year=2026)
    found = Call.objects.with_dates(january).get(pk=expected.pk)
    assert found.on(january).orientation == brussels(2025, 2, 19, 12)


def test_urgency_puts_open_before_forthcoming_before_expected_before_closed(january):
    action = make_action()
    long_closed = make_call(brussels(2022, 9, 7, 17), action=action, year=2022)
    closed = make_call(brussels(2025, 9, 3, 17), action=action, year=2025)
    expected = make_call()
    forthcoming = make_call(brussels(2026, 9, 3, 17), opens_on=date(2026, 2, 1))
    later = make_call(brussels(2026, 5, 1, 17), opens_on=date(2026, 1, 1))
    sooner = make_call(brussels(2026, 2, 1, 17), opens_on=date(2026, 1, 1))
    calls = list(Call.objects.by_urgency(january))
    assert calls == [sooner, later, forthcoming, expected, closed, long_closed]
