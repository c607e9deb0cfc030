from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.utils import translation


class LanguagePreviews:
    """Previews a registry row in each language; stands before PreviewableMixin."""

    @property
    def preview_modes(self) -> list[tuple[str, str]]:
        return list(settings.LANGUAGES)

    @property
    def default_preview_mode(self) -> str:
        return settings.LANGUAGE_CODE

    def serve_preview(self, request: HttpRequest, mode_name: str) -> HttpResponse:
        with translation.override(mode_name or self.default_preview_mode):
            return super().serve_preview(request, mode_name).render()
