"""The registry in the admin: one group of snippets."""

from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel
from wagtail.admin.ui.tables import UpdatedAtColumn
from wagtail.snippets.models import register_snippet
from wagtail.snippets.views.snippets import SnippetViewSet, SnippetViewSetGroup

from content import models
from content.panels import CALL_FORM, SOURCE_PANEL, registry_form


class RegistryViewSet(SnippetViewSet):
    # With a search backend, searching together with a filter or an order answers 500.
    search_backend_name = None
    add_to_admin_menu = False


class CallViewSet(RegistryViewSet):
    model = models.Call
    icon = "calendar-alt"
    list_display = ["title_en", "reference", "year", "live", UpdatedAtColumn()]
    list_filter = ["action", "year", "live"]
    search_fields = ["title_en", "title_bg", "title_lv", "reference", "slug"]
    edit_handler = CALL_FORM


class ActionViewSet(RegistryViewSet):
    model = models.Action
    icon = "folder-open-inverse"
    list_display = ["name_en", "code", "kind", "managed_by"]
    list_filter = ["kind", "managed_by", "topics"]
    search_fields = ["name_en", "name_bg", "name_lv", "code"]
    edit_handler = registry_form(
        [
            FieldRowPanel([FieldPanel("code"), FieldPanel("kind")]),
            FieldRowPanel([FieldPanel("managed_by"), FieldPanel("family")]),
            FieldPanel("topics"),
            FieldPanel("sort_order"),
        ],
        "name",
        "summary",
    )


class TopicViewSet(RegistryViewSet):
    model = models.Topic
    icon = "tag"
    list_display = ["name_en", "slug", "sort_order"]
    search_fields = ["name_en", "name_bg", "name_lv"]
    edit_handler = registry_form([FieldPanel("slug"), FieldPanel("sort_order")], "name", "summary")


class CountryViewSet(RegistryViewSet):
    model = models.Country
    icon = "globe"
    list_display = ["name_en", "iso2", "group", "region"]
    list_filter = ["group", "region"]
    search_fields = ["name_en", "name_bg", "name_lv", "iso2"]
    edit_handler = registry_form(
        [
            FieldRowPanel([FieldPanel("iso2"), FieldPanel("group"), FieldPanel("region")]),
            FieldRowPanel([FieldPanel("support_group"), FieldPanel("mobility_destination")]),
            FieldPanel("note"),
        ],
        "name",
    )


class RegionViewSet(RegistryViewSet):
    model = models.Region
    icon = "site"
    list_display = ["name_en", "code"]
    search_fields = ["name_en", "name_bg", "name_lv"]
    edit_handler = registry_form([FieldPanel("code")], "name")


class OrganisationKindViewSet(RegistryViewSet):
    model = models.OrganisationKind
    icon = "group"
    list_display = ["name_en", "code"]
    search_fields = ["name_en", "name_bg", "name_lv", "code"]
    edit_handler = registry_form([FieldPanel("code"), FieldPanel("stands_for")], "name")


class AgencyViewSet(RegistryViewSet):
    model = models.Agency
    icon = "home"
    list_display = ["name_en", "country"]
    search_fields = ["name_en", "name_bg", "name_lv"]
    edit_handler = registry_form(
        [
            FieldRowPanel([FieldPanel("code"), FieldPanel("country"), FieldPanel("language")]),
            FieldPanel("website"),
            FieldPanel("email"),
            SOURCE_PANEL,
        ],
        "name",
        "note",
    )


class MobilityActivityViewSet(RegistryViewSet):
    model = models.MobilityActivity
    icon = "user"
    list_display = ["name_en", "participant", "minimum_days", "maximum_days"]
    list_filter = ["participant"]
    search_fields = ["name_en", "name_bg", "name_lv"]
    edit_handler = registry_form(
        [
            FieldRowPanel([FieldPanel("code"), FieldPanel("participant")]),
            FieldRowPanel([FieldPanel("minimum_days"), FieldPanel("maximum_days")]),
            FieldPanel("minimum_days_fewer_opportunities"),
            FieldPanel("is_incoming"),
            FieldPanel("beyond_the_programme"),
            FieldPanel("sort_order"),
            SOURCE_PANEL,
        ],
        "name",
        "conditions",
    )


class RateViewSet(RegistryViewSet):
    model = models.Rate
    icon = "list-ul"
    list_display = ["code", "category", "value", "unit", "confidence"]
    list_filter = ["category", "scope", "confidence", "first_year"]
    search_fields = ["code", "activity", "group"]
    panels = [
        FieldPanel("code"),
        FieldRowPanel([FieldPanel("first_year"), FieldPanel("last_year"), FieldPanel("scope")]),
        FieldRowPanel([FieldPanel("category"), FieldPanel("activity"), FieldPanel("group")]),
        FieldRowPanel([FieldPanel("band"), FieldPanel("band_from"), FieldPanel("band_to")]),
        FieldRowPanel([FieldPanel("bound"), FieldPanel("value"), FieldPanel("unit")]),
        FieldPanel("basis"),
        FieldPanel("note"),
        SOURCE_PANEL,
    ]


class GlossaryTermViewSet(RegistryViewSet):
    model = models.GlossaryTerm
    icon = "openquote"
    list_display = ["term_en", "term_bg", "term_lv"]
    search_fields = ["term_en", "term_bg", "term_lv"]
    edit_handler = registry_form([FieldPanel("slug"), FieldPanel("note")], "term", "explanation")


class RegistryGroup(SnippetViewSetGroup):
    menu_label = _("Registry")
    menu_icon = "table"
    menu_order = 150
    items = (
        CallViewSet,
        ActionViewSet,
        TopicViewSet,
        AgencyViewSet,
        MobilityActivityViewSet,
        RateViewSet,
        CountryViewSet,
        RegionViewSet,
        OrganisationKindViewSet,
        GlossaryTermViewSet,
    )


register_snippet(RegistryGroup)
