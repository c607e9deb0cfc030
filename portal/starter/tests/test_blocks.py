"""What a translator may write in the words of a page."""

import pytest
from wagtail import blocks

from content.blocks import ClusterBlock, QuestionBlock, prose
from portal.starter.blocks import raw_value
from portal.starter.words import BrokenWords, Section, read_words

PROSE = blocks.StreamBlock(prose())
QUESTIONS = blocks.StreamBlock([("question", QuestionBlock())])
CLUSTERS = blocks.StreamBlock([("cluster", ClusterBlock())])


@pytest.fixture
def words(tmp_path):
    def read(text: str) -> Section:
        (tmp_path / "words.yaml").write_text(text, encoding="utf-8")
        return read_words(tmp_path / "words.yaml")

    return read


def refusals(block, value) -> list[tuple[int, str]]:
    said: list[tuple[int, str]] = []
    raw_value(block, value, lambda line, reason: said.append((line, reason)))
    return said


def test_a_section_becomes_a_stream(words):
    text = "what:\n- text: <p>One.</p>\n- steps:\n  - title: First\n    text: <p>Do it.</p>\n"
    assert raw_value(PROSE, words(text)["what"], pytest.fail) == [
        {"type": "text", "value": "<p>One.</p>"},
        {"type": "steps", "value": [{"title": "First", "text": "<p>Do it.</p>"}]},
    ]


def test_a_stream_of_one_kind_needs_no_names(words):
    text = "clusters:\n- title: Teaching\n  activities: [Skills, Guidance]\n"
    assert raw_value(CLUSTERS, words(text)["clusters"], pytest.fail) == [
        {"type": "cluster", "value": {"title": "Teaching", "activities": ["Skills", "Guidance"]}}
    ]


@pytest.mark.parametrize(
    ("text", "line", "reason"),
    [
        ("what:\n- table: x\n", 2, "expected one of: “text:”, “note:”, “items:”, “steps:”"),
        ("what: words\n", 1, "expected a list"),
        ("what:\n- note:\n    title: A\n", 2, "the key “text” is missing"),
        (
            "what:\n- note:\n    title: A\n    text: <p>B</p>\n    icon: c\n",
            5,
            "unknown key “icon”",
        ),
        ("what:\n- text: <p>One\n", 2, "<p> is not closed"),
        ("what:\n- text: One\n", 2, "“One” must stand inside <p> or a list"),
        ("what:\n- text: <p>One<br></p>\n", 2, "<br> is not allowed in a text"),
        ("what:\n- text: <p class='x'>One</p>\n", 2, "may have no attributes"),
        ("what:\n- text: ''\n", 2, "This field is required."),
        (f"what:\n- note:\n    title: {'x' * 121}\n    text: <p>B</p>\n", 3, "at most 120"),
    ],
)
def test_what_does_not_fit_is_refused_with_its_line(text, line, reason, words):
    said = refusals(PROSE, words(text)["what"])
    assert any(where == line and reason in why for where, why in said), said


def test_a_question_needs_its_answer(words):
    text = "questions:\n- question: Who?\n"
    assert refusals(QUESTIONS, words(text)["questions"]) == [(2, "the key “answer” is missing")]


def test_numbers_and_truths_stay_the_words_that_were_written(words):
    assert words("a: 2026\nb: NO\nc: 1_000\n") == {"a": "2026", "b": "NO", "c": "1_000"}


@pytest.mark.parametrize(
    ("text", "line"),
    [("a: 1\nb: 2\na: 3\n", 3), ("a: 1\n b: 2\n", 2), ("- a\n", 1), ("a: {b\n", 2)],
)
def test_broken_yaml_is_refused_with_its_line(text, line, words):
    with pytest.raises(BrokenWords) as refused:
        words(text)
    assert refused.value.line == line
