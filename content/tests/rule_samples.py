"""Rules that the tests of the rule kinds go through."""

EA = ["eu", "associated"]
KINDS = ["enterprise", "sector_or_employer_org"]
PARTS = [{"kinds": KINDS, "minimum": 1}, {"kinds": ["vet_provider"], "minimum": 2}]
ALLOWED = [
    {"kinds": ["vet_provider"]},
    {"kinds": ["enterprise", "any"], "conditions": ["works_with_vet_learners"]},
    {"kinds": ["hei"], "conditions": ["eche", "trains_teachers"]},
]
START = {"of": "project_start", "first": "2026-06-01", "last": "2026-12-31"}
VALID = {"of": "accreditation", "first": "2027-02-01", "last": "2027-12-31"}
PER_COUNTRY = {"groups": EA, "minimum_countries": 4, "all_of": PARTS}

SAMPLES = [
    ("application_form", {"form": "single"}),
    ("application_form", {"form": "single_or_mobility_consortium"}),
    ("established_in", {"role": "coordinator", "groups": EA}),
    ("established_in", {"role": "applicant", "groups": ["eu"]}),
    ("established_in", {"role": "beneficiary", "groups": [*EA, "nonassociated"]}),
    ("established_in", {"role": "any", "groups": EA}),
    ("only_kinds", {"role": "applicant", "allowed": ALLOWED}),
    ("only_kinds", {"role": "beneficiary", "allowed": ALLOWED[:1]}),
    ("active_in", {"role": "coordinator", "fields": ["vet"]}),
    ("active_in", {"role": "beneficiary", "fields": ["vet", "labour_market", "world_of_work"]}),
    ("minimum_years", {"of": "establishment", "years": 2}),
    ("minimum_years", {"of": "experience", "years": 2}),
    ("eche", {"groups": EA}),
    ("accreditation", {"held": True}),
    ("accreditation", {"held": False}),
    ("min_organisations", {"minimum": 4}),
    ("min_organisations", {"minimum": 8, "groups": EA, "others_unclear": True}),
    ("min_organisations", {"minimum": 2, "groups": ["nonassociated"], "same_region": True}),
    ("min_countries", {"minimum": 3}),
    ("min_countries", {"minimum": 1, "groups": ["nonassociated"]}),
    ("organisation_kinds", {"kinds": KINDS, "minimum": 1}),
    ("organisation_kinds", {"kinds": ["hei"], "maximum": 2}),
    ("organisation_kinds", {"kinds": ["hei"], "minimum": 1, "maximum": 2}),
    ("kinds_per_country", PER_COUNTRY),
    ("kinds_per_country", {**PER_COUNTRY, "minimum_countries": 1, "further_unclear": True}),
    ("third_countries", {"regions": ["1", "5a"], "condition": "essential_added_value"}),
    ("third_countries", {"regions": ["9"], "others": "associated_partner"}),
    ("third_countries", {"regions": ["9"], "others": "none"}),
    ("third_countries", {"others": "associated_partner"}),
    ("third_countries", {"others": "none"}),
    ("third_countries", {"any_region": True}),
    ("single_region", {}),
    ("balance", {"not_more": EA, "than": ["nonassociated"]}),
    ("excluded_countries", {"countries": ["BY"], "role": "beneficiary"}),
    ("excluded_countries", {"countries": ["BY", "RU"], "role": "associated_partner"}),
    ("excluded_countries", {"countries": ["BY"]}),
    ("mobility_consortium", {"same_country": True}),
    ("mobility_consortium", {"same_country": True, "minimum_members": 1}),
    ("choose_activities", {"cluster": 1, "choose_from": 9, "minimum": 4}),
    ("choose_ecosystems", {"choose_from": 14, "exactly": 1}),
    ("teaching_hours", {"hours": 40, "school_years": 3}),
    ("min_mobility_activities", {"minimum": 1}),
    ("max_participants", {"maximum": 30}),
    ("max_participants", {"maximum": 30, "not_counted": ["accompanying_person"]}),
    ("erasmus_plan", {"minimum_years": 2, "maximum_years": 5}),
    ("dates", START),
    ("dates", {**START, "round": 1}),
    ("dates", VALID),
    ("share_limit", {"of": "project_management", "maximum": 0.2}),
    ("share_limit", {"of": "nonassociated_countries", "maximum": 0.2}),
    (
        "share_limit",
        {"of": "nonassociated_countries", "maximum": 0.2, "not_counted": ["expensive_travel"]},
    ),
    ("financial_support", {"allowed": False}),
    ("financial_support", {"allowed": True}),
    ("financial_support", {"allowed": True, "maximum": 60000}),
    ("max_applications", {"role": "coordinator", "maximum": 2, "per": "action"}),
    ("max_applications", {"role": "applicant", "maximum": 1, "per": "deadline"}),
    ("max_applications", {"role": "applicant", "maximum": 1, "per": "field"}),
    ("max_applications", {"role": "applicant", "maximum": 1, "per": "round"}),
    ("max_applications", {"role": "any", "maximum": 10, "per": "deadline_all_fields"}),
    ("max_applications", {"role": "any", "maximum": 2, "per": "key_action_1_vet"}),
    ("max_grants", {"maximum": 3, "years": 5}),
    ("max_grants", {"maximum": 3, "years": 5, "counted_from": 2021}),
    ("one_round", {}),
    ("own_text", {}),
]

