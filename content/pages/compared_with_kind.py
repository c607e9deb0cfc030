from django.http import HttpRequest

from content.pages.actions import ActionPage
from content.pages.comparisons import by_action, compared_actions
from content.registry.call_on_date import CallOnDate
from content.registry.call_states import CallQuerySet
from content.registry.calls import Call


class ComparedWithItsKind(ActionPage):
    """An action that is seen beside the other actions of its kind."""

    class Meta:
        abstract = True

    def calls_fetched(self) -> CallQuerySet:
        return Call.objects.live().filter(action__kind=self.kind)

    def compared_calls(
        self, calls: list[CallOnDate], with_facts: CallOnDate | None
    ) -> list[CallOnDate]:
        return by_action(calls)

    def get_context(self, request: HttpRequest, *args, **kwargs) -> dict:
        context = super().get_context(request, *args, **kwargs)
        return context | {"comparison": compared_actions(context["compared"])}
