"""From words in YAML to the raw value of a StreamField, by the definitions of its blocks."""

from collections.abc import Callable

from django.core.exceptions import ValidationError
from wagtail import blocks

from portal.starter.rich_text import html_problems
from portal.starter.words import Listing, Section, Text

Words = Text | Listing | Section
Refuse = Callable[[int, str], None]  # with the line and the reason


def raw_value(block: blocks.Block, words: Words, refuse: Refuse) -> object:
    """What does not fit is told to `refuse` and left out."""
    if isinstance(block, blocks.StreamBlock):
        return _stream(block, words, refuse)
    if isinstance(block, blocks.ListBlock):
        items = _listing(words, refuse)
        child = block.child_block
        return [raw_value(child, item, refuse) for item in items]
    if isinstance(block, blocks.StructBlock):
        return _struct(block, words, refuse)
    return _text(block, words, refuse)


def _stream(block: blocks.StreamBlock, words: Words, refuse: Refuse) -> list[dict]:
    """A list of "kind: value"; where the stream knows one kind only, of values."""
    items = _listing(words, refuse)
    kinds = block.child_blocks
    if len(kinds) == 1:
        [(kind, child)] = kinds.items()
        return [{"type": kind, "value": raw_value(child, item, refuse)} for item in items]
    stream = []
    for item in items:
        kind = next(iter(item), "") if isinstance(item, Section) and len(item) == 1 else ""
        if kind in kinds:
            stream.append({"type": kind, "value": raw_value(kinds[kind], item[kind], refuse)})
        else:
            refuse(item.line, f"expected one of: {', '.join(f'“{name}:”' for name in kinds)}")
    return stream


def _struct(block: blocks.StructBlock, words: Words, refuse: Refuse) -> dict:
    if not isinstance(words, Section):
        refuse(words.line, f"expected the keys {', '.join(block.child_blocks)}")
        return {}
    for name, value in words.items():
        if name not in block.child_blocks:
            refuse(value.line, f"unknown key “{name}”")
    for name in block.child_blocks:
        if name not in words:
            refuse(words.line, f"the key “{name}” is missing")
    known = {name: child for name, child in block.child_blocks.items() if name in words}
    return {name: raw_value(child, words[name], refuse) for name, child in known.items()}


def _listing(words: Words, refuse: Refuse) -> Listing:
    if isinstance(words, Listing):
        return words
    refuse(words.line, "expected a list, each entry after “- ”")
    return Listing()


def _text(block: blocks.Block, words: Words, refuse: Refuse) -> str:
    if not isinstance(words, Text):
        refuse(words.line, "expected a text")
        return ""
    text = words.strip()
    if isinstance(block, blocks.RichTextBlock):
        for problem in html_problems(text, block.features):
            refuse(words.line, problem)
    try:
        block.clean(block.to_python(text))
    except ValidationError as error:
        refuse(words.line, " ".join(error.messages))
    return text
