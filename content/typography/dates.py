from datetime import date
from typing import NamedTuple

from .month_names import Case, month_name, short_month_name
from .signs import EN_DASH, NBSP, Language


class DateBlock(NamedTuple):
    day: str
    month: str
    year: str


def long_date(day: date, language: Language, case: Case = "nominative") -> str:
    """The case shows in Latvian only: "līdz" takes the dative, "no" the genitive."""
    return _with_year(day, _day_and_month(day, language, case), language)


def short_date(day: date, language: Language) -> str:
    if language == "en":
        return f"{day.day} {short_month_name(day.month, language)} {day.year}"
    if language == "bg":
        return f"{day.day}.{day:%m}.{day.year}{NBSP}г."
    return f"{day:%d.%m}.{day.year}"


def month_year(day: date, language: Language, case: Case = "nominative") -> str:
    return _with_year(day, month_name(day.month, language, case), language)


def day_month_block(day: date, language: Language) -> DateBlock:
    return DateBlock(f"{day:%d}", short_month_name(day.month, language), str(day.year))


def date_range(first: date, last: date, language: Language, case: Case = "nominative") -> str:
    """Says a month or a year once when both ends share it."""
    if first == last:
        return long_date(last, language, case)
    if first.year != last.year:
        ends = (long_date(first, language, case), long_date(last, language, case))
        return f" {EN_DASH} ".join(ends)
    if first.month == last.month:
        stop = "." if language == "lv" else ""
        days = f"{first.day}{stop}{EN_DASH}{_day_and_month(last, language, case)}"
    else:
        ends = (_day_and_month(first, language, case), _day_and_month(last, language, case))
        days = f" {EN_DASH} ".join(ends)
    return _with_year(last, days, language)


def _day_and_month(day: date, language: Language, case: Case) -> str:
    stop = "." if language == "lv" else ""
    return f"{day.day}{stop} {month_name(day.month, language, case)}"


def _with_year(day: date, words: str, language: Language) -> str:
    if language == "lv":
        return f"{day.year}. gada {words}"
    return f"{words} {day.year}{NBSP}г." if language == "bg" else f"{words} {day.year}"
