"""An error on any thread reaches the log, redacted, and no traceback the terminal."""

from __future__ import annotations

import subprocess
import sys

SCRIPT = """
import threading
from paysg_desktop.settings.logging import configure
from paysg_desktop.settings.redaction import register_secret
from paysg_desktop.settings.uncaught import log_uncaught
register_secret("canary-secret-1")
configure("warning")
log_uncaught()
def fail():
    raise RuntimeError("canary-secret-1 of S1234567D")
if {on_thread}:
    thread = threading.Thread(target=fail, name="worker")
    thread.start()
    thread.join()
else:
    fail()
"""


def told(*, on_thread: bool) -> str:
    script = SCRIPT.replace("{on_thread}", str(on_thread))
    return subprocess.run((sys.executable, "-c", script), capture_output=True, text=True, check=False).stderr


def test_errors_of_threads_and_of_the_main_one_are_redacted() -> None:
    for on_thread in (True, False):
        text = told(on_thread=on_thread)
        assert "was not handled" in text
        assert "RuntimeError" in text
        assert "canary-secret-1" not in text
        assert "S1234567D" not in text
