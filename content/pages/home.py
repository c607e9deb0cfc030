from typing import ClassVar

from django.conf import settings
from django.http import Http404, HttpRequest
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.models import Page
from wagtail.url_routing import RouteResult

from content.pages.audiences import audience_shortcuts
from content.pages.base import IntroducedPage
from content.registry.calls import Call
from content.registry.texts import SOURCE_LANGUAGE
from content.registry.topics import Topic


class HomePage(IntroducedPage):
    """The root of one language's tree; its slug is the language code, so that the path of a page
    in the tree is its public address."""

    parent_page_types: ClassVar = ["wagtailcore.Page"]
    subpage_types: ClassVar = [
        "content.TopicIndexPage",
        "content.ActionIndexPage",
        "content.GlossaryPage",
        "content.AudiencePage",
        "content.ArticlePage",
    ]
    page_description = _("The first page of a language")

    promote_panels = [FieldPanel("search_description")]

    class Meta:
        verbose_name = _("home page")
        verbose_name_plural = _("home pages")

    def route(self, request: HttpRequest, path_components: list[str]) -> RouteResult:
        result = self.find(self.language, "".join(f"{name}/" for name in path_components))
        if result is None:
            raise Http404
        return result

    @classmethod
    def find(cls, language: str, path: str) -> RouteResult | None:
        """The live page of a language at a path below its home page, or where there is none the
        English one at the same path."""
        languages = [code for code, _name in settings.LANGUAGES]
        pages = Page.objects.live().filter(url_path__in=[f"/{code}/{path}" for code in languages])
        found = {page.url_path.split("/")[1]: page for page in pages}
        page = found.get(language) or found.get(SOURCE_LANGUAGE)
        if page is None:
            return None
        model = page.specific_class
        served = model.objects.select_related(*model.served_with).get(pk=page.pk)
        served.live_languages = [code for code in languages if code in found]
        return RouteResult(served)

    def get_context(self, request: HttpRequest, *args, **kwargs) -> dict:
        context = super().get_context(request, *args, **kwargs)
        calls = Call.objects.live().by_urgency(request.now).with_rows()[:6]
        return context | {
            "calls": [call.on(request.now) for call in calls],
            "topics": Topic.objects.with_action_counts(),
            "audiences": audience_shortcuts(),
        }
