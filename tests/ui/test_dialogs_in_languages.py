"""The dialogs that need a connected account are translated, and have room, in every language."""

from __future__ import annotations

import getpass
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from paysg_desktop.ui.shell import DEVELOPER
from paysg_desktop.usecases import act
from tests.ui.acting import Counter, counter
from tests.ui.counter_scenes import SCENES, Stand
from tests.ui.pseudo import Seen
from tests.ui.statements import REPORT_HEADER
from tests.ui.test_bulk_dialog import HEADER
from tests.ui.test_pseudo_language import LANGUAGES, found_well, seen
from tests.ui.windows import Desktop, run_window

__all__ = ["seen"]

pytestmark = pytest.mark.qt_log_ignore("^OpenType support missing for")
"""Qt says so the first time that a process draws Tamil in a font without it."""

FILE_WORDS = {*REPORT_HEADER, *HEADER, "Licence renewal", "Paid · Fully refunded", "Payer 1", "Payer 2"}
"""What stands in the files that are taken in here."""


@pytest.fixture
def at(workspace: Desktop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Counter]:
    monkeypatch.setattr(getpass, "getuser", lambda: "WS-7")
    monkeypatch.setattr(act, "WAITS_S", (0.01, 0.01))
    with counter(workspace, tmp_path / "sandbox") as made:
        yield made


@pytest.mark.parametrize("seen", LANGUAGES, ids=lambda each: each.code, indirect=True)
def test_every_text_is_translated_and_whole(
    workspace: Desktop, at: Counter, qapp: QApplication, seen: Seen, tmp_path: Path
) -> None:
    async def look() -> None:
        async with workspace.window(DEVELOPER) as window:
            for scene in SCENES:
                await scene(Stand(window, at, tmp_path, seen))

    run_window(qapp, look())
    seen.plain = {text for text in seen.plain if text.rpartition(": ")[2] not in FILE_WORDS}
    found_well(seen)
