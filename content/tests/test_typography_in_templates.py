from datetime import UTC, date, datetime

import pytest
from django.template import Context, Template
from django.utils import formats
from django.utils.translation import override

from content.tests.test_typography import hard

DEADLINE = datetime(2026, 9, 3, 15, 0, tzinfo=UTC)


def shown(source: str, language: str | None, **context: object) -> str:
    with override(language):
        return Template("{% load typography %}" + source).render(Context(context))


@pytest.mark.parametrize(
    ("source", "en", "bg", "lv"),
    [
        ("{{ 4000000|number }}", "4,000,000", "4~000~000", "4~000~000"),
        ("{{ 3|number_range:8 }}", "3–8", "3–8", "3–8"),
        ("{{ 80|percent }}", "80%", "80~%", "80~%"),
        ("{{ 1000000|money }}", "€1,000,000", "1~000~000~евро", "1~000~000~EUR"),
        ("{{ 1500000|money_short }}", "EUR~1.5~million", "1,5~млн.~евро", "1,5~miljoni~EUR"),
        ("{{ 300|money_range:600 }}", "€300–€600", "300–600~евро", "300–600~EUR"),
        ("{{ 24|months }}", "24 months", "24 месеца", "24 mēneši"),
        ("{{ 6|months_range:18 }}", "6–18 months", "6–18 месеца", "6–18 mēneši"),
        ("{{ 10|days }}", "10 days", "10 дни", "10 dienas"),
        ("{{ 2|days_range:60 }}", "2–60 days", "2–60 дни", "2–60 dienas"),
        ("{{ 0|closes }}", "Closes today", "Срокът изтича днес", "Termiņš beidzas šodien"),
        (
            "{{ deadline|days_until:now|days_left }}",
            "42 days left",
            "Остават 42 дни",
            "Atlikušas 42 dienas",
        ),
        (
            "{{ deadline|brussels_date:'dative' }}, {{ deadline|time_of_day }}",
            "3 September 2026, 17:00",
            "3 септември 2026~г., 17:00~ч.",
            "2026. gada 3. septembrim, plkst.~17.00",
        ),
        ("{{ deadline|short_date }}", "3 Sep 2026", "3.09.2026~г.", "03.09.2026"),
        ("{{ day|long_date:'locative' }}", "1 June 2027", "1 юни 2027~г.", "2027. gada 1. jūnijā"),
        ("{{ day|month_year }}", "June 2027", "юни 2027~г.", "2027. gada jūnijs"),
        (
            "{{ deadline|brussels_time }}",
            "17:00 Brussels time",
            "17:00~ч. брюкселско време",
            "plkst.~17.00 pēc Briseles laika",
        ),
        (
            "{% date_block deadline as b %}{{ b.day }} {{ b.month }} {{ b.year }}",
            "03 Sep 2026",
            "03 септ. 2026",
            "03 sept. 2026",
        ),
    ],
)
def test_templates_speak_the_language_of_the_reader(source, en, bg, lv):
    now = datetime(2026, 7, 23, 8, 0, tzinfo=UTC)
    context = {"deadline": DEADLINE, "now": now, "day": date(2027, 6, 1)}
    for language, expected in (("en", en), ("bg", bg), ("lv", lv)):
        assert shown(source, language, **context) == hard(expected)


def test_an_instant_late_in_the_evening_is_dated_as_in_brussels():
    late = datetime(2026, 9, 2, 22, 30, tzinfo=UTC)
    assert shown("{{ late|long_date }}", "en", late=late) == "3 September 2026"
    assert shown("{{ late|date_range:late }}", "en", late=late) == "3 September 2026"
    assert "00:30 Brussels time" in shown("{{ late|both_clocks }}", "en", late=late)


@pytest.mark.parametrize("name", ["number", "money", "percent", "long_date", "both_clocks"])
def test_a_fact_that_is_not_there_prints_nothing(name):
    assert shown("{{ fact|" + name + " }}", "bg", fact=None) == ""
    assert shown("{{ 3|number_range:fact }}", "lv", fact=None) == ""


def test_without_a_language_the_filters_speak_english():
    assert shown("{{ 1000|money }}", None) == "€1,000"
    assert shown("{{ 24|months }}", None) == "24 months"


@pytest.mark.parametrize(
    ("language", "long", "short", "month", "both"),
    [
        ("en", "3 September 2026", "3 Sep 2026", "September 2026", "3 September 2026, 17:00"),
        ("bg", "3.09.2026~г.", "3.09.2026~г.", "09.2026~г.", "3.09.2026~г., 17:00~ч."),
        (
            "lv",
            "2026. gada 3. septembris",
            "03.09.2026",
            "2026. gada septembris",
            "2026. gada 3. septembris, plkst.~17.00",
        ),
    ],
)
def test_what_django_formats_by_itself_is_right_too(language, long, short, month, both):
    moment = datetime(2026, 9, 3, 17, 0, tzinfo=UTC)
    with override(language):
        assert formats.date_format(moment, "DATE_FORMAT") == hard(long)
        assert formats.date_format(moment, "SHORT_DATE_FORMAT") == hard(short)
        assert formats.date_format(moment, "YEAR_MONTH_FORMAT") == hard(month)
        assert formats.date_format(moment, "DATETIME_FORMAT") == hard(both)
        expected = "12,250.5" if language == "en" else hard("12~250,5")
        assert formats.number_format(12250.5, force_grouping=True) == expected
