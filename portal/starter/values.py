"""From the cell of a table to the value of a model's field."""

import json

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.timezone import is_aware

from portal.starter.tables import KEYS

TRUTH = {"true": True, "false": False}


def value_of(field: models.Field, cell: str) -> object:
    """Raises ValidationError when the cell does not fit."""
    if field.many_to_many:
        return [_row(field.related_model, key) for key in cell.split()]
    if cell == "":
        return _empty(field)
    if field.is_relation:
        return _row(field.related_model, cell)
    if isinstance(field, models.BooleanField):
        return _truth(cell)
    if isinstance(field, models.JSONField):
        return _json(cell)
    value = field.to_python(cell)
    if isinstance(field, models.DateTimeField) and not is_aware(value):
        raise ValidationError(f"“{cell}” does not say its offset from UTC, such as +01:00")
    return value


def _empty(field: models.Field) -> object:
    if field.null:
        return None
    if field.has_default():
        return field.get_default()
    if field.blank:
        return ""
    raise ValidationError("the value is missing")


def _row(model: type[models.Model], key: str) -> models.Model:
    row = model.objects.filter(**{KEYS[model]: key}).first()
    if row is None:
        raise ValidationError(f"there is no {model._meta.verbose_name} “{key}”")
    return row


def _truth(cell: str) -> bool:
    if cell not in TRUTH:
        raise ValidationError(f"“{cell}” is neither true nor false")
    return TRUTH[cell]


def _json(cell: str) -> object:
    try:
        return json.loads(cell)
    except json.JSONDecodeError as error:
        raise ValidationError(f"not JSON: {error}") from error
