"""Panels of the registry's admin forms."""

from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import (
    FieldPanel,
    FieldRowPanel,
    InlinePanel,
    MultiFieldPanel,
    ObjectList,
    Panel,
    PublishingPanel,
    TabbedInterface,
)

from content.registry.texts import SOURCE_LANGUAGE

LANGUAGE_HEADINGS = {"en": _("English"), "bg": _("Bulgarian"), "lv": _("Latvian")}


def text_panels(*fields: str, required: tuple[str, ...] = ()) -> list[Panel]:
    """One group a language. English is needed to save, also a draft: otherwise a draft without it
    could be published from the dashboard."""
    return [
        MultiFieldPanel(
            [
                FieldPanel(
                    f"{field}_{language}",
                    required_on_save=(field in required and language == SOURCE_LANGUAGE) or None,
                )
                for field in fields
            ],
            heading=heading,
        )
        for language, heading in LANGUAGE_HEADINGS.items()
    ]


def registry_form(facts: list[Panel], *texts: str) -> TabbedInterface:
    return TabbedInterface(
        [
            ObjectList(facts, heading=_("Facts")),
            ObjectList(text_panels(*texts, required=texts[:1]), heading=_("Texts")),
        ]
    )


SOURCE_PANEL = MultiFieldPanel(
    [
        FieldPanel("source"),
        FieldRowPanel(
            [FieldPanel("guide_page"), FieldPanel("confidence"), FieldPanel("checked_on")]
        ),
    ],
    heading=_("Source"),
)

CALL_FACTS = [
    MultiFieldPanel(
        [
            FieldPanel("action"),
            FieldRowPanel([FieldPanel("year"), FieldPanel("lot"), FieldPanel("region")]),
            FieldRowPanel([FieldPanel("reference"), FieldPanel("slug")]),
        ],
        heading=_("Which call"),
    ),
    MultiFieldPanel(
        [FieldPanel("opens_on"), InlinePanel("deadlines", label=_("deadline"))], heading=_("Time")
    ),
    MultiFieldPanel(
        [
            FieldRowPanel([FieldPanel("budget"), FieldPanel("budget_scope")]),
            FieldPanel("published_budget"),
            FieldRowPanel([FieldPanel("funding_model"), FieldPanel("funding_rate")]),
            FieldPanel("subcontracting_limit"),
            InlinePanel("grant_options", label=_("grant option")),
        ],
        heading=_("Money"),
    ),
    FieldRowPanel(
        [
            FieldPanel("minimum_months"),
            FieldPanel("maximum_months"),
            FieldPanel("extendable_to_months"),
        ],
        heading=_("Length of a project, months"),
    ),
    MultiFieldPanel(
        [
            FieldPanel("where_to_apply"),
            FieldPanel("official_link"),
            FieldPanel("question_address"),
        ],
        heading=_("Where to apply"),
    ),
    InlinePanel("stages", label=_("stage"), heading=_("Stages")),
    SOURCE_PANEL,
    PublishingPanel(),
]

CALL_RULES = [
    InlinePanel("rules", label=_("rule"), heading=_("Conditions")),
    FieldPanel("pass_mark"),
    InlinePanel("criteria", label=_("award criterion"), heading=_("Award criteria")),
]

CALL_FORM = TabbedInterface(
    [
        ObjectList(CALL_FACTS, heading=_("Facts")),
        ObjectList(text_panels("title", "summary", required=("title",)), heading=_("Texts")),
        ObjectList(CALL_RULES, heading=_("Rules and criteria")),
    ]
)
