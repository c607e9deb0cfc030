"""`content.typography` in the reader's language. Instants are told by the Brussels clock."""

from collections.abc import Callable
from datetime import date, datetime, time
from functools import wraps
from typing import cast

from django import template
from django.utils.translation import get_language

from content import typography
from content.typography import Amount, Case, DateBlock, Language

register = template.Library()


def active_language() -> Language:
    code = (get_language() or "en").split("-")[0]
    return cast(Language, code if code in ("bg", "lv") else "en")


def blank_stays_blank(function: Callable[..., str]) -> Callable[..., str]:
    @wraps(function)
    def of_known(*values: object) -> str:
        return "" if None in values or "" in values else function(*values)

    return of_known


def _day(value: date) -> date:
    return typography.brussels_day(value) if isinstance(value, datetime) else value


@register.filter
@blank_stays_blank
def number(value: Amount) -> str:
    return typography.number(value, active_language())


@register.filter
@blank_stays_blank
def number_range(low: Amount, high: Amount) -> str:
    return typography.number_range(low, high, active_language())


@register.filter
@blank_stays_blank
def percent(value: Amount) -> str:
    return typography.percent(value, active_language())


@register.filter
@blank_stays_blank
def money(value: Amount) -> str:
    return typography.money(value, active_language())


@register.filter
@blank_stays_blank
def money_short(value: Amount) -> str:
    return typography.money_short(value, active_language())


@register.filter
@blank_stays_blank
def money_range(low: Amount, high: Amount) -> str:
    return typography.money_range(low, high, active_language())


@register.filter
@blank_stays_blank
def long_date(value: date, case: Case = "nominative") -> str:
    return typography.long_date(_day(value), active_language(), case)


@register.filter
@blank_stays_blank
def brussels_date(instant: datetime, case: Case = "nominative") -> str:
    return typography.long_date(typography.brussels_day(instant), active_language(), case)


@register.filter
@blank_stays_blank
def short_date(value: date) -> str:
    return typography.short_date(_day(value), active_language())


@register.filter
@blank_stays_blank
def month_year(value: date, case: Case = "nominative") -> str:
    return typography.month_year(_day(value), active_language(), case)


@register.filter
@blank_stays_blank
def date_range(first: date, last: date) -> str:
    return typography.date_range(_day(first), _day(last), active_language())


@register.simple_tag
def date_block(value: date) -> DateBlock:
    return typography.day_month_block(_day(value), active_language())


@register.filter
@blank_stays_blank
def time_of_day(moment: time | datetime) -> str:
    return typography.time_of_day(moment, active_language())


@register.filter
@blank_stays_blank
def brussels_time(instant: datetime) -> str:
    return typography.brussels_time(instant, active_language())


@register.filter
@blank_stays_blank
def both_clocks(instant: datetime) -> str:
    return typography.both_clocks(instant, active_language())


@register.filter
def days_until(instant: datetime, now: datetime) -> int:
    return typography.days_until(instant, now)


@register.filter
@blank_stays_blank
def days_left(count: int) -> str:
    return typography.days_left(count, active_language())


@register.filter
@blank_stays_blank
def closes(count: int) -> str:
    return typography.closes(count, active_language())


@register.filter
@blank_stays_blank
def days(count: int) -> str:
    return typography.days(count, active_language())


@register.filter
@blank_stays_blank
def days_range(fewest: int, most: int) -> str:
    return typography.days_range(fewest, most, active_language())


@register.filter
@blank_stays_blank
def months(count: int) -> str:
    return typography.months(count, active_language())


@register.filter
@blank_stays_blank
def months_range(fewest: int, most: int) -> str:
    return typography.months_range(fewest, most, active_language())
