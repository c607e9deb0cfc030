"""What is wrong with the data files: each problem with its file, line and reason."""

from collections.abc import Callable
from dataclasses import dataclass

from django.core.exceptions import NON_FIELD_ERRORS, ValidationError


@dataclass(frozen=True)
class Place:
    file: str
    line: int = 0

    def __str__(self) -> str:
        return f"{self.file}, line {self.line}" if self.line else self.file


class StarterError(Exception):
    """The data cannot be loaded; its text has one problem a line."""


class Problems:
    def __init__(self) -> None:
        self.found: list[str] = []

    def add(self, place: Place, reason: object) -> None:
        self.found.append(f"{place}: {reason}")

    def add_invalid(self, error: ValidationError, place_of: Callable[[str], Place]) -> None:
        """`place_of` tells where the value of a field stands."""
        by_field = error.message_dict if hasattr(error, "error_dict") else {"": error.messages}
        for field, reasons in by_field.items():
            name = "" if field in ("", NON_FIELD_ERRORS) else f"{field}: "
            for reason in reasons:
                self.add(place_of(field), f"{name}{reason}")

    def refuse(self) -> None:
        if self.found:
            raise StarterError("\n".join(dict.fromkeys(self.found)))
