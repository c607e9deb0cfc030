from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from django.core.management import call_command
from django.utils import translation


def pytest_sessionstart() -> None:
    call_command("compile_catalogues", verbosity=0)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The starter content is committed once and stays: tests that want none of it come before.
    Transactional tests empty the database, and come last."""
    for item in items:
        if "starter" in item.fixturenames:
            # Without it there is no test database, and the loader would fill the real one.
            item.add_marker("django_db")
    late = ("transactional_db", "starter")
    items.sort(key=lambda item: [fixture in item.fixturenames for fixture in late])


@pytest.fixture(autouse=True)
def in_english() -> Iterator[None]:
    """A request leaves its language behind: every test begins, and speaks outside of requests,
    in English."""
    with translation.override("en"):
        yield


@pytest.fixture(scope="session")
def starter(django_db_setup: None, django_db_blocker: pytest.FixtureRequest) -> None:
    """The starter content, with the database it is in."""
    with django_db_blocker.unblock():
        call_command("load_starter", verbosity=0)


@pytest.fixture
def january() -> datetime:
    """Between the opening and the deadlines of most calls of 2026."""
    return datetime(2026, 1, 15, 12, 0, tzinfo=ZoneInfo("Europe/Brussels"))


@pytest.fixture
def clock(settings) -> Callable[[datetime], None]:
    """Sets the portal's clock, which runs on from there."""

    def show(at: datetime) -> None:
        settings.CLOCK_OFFSET = at - datetime.now(UTC)

    return show
