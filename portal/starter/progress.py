import sys
from collections.abc import Iterator, Sequence
from typing import Any, Protocol, TypeVar

from tqdm import tqdm

T = TypeVar("T")


class Output(Protocol):
    def write(self, line: str) -> Any: ...

    def isatty(self) -> bool: ...


class Progress:
    """A bar for each table on a terminal, otherwise a line."""

    def __init__(self, output: Output | None = None) -> None:
        self.output = output
        self.created = 0

    def each(self, name: str, items: Sequence[T]) -> Iterator[T]:
        hidden = self.output is None or not self.output.isatty() or not items
        return iter(tqdm(items, desc=f"{name:<22}", file=sys.stdout, disable=hidden))

    def say(self, name: str, created: int, kept: int) -> None:
        self.created += created
        if self.output is None or (self.output.isatty() and created):
            return
        left = f", {kept} left as they are" if kept else ""
        self.output.write(f"{name:<22}: {created} created{left}")
