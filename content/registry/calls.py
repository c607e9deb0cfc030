from datetime import datetime

from django.conf import settings
from django.contrib.contenttypes.fields import GenericRelation
from django.core.validators import MaxValueValidator, MinValueValidator, RegexValidator
from django.db import models, transaction
from django.db.models import F, Q
from django.http import HttpRequest
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from modelcluster.models import ClusterableModel
from wagtail.models import (
    DraftStateMixin,
    LockableMixin,
    PreviewableMixin,
    RevisionMixin,
    WorkflowMixin,
)

from content.registry.actions import ManagedBy
from content.registry.agencies import Agency, WhereToApply
from content.registry.call_on_date import CallOnDate
from content.registry.call_states import CallQuerySet, CallState
from content.registry.funding import BudgetScope, FundingModel
from content.registry.previews import LanguagePreviews
from content.registry.rules import RegistryNames
from content.registry.sources import Sourced
from content.registry.texts import active_language

validate_call_slug = RegexValidator(
    r"^[a-z0-9]+(-[a-z0-9]+)*\Z",
    _("Lower-case letters, digits and single hyphens only, e.g. ka120-vet-2026."),
)


class Call(
    WorkflowMixin,
    DraftStateMixin,
    LockableMixin,
    RevisionMixin,
    LanguagePreviews,
    PreviewableMixin,
    Sourced,
    ClusterableModel,
):
    """One edition of an action, or of one of its lots or regions. Its state is the clock's."""

    slug = models.CharField(
        _("slug"),
        max_length=80,
        unique=True,
        validators=[validate_call_slug],
        help_text=_("In the address, e.g. erasmus-edu-2026-pex-cove"),
    )
    reference = models.CharField(
        _("official reference"),
        max_length=80,
        blank=True,
        help_text=_("E.g. ERASMUS-EDU-2026-PEX-COVE; may repeat between years"),
    )
    action = models.ForeignKey(
        "content.Action", verbose_name=_("action"), related_name="calls", on_delete=models.PROTECT
    )
    year = models.PositiveSmallIntegerField(
        _("year"), validators=[MinValueValidator(2014), MaxValueValidator(2050)]
    )
    lot = models.CharField(_("lot"), max_length=10, blank=True, help_text=_("E.g. 1"))
    region = models.ForeignKey(
        "content.Region",
        verbose_name=_("region"),
        related_name="calls",
        on_delete=models.PROTECT,
        null=True,
        blank=True,
    )
    title = models.CharField(_("title"), max_length=160, help_text=_("Without the year"))
    summary = models.TextField(_("summary"), blank=True)
    opens_on = models.DateField(
        _("opens on"), null=True, blank=True, help_text=_("Empty: not published")
    )
    budget = models.PositiveIntegerField(_("budget, euro"), null=True, blank=True)
    budget_scope = models.CharField(
        _("budget is"), max_length=20, choices=BudgetScope, default=BudgetScope.CALL
    )
    published_budget = models.CharField(
        _("budget as published"),
        max_length=120,
        blank=True,
        help_text=_("Where the source has more than a number, e.g. 67M all lots"),
    )
    funding_rate = models.PositiveSmallIntegerField(
        _("funding rate, %"),
        null=True,
        blank=True,
        validators=[MinValueValidator(1), MaxValueValidator(100)],
    )
    funding_model = models.CharField(
        _("funding model"), max_length=20, choices=FundingModel, blank=True
    )
    subcontracting_limit = models.PositiveSmallIntegerField(
        _("subcontracting at most, percent of the grant"),
        null=True,
        blank=True,
        validators=[MinValueValidator(1), MaxValueValidator(100)],
    )
    minimum_months = models.PositiveSmallIntegerField(_("months, at least"), null=True, blank=True)
    maximum_months = models.PositiveSmallIntegerField(_("months, at most"), null=True, blank=True)
    extendable_to_months = models.PositiveSmallIntegerField(
        _("may be extended to months"), null=True, blank=True
    )
    pass_mark = models.PositiveSmallIntegerField(
        _("points needed in all, of 100"), null=True, blank=True
    )
    where_to_apply = models.CharField(
        _("where to apply"), max_length=20, choices=WhereToApply, blank=True
    )
    official_link = models.URLField(_("official page"), max_length=300, blank=True)
    question_address = models.EmailField(_("questions to"), blank=True)

    _revisions = GenericRelation(
        "wagtailcore.Revision",
        content_type_field="content_type",
        object_id_field="object_id",
        related_query_name="call",
        for_concrete_model=False,
    )
    workflow_states = GenericRelation(
        "wagtailcore.WorkflowState",
        content_type_field="base_content_type",
        object_id_field="object_id",
        related_query_name="call",
        for_concrete_model=False,
    )

    objects = CallQuerySet.as_manager()

    class Meta(ClusterableModel.Meta):
        verbose_name = _("call")
        verbose_name_plural = _("calls")
        ordering = ["-year", "action__sort_order", "lot", "slug"]
        constraints = [
            models.CheckConstraint(
                name="live_call_has_english",
                condition=Q(live=False) | ~Q(title_en=""),
                violation_error_message=_("A call that is public needs its English title."),
            ),
            models.CheckConstraint(
                name="call_slug_is_lower_case",
                condition=Q(slug=models.functions.Lower("slug")),
                violation_error_message=_("The slug is in lower case."),
            ),
            models.CheckConstraint(
                name="call_budget_positive",
                condition=Q(budget__isnull=True) | Q(budget__gt=0),
                violation_error_message=_("The budget must be above zero."),
            ),
            models.CheckConstraint(
                name="call_shares_are_percentages",
                condition=(Q(funding_rate__isnull=True) | Q(funding_rate__range=(1, 100)))
                & (Q(subcontracting_limit__isnull=True) | Q(subcontracting_limit__range=(1, 100))),
                violation_error_message=_("A share lies between 1 and 100 percent."),
            ),
            models.CheckConstraint(
                name="call_months_in_order",
                condition=(Q(minimum_months__isnull=True) | Q(minimum_months__gt=0))
                & (
                    Q(maximum_months__isnull=True)
                    | Q(minimum_months__isnull=True)
                    | Q(maximum_months__gte=F("minimum_months"))
                ),
                violation_error_message=_("The most months must not be fewer than the least."),
            ),
        ]

    def __str__(self) -> str:
        name = f"{self.reference} {self.year}" if self.reference else self.slug
        return f"{name}: {self.title_en}"

    @classmethod
    def from_serializable_data(cls, data, check_fks=True, strict_fks=False):
        # A revision older than a language must not write English into that language's column.
        texts = {name: "" for name in cls.translated_columns() if name not in data}
        return super().from_serializable_data({**data, **texts}, check_fks, strict_fks)

    @classmethod
    def translated_columns(cls) -> list[str]:
        return [
            f"{field}_{language}"
            for field in ("title", "summary")
            for language in ("en", "bg", "lv")
        ]

    def get_absolute_url(self) -> str:
        """In the active language."""
        return reverse("calls:call", args=[self.slug])

    def save(self, *args, **kwargs) -> None:
        with transaction.atomic():
            super().save(*args, **kwargs)
            self.deadlines.model.objects.filter(call=self).update(opens_on=self.opens_on)

    def get_preview_template(self, request: HttpRequest, mode_name: str) -> str:
        return "calls/call.html"

    def get_preview_context(self, request: HttpRequest, mode_name: str) -> dict:
        return self.page_context(request.now)

    def page_context(self, at: datetime) -> dict:
        """What templates/calls/call.html shows."""
        rows = self.editions().order_by("year").with_dates(at).with_rows()
        editions = [edition.on(at) for edition in rows]
        return {
            "call": self.on(at),
            "at": at,
            "editions": editions,
            "next_edition": self._next_edition(editions),
            "rules": list(self.rules.all()),
            "agency": self.reader_agency(),
            "live_languages": [
                code for code, _name in settings.LANGUAGES if getattr(self, f"title_{code}")
            ],
            "names": RegistryNames(),
        }

    def _next_edition(self, editions: list[CallOnDate]) -> CallOnDate | None:
        """A later one that is not closed, or else the one that came next."""
        later = [on for on in editions if on.call.year > self.year]
        current = (on for on in later if on.state != CallState.CLOSED)
        return next(current, later[0] if later else None)

    def editions(self) -> CallQuerySet:
        """Calls of all years for the same action, lot and region, this one included."""
        return Call.objects.live().filter(
            action_id=self.action_id, lot=self.lot, region_id=self.region_id
        )

    def reader_agency(self) -> Agency | None:
        """Whom readers of the active language turn to: EACEA, or their National Agency."""
        if self.action.managed_by == ManagedBy.EACEA:
            return Agency.objects.filter(code="eacea").first()
        return Agency.objects.filter(language=active_language()).first()

    def belongs_to(self, action_id: int) -> bool:
        """Whether it is a call of the action or of a member of its family."""
        return action_id in (self.action_id, self.action.family_id)

    def on(self, at: datetime) -> CallOnDate:
        """The call as it stands at an instant."""
        return CallOnDate(self, at)
