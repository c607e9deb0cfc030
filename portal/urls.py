from django.conf import settings
from django.conf.urls.i18n import i18n_patterns
from django.conf.urls.static import static
from django.urls import include, path, re_path
from wagtail import urls as wagtail_urls
from wagtail.admin import urls as wagtailadmin_urls
from wagtail.documents import urls as wagtaildocs_urls
from wagtail.urls import serve_pattern

from portal.front_door import front_door, robots
from portal.pages import serve_page
from portal.sitemap import sitemap

urlpatterns = [
    path("", front_door),
    path("admin/", include(wagtailadmin_urls)),
    path("documents/", include(wagtaildocs_urls)),
    path("sitemap.xml", sitemap, name="sitemap"),
    path("robots.txt", robots),
    *static(settings.MEDIA_URL, document_root=settings.MEDIA_ROOT),
    *i18n_patterns(
        path("calls/", include("portal.calls.urls")),
        re_path(serve_pattern, serve_page, name="wagtail_serve"),
        path("", include(wagtail_urls)),
    ),
]

handler404 = "portal.front_door.page_not_found"
