from django.core.paginator import Paginator
from django.db.models import Max
from django.http import HttpRequest, HttpResponse, HttpResponsePermanentRedirect
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from content.models import Call
from content.pages.action_cards import action_urls
from portal.calls.filters import CallFilterSet

CALLS_A_PAGE = 20


@require_safe
def call_list(request: HttpRequest) -> HttpResponse:
    calls = Call.objects.live().by_urgency(request.now).with_rows()
    filters = CallFilterSet(request.GET, calls, request=request)
    page = Paginator(filters.qs, CALLS_A_PAGE).get_page(request.GET.get("page"))
    page.object_list = [call.on(request.now) for call in page.object_list]
    context = {
        "filters": filters,
        "page_obj": page,
        "breadcrumb": breadcrumb(),
        "updated_on": Call.objects.live().aggregate(latest=Max("last_published_at"))["latest"],
    }
    return render(request, "calls/list.html", context)


@require_safe
def call_page(request: HttpRequest, slug: str) -> HttpResponse:
    if slug != slug.lower():
        call = get_object_or_404(Call.objects.live(), slug=slug.lower())
        return HttpResponsePermanentRedirect(call.get_absolute_url())
    calls = Call.objects.live().with_dates(request.now).with_rows()
    call = get_object_or_404(calls, slug=slug)
    context = call.page_context(request.now)
    context["action_url"] = action_urls([call.action])[call.action_id]
    return render(request, "calls/call.html", context)


def breadcrumb() -> list[dict[str, str]]:
    return [
        {"label": _("Home"), "url": reverse("wagtail_serve", args=[""])},
        {"label": _("Calls")},
    ]
