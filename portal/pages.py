from django.http import HttpRequest, HttpResponse
from django.utils.translation import get_language
from wagtail.views import serve

from content.models import HomePage


def serve_page(request: HttpRequest, path: str) -> HttpResponse:
    """Wagtail's view, told the route. By itself it would look up site, locale and home page first,
    four queries a page, and then ask HomePage.route() the same question."""
    request._wagtail_route_for_request = HomePage.find(get_language(), path)
    return serve(request, path)
