from .clocks import BRUSSELS, both_clocks, brussels_day, brussels_time, days_until, time_of_day
from .counts import closes, days, days_left, days_range, months, months_range
from .dates import DateBlock, date_range, day_month_block, long_date, month_year, short_date
from .month_names import Case
from .numbers import Amount, money, money_range, money_short, number, number_range, percent
from .signs import EN_DASH, NBSP, Language

__all__ = [
    "BRUSSELS",
    "EN_DASH",
    "NBSP",
    "Amount",
    "Case",
    "DateBlock",
    "Language",
    "both_clocks",
    "brussels_day",
    "brussels_time",
    "closes",
    "date_range",
    "day_month_block",
    "days",
    "days_left",
    "days_range",
    "days_until",
    "long_date",
    "money",
    "money_range",
    "money_short",
    "month_year",
    "months",
    "months_range",
    "number",
    "number_range",
    "percent",
    "short_date",
    "time_of_day",
]
