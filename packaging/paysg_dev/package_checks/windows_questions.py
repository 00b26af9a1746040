"""The uninstaller by hand: what it asks about data, and what becomes of it, typed on a screen that nobody sees."""

from __future__ import annotations

import subprocess
from functools import partial
from pathlib import Path

from paysg_dev.package_checks import screen
from paysg_dev.package_checks.report import Report, expect
from paysg_dev.package_checks.screen import Screen
from paysg_dev.package_checks.windows_install import UNINSTALLER
from paysg_dev.package_checks.wine import Windows

ANSWERS = (
    ("Enter alone keeps it", ("Return",), True),
    ("“no”, then Enter keeps it", ("n", "Return"), True),
    ("“no” to keeping and “yes” to deleting delete it", ("n", "y"), False),
)
"""What is typed at each question, and whether the data is there afterwards."""


def check(report: Report, windows: Windows, setup: Path) -> None:
    """Install, remove by hand, and look at the data, once for each way to answer."""
    lacking = screen.missing()
    if lacking:
        report.skip("what the uninstaller asks", f"apt-get install {lacking}")
        return
    for name, keys, stays in ANSWERS:
        with report.check(f"data, when the uninstaller asks: {name}"), screen.hidden_screen() as shown:
            database = _with_data(windows, setup)
            _remove_by_hand(windows, shown, keys)
            expect(database.exists() is stays, f"the database is {'gone' if stays else 'still there'}")
            expect(not (windows.program / "paysg-desktop.exe").exists(), "the program is still there")


def _with_data(windows: Windows, setup: Path) -> Path:
    code = windows.run(setup, "/S")
    expect(code == 0, f"{setup.name} ended with {code}")
    windows.data.mkdir(exist_ok=True)
    database = windows.data / "paysg-desktop.db"
    database.write_bytes(b"payments")
    return database


def _remove_by_hand(windows: Windows, shown: Screen, keys: tuple[str, ...]) -> None:
    """Press Uninstall, answer each question, press Close; raises ProblemError where one does not come."""
    inside = windows.named(windows.program)
    with windows.started(f'"{inside / UNINSTALLER}" _?={inside}', {"DISPLAY": shown.name}) as uninstaller:
        seen = {shown.next_window(set())}
        question = shown.press_until("Return", lambda: next(iter(shown.windows() - seen), None))
        for index, key in enumerate(keys):
            seen.add(question)
            shown.press_until(key, partial(_gone, shown, question))
            if index + 1 < len(keys):
                question = shown.next_window(seen)
        shown.press_until("Return", lambda: _ended(uninstaller))
    windows.settle()


def _gone(shown: Screen, window: int) -> int | None:
    return None if window in shown.windows() else window


def _ended(process: subprocess.Popen[bytes]) -> int | None:
    return None if process.poll() is None else process.pid
