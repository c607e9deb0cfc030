from django.apps import AppConfig
from django.utils.module_loading import import_string
from django.utils.translation import gettext_lazy as _
from wagtail.signals import page_slug_changed


class ContentConfig(AppConfig):
    name = "content"
    verbose_name = _("content")

    def ready(self) -> None:
        # By name: the module needs the models, which are not there when this file is read.
        page_slug_changed.connect(import_string("content.pages.slug_changes.follow_source_slug"))
