from typing import Literal

Language = Literal["en", "bg", "lv"]

NBSP = "\u00a0"
EN_DASH = "\u2013"
MINUS = "\u2212"
