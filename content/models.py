"""Every type of content on one screen."""

from content.pages.actions import ActionIndexPage
from content.pages.articles import ArticlePage
from content.pages.centres_of_excellence import CentreOfExcellencePage
from content.pages.home import HomePage
from content.pages.mobility import MobilityPage
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
    "Action",
    "ActionIndexPage",
    "Agency",
    "ArticlePage",
    "AwardCriterion",
    "Call",
    "CentreOfExcellencePage",
    "ConsortiumRule",
    "Country",
    "Deadline",
    "GlossaryTerm",
    "GrantOption",
    "HomePage",
    "MobilityActivity",
    "MobilityPage",
    "OrganisationKind",
    "Rate",
    "Region",
    "Stage",
    "Topic",
    "TopicIndexPage",
    "TopicPage",
]
