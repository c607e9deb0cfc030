"""Numeric where a month would be named: Django has Bulgarian months with a capital only."""

DATE_FORMAT = "j.m.Y\u00a0г."
SHORT_DATE_FORMAT = DATE_FORMAT
TIME_FORMAT = "H:i\u00a0ч."
DATETIME_FORMAT = f"{DATE_FORMAT}, {TIME_FORMAT}"
SHORT_DATETIME_FORMAT = DATETIME_FORMAT
MONTH_DAY_FORMAT = "j.m."
YEAR_MONTH_FORMAT = "m.Y\u00a0г."
FIRST_DAY_OF_WEEK = 1

THOUSAND_SEPARATOR = "\u00a0"
DECIMAL_SEPARATOR = ","
NUMBER_GROUPING = 3

DATE_INPUT_FORMATS = ["%Y-%m-%d", "%d.%m.%Y", "%d.%m.%Y г.", "%d.%m.%Y\u00a0г."]
TIME_INPUT_FORMATS = ["%H:%M", "%H:%M:%S", "%H:%M:%S.%f"]
DATETIME_INPUT_FORMATS = [
    "%Y-%m-%d %H:%M",
    "%Y-%m-%d %H:%M:%S",
    "%Y-%m-%d %H:%M:%S.%f",
    "%d.%m.%Y %H:%M",
    "%d.%m.%Y %H:%M:%S",
]
