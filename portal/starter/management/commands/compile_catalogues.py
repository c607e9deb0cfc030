import os
from pathlib import Path

import polib
from django.conf import settings
from django.core.management.base import BaseCommand


class Command(BaseCommand):
    help = "Compiles the message catalogues that changed; needs no GNU gettext."
    requires_system_checks = ()

    def handle(self, **options: object) -> None:
        for folder in settings.LOCALE_PATHS:
            for source in sorted(Path(folder).glob("*/LC_MESSAGES/*.po")):
                self.compile(source, source.with_suffix(".mo"))

    def compile(self, source: Path, target: Path) -> None:
        if target.exists() and target.stat().st_mtime >= source.stat().st_mtime:
            return
        unfinished = target.with_suffix(f".{os.getpid()}")
        polib.pofile(str(source)).save_as_mofile(str(unfinished))
        unfinished.replace(target)
        self.stdout.write(f"Compiled {source}")
