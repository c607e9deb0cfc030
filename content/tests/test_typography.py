from decimal import Decimal

import pytest

from content import typography as typo


def hard(text: str) -> str:
    """~ stands for the no-break space, which nobody sees in a test."""
    return text.replace("~", typo.NBSP)


@pytest.mark.parametrize(
    ("value", "en", "bg", "lv"),
    [
        (0, "0", "0", "0"),
        (999, "999", "999", "999"),
        (1_000, "1,000", "1~000", "1~000"),
        (12_250, "12,250", "12~250", "12~250"),
        (4_000_000, "4,000,000", "4~000~000", "4~000~000"),
        (Decimal("1365.28"), "1,365.28", "1~365,28", "1~365,28"),
        (Decimal("80.00"), "80", "80", "80"),
        (Decimal("0.5"), "0.5", "0,5", "0,5"),
        (0.7, "0.7", "0,7", "0,7"),
        (-3, "−3", "−3", "−3"),
    ],
)
def test_numbers_are_grouped_and_marked_as_the_language_does(value, en, bg, lv):
    assert typo.number(value, "en") == en
    assert typo.number(value, "bg") == hard(bg)
    assert typo.number(value, "lv") == hard(lv)


@pytest.mark.parametrize(
    ("value", "en", "bg", "lv"),
    [
        (680, "€680", "680~евро", "680~EUR"),
        (60_000, "€60,000", "60~000~евро", "60~000~EUR"),
        (4_000_000, "€4,000,000", "4~000~000~евро", "4~000~000~EUR"),
        (Decimal("125.00"), "€125", "125~евро", "125~EUR"),
        (Decimal("12.5"), "€12.50", "12,50~евро", "12,50~EUR"),
    ],
)
def test_money_is_in_euros_and_has_cents_only_if_there_are_any(value, en, bg, lv):
    assert typo.money(value, "en") == en
    assert typo.money(value, "bg") == hard(bg)
    assert typo.money(value, "lv") == hard(lv)


@pytest.mark.parametrize(
    ("value", "en", "bg", "lv"),
    [
        (400_000, "EUR~400,000", "400~000~евро", "400~000~EUR"),
        (1_000_000, "EUR~1~million", "1~млн.~евро", "1~miljons~EUR"),
        (1_500_000, "EUR~1.5~million", "1,5~млн.~евро", "1,5~miljoni~EUR"),
        (2_100_000, "EUR~2.1~million", "2,1~млн.~евро", "2,1~miljons~EUR"),
        (4_000_000, "EUR~4~million", "4~млн.~евро", "4~miljoni~EUR"),
        (Decimal("6358000.00"), "EUR~6.358~million", "6,358~млн.~евро", "6,358~miljoni~EUR"),
        (11_000_000, "EUR~11~million", "11~млн.~евро", "11~miljoni~EUR"),
        (21_000_000, "EUR~21~million", "21~млн.~евро", "21~miljons~EUR"),
        (1_234_567, "EUR~1,234,567", "1~234~567~евро", "1~234~567~EUR"),
    ],
)
def test_short_money_counts_millions_and_never_rounds(value, en, bg, lv):
    assert typo.money_short(value, "en") == hard(en)
    assert typo.money_short(value, "bg") == hard(bg)
    assert typo.money_short(value, "lv") == hard(lv)


def test_only_english_puts_the_per_cent_sign_against_the_number():
    assert typo.percent(80, "en") == "80%"
    assert typo.percent(80, "bg") == hard("80~%")
    assert typo.percent(Decimal("12.5"), "lv") == hard("12,5~%")


def test_a_range_has_an_unspaced_en_dash_and_its_unit_once():
    assert typo.number_range(2, 60, "en") == "2–60"
    assert typo.number_range(1_000, 2_000, "lv") == hard("1~000–2~000")
    assert typo.number_range(4, 4, "bg") == "4"
    assert typo.money_range(100_000, 400_000, "en") == "€100,000–€400,000"
    assert typo.money_range(100_000, 400_000, "bg") == hard("100~000–400~000~евро")
    assert typo.money_range(60_000, 60_000, "lv") == hard("60~000~EUR")


