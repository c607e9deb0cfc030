from decimal import Decimal

from django.utils.translation import ngettext, override

from .signs import EN_DASH, MINUS, NBSP, Language

Amount = int | float | Decimal

MILLION = 1_000_000
CURRENCY = {"bg": "евро", "lv": "EUR"}
CONTINENTAL_MARKS = str.maketrans({",": NBSP, ".": ",", "-": MINUS})
ENGLISH_MARKS = str.maketrans({"-": MINUS})


def number(value: Amount, language: Language) -> str:
    return _with_marks(f"{_exact(value).normalize():,f}", language)


def number_range(low: Amount, high: Amount, language: Language) -> str:
    if low == high:
        return number(low, language)
    return f"{number(low, language)}{EN_DASH}{number(high, language)}"


def percent(value: Amount, language: Language) -> str:
    """80 is eighty per cent."""
    space = "" if language == "en" else NBSP
    return f"{number(value, language)}{space}%"


def money(value: Amount, language: Language) -> str:
    """Euros; cents are shown, both digits of them, only where there are any."""
    figure = _euros(value, language)
    if language == "en":
        return f"€{figure}"
    return f"{figure}{NBSP}{CURRENCY[language]}"


def money_range(low: Amount, high: Amount, language: Language) -> str:
    if low == high:
        return money(low, language)
    if language == "en":
        return f"{money(low, language)}{EN_DASH}{money(high, language)}"
    return f"{_euros(low, language)}{EN_DASH}{money(high, language)}"


def money_short(value: Amount, language: Language) -> str:
    """Millions in a word where that is exact to three decimals; any other amount in full."""
    millions = (_exact(value) / MILLION).normalize()
    if millions < 1 or millions != round(millions, 3):
        figure = _euros(value, language)
        return f"EUR{NBSP}{figure}" if language == "en" else money(value, language)
    with override(language):
        words = ngettext(
            "EUR %(amount)s million", "EUR %(amount)s million", _agreeing_digits(millions)
        )
    return (words % {"amount": number(millions, language)}).replace(" ", NBSP)


def _exact(value: Amount) -> Decimal:
    return Decimal(str(value))


def _euros(value: Amount, language: Language) -> str:
    exact = _exact(value)
    places = 0 if exact == exact.to_integral_value() else 2
    return _with_marks(f"{exact:,.{places}f}", language)


def _agreeing_digits(value: Decimal) -> int:
    """Latvian words agree with the digits after the comma: 2,1 miljons but 1,5 miljoni."""
    whole, _, decimals = f"{value:f}".partition(".")
    return int(decimals or whole)


def _with_marks(figure: str, language: Language) -> str:
    return figure.translate(ENGLISH_MARKS if language == "en" else CONTINENTAL_MARKS)
