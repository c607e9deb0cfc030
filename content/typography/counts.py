from django.utils.translation import gettext, ngettext, override

from .numbers import number, number_range
from .signs import Language


def days(count: int, language: Language) -> str:
    return _days(number(count, language), count, language)


def days_range(fewest: int, most: int, language: Language) -> str:
    return _days(number_range(fewest, most, language), most, language)


def months(count: int, language: Language) -> str:
    return _months(number(count, language), count, language)


def months_range(fewest: int, most: int, language: Language) -> str:
    return _months(number_range(fewest, most, language), most, language)


def days_left(count: int, language: Language) -> str:
    """Of a deadline `count` days ahead (see `days_until`); nothing once it is past."""
    if count < 0:
        return ""
    with override(language):
        if count == 0:
            return gettext("Today is the last day")
        words = ngettext("%(count)s day left", "%(count)s days left", count)
        return words % {"count": number(count, language)}


def closes(count: int, language: Language) -> str:
    """As `days_left`, with today and tomorrow in words."""
    if count < 0:
        return ""
    with override(language):
        if count == 0:
            return gettext("Closes today")
        if count == 1:
            return gettext("Closes tomorrow")
        words = ngettext("Closes in %(count)s day", "Closes in %(count)s days", count)
        return words % {"count": number(count, language)}


def _days(figure: str, agreeing: int, language: Language) -> str:
    with override(language):
        return ngettext("%(count)s day", "%(count)s days", agreeing) % {"count": figure}


def _months(figure: str, agreeing: int, language: Language) -> str:
    with override(language):
        return ngettext("%(count)s month", "%(count)s months", agreeing) % {"count": figure}
