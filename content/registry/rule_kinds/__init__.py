"""The closed list of what a consortium rule can say; a new call needs rows, never code."""

from content.registry.rule_kinds import (
    accreditation,
    activities,
    applications,
    countries,
    money,
    organisations,
    profiles,
    third_countries,
)
from content.registry.rule_kinds.allowed_kinds import OnlyKinds
from content.registry.rule_kinds.base import Names, RuleKind
from content.registry.rule_kinds.dates import Dates

RULE_KINDS: dict[str, type[RuleKind]] = {
    kind.code: kind
    for kind in (
        applications.ApplicationForm,
        countries.EstablishedIn,
        OnlyKinds,
        profiles.ActiveIn,
        profiles.MinimumYears,
        profiles.Eche,
        accreditation.Accreditation,
        organisations.MinOrganisations,
        countries.MinCountries,
        organisations.OrganisationKinds,
        organisations.KindsPerCountry,
        third_countries.ThirdCountries,
        third_countries.SingleRegion,
        countries.Balance,
        countries.ExcludedCountries,
        accreditation.MobilityConsortium,
        activities.ChooseActivities,
        activities.ChooseEcosystems,
        activities.TeachingHours,
        activities.MinMobilityActivities,
        activities.MaxParticipants,
        accreditation.ErasmusPlan,
        Dates,
        money.ShareLimit,
        money.FinancialSupport,
        applications.MaxApplications,
        applications.MaxGrants,
        applications.OneRound,
        applications.OwnText,
    )
}

__all__ = ["RULE_KINDS", "Names", "RuleKind"]
