import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from portal.starter.files import DATA

Edit = Callable[[str, str, str], int]


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A copy of the data files."""
    return Path(shutil.copytree(DATA, tmp_path / "data"))


@pytest.fixture
def edit(data: Path) -> Edit:
    """Replaces the only occurrence of a text in a file of the copy; says in which line it was."""

    def replace(name: str, old: str, new: str) -> int:
        text = (data / name).read_text(encoding="utf-8")
        assert text.count(old) == 1, f"{old!r} stands {text.count(old)} times in {name}"
        (data / name).write_text(text.replace(old, new), encoding="utf-8")
        return text[: text.index(old)].count("\n") + 1

    return replace
