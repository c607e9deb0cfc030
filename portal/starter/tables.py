"""Which file fills which table, in the order of loading."""

from dataclasses import dataclass

from django.db import models

from content.models import (
    Action,
    Agency,
    AwardCriterion,
    Call,
    ConsortiumRule,
    Country,
    Deadline,
    GlossaryTerm,
    GrantOption,
    MobilityActivity,
    OrganisationKind,
    Rate,
    Region,
    Stage,
    Topic,
)


@dataclass(frozen=True)
class Table:
    """`columns` are fields of the model, besides `text_column` and `notes`."""

    name: str
    model: type[models.Model]
    columns: tuple[str, ...]
    key: str = ""  # the field by which a row is known; other tables name rows by it
    texts: tuple[str, ...] = ()  # fields in <language>/<text_file>.yaml
    text_file: str = ""
    text_column: str = ""  # the column that names a row's texts; else the key
    notes: tuple[str, ...] = ()  # columns that no field holds

    @property
    def fields(self) -> list[str]:
        return [name for name in self.columns if name not in (self.text_column, *self.notes)]


def _table(name: str, model: type[models.Model], columns: str, texts: str = "", **more) -> Table:
    names = tuple(columns.split())
    more = {"key": names[0], "text_file": name if texts else ""} | more
    return Table(name, model, names, texts=tuple(texts.split()), **more)


SOURCED = "source guide_page confidence checked_on"

TABLES = (
    _table("topics", Topic, "slug sort_order", "name summary"),
    _table("actions", Action, "code kind managed_by topics family sort_order", "name summary"),
    _table("regions", Region, "code", "name"),
    _table(
        "countries",
        Country,
        "iso2 group region support_group mobility_destination note",
        "name",
    ),
    _table("organisation_kinds", OrganisationKind, "code stands_for", "name"),
    _table(
        "agencies", Agency, "code country language website email source confidence", "name note"
    ),
    _table(
        "mobility_activities",
        MobilityActivity,
        "code participant minimum_days maximum_days minimum_days_fewer_opportunities is_incoming"
        f" beyond_the_programme {SOURCED} sort_order",
        "name conditions",
    ),
    _table(
        "rates",
        Rate,
        "code first_year last_year scope category activity group band band_from band_to bound"
        f" value unit basis note {SOURCED}",
    ),
    _table("glossary", GlossaryTerm, "slug note", "term explanation"),
)

CALLS = _table(
    "calls",
    Call,
    "slug reference action year lot region edition opens_on budget budget_scope published_budget"
    " funding_rate funding_model subcontracting_limit minimum_months maximum_months"
    " extendable_to_months pass_mark where_to_apply official_link question_address"
    f" {SOURCED}",
    "title summary",
    text_file="editions",
    text_column="edition",
)

# Rows of a call: the column "call" holds its slug, or the beginning of several slugs and "*".
ROWS_OF_CALLS = (
    _table(
        "deadlines",
        Deadline,
        "call kind instant agency is_conditional starts_from starts_until published_row",
        notes=("published_row",),
    ),
    _table("grant_options", GrantOption, "call amount minimum months"),
    _table("stages", Stage, "call kind begins_on ends_on is_by_month"),
    _table("criteria", AwardCriterion, "call criterion maximum threshold tie_order sort_order"),
    _table(
        "rules",
        ConsortiumRule,
        "call kind parameters guide_page source note_key",
        "note",
        text_file="rule_notes",
        text_column="note_key",
    ),
)

KEYS = {table.model: table.key for table in (*TABLES, CALLS)}
