"""The house itself: arrows, names, lengths, templates nobody uses."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from django.apps import apps
from django.db.models import Model
from django.utils.translation import override
from wagtail.models import Page

ROOT = Path(__file__).resolve().parents[2]
TEMPLATES = ROOT / "templates"
# Who may not import whom, besides what is below it.
FORBIDDEN = [
    ("content", "portal"),
    ("content/registry", "content.pages"),
    ("content/registry", "content.models"),
    ("content/pages", "content.models"),
    ("portal", "portal.settings"),
    ("portal", "portal.urls"),
]
VAGUE_NAMES = {"base", "common", "core", "helpers", "misc", "utils"}
WITH_A_BASE = ("content/pages", "content/registry/rule_kinds", "portal/settings")
LONG, TOO_LONG = 150, 300


def relative(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def files(*suffixes: str) -> list[Path]:
    rooms = (ROOT / name for name in ("content", "portal", "templates", "static"))
    found = (path for room in rooms for path in room.rglob("*") if path.suffix in suffixes)
    return sorted(path for path in found if "migrations" not in path.parts)


def imports(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            parent = "." * node.level + (node.module or "")
            yield from (f"{parent}.{alias.name}" for alias in node.names)


def is_test(path: Path) -> bool:
    return "tests" in path.parts


@pytest.mark.parametrize(("room", "forbidden"), FORBIDDEN)
def test_no_arrow_runs_back(room: str, forbidden: str) -> None:
    inside = [path for path in files(".py") if relative(path).startswith(f"{room}/")]
    assert [
        f"{relative(path)} imports {name}"
        for path in inside
        for name in imports(ast.parse(path.read_text()))
        if f"{name}.".startswith(f"{forbidden}.") and not is_test(path)
    ] == []


def test_relative_imports_stay_in_their_folder() -> None:
    assert [
        relative(path)
        for path in files(".py")
        for name in imports(ast.parse(path.read_text()))
        if name.startswith("..")
    ] == []


def test_nothing_but_tests_imports_tests() -> None:
    assert [
        f"{relative(path)} imports {name}"
        for path in files(".py")
        for name in imports(ast.parse(path.read_text()))
        if ".tests" in name and not is_test(path)
    ] == []


def test_no_import_hides_in_a_function() -> None:
    functions = (ast.FunctionDef, ast.AsyncFunctionDef)
    assert [
        f"{relative(path)}: {node.name}"
        for path in files(".py")
        for node in ast.walk(ast.parse(path.read_text()))
        if isinstance(node, functions) and any(imports(node))
    ] == []


def test_no_module_has_a_vague_name() -> None:
    assert [
        relative(path)
        for path in files(".py")
        if VAGUE_NAMES & {path.stem, *path.parent.relative_to(ROOT).parts}
        and relative(path) not in {f"{room}/base.py" for room in WITH_A_BASE}
    ] == []


def test_every_template_is_used() -> None:
    texts = [path.read_text() for path in files(".py", ".html", ".txt")]
    named = {name for text in texts for name in re.findall(r"[\w./{}-]+\.(?:html|txt)", text)}
    named |= {page.template for page in apps.get_models() if issubclass(page, Page)}
    patterns = [re.sub(r"\\{.*?\\}", r"[\\w-]+", re.escape(name)) for name in named]
    used = re.compile("|".join([*patterns, "404.html", "500.html"]))
    names = (relative(path) for path in files(".html", ".txt") if TEMPLATES in path.parents)
    assert [name for name in names if not used.fullmatch(name.removeprefix("templates/"))] == []


def test_migrations_are_named_for_what_they_do() -> None:
    rooms = (ROOT / "content", ROOT / "portal")
    migrations = (path for room in rooms for path in room.rglob("migrations/0*.py"))
    machine_made = re.compile("_auto_|_and_more")
    assert [relative(path) for path in migrations if machine_made.search(path.name)] == []


def test_no_file_is_too_long(capsys: pytest.CaptureFixture[str]) -> None:
    paths = files(".py", ".html", ".css", ".js")
    lengths = {relative(path): len(path.read_text().splitlines()) for path in paths}
    with capsys.disabled():
        for name, lines in lengths.items():
            if lines > LONG:
                print(f"\n{name} has {lines} lines", end="")
    too_long = {name for name, lines in lengths.items() if lines > TOO_LONG}
    assert [name for name in too_long if not name.endswith(".css")] == []


def models() -> list[type[Model]]:
    return [
        model for model in apps.get_models() if model.__module__.startswith(("content.", "portal."))
    ]


@pytest.mark.parametrize("model", models(), ids=lambda model: model.__name__)
def test_a_model_says_its_name_in_lower_case(model: type[Model]) -> None:
    with override("en"):
        assert "verbose_name" in model._meta.original_attrs
        names = [model._meta.verbose_name, model._meta.verbose_name_plural]
        names += [field.verbose_name for field in model._meta.local_fields]
    assert [str(name) for name in names if not begins_lower(str(name))] == []


def begins_lower(name: str) -> bool:
    """Abbreviations (VET, EU) keep their capitals."""
    first = re.split(r"\W", name)[0]
    return first == first.lower() or first == first.upper()
