"""On one's own machine: `make run`."""

from portal.clock import offset_from

from .base import *  # noqa: F403
from .base import STORAGES, VAR_DIR, env

VAR_DIR.mkdir(exist_ok=True)

DEBUG = env.bool("DEBUG", default=True)
SECRET_KEY = env("SECRET_KEY", default="only-for-development-" + "x" * 50)
ALLOWED_HOSTS = ["127.0.0.1", "localhost", "[::1]"]

STORAGES["staticfiles"] = {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"}
EMAIL_BACKEND = "django.core.mail.backends.console.EmailBackend"

# NOW=2026-01-15T12:00 (Brussels) starts a running clock there; NOW_SET_AT (seconds since 1970)
# says when it was started, so that every process reads the same time.
CLOCK_OFFSET = offset_from(env("NOW", default=""), env("NOW_SET_AT", default=""))
