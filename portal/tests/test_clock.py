from datetime import UTC, datetime, timedelta

import pytest
from django.core.exceptions import ImproperlyConfigured

from portal import clock as portal_clock
from portal.clock import BRUSSELS, offset_from


def test_without_now_the_clock_shows_the_real_time():
    assert offset_from("", "") == timedelta(0)


def test_now_is_brussels_time_at_the_moment_it_was_set():
    started = datetime(2026, 11, 21, 9, 0, tzinfo=UTC)
    offset = offset_from("2026-01-15T12:00", str(started.timestamp()))
    assert started + offset == datetime(2026, 1, 15, 12, 0, tzinfo=BRUSSELS)


def test_a_process_started_later_reads_the_same_running_clock():
    first = offset_from("2026-01-15T12:00", "1763700000")
    assert offset_from("2026-01-15T12:00", "1763700000") == first


@pytest.mark.parametrize("wrong", ["yesterday", "2026-13-01", "12:00"])
def test_another_now_is_refused_with_an_example(wrong):
    with pytest.raises(ImproperlyConfigured, match="2026-01-15T12:00"):
        offset_from(wrong, "")


def test_the_clock_runs_on_from_where_it_was_set(clock):
    clock(datetime(2026, 1, 15, 12, 0, tzinfo=BRUSSELS))
    first = portal_clock.now()
    assert timedelta(0) <= portal_clock.now() - first < timedelta(minutes=1)
    assert first.astimezone(BRUSSELS).date().isoformat() == "2026-01-15"
