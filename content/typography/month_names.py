"""Own tables: Django's Bulgarian months are capitalised and its Latvian ones have no cases."""

from typing import Literal

from .signs import Language

Case = Literal["nominative", "genitive", "dative", "accusative", "locative"]

ENGLISH = (
    "January February March April May June July August September October November December"
).split()
BULGARIAN = (
    "януари февруари март април май юни юли август септември октомври ноември декември"
).split()
LATVIAN: dict[Case, list[str]] = {
    "nominative": (
        "janvāris februāris marts aprīlis maijs jūnijs"
        " jūlijs augusts septembris oktobris novembris decembris"
    ).split(),
    "genitive": (
        "janvāra februāra marta aprīļa maija jūnija"
        " jūlija augusta septembra oktobra novembra decembra"
    ).split(),
    "dative": (
        "janvārim februārim martam aprīlim maijam jūnijam"
        " jūlijam augustam septembrim oktobrim novembrim decembrim"
    ).split(),
    "accusative": (
        "janvāri februāri martu aprīli maiju jūniju"
        " jūliju augustu septembri oktobri novembri decembri"
    ).split(),
    "locative": (
        "janvārī februārī martā aprīlī maijā jūnijā"
        " jūlijā augustā septembrī oktobrī novembrī decembrī"
    ).split(),
}
SHORT: dict[Language, list[str]] = {
    "en": "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(),
    "bg": "ян. февр. март апр. май юни юли авг. септ. окт. ноем. дек.".split(),
    "lv": "janv. febr. marts apr. maijs jūn. jūl. aug. sept. okt. nov. dec.".split(),
}


def month_name(month: int, language: Language, case: Case = "nominative") -> str:
    if language == "lv":
        return LATVIAN[case][month - 1]
    return (BULGARIAN if language == "bg" else ENGLISH)[month - 1]


def short_month_name(month: int, language: Language) -> str:
    return SHORT[language][month - 1]
