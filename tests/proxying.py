"""A real nginx for tests: its configuration, and a process that ends with its block."""

from __future__ import annotations

import shutil
import socket
import subprocess
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

WITHIN_S = 20.0
_EVERY_S = 0.02
_WHOLE = """\
daemon off;
worker_processes 1;
error_log {folder}/error.log warn;
pid {folder}/nginx.pid;
{user}
events {{ worker_connections 64; }}
http {{
    access_log off;
    client_body_temp_path {folder}/body;
    proxy_temp_path {folder}/proxy;
    fastcgi_temp_path {folder}/fastcgi;
    uwsgi_temp_path {folder}/uwsgi;
    scgi_temp_path {folder}/scgi;
{servers}
}}
"""


def nginx() -> str | None:
    """Where nginx is, if it is; Debian's stands where ordinary users don't look."""
    return shutil.which("nginx") or shutil.which("nginx", path="/usr/sbin")


@contextmanager
def running_nginx(folder: Path, servers: str, at: Sequence[str] = (), user: str = "") -> Iterator[Path]:
    """nginx with these server blocks; `at` is put in front of its command line. Gives its error log."""
    folder.mkdir(exist_ok=True)
    written = folder / "nginx.conf"
    written.write_text(_WHOLE.format(folder=folder, servers=servers, user=user))
    checked = subprocess.run(
        (*at, str(nginx()), "-t", "-c", str(written)), capture_output=True, text=True, check=False
    )
    assert checked.returncode == 0, checked.stderr
    process = subprocess.Popen((*at, str(nginx()), "-c", str(written)), stderr=subprocess.DEVNULL)
    try:
        # `-t` leaves an empty one; the real one is written once nginx listens.
        wait_until(lambda: (folder / "nginx.pid").read_text() != "" or process.poll() is not None, WITHIN_S)
        assert process.poll() is None, (folder / "error.log").read_text()
        yield folder / "error.log"
    finally:
        process.terminate()
        process.wait(20)


def free_port() -> int:
    """One that was free a moment ago: nginx takes no 0."""
    with socket.create_server(("127.0.0.1", 0)) as sock:
        return int(sock.getsockname()[1])


def wait_until(holds: Callable[[], bool], within_s: float) -> None:
    """Look again and again; fails when it does not hold in time."""
    pause = threading.Event()
    for _ in range(round(within_s / _EVERY_S)):
        if holds():
            return
        pause.wait(_EVERY_S)
    raise AssertionError(f"it did not hold within {within_s} s")
