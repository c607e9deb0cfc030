from django.conf import settings
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils import translation
from django.utils.cache import patch_vary_headers
from django.utils.translation.trans_real import parse_accept_lang_header
from django.views.decorators.http import require_safe


@require_safe
def front_door(request: HttpRequest) -> HttpResponse:
    """`/` leads to the language that the browser asks for; no cookie is read or set."""
    response = HttpResponseRedirect(f"/{preferred_language(request)}/")
    patch_vary_headers(response, ["Accept-Language"])
    return response


def preferred_language(request: HttpRequest) -> str:
    ours = dict(settings.LANGUAGES)
    for wish, _weight in parse_accept_lang_header(request.headers.get("Accept-Language", "")):
        if wish.split("-")[0] in ours:
            return wish.split("-")[0]
    return settings.LANGUAGE_CODE


def page_not_found(request: HttpRequest, exception: Exception) -> HttpResponse:
    """In the language of the address, or else of the browser."""
    language = translation.get_language_from_path(request.path) or preferred_language(request)
    with translation.override(language):
        return HttpResponse(render_to_string("404.html", {}, request), status=404)


@require_safe
def robots(request: HttpRequest) -> HttpResponse:
    context = {"sitemap_url": settings.BASE_URL + reverse("sitemap")}
    return render(request, "robots.txt", context, content_type="text/plain")
