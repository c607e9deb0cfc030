"""The folder of data files: tables of facts, and words of each language."""

import csv
from dataclasses import dataclass, field
from pathlib import Path

from django.conf import settings

from portal.starter.problems import Place, Problems
from portal.starter.words import BrokenWords, Section, read_words

DATA = Path(__file__).parent / "data"
LANGUAGES = [code for code, _name in settings.LANGUAGES]


@dataclass
class Row:
    """A line of a table, with the texts that belong to it: "name_bg" → words."""

    place: Place
    cells: dict[str, str]
    texts: dict[str, str] = field(default_factory=dict)
    text_places: dict[str, Place] = field(default_factory=dict)

    def place_of(self, field: str) -> Place:
        return self.text_places.get(field, self.place)


class Folder:
    def __init__(self, root: Path, problems: Problems) -> None:
        self.root = root
        self.problems = problems

    def place(self, name: str, line: int = 0) -> Place:
        return Place(f"{self.root.name}/{name}", line)

    def names(self, folder: str) -> list[str]:
        """Paths of the YAML files in a folder and below, without the suffix."""
        root = self.root / folder
        return sorted(str(path.relative_to(root).with_suffix("")) for path in root.rglob("*.yaml"))

    def words(self, name: str) -> Section | None:
        try:
            return read_words(self.root / name)
        except FileNotFoundError:
            self.problems.add(self.place(name), "the file is missing")
        except BrokenWords as broken:
            self.problems.add(self.place(name, broken.line), broken)
        return None

    def table(self, name: str, columns: tuple[str, ...]) -> list[Row]:
        try:
            with (self.root / name).open(encoding="utf-8-sig", newline="") as file:
                return self._rows(name, columns, csv.reader(file, strict=True))
        except FileNotFoundError:
            self.problems.add(self.place(name), "the file is missing")
        except (csv.Error, UnicodeDecodeError) as error:
            self.problems.add(self.place(name), error)
        return []

    def _rows(self, name: str, columns: tuple[str, ...], lines) -> list[Row]:
        header = next(lines, [])
        if not self._fits(name, columns, header):
            return []
        rows, line = [], lines.line_num + 1
        for cells in lines:
            place = self.place(name, line)
            line = lines.line_num + 1
            if len(cells) == len(header):
                stripped = (cell.strip() for cell in cells)
                rows.append(Row(place, dict(zip(header, stripped, strict=True))))
            elif cells:
                reason = f"{len(cells)} values, but the header has {len(header)} columns"
                self.problems.add(place, reason)
        return rows

    def _fits(self, name: str, columns: tuple[str, ...], header: list[str]) -> bool:
        wrong = [f"the column “{column}” is missing" for column in columns if column not in header]
        wrong += [f"unknown column “{column}”" for column in header if column not in columns]
        if len(set(header)) < len(header):
            wrong.append("a column stands twice")
        for reason in wrong:
            self.problems.add(self.place(name, 1), reason)
        return not wrong
