from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

import pytest

from content import typography as typo
from content.tests.test_typography import hard

DAY = date(2026, 9, 3)
BRUSSELS = ZoneInfo("Europe/Brussels")
MONTHS = {
    "en": "January February March April May June July August September October November December",
    "bg": "януари февруари март април май юни юли август септември октомври ноември декември",
    "lv": "janvāris februāris marts aprīlis maijs jūnijs"
    " jūlijs augusts septembris oktobris novembris decembris",
}


@pytest.mark.parametrize("language", ["en", "bg", "lv"])
def test_every_month_has_its_name(language):
    for month, name in enumerate(MONTHS[language].split(), start=1):
        assert name in typo.long_date(date(2026, month, 1), language).split()


def test_a_long_date_reads_as_each_language_writes_it():
    assert typo.long_date(DAY, "en") == "3 September 2026"
    assert typo.long_date(DAY, "bg") == hard("3 септември 2026~г.")
    assert typo.long_date(DAY, "lv") == "2026. gada 3. septembris"


@pytest.mark.parametrize(
    ("case", "september", "march"),
    [
        ("nominative", "septembris", "marts"),
        ("genitive", "septembra", "marta"),
        ("dative", "septembrim", "martam"),
        ("accusative", "septembri", "martu"),
        ("locative", "septembrī", "martā"),
    ],
)
def test_latvian_months_have_cases_and_other_languages_do_not_mind(case, september, march):
    assert typo.long_date(DAY, "lv", case) == f"2026. gada 3. {september}"
    assert typo.month_year(date(2027, 3, 1), "lv", case) == f"2027. gada {march}"
    assert typo.long_date(DAY, "en", case) == typo.long_date(DAY, "en")
    assert typo.month_year(DAY, "bg", case) == typo.month_year(DAY, "bg")


def test_short_dates_and_months_of_a_year():
    assert typo.short_date(DAY, "en") == "3 Sep 2026"
    assert typo.short_date(DAY, "bg") == hard("3.09.2026~г.")
    assert typo.short_date(DAY, "lv") == "03.09.2026"
    assert typo.month_year(date(2027, 6, 1), "en") == "June 2027"
    assert typo.month_year(date(2027, 6, 1), "bg") == hard("юни 2027~г.")
    assert typo.month_year(date(2027, 6, 1), "lv") == "2027. gada jūnijs"


def test_a_date_block_has_a_two_digit_day_and_a_short_month():
    assert typo.day_month_block(DAY, "en") == ("03", "Sep", "2026")
    assert typo.day_month_block(DAY, "bg") == ("03", "септ.", "2026")
    assert typo.day_month_block(DAY, "lv") == ("03", "sept.", "2026")


@pytest.mark.parametrize(
    ("first", "last", "en", "bg", "lv"),
    [
        (DAY, DAY, "3 September 2026", "3 септември 2026~г.", "2026. gada 3. septembris"),
        (
            DAY,
            date(2026, 9, 28),
            "3–28 September 2026",
            "3–28 септември 2026~г.",
            "2026. gada 3.–28. septembris",
        ),
        (
            date(2026, 6, 1),
            date(2026, 12, 31),
            "1 June – 31 December 2026",
            "1 юни – 31 декември 2026~г.",
            "2026. gada 1. jūnijs – 31. decembris",
        ),
        (
            date(2026, 9, 3),
            date(2027, 9, 3),
            "3 September 2026 – 3 September 2027",
            "3 септември 2026~г. – 3 септември 2027~г.",
            "2026. gada 3. septembris – 2027. gada 3. septembris",
        ),
    ],
)
def test_a_range_of_dates_says_what_both_ends_share_once(first, last, en, bg, lv):
    assert typo.date_range(first, last, "en") == en
    assert typo.date_range(first, last, "bg") == hard(bg)
    assert typo.date_range(first, last, "lv") == lv


