from datetime import date, datetime, time
from zoneinfo import ZoneInfo

from django.utils.translation import gettext, override

from .signs import NBSP, Language

BRUSSELS = ZoneInfo("Europe/Brussels")
SOFIA = ZoneInfo("Europe/Sofia")
RIGA = ZoneInfo("Europe/Riga")


def brussels_day(instant: datetime) -> date:
    return _local(instant, BRUSSELS).date()


def days_until(instant: datetime, now: datetime) -> int:
    """Midnights in Brussels between the two: 0 on the day itself, below 0 afterwards."""
    return (brussels_day(instant) - brussels_day(now)).days


def time_of_day(moment: time | datetime, language: Language) -> str:
    """An instant is told by the Brussels clock."""
    if isinstance(moment, datetime):
        moment = _local(moment, BRUSSELS).time()
    if language == "lv":
        return f"plkst.{NBSP}{moment:%H.%M}"
    return f"{moment:%H:%M}{NBSP}ч." if language == "bg" else f"{moment:%H:%M}"


def brussels_time(instant: datetime, language: Language) -> str:
    with override(language):
        return gettext("%(time)s Brussels time") % {"time": time_of_day(instant, language)}


def both_clocks(instant: datetime, language: Language) -> str:
    """Brussels first; Sofia and Riga apart only where their laws on time differ."""
    sofia, riga = _abroad(instant, SOFIA, language), _abroad(instant, RIGA, language)
    times = {"brussels": time_of_day(instant, language), "sofia": sofia, "riga": riga}
    with override(language):
        if sofia == riga:
            words = gettext("%(brussels)s Brussels time, %(sofia)s in Sofia and Riga")
        else:
            words = gettext("%(brussels)s Brussels time, %(sofia)s in Sofia, %(riga)s in Riga")
    return words % times


def _abroad(instant: datetime, zone: ZoneInfo, language: Language) -> str:
    local = _local(instant, zone)
    told = time_of_day(local.time(), language)
    if local.date() == brussels_day(instant):
        return told
    with override(language):
        return gettext("%(time)s the next day") % {"time": told}


def _local(instant: datetime, zone: ZoneInfo) -> datetime:
    if instant.tzinfo is None:
        raise ValueError("an instant needs its time zone")
    return instant.astimezone(zone)
