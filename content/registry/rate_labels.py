"""What the activities and keys of rates are called; they are the sources' own words in code."""

from django.utils.translation import gettext_lazy as _

RATE_LABELS = {
    "vet_skills_competitions": _("VET skills competitions"),
    "group_mobility_learners": _("group mobility of learners"),
    "courses_and_training": _("courses and training"),
    "invited_experts": _("invited experts"),
    "hosting_teachers_in_training": _("hosting teachers and educators in training"),
    "short_term_learners": _("short-term mobility of learners"),
    "job_shadowing+teaching_assignments": _("job shadowing, teaching and training assignments"),
    "erasmuspro_long_term": _("long-term mobility of learners (ErasmusPro)"),
    "any_individual_activity_in_non_associated_third_country": _(
        "any individual activity in a third country not associated to the Programme"
    ),
    "organisation": _("for the organisation, per participant with fewer opportunities"),
    "participant": _("for the participant: share of real costs"),
    "per_participant": _("per participant"),
    "per_day": _("per participant and course day"),
    "basic": _("per participant, where the online language support cannot be used"),
    "erasmuspro_reinforced": _("in addition, per ErasmusPro participant"),
    "financial_guarantee": _("financial guarantee: share of real costs"),
    "expensive_travel": _("expensive travel: share of real costs, in place of the unit cost"),
    "visa_residence_vaccination_medical": _(
        "visas, residence permits, vaccinations, medical certificates: share of real costs"
    ),
    "full_rate_until_day": _("the full rate is paid up to and including day"),
    "rate_factor_from_day_15": _("share of the rate that is paid afterwards"),
    "max_travel_days:non_green": _("travel days that are paid, at most"),
    "max_travel_days:green": _("travel days that are paid with green travel, at most"),
}
