"""Rows with what must be there; a test names only the field that matters."""

from datetime import datetime
from itertools import count
from zoneinfo import ZoneInfo

from content.models import Action, Call, Deadline, Topic

BRUSSELS = ZoneInfo("Europe/Brussels")
numbers = count(1)


def brussels(*parts: int) -> datetime:
    return datetime(*parts, tzinfo=BRUSSELS)


def make_topic(**fields) -> Topic:
    number = next(numbers)
    return Topic.objects.create(
        **{"slug": f"topic-{number}", "name_en": f"Topic {number}"} | fields
    )


def make_action(**fields) -> Action:
    number = next(numbers)
    defaults = {
        "code": f"action-{number}",
        "name_en": f"Action {number}",
        "kind": "centre-of-excellence",
        "managed_by": "eacea",
    }
    return Action.objects.create(**defaults | fields)


def make_call(*deadlines: datetime, **fields) -> Call:
    """With a deadline at each instant."""
    number = next(numbers)
    action = fields.pop("action", None) or make_action()
    defaults = {"slug": f"call-{number}", "title_en": f"Call {number}", "year": 2026}
    call = Call(action=action, **defaults | fields)
    kinds = ["round-1", "round-2"] if len(deadlines) > 1 else ["application"]
    call.deadlines = [
        Deadline(kind=kind, instant=instant)
        for kind, instant in zip(kinds, deadlines, strict=False)
    ]
    call.save()
    return call
