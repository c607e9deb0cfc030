from django.db import models
from django.utils.translation import gettext_lazy as _


class FundingModel(models.TextChoices):
    BUDGET_BASED = "budget-based", _("lump sum based on the project’s budget")
    FIXED = "fixed", _("lump sum of a fixed amount")
    LUMP_SUM = "lump-sum", _("lump sum")
    UNIT_COSTS = "unit-costs", _("unit costs and real costs")
    NONE = "none", _("no grant of its own")


class BudgetScope(models.TextChoices):
    CALL = "call", _("for this call")
    ALL_LOTS = "all-lots", _("for all lots together")
    NOT_STATED = "not-stated", _("the source does not say for which lots")
