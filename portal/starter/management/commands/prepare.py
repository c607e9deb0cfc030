from django.core.management import call_command
from django.core.management.base import BaseCommand
from django.core.management.commands import migrate
from django.db import connection
from django.db.migrations.executor import MigrationExecutor
from tqdm import tqdm


class MigrateWithProgressBar(migrate.Command):
    def handle(self, *args: str, **options: object) -> None:
        executor = MigrationExecutor(connection)
        plan = executor.migration_plan(executor.loader.graph.leaf_nodes())
        with tqdm(total=len(plan), desc="Database", disable=not plan) as self.progress:
            super().handle(*args, **options)

    def migration_progress_callback(self, action: str, *args: object, **options: object) -> None:
        if action == "apply_success":
            self.progress.update()


class Command(BaseCommand):
    help = "Makes this machine's own installation ready: what `make run` does before it serves."
    requires_system_checks = ()

    def handle(self, **options: object) -> None:
        self.stdout.write("Message catalogues")
        call_command("compile_catalogues")
        self.stdout.write("Database")
        call_command(MigrateWithProgressBar(), verbosity=0)
        self.stdout.write("Starter content")
        call_command("load_starter", "--if-empty")
        self.stdout.write("The account admin")
        call_command("create_admin")
