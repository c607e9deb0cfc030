"""A real server on its own database, and a browser to visit it."""

import os
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Error, Page, sync_playwright

HERE = Path(__file__).parent
CHROMIUMS = ["chromium", "chromium-browser", "google-chrome"]
QUIET = ["--disable-background-networking", "--disable-component-update", "--disable-sync"]
NO_BROWSER = (
    "There is no browser to test with. On Debian: apt-get install chromium; "
    "elsewhere: .venv/bin/playwright install chromium"
)
ARGUMENTS = ["--no-sandbox", "--disable-gpu", *QUIET]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if item.path.is_relative_to(HERE):
            item.add_marker("browser")


@pytest.fixture(scope="session")
def installation(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """The environment of one with the starter content, where it is 15 January 2026, noon."""
    folder = tmp_path_factory.mktemp("site")
    environment = os.environ | {
        "DJANGO_SETTINGS_MODULE": "portal.settings.dev",
        "DEBUG": "0",
        "DATABASE_URL": f"sqlite:///{folder}/db.sqlite3",
        "STATIC_ROOT": f"{folder}/static",
        "MEDIA_ROOT": f"{folder}/media",
        "NOW": "2026-01-15T12:00",
        "NOW_SET_AT": str(time.time()),
    }
    for step in ("migrate", "load_starter", "collectstatic --no-input"):
        manage = [sys.executable, "manage.py", *step.split(), "--verbosity=0"]
        subprocess.run(manage, env=environment, check=True)
    return environment


@pytest.fixture(scope="session")
def site(installation: dict[str, str]) -> Iterator[str]:
    """The address of its server."""
    # It listens before the server is up: the first visitor waits instead of being refused.
    with socket.create_server(("127.0.0.1", 0)) as listener:
        door = listener.fileno()
        serve = [sys.executable, "-m", "gunicorn", "portal.wsgi", "--threads=4"]
        command = [*serve, f"--bind=fd://{door}", "--log-level=warning"]
        with subprocess.Popen(command, env=installation, pass_fds=[door]) as server:
            yield f"http://127.0.0.1:{listener.getsockname()[1]}"
            server.terminate()


@pytest.fixture(scope="session")
def addresses(installation: dict[str, str]) -> list[str]:
    """Every kind of public page in every language. Asked of the installation's own database,
    in a process of its own: Django refuses the database where Playwright's loop runs."""
    question = "from portal.tests.sample_pages import sample_urls; print(*sample_urls())"
    ask = [sys.executable, "manage.py", "shell", "--no-imports", "--command", question]
    answer = subprocess.run(ask, env=installation, check=True, stdout=subprocess.PIPE, text=True)
    return answer.stdout.split()


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """The one that CHROMIUM names, the system's, or Playwright's own."""
    installed = filter(None, map(shutil.which, CHROMIUMS))
    path = os.environ.get("CHROMIUM") or next(installed, None)
    with sync_playwright() as playwright:
        try:
            browser = playwright.chromium.launch(executable_path=path, args=ARGUMENTS)
        except Error as error:
            reason = str(error).splitlines()[0]
            pytest.fail(f"{NO_BROWSER} ({reason})", pytrace=False)
        yield browser
        browser.close()


@pytest.fixture
def page(browser: Browser, site: str) -> Iterator[Callable[..., Page]]:
    """page(width=320, locale="lv", java_script_enabled=False) is a new visitor's empty page.
    Fails afterwards if a page called elsewhere, broke the security policy or a script."""
    contexts: list[BrowserContext] = []
    faults: list[str] = []

    def open_page(width: int = 1280, **options: object) -> Page:
        size = {"width": width, "height": 900}
        context = browser.new_context(base_url=site, viewport=size, **options)
        contexts.append(context)
        watch(context, site, faults)
        return context.new_page()

    yield open_page
    for context in contexts:
        context.close()
    assert not faults


def watch(context: BrowserContext, site: str, faults: list[str]) -> None:
    def on_request(url: str) -> None:
        if not url.startswith((site, "data:", "blob:", "about:")):
            faults.append(f"called elsewhere: {url}")

    def on_console(text: str) -> None:
        if "Content Security Policy" in text:
            faults.append(text)

    context.on("request", lambda request: on_request(request.url))
    context.on("console", lambda message: on_console(message.text))
    context.on("weberror", lambda error: faults.append(str(error.error)))
