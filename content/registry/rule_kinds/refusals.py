from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _


def refused(message: Any, name: str, **details: Any) -> ValidationError:
    return ValidationError(message, params={"name": name, **details})


def unknown(name: str) -> ValidationError:
    return refused(_("Parameter %(name)s is unknown."), name)


def missing(name: str) -> ValidationError:
    return refused(_("Parameter %(name)s is missing."), name)


def contradicts(name: str, other: str) -> ValidationError:
    return refused(_("Parameter %(name)s contradicts %(other)s."), name, other=other)


def needs(name: str, other: str) -> ValidationError:
    return refused(_("Parameter %(name)s needs %(other)s."), name, other=other)


def above(name: str, other: str) -> ValidationError:
    return refused(_("Parameter %(name)s must not be above %(other)s."), name, other=other)
