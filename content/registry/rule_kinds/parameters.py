"""From the JSON of a rule row to the typed fields of its kind, refusing whatever does not fit."""

import re
from dataclasses import MISSING, dataclass, fields, is_dataclass
from datetime import date
from types import UnionType
from typing import Annotated, Any, Literal, TypeVar, Union, get_args, get_origin, get_type_hints

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from content.registry.rule_kinds.refusals import missing, refused, unknown

T = TypeVar("T")

TYPE_PROBLEMS = {
    bool: _("Parameter %(name)s must be true or false."),
    int: _("Parameter %(name)s must be a whole number."),
    float: _("Parameter %(name)s must be a number."),
    str: _("Parameter %(name)s must be text."),
    date: _("Parameter %(name)s must be a date such as 2027-02-01."),
}


@dataclass(frozen=True)
class From:
    lowest: int

    def checked(self, value: int, name: str) -> int:
        if value < self.lowest:
            problem = _("Parameter %(name)s must be %(lowest)s or more.")
            raise refused(problem, name, lowest=self.lowest)
        return value


class PartOfWhole:
    def checked(self, value: float, name: str) -> float:
        if not 0 < value <= 1:
            raise refused(_("Parameter %(name)s must be above 0 and at most 1."), name)
        return value


@dataclass(frozen=True)
class Pattern:
    pattern: str

    def checked(self, value: str, name: str) -> str:
        if not re.fullmatch(self.pattern, value):
            raise refused(_("Parameter %(name)s must be a code."), name)
        return value


Count = Annotated[int, From(1)]
Year = Annotated[int, From(2014)]
Share = Annotated[float, PartOfWhole()]
Code = Annotated[str, Pattern(r"[a-z0-9_]+")]
CountryCode = Annotated[str, Pattern(r"[A-Z]{2}")]


def read(kind: type[T], values: object, within: str = "") -> T:
    if not isinstance(values, dict):
        raise refused(_("Parameter %(name)s must be an object."), within or "{…}")
    prefix = f"{within}." if within else ""
    problems = _name_problems(kind, values, prefix)
    hints, arguments = get_type_hints(kind, include_extras=True), {}
    for field in fields(kind):
        if field.name in values:
            try:
                name = f"{prefix}{field.name}"
                arguments[field.name] = _value(hints[field.name], values[field.name], name)
            except ValidationError as problem:
                problems.append(problem)
    if problems:
        raise ValidationError(problems)
    return kind(**arguments)


def _name_problems(kind: type, values: dict, prefix: str) -> list[ValidationError]:
    needed = {field.name: field.default is MISSING for field in fields(kind)}
    return [
        *(unknown(f"{prefix}{name}") for name in values if name not in needed),
        *(missing(f"{prefix}{name}") for name in needed if needed[name] and name not in values),
    ]


def _value(hint: Any, value: Any, name: str) -> Any:
    origin, arguments = get_origin(hint), get_args(hint)
    if origin is Annotated:
        return arguments[1].checked(_value(arguments[0], value, name), name)
    if origin in (Union, UnionType):
        return None if value is None else _value(arguments[0], value, name)
    if origin is Literal:
        return _one_of(arguments, value, name)
    if origin is tuple:
        return _several(arguments[0], value, name)
    if is_dataclass(hint):
        return read(hint, value, name)
    return _plain(hint, value, name)


def _one_of(choices: tuple, value: Any, name: str) -> Any:
    if not any(value == choice and type(value) is type(choice) for choice in choices):
        listed = ", ".join(map(str, choices))
        raise refused(_("Parameter %(name)s must be one of: %(choices)s."), name, choices=listed)
    return value


def _several(hint: Any, values: Any, name: str) -> tuple:
    if not isinstance(values, list) or not values:
        raise refused(_("Parameter %(name)s must be a list that is not empty."), name)
    items = tuple(_value(hint, value, f"{name}[{at}]") for at, value in enumerate(values))
    if len(set(items)) < len(items):
        raise refused(_("Parameter %(name)s says something twice."), name)
    return items


def _plain(hint: type, value: Any, name: str) -> Any:
    if hint is date:
        try:
            return date.fromisoformat(value)
        except (TypeError, ValueError):
            raise refused(TYPE_PROBLEMS[date], name) from None
    if type(value) is hint or (hint is float and type(value) is int):
        return value
    raise refused(TYPE_PROBLEMS[hint], name)
