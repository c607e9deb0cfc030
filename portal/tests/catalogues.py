"""Holds the message catalogues against the code, with GNU gettext.

python -m portal.tests.catalogues check     fails, with a list, where a catalogue is not complete
python -m portal.tests.catalogues update    brings the catalogues up to date with the code
"""

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import polib

ROOT = Path(__file__).resolve().parents[2]
LANGUAGES = ["bg", "lv"]
SOURCES = ["content", "portal", "templates", "locale"]
CATALOGUE = "locale/{}/LC_MESSAGES/django.po"
MAKEMESSAGES = "makemessages --no-wrap --no-obsolete --add-location=file --verbosity=0".split()


def main(task: str) -> int:
    if not shutil.which("xgettext"):
        print("GNU gettext is missing. On Debian and Ubuntu: apt-get install gettext")
        return 1
    with tempfile.TemporaryDirectory() as folder:
        extract_into(Path(folder))
        if task == "update":
            return update_from(Path(folder))
        return check_against(Path(folder))


def extract_into(copy: Path) -> None:
    """What makemessages makes of the catalogues, in a copy of the tree."""
    for name in SOURCES:
        leave_out = shutil.ignore_patterns("__pycache__", "tests", "migrations", "data", "*.mo")
        shutil.copytree(ROOT / name, copy / name, ignore=leave_out)
    languages = [f"--locale={language}" for language in LANGUAGES]
    environment = {k: v for k, v in os.environ.items() if k != "DJANGO_SETTINGS_MODULE"}
    command = [sys.executable, "-m", "django", *MAKEMESSAGES, *languages]
    subprocess.run(command, cwd=copy, env=environment, check=True)


def update_from(copy: Path) -> int:
    for language in LANGUAGES:
        catalogue = CATALOGUE.format(language)
        (ROOT / catalogue).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(copy / catalogue, ROOT / catalogue)
    return 0


def check_against(copy: Path) -> int:
    found = []
    for language in LANGUAGES:
        catalogue = CATALOGUE.format(language)
        if not (ROOT / catalogue).exists():
            found.append(f"{catalogue}: missing")
            continue
        found += format_errors(catalogue)
        ours, fresh = polib.pofile(str(ROOT / catalogue)), polib.pofile(str(copy / catalogue))
        found += [f"{catalogue}: {line}" for line in gaps(ours, fresh)]
    print("\n".join(found) or "The catalogues are complete.")
    if found:
        print(f"{len(found)} to mend. `make messages` brings the catalogues up to date.")
    return 1 if found else 0


def format_errors(catalogue: str) -> list[str]:
    """Placeholders and plural forms that do not fit the English."""
    command = ["msgfmt", "--check", "--output-file=/dev/null", catalogue]
    result = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    lines = result.stderr.splitlines() if result.returncode else []
    return [line for line in lines if " warning: " not in line]


def gaps(ours: polib.POFile, fresh: polib.POFile) -> Iterator[str]:
    in_ours, in_code = ({key(entry): entry for entry in po} for po in (ours, fresh))
    for known in in_code.keys() - in_ours.keys():
        yield f"not in the catalogue: {in_code[known].msgid!r}"
    for known, entry in in_ours.items():
        if entry.obsolete or known not in in_code:
            yield f"no longer in the code: {entry.msgid!r}"
        elif entry.fuzzy:
            yield f"fuzzy: {entry.msgid!r}"
        elif not entry.translated():
            yield f"not translated: {entry.msgid!r}"
        elif entry.occurrences != in_code[known].occurrences:
            yield f"stands elsewhere in the code: {entry.msgid!r}"


def key(entry: polib.POEntry) -> tuple[str | None, str, str]:
    return entry.msgctxt, entry.msgid, entry.msgid_plural


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
