"""The HTML that a translator may write in a text."""

from collections.abc import Iterable
from html.parser import HTMLParser

BLOCKS = {"p", "ul", "ol"}
INLINE = {"li", "b", "i", "a"}
HEADINGS = {"h2", "h3"}


class _Reader(HTMLParser):
    def __init__(self, features: Iterable[str]) -> None:
        super().__init__()
        self.blocks = BLOCKS | HEADINGS.intersection(features)
        self.open: list[str] = []
        self.problems: list[str] = []

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        names = {name for name, _value in attributes}
        if tag not in self.blocks | INLINE:
            self.problems.append(f"<{tag}> is not allowed in a text")
        elif names != ({"href"} if tag == "a" else set()):
            self.problems.append(f"<{tag}> may have no attributes, <a> only href")
        elif not self.open and tag not in self.blocks:
            self.problems.append(f"<{tag}> must stand inside <p> or a list")
        self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if self.open and self.open[-1] == tag:
            self.open.pop()
        else:
            self.problems.append(f"</{tag}> closes nothing")

    def handle_data(self, data: str) -> None:
        if data.strip() and not self.open:
            self.problems.append(f"“{data.strip()[:40]}” must stand inside <p> or a list")


def html_problems(html: str, features: Iterable[str]) -> list[str]:
    """`features` of the rich text block decide which heading may stand in it."""
    reader = _Reader(features)
    reader.feed(html)
    reader.close()
    return reader.problems + [f"<{tag}> is not closed" for tag in reader.open]
