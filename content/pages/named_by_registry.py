from django import forms
from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.forms import WagtailAdminPageForm
from wagtail_localize.fields import SynchronizedField

from content.pages.base import ContentPage
from content.registry.texts import text_of


class ChosenOnceForm(WagtailAdminPageForm):
    """The registry row is chosen when the page is made, and read-only afterwards."""

    def __init__(self, *args, **kwargs) -> None:
        super().__init__(*args, **kwargs)
        field: forms.Field | None = self.fields.get(self.instance.row_field)
        if field and self.instance.pk:
            field.disabled = True


class NamedByRegistry(ContentPage):
    """A page about one registry row: its name is the title, its code the slug, in every language
    one page."""

    row_field: str
    code_field: str

    base_form_class = ChosenOnceForm
    promote_panels = []

    class Meta:
        abstract = True

    @classmethod
    def synchronized(cls, row_field: str) -> list[SynchronizedField]:
        names = ("slug", "title", row_field)
        return [SynchronizedField(name, overridable=False) for name in names]

    @property
    def row(self) -> models.Model | None:
        return getattr(self, self.row_field, None)

    def name_by_registry(self) -> None:
        if not self.row:
            return
        if self.locale_id is None:
            self.locale = self.get_default_locale()
        self.title = self.draft_title = str(text_of(self.row, "name", self.language))
        self.slug = self.slug or getattr(self.row, self.code_field)

    def full_clean(self, *args, **kwargs) -> None:
        self.name_by_registry()
        super().full_clean(*args, **kwargs)

    def minimal_clean(self) -> None:
        self.name_by_registry()
        super().minimal_clean()

    def clean(self) -> None:
        super().clean()
        if not self.row:
            return
        others = type(self).objects.exclude(pk=self.pk)
        if others.filter(**{self.row_field: self.row, "locale": self.locale}).exists():
            raise ValidationError({self.row_field: _("There is a page about it already.")})
        stored = type(self).objects.filter(pk=self.pk).exclude(**{self.row_field: self.row})
        if stored.exists():
            raise ValidationError({self.row_field: _("This is chosen once and cannot change.")})