@pytest.mark.parametrize(
    ("count", "en", "bg", "lv"),
    [
        (0, "0 months", "0 месеца", "0 mēnešu"),
        (1, "1 month", "1 месец", "1 mēnesis"),
        (2, "2 months", "2 месеца", "2 mēneši"),
        (5, "5 months", "5 месеца", "5 mēneši"),
        (11, "11 months", "11 месеца", "11 mēneši"),
        (21, "21 months", "21 месеца", "21 mēnesis"),
        (22, "22 months", "22 месеца", "22 mēneši"),
        (36, "36 months", "36 месеца", "36 mēneši"),
    ],
)
def test_months_are_counted_with_the_right_form(count, en, bg, lv):
    assert [typo.months(count, language) for language in ("en", "bg", "lv")] == [en, bg, lv]


@pytest.mark.parametrize(
    ("count", "en", "bg", "lv"),
    [
        (0, "0 days", "0 дни", "0 dienu"),
        (1, "1 day", "1 ден", "1 diena"),
        (2, "2 days", "2 дни", "2 dienas"),
        (5, "5 days", "5 дни", "5 dienas"),
        (11, "11 days", "11 дни", "11 dienas"),
        (21, "21 days", "21 дни", "21 diena"),
        (22, "22 days", "22 дни", "22 dienas"),
        (101, "101 days", "101 дни", "101 diena"),
        (111, "111 days", "111 дни", "111 dienas"),
    ],
)
def test_days_are_counted_with_the_right_form(count, en, bg, lv):
    assert [typo.days(count, language) for language in ("en", "bg", "lv")] == [en, bg, lv]


def test_the_word_after_a_range_agrees_with_its_last_number():
    assert typo.months_range(6, 18, "en") == "6–18 months"
    assert typo.months_range(6, 18, "bg") == "6–18 месеца"
    assert typo.months_range(12, 21, "lv") == "12–21 mēnesis"
    assert typo.days_range(1, 10, "lv") == "1–10 dienas"
    assert typo.days_range(2, 60, "bg") == "2–60 дни"
    assert typo.days_range(90, 365, "en") == "90–365 days"


@pytest.mark.parametrize(
    ("count", "en", "bg", "lv"),
    [
        (-1, "", "", ""),
        (0, "Today is the last day", "Днес е последният ден", "Šodien ir pēdējā diena"),
        (1, "1 day left", "Остава 1 ден", "Atlikusi 1 diena"),
        (2, "2 days left", "Остават 2 дни", "Atlikušas 2 dienas"),
        (11, "11 days left", "Остават 11 дни", "Atlikušas 11 dienas"),
        (21, "21 days left", "Остават 21 дни", "Atlikusi 21 diena"),
        (42, "42 days left", "Остават 42 дни", "Atlikušas 42 dienas"),
        (111, "111 days left", "Остават 111 дни", "Atlikušas 111 dienas"),
    ],
)
def test_the_days_left_agree_with_their_verb(count, en, bg, lv):
    assert [typo.days_left(count, language) for language in ("en", "bg", "lv")] == [en, bg, lv]


@pytest.mark.parametrize(
    ("count", "en", "bg", "lv"),
    [
        (-1, "", "", ""),
        (0, "Closes today", "Срокът изтича днес", "Termiņš beidzas šodien"),
        (1, "Closes tomorrow", "Срокът изтича утре", "Termiņš beidzas rīt"),
        (7, "Closes in 7 days", "Срокът изтича след 7 дни", "Termiņš beidzas pēc 7 dienām"),
        (21, "Closes in 21 days", "Срокът изтича след 21 дни", "Termiņš beidzas pēc 21 dienas"),
    ],
)
def test_today_and_tomorrow_are_words(count, en, bg, lv):
    assert [typo.closes(count, language) for language in ("en", "bg", "lv")] == [en, bg, lv]
