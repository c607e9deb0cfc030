"""The one place where the time is read. Everything below takes the instant as an argument."""

import time
from collections.abc import Callable
from datetime import datetime, timedelta

from django.conf import settings
from django.core.exceptions import ImproperlyConfigured
from django.http import HttpRequest, HttpResponse
from django.utils import timezone

from content.typography import BRUSSELS


def now() -> datetime:
    return timezone.now() + settings.CLOCK_OFFSET


def offset_from(brussels_time: str, set_at: str) -> timedelta:
    """How far a clock that showed `brussels_time` (ISO, no zone) at `set_at` (seconds since 1970;
    empty: at this moment) is from the real time. No time given: not at all."""
    if not brussels_time:
        return timedelta(0)
    try:
        wanted = datetime.fromisoformat(brussels_time).replace(tzinfo=BRUSSELS)
        started = float(set_at or time.time())
    except ValueError as error:
        raise ImproperlyConfigured(
            f"NOW must be a Brussels time such as 2026-01-15T12:00, not {brussels_time!r}."
        ) from error
    return timedelta(seconds=wanted.timestamp() - started)


class ClockMiddleware:
    """Reads the time once a request, as `request.now`."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        request.now = now()
        return self.get_response(request)