CHOICE = {"cluster": 1, "choose_from": 9, "minimum": 4}
ECOSYSTEMS = {"choose_from": 14, "exactly": 1}
HOURS = {"hours": 40, "school_years": 3}
PLAN = {"minimum_years": 2, "maximum_years": 5}
APPLICATIONS = {"role": "any", "maximum": 10, "per": "deadline"}
GRANTS = {"maximum": 3, "years": 5, "counted_from": 2021}
SUPPORT = {"allowed": True, "maximum": 60000}
MANAGEMENT = {"of": "project_management", "maximum": 0.2}

# Kind, parameters, the numeric one among them, a value on its bound and the next one beyond.
NUMBERS = [
    ("minimum_years", {"of": "experience"}, "years", 1, 0),
    ("min_organisations", {}, "minimum", 1, 0),
    ("min_countries", {}, "minimum", 1, 0),
    ("organisation_kinds", {"kinds": KINDS}, "minimum", 1, 0),
    ("organisation_kinds", {"kinds": KINDS}, "maximum", 1, 0),
    ("organisation_kinds", {"kinds": KINDS, "maximum": 4}, "minimum", 4, 5),
    ("kinds_per_country", PER_COUNTRY, "minimum_countries", 1, 0),
    ("mobility_consortium", {}, "minimum_members", 1, 0),
    ("choose_activities", CHOICE, "cluster", 3, 4),
    ("choose_activities", CHOICE, "cluster", 1, 0),
    ("choose_activities", CHOICE, "minimum", 1, 0),
    ("choose_activities", CHOICE, "minimum", 9, 10),
    ("choose_activities", {**CHOICE, "minimum": 1}, "choose_from", 1, 0),
    ("choose_ecosystems", ECOSYSTEMS, "exactly", 14, 15),
    ("choose_ecosystems", ECOSYSTEMS, "exactly", 1, 0),
    ("choose_ecosystems", ECOSYSTEMS, "choose_from", 1, 0),
    ("teaching_hours", HOURS, "hours", 1, 0),
    ("teaching_hours", HOURS, "school_years", 1, 0),
    ("min_mobility_activities", {}, "minimum", 1, 0),
    ("max_participants", {}, "maximum", 1, 0),
    ("erasmus_plan", PLAN, "minimum_years", 1, 0),
    ("erasmus_plan", PLAN, "minimum_years", 5, 6),
    ("erasmus_plan", {**PLAN, "minimum_years": 1}, "maximum_years", 1, 0),
    ("dates", START, "round", 1, 0),
    ("dates", START, "first", "2026-12-31", "2027-01-01"),
    ("share_limit", MANAGEMENT, "maximum", 1, 1.001),
    ("share_limit", MANAGEMENT, "maximum", 0.001, 0),
    ("financial_support", SUPPORT, "maximum", 1, 0),
    ("max_applications", APPLICATIONS, "maximum", 1, 0),
    ("max_grants", GRANTS, "maximum", 1, 0),
    ("max_grants", GRANTS, "years", 1, 0),
    ("max_grants", GRANTS, "counted_from", 2014, 2013),
]

CONTRADICTIONS = [
    ("min_organisations", {"minimum": 2, "same_region": True}, "contradicts groups"),
    ("min_organisations", {"minimum": 2, "others_unclear": True}, "needs groups"),
    ("organisation_kinds", {"kinds": ["hei"]}, "minimum is missing"),
    ("organisation_kinds", {"kinds": ["hei"], "minimum": 2, "maximum": 1}, "not be above maximum"),
    ("third_countries", {}, "regions is missing"),
    ("third_countries", {"regions": ["1"], "any_region": True}, "contradicts regions"),
    ("third_countries", {"any_region": True, "others": "none"}, "contradicts others"),
    (
        "third_countries",
        {"condition": "essential_added_value", "others": "none"},
        "needs regions",
    ),
    ("balance", {"not_more": ["eu"], "than": ["eu", "associated"]}, "contradicts than"),
    ("mobility_consortium", {}, "minimum_members is missing"),
    ("dates", {**VALID, "round": 1}, "contradicts of"),
    ("financial_support", {"allowed": False, "maximum": 60000}, "contradicts allowed"),
]