def test_the_time_of_day_reads_as_each_language_writes_it():
    assert typo.time_of_day(time(17, 0), "en") == "17:00"
    assert typo.time_of_day(time(17, 0), "bg") == hard("17:00~ч.")
    assert typo.time_of_day(time(9, 5), "lv") == hard("plkst.~09.05")


@pytest.mark.parametrize(("month", "utc_hour"), [(1, 16), (7, 15)])
def test_both_clocks_hold_in_winter_and_in_summer(month, utc_hour):
    instant = datetime(2026, month, 15, utc_hour, 0, tzinfo=UTC)
    assert typo.both_clocks(instant, "en") == "17:00 Brussels time, 18:00 in Sofia and Riga"
    assert typo.both_clocks(instant, "bg") == hard(
        "17:00~ч. брюкселско време, 18:00~ч. в София и Рига"
    )
    assert typo.both_clocks(instant, "lv") == hard(
        "plkst.~17.00 pēc Briseles laika, plkst.~18.00 Sofijā un Rīgā"
    )


@pytest.mark.parametrize("day", [date(2026, 3, 28), date(2026, 3, 29), date(2026, 10, 25)])
def test_noon_in_brussels_is_noon_on_either_side_of_a_clock_change(day):
    noon = datetime.combine(day, time(12, 0), tzinfo=BRUSSELS).astimezone(UTC)
    assert typo.both_clocks(noon, "en") == "12:00 Brussels time, 13:00 in Sofia and Riga"
    assert typo.brussels_time(noon, "bg") == hard("12:00~ч. брюкселско време")


def test_sofia_and_riga_are_named_apart_where_they_differ_as_in_the_summer_of_2000():
    instant = datetime(2000, 7, 1, 15, 0, tzinfo=UTC)
    assert typo.both_clocks(instant, "en") == "17:00 Brussels time, 18:00 in Sofia, 17:00 in Riga"
    assert typo.both_clocks(instant, "bg") == hard(
        "17:00~ч. брюкселско време, 18:00~ч. в София, 17:00~ч. в Рига"
    )
    assert typo.both_clocks(instant, "lv") == hard(
        "plkst.~17.00 pēc Briseles laika, plkst.~18.00 Sofijā, plkst.~17.00 Rīgā"
    )


def test_a_deadline_before_midnight_in_brussels_is_on_the_next_day_further_east():
    instant = datetime(2026, 9, 3, 23, 59, tzinfo=BRUSSELS)
    assert typo.brussels_day(instant) == DAY
    assert typo.both_clocks(instant, "en") == (
        "23:59 Brussels time, 00:59 the next day in Sofia and Riga"
    )
    assert typo.both_clocks(instant, "bg").endswith(
        hard("00:59~ч. на следващия ден в София и Рига")
    )
    assert typo.both_clocks(instant, "lv").endswith(
        hard("nākamajā dienā plkst.~00.59 Sofijā un Rīgā")
    )


def test_the_day_of_an_instant_is_the_day_in_brussels():
    assert typo.brussels_day(datetime(2026, 9, 3, 22, 30, tzinfo=UTC)) == date(2026, 9, 4)
    assert typo.brussels_day(datetime(2026, 1, 15, 22, 30, tzinfo=UTC)) == date(2026, 1, 15)


def test_days_until_a_deadline_are_midnights_in_brussels():
    deadline = datetime(2026, 9, 3, 17, 0, tzinfo=BRUSSELS)
    assert typo.days_until(deadline, datetime(2026, 9, 2, 23, 59, tzinfo=BRUSSELS)) == 1
    assert typo.days_until(deadline, datetime(2026, 9, 2, 22, 0, tzinfo=UTC)) == 0
    assert typo.days_until(deadline, datetime(2026, 9, 4, 0, 0, tzinfo=BRUSSELS)) == -1


def test_an_instant_without_a_time_zone_is_refused():
    with pytest.raises(ValueError, match="time zone"):
        typo.both_clocks(datetime(2026, 9, 3, 17, 0), "en")  # noqa: DTZ001
