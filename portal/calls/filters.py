from typing import NamedTuple

from django.db import models
from django.utils.translation import gettext, pgettext_lazy
from django.utils.translation import gettext_lazy as _
from django_filters import ChoiceFilter, FilterSet

from content.models import Action, Call, Topic
from content.registry.actions import ManagedBy
from content.registry.call_states import CallQuerySet, CallState
from content.registry.texts import text_of


class ChosenFilter(NamedTuple):
    label: str
    value: str
    query_without: str


def topic_choices() -> list[tuple[str, str]]:
    return _choices(Topic.objects.all(), "slug")


def action_choices() -> list[tuple[str, str]]:
    return _choices(Action.objects.all(), "code")


def _choices(rows: models.QuerySet, code_field: str) -> list[tuple[str, str]]:
    return [(getattr(row, code_field), str(text_of(row, "name"))) for row in rows]


def year_choices() -> list[tuple[str, str]]:
    years = Call.objects.live().order_by("-year").values_list("year", flat=True).distinct()
    return [(str(year), str(year)) for year in years]


SORTS = [
    ("urgency", _("most urgent first")),
    ("newest", _("newest first")),
    ("oldest", _("oldest first")),
]


class CallFilterSet(FilterSet):
    """The filters of the call list. All stand in the address; a value that is none of the
    choices is ignored, and named in `ignored`. The instant is `request.now`."""

    topic = ChoiceFilter(label=_("Topic"), choices=topic_choices, method="by_topic")
    action = ChoiceFilter(
        label=pgettext_lazy("of the programme", "Action"),
        choices=action_choices,
        method="by_action",
    )
    state = ChoiceFilter(label=_("State"), choices=CallState.choices, method="by_state")
    year = ChoiceFilter(label=_("Year"), choices=year_choices)
    managed_by = ChoiceFilter(
        label=_("Managed by"), choices=ManagedBy.choices, field_name="action__managed_by"
    )
    sort = ChoiceFilter(label=_("Sort by"), choices=SORTS, empty_label=None, method="by_sort")

    class Meta:
        model = Call
        fields: tuple[str, ...] = ()

    def by_topic(self, calls: CallQuerySet, name: str, slug: str) -> CallQuerySet:
        return calls.filter(action__topics__slug=slug)

    def by_action(self, calls: CallQuerySet, name: str, code: str) -> CallQuerySet:
        return calls.filter(models.Q(action__code=code) | models.Q(action__family__code=code))

    def by_state(self, calls: CallQuerySet, name: str, state: str) -> CallQuerySet:
        return calls.in_state(state, self.request.now)

    def by_sort(self, calls: CallQuerySet, name: str, sort: str) -> CallQuerySet:
        orders = {"newest": ["-year", "action__sort_order", "lot", "slug"]}
        orders["oldest"] = ["year", *orders["newest"][1:]]
        return calls.order_by(*orders[sort]) if sort in orders else calls

    @property
    def chosen(self) -> list[ChosenFilter]:
        """What narrows the list now, each with the address query that removes it."""
        self.form.is_valid()
        values = {
            name: value
            for name, value in self.form.cleaned_data.items()
            if value and name != "sort"
        }
        return [
            ChosenFilter(
                str(self.filters[name].label), self._label(name, value), self._without(name)
            )
            for name, value in values.items()
        ]

    @property
    def ignored(self) -> list[str]:
        """A sentence for every value in the address that is none of the choices."""
        return [
            gettext("%(filter)s: “%(value)s” is unknown and was ignored.")
            % {"filter": self.filters[name].label, "value": self.data.get(name, "")[:60]}
            for name in self.form.errors
        ]

    def _label(self, name: str, value: str) -> str:
        return str(dict(self.form.fields[name].choices)[value])

    def _without(self, name: str) -> str:
        query = self.data.copy()
        query.pop(name, None)
        query.pop("page", None)
        return query.urlencode()
