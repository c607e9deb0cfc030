from typing import ClassVar, Protocol, Self

from django.utils.functional import Promise

from content.registry.rule_kinds.parameters import read


class Names(Protocol):
    """What the registry calls the rows that rules speak of, in the active language."""

    def organisation_kind(self, code: str) -> str: ...

    def region(self, code: str) -> str: ...

    def country(self, iso2: str) -> str: ...


class RuleKind:
    """One sort of rule; its subclasses are frozen dataclasses whose fields are its parameters.

    In every kind only the coordinator and the beneficiaries count: affiliated entities and
    associated partners never make up a number and never coordinate.
    """

    code: ClassVar[str]
    label: ClassVar[str | Promise]

    @classmethod
    def from_parameters(cls, parameters: object) -> Self:
        """Raises ValidationError, naming each parameter that does not fit."""
        rule = read(cls, parameters)
        rule.check()
        return rule

    def check(self) -> None:
        """Raises ValidationError where parameters that fit one by one do not fit together."""

    def sentence(self, names: Names) -> str:
        """The rule in the active language."""
        raise NotImplementedError
