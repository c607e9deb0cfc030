"""YAML read as words: every scalar is text, and every value knows its line."""

from pathlib import Path

import yaml


class Text(str):
    line: int = 0


class Listing(list):
    line: int = 0


class Section(dict):
    line: int = 0


class BrokenWords(Exception):
    def __init__(self, line: int, reason: str) -> None:
        super().__init__(reason)
        self.line = line


def read_words(path: Path) -> Section:
    try:
        root = yaml.compose(path.read_text(encoding="utf-8"), Loader=yaml.SafeLoader)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        raise BrokenWords(mark.line + 1 if mark else 0, error.problem or str(error)) from error
    except (yaml.YAMLError, UnicodeDecodeError) as error:
        raise BrokenWords(0, str(error)) from error
    words = _value(root) if root else Section()
    if not isinstance(words, Section):
        raise BrokenWords(words.line, "the file must be made of “key: value” lines")
    return words


def _value(node: yaml.Node) -> Text | Listing | Section:
    words: Text | Listing | Section
    if isinstance(node, yaml.ScalarNode):
        words = Text(node.value)
    elif isinstance(node, yaml.SequenceNode):
        words = Listing(_value(child) for child in node.value)
    else:
        words = _section(node)
    words.line = node.start_mark.line + 1
    return words


def _section(node: yaml.MappingNode) -> Section:
    section = Section()
    for key, child in node.value:
        line = key.start_mark.line + 1
        if not isinstance(key, yaml.ScalarNode):
            raise BrokenWords(line, "a key must be plain text")
        if key.value in section:
            raise BrokenWords(line, f"the key “{key.value}” stands here a second time")
        section[key.value] = _value(child)
        section[key.value].line = line
    return section
