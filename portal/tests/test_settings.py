import os
import subprocess
import sys

import pytest

NEEDED = {
    "SECRET_KEY": "a-long-random-text-that-only-this-installation-knows-0123456789",
    "ALLOWED_HOSTS": "compass.example.org",
    "DATABASE_URL": "sqlite://:memory:",
    "BASE_URL": "https://compass.example.org",
    "CONTACT_ADDRESS": "editors@example.org",
}


def start_production(environment: dict[str, str]) -> subprocess.CompletedProcess:
    return subprocess.run(
        [sys.executable, "-c", "import django; django.setup()"],
        env={"PATH": os.environ["PATH"], "DJANGO_SETTINGS_MODULE": "portal.settings.production"}
        | environment,
        capture_output=True,
        text=True,
    )


def test_production_starts_with_what_it_needs():
    result = start_production(NEEDED)
    assert result.returncode == 0, result.stderr


@pytest.mark.parametrize("name", NEEDED)
def test_production_refuses_to_start_without(name):
    result = start_production({key: value for key, value in NEEDED.items() if key != name})
    assert result.returncode != 0
    last_line = result.stderr.strip().splitlines()[-1]
    assert f"VET Compass cannot start. Set in the environment: {name} (" in last_line
