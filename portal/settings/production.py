"""For a public installation. Refuses to start when something it needs is missing."""

from django.core.exceptions import ImproperlyConfigured

from .base import *  # noqa: F403
from .base import env

NEEDED = {
    "SECRET_KEY": "a long random text that only this installation knows",
    "ALLOWED_HOSTS": "the host names it answers to, separated by commas",
    "DATABASE_URL": "the database, e.g. postgres://user:password@host:5432/name",
    "CONTACT_ADDRESS": "where readers report errors, e.g. editors@example.org",
    "BASE_URL": "the public address, e.g. https://compass.example.org",
}
missing = [f"{name} ({meaning})" for name, meaning in NEEDED.items() if not env(name, default="")]
if missing:
    raise ImproperlyConfigured(
        "VET Compass cannot start. Set in the environment: " + "; ".join(missing) + "."
    )

DEBUG = False
SECRET_KEY = env("SECRET_KEY")
ALLOWED_HOSTS = env.list("ALLOWED_HOSTS")

SECURE_SSL_REDIRECT = env.bool("SECURE_SSL_REDIRECT", default=True)
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
SECURE_HSTS_SECONDS = env.int("SECURE_HSTS_SECONDS", default=31_536_000)
SECURE_HSTS_INCLUDE_SUBDOMAINS = True
SECURE_HSTS_PRELOAD = True
SESSION_COOKIE_SECURE = True
CSRF_COOKIE_SECURE = True

# Wagtail's previews are frames of the same site.
SILENCED_SYSTEM_CHECKS = ["security.W019"]

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"line": {"format": "%(asctime)s %(levelname)s %(name)s: %(message)s"}},
    "handlers": {"console": {"class": "logging.StreamHandler", "formatter": "line"}},
    "root": {"handlers": ["console"], "level": "WARNING"},
}
