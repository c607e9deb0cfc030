from collections.abc import Callable

from django.http import HttpRequest, HttpResponse
from django.urls import reverse

# Wagtail's admin has inline scripts and styles, and shows thumbnails from blobs and data.
ADMIN_POLICY = "; ".join(
    [
        "default-src 'self'",
        "script-src 'self' 'unsafe-inline' 'unsafe-eval'",
        "style-src 'self' 'unsafe-inline'",
        "img-src 'self' data: blob:",
        "font-src 'self' data:",
        "frame-ancestors 'self'",
        "form-action 'self'",
        "base-uri 'self'",
    ]
)


class AdminPolicyMiddleware:
    """The admin's own Content-Security-Policy; public pages have theirs from django-csp."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response
        self.prefix = reverse("wagtailadmin_home")

    def __call__(self, request: HttpRequest) -> HttpResponse:
        response = self.get_response(request)
        if request.path.startswith(self.prefix):
            response.headers.setdefault("Content-Security-Policy", ADMIN_POLICY)
        return response
