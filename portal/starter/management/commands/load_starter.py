from argparse import ArgumentParser

from django.core.management.base import BaseCommand, CommandError

from content.models import HomePage
from portal.starter.load import Loaded, load
from portal.starter.problems import StarterError
from portal.starter.progress import Progress


class Command(BaseCommand):
    help = "Loads the starter content. What is there already is never overwritten."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument(
            "--if-empty", action="store_true", help="do nothing if there is a home page already"
        )
        parser.add_argument(
            "--mapping", action="store_true", help="print which calls come from which published row"
        )

    def handle(self, *, if_empty: bool, mapping: bool, verbosity: int, **options: object) -> None:
        if if_empty and HomePage.objects.exists():
            if verbosity:
                self.stdout.write("The portal has content already; nothing was loaded.")
            return
        try:
            loaded = load(progress=Progress(self.stdout if verbosity else None))
        except StarterError as error:
            raise CommandError(f"Nothing was loaded.\n{error}") from error
        if verbosity:
            self.report(loaded, mapping)

    def report(self, loaded: Loaded, in_full: bool) -> None:
        if in_full or loaded.created_calls:
            self.stdout.write("Published row → call:")
            self.stdout.write("\n".join(map(str, loaded.mapping)))
        else:
            slugs = {slug for mapped in loaded.mapping for slug in mapped.slugs}
            self.stdout.write(
                f"{len(loaded.mapping)} published rows are {len(slugs)} calls"
                " (--mapping lists them)."
            )
        if loaded.created:
            self.stdout.write(f"Loaded: {loaded.created} rows and pages.")
        else:
            self.stdout.write("Everything was there already; nothing was created.")
