"""The dialogs that need an account, or what came in, are translated, and have room, in every language."""

from __future__ import annotations

import getpass
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from paysg_desktop.ui.shell import DEVELOPER
from paysg_desktop.usecases import act
from tests.ui import approval_scenes, counter_scenes, keeping_scenes, replay_scenes
from tests.ui.acting import Counter, counter
from tests.ui.counter_scenes import CounterStand
from tests.ui.pseudo import Seen, plain_inside
from tests.ui.replays import Listening
from tests.ui.scenes import Stand
from tests.ui.statements import REPORT_HEADER
from tests.ui.test_bulk_dialog import HEADER
from tests.ui.test_pseudo_language import LANGUAGES, found_well, seen
from tests.ui.windows import Desktop, run_window

__all__ = ["seen"]

pytestmark = pytest.mark.qt_log_ignore("^OpenType support missing for")
"""Qt says so the first time that a process draws Tamil in a font without it."""

FILE_WORDS = {
    *REPORT_HEADER,
    *HEADER,
    "Licence renewal",
    "Paid · Fully refunded",
    "Payer 1",
    "Payer 2",
    "paysg live",
}
"""What stands in the files that are taken in here."""


@pytest.fixture(autouse=True)
def system_account(monkeypatch: pytest.MonkeyPatch) -> None:
    """What the computer calls its user is data; with a digit in it no test takes it for a word."""
    monkeypatch.setattr(getpass, "getuser", lambda: "WS-7")


@pytest.fixture
def at(workspace: Desktop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Counter]:
    monkeypatch.setattr(act, "WAITS_S", (0.01, 0.01))
    with counter(workspace, tmp_path / "sandbox") as made:
        yield made


@pytest.mark.parametrize("seen", LANGUAGES, ids=lambda each: each.code, indirect=True)
def test_every_text_is_translated_and_whole(
    workspace: Desktop, at: Counter, qapp: QApplication, seen: Seen, tmp_path: Path
) -> None:
    async def look() -> None:
        async with workspace.window(DEVELOPER) as window:
            stand = CounterStand(window, workspace, tmp_path, seen, at)
            for scene in (*counter_scenes.SCENES, *approval_scenes.SCENES):
                await scene(stand)

    run_window(qapp, look())
    judge(seen)


@pytest.mark.parametrize("seen", LANGUAGES, ids=lambda each: each.code, indirect=True)
def test_what_is_kept_and_sent_again_is_translated(
    workspace: Desktop, world: Listening, qapp: QApplication, seen: Seen, tmp_path: Path
) -> None:
    async def look() -> None:
        async with workspace.window(DEVELOPER) as window:
            stand = Stand(window, workspace, tmp_path, seen)
            for each in replay_scenes.SCENES:
                await each(stand, world)
            for scene in keeping_scenes.SCENES:
                await scene(stand)

    run_window(qapp, look())
    judge(seen)


def judge(seen: Seen) -> None:
    """Found well, but for what the files of the scenes hold."""
    seen.plain = {text for text in seen.plain if text.rpartition(": ")[2] not in FILE_WORDS}
    seen.mixed = {text for text in seen.mixed if not FILE_WORDS.issuperset(plain_inside(text))}
    found_well(seen)
