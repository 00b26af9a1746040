"""What is imported before a window is there: each of these libraries costs every start, and most need none."""

from __future__ import annotations

import subprocess
import sys

import pytest

LATER = ("httpx", "uvicorn", "sqlite_utils", "xlsxwriter", "keyring", "pyngrok")


def loaded(module: str) -> set[str]:
    """The modules that are there once this one was imported by a fresh interpreter."""
    code = f"import {module}, sys; print(*sys.modules)"
    run = subprocess.run((sys.executable, "-c", code), capture_output=True, text=True, check=True)
    return set(run.stdout.split())


@pytest.mark.parametrize(
    ("module", "unwanted"),
    [
        ("paysg_desktop.__main__", ("paysg_desktop.bootstrap", "paysg_desktop.core", "PySide6", *LATER)),
        ("paysg_desktop.ui.launch", LATER),
        ("paysg_desktop.cli.engine", ("PySide6", "xlsxwriter", "sqlite_utils")),
    ],
)
def test_a_start_loads_nothing_that_it_does_not_need(module: str, unwanted: tuple[str, ...]) -> None:
    there = loaded(module)
    assert module in there
    assert there.isdisjoint(unwanted)


def test_qt_leaves_import_as_it_is() -> None:
    code = (
        "import builtins; own = builtins.__import__\n"
        "import paysg_desktop.ui.launch\n"
        "print(builtins.__import__ is own)"
    )
    run = subprocess.run((sys.executable, "-c", code), capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "True"
