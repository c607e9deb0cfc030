"""Every type of content on one screen."""

from content.pages.accreditation import AccreditationPage
from content.pages.actions import ActionIndexPage
from content.pages.alliances import AlliancePage
from content.pages.articles import ArticlePage
from content.pages.audiences import AudiencePage
from content.pages.capacity_building import CapacityBuildingPage
from content.pages.centres_of_excellence import CentreOfExcellencePage
from content.pages.glossary import GlossaryPage
from content.pages.home import HomePage
from content.pages.jean_monnet import JeanMonnetPage
from content.pages.mobility import MobilityPage
from content.pages.partnerships import PartnershipPage
from content.pages.partnerships_for_excellence import PartnershipsForExcellencePage
from content.pages.topics import TopicIndexPage, TopicPage
from content.registry.actions import Action
from content.registry.agencies import Agency
from content.registry.calls import Call
from content.registry.countries import Country, Region
from content.registry.criteria import AwardCriterion
from content.registry.deadlines import Deadline
from content.registry.glossary import GlossaryTerm
from content.registry.grants import GrantOption
from content.registry.mobility import MobilityActivity
from content.registry.organisations import OrganisationKind
from content.registry.rates import Rate
from content.registry.rules import ConsortiumRule
from content.registry.stages import Stage
from content.registry.topics import Topic

__all__ = [
    "AccreditationPage",
    "Action",
    "ActionIndexPage",
    "Agency",
    "AlliancePage",
    "ArticlePage",
    "AudiencePage",
    "AwardCriterion",
    "Call",
    "CapacityBuildingPage",
    "CentreOfExcellencePage",
    "ConsortiumRule",
    "Country",
    "Deadline",
    "GlossaryPage",
    "GlossaryTerm",
    "GrantOption",
    "HomePage",
    "JeanMonnetPage",
    "MobilityActivity",
    "MobilityPage",
    "OrganisationKind",
    "PartnershipPage",
    "PartnershipsForExcellencePage",
    "Rate",
    "Region",
    "Stage",
    "Topic",
    "TopicIndexPage",
    "TopicPage",
]
