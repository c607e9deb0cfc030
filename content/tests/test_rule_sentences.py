import csv
import json
import re
from pathlib import Path

import pytest
import yaml
from django.conf import settings
from django.utils.translation import override

from content.registry.rule_kinds import RULE_KINDS

from .rule_samples import SAMPLES

RULES = Path(settings.BASE_DIR) / "portal/starter/data/facts/rules.csv"
CYRILLIC = re.compile("[а-я]")


class Codes:
    """Stands in for the registry: every row is called by its code."""

    def organisation_kind(self, code: str) -> str:
        return code

    def region(self, code: str) -> str:
        return f"R{code}"

    def country(self, iso2: str) -> str:
        return iso2


def rows() -> list[dict[str, str]]:
    with RULES.open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))


def said(kind: str, parameters: dict, language: str = "en") -> str:
    with override(language):
        return RULE_KINDS[kind].from_parameters(parameters).sentence(Codes())


@pytest.mark.parametrize("row", rows(), ids=lambda row: f"{row['call']}:{row['kind']}")
def test_every_rule_of_the_starter_data_says_a_sentence(row):
    sentence = said(row["kind"], json.loads(row["parameters"]))
    assert sentence.endswith(".")
    assert "%" not in re.sub(r"\d%", "", sentence)


def test_rules_of_2026_name_their_page_of_the_guide_and_older_ones_their_sources():
    for row in rows():
        assert bool(row["guide_page"]) is ("2026" in row["call"]), row
        assert bool(row["source"]) is ("2026" not in row["call"]), row


def test_the_rules_of_the_2021_centres_name_both_sources():
    sources = {row["source"] for row in rows() if row["call"] == "erasmus-edu-2021-pex-cove"}
    assert sources == {"VIAA, 11.06.2021; accesseurope.ie"}


def test_no_call_says_the_same_rule_twice():
    said_so_far = [(row["call"], row["kind"], row["parameters"]) for row in rows()]
    assert len(said_so_far) == len(set(said_so_far))


@pytest.mark.parametrize(("kind", "parameters"), SAMPLES)
def test_sentences_are_bulgarian_and_latvian_where_asked(kind, parameters):
    english, latvian = said(kind, parameters), said(kind, parameters, "lv")
    assert CYRILLIC.search(said(kind, parameters, "bg"))
    assert latvian != english
    assert not CYRILLIC.search(latvian)


def test_numbers_and_money_are_written_as_the_language_writes_them():
    support = {"allowed": True, "maximum": 60000}
    assert "€60,000" in said("financial_support", support)
    assert "60\u00a0000\u00a0евро" in said("financial_support", support, "bg")
    limit = {"of": "project_management", "maximum": 0.075}
    assert "7.5%" in said("share_limit", limit)
    assert "7,5\u00a0%" in said("share_limit", limit, "lv")


@pytest.mark.parametrize(
    ("minimum", "words"),
    [(1, "1 country."), (2, "2 different countries."), (21, "21 different countries.")],
)
def test_nouns_agree_with_their_number(minimum, words):
    assert said("min_countries", {"minimum": minimum}).endswith(words)


@pytest.mark.parametrize(
    ("minimum", "words"), [(1, "1 valsts"), (8, "8 dažādām"), (21, "21 valsts")]
)
def test_latvian_nouns_are_singular_after_twenty_one(minimum, words):
    assert words in said("min_countries", {"minimum": minimum}, "lv")


@pytest.mark.parametrize("language", ["en", "bg", "lv"])
def test_every_open_point_is_told_in_every_language(language):
    notes = RULES.parents[1] / language / "rule_notes.yaml"
    told = yaml.safe_load(notes.read_text(encoding="utf-8"))
    assert {row["note_key"] for row in rows()} - {""} == set(told)
    assert all(set(texts) == {"note"} and texts["note"] for texts in told.values())
