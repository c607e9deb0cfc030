import os
import secrets

from django.conf import settings
from django.contrib.auth import get_user_model
from django.core.management.base import BaseCommand, CommandError

NAME = "admin"


class Command(BaseCommand):
    help = "Creates the account admin, on development settings; DEMO_PASSWORD is its password."

    def handle(self, **options: object) -> None:
        if not settings.DEBUG:
            raise CommandError(
                "create_admin is for development settings only. Use createsuperuser instead."
            )
        self.stdout.write(ensured_admin(os.environ.get("DEMO_PASSWORD", "")))


def ensured_admin(chosen: str) -> str:
    """Says what was done. A password that exists is changed only to a chosen one."""
    users = get_user_model()
    admin = users.objects.filter(username=NAME).first()
    if admin is None:
        password = chosen or secrets.token_urlsafe(9)
        users.objects.create_superuser(NAME, password=password)
        said = "the password in DEMO_PASSWORD" if chosen else f"the password {password}"
        return f"Account {NAME}: created with {said}"
    if not chosen:
        return f"Account {NAME}: there already, with the password it has"
    if not admin.check_password(chosen):
        admin.set_password(chosen)
        admin.save(update_fields=["password"])
    return f"Account {NAME}: has the password in DEMO_PASSWORD"
