"""About, diagnostics, newer versions and reports of crashes, as somebody at the window meets them."""

from __future__ import annotations

import json
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl, qVersion
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QFileDialog, QPlainTextEdit

from paysg_desktop import __version__
from paysg_desktop.domain.errors import ApiUnreachableError
from paysg_desktop.settings.crashes import CrashReports
from paysg_desktop.settings.declarations import UPDATES_ADDRESS, UPDATES_CHECK
from paysg_desktop.settings.update_memory import UpdateMemory
from paysg_desktop.ui.dialogs.about import AboutDialog
from paysg_desktop.ui.dialogs.diagnostics import CRASH, DiagnosticsDialog
from paysg_desktop.ui.window import MainWindow
from paysg_desktop.update_desk import NO_ADDRESS, UpdateDesk
from tests.ui.journeys import Mouse
from tests.ui.windows import Desktop, run_window, settled, until

ADDRESS, PAGE = "https://updates.example.sg/feed.json", "https://updates.example.sg/9"
CANARY = "Tan Ah Kow S1234567D"


class Feed:
    """Stands where the network is."""

    def __init__(self) -> None:
        self.asked = 0
        self.told: dict[str, str] | None = {"version": "9.0", "page": PAGE, "title": "A <b>calm</b> \u202espring"}

    def __call__(self, address: str) -> bytes:
        self.asked += 1
        if self.told is None:
            raise ApiUnreachableError("Nobody was there.")
        return json.dumps(self.told).encode()


@pytest.fixture
def feed(workspace: Desktop, tmp_path: Path) -> Feed:
    """What the workspace's update address says."""
    made, core = Feed(), workspace.core
    core.settings.set(UPDATES_ADDRESS, ADDRESS)
    core.updates = UpdateDesk(core.settings, core.clock, made, UpdateMemory(tmp_path / "updates.json"))
    return made


@pytest.fixture
def pages(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """The pages that the browser was asked for."""
    opened: list[str] = []

    def take(url: QUrl) -> bool:
        opened.append(url.toString())
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", take)
    return opened


async def about(window: MainWindow) -> AboutDialog:
    window.menus.about_chosen.emit()
    dialog = window.helping.shown("about")
    assert isinstance(dialog, AboutDialog)
    await until(lambda: not dialog.is_busy)
    return dialog


def broken_words(view: QPlainTextEdit) -> list[str]:
    """The lines on the screen that end within a word."""
    found = []
    block = view.document().begin()
    while block.isValid():
        layout, text = block.layout(), block.text()
        ends = [layout.lineAt(at).textStart() + layout.lineAt(at).textLength() for at in range(layout.lineCount())]
        found += [text[:end] for end in ends if end < len(text) and text[end - 1 : end + 1].isalnum()]
        block = block.next()
    return found


async def diagnostics(window: MainWindow) -> DiagnosticsDialog:
    dialog = window.helping.shown("diagnostics")
    assert isinstance(dialog, DiagnosticsDialog)
    await until(lambda: not dialog.is_busy)
    return dialog


@pytest.mark.in_process
def test_a_newer_version_is_said_once_and_its_page_opens_on_a_click(
    workspace: Desktop, feed: Feed, pages: list[str], qapp: QApplication
) -> None:
    async def look() -> None:
        async with workspace.window() as window:
            notice = window.shell.updates
            assert not notice.isVisible()
            window.helping.updates.look()
            await until(notice.isVisible)
            assert f"Version 9.0 is out; this is {__version__}." in notice.sentence
            assert "A <b>calm</b> ⟦RLO⟧spring" in notice.sentence, "it passed the gate, and is no markup"
            assert pages == []
            mouse = Mouse()
            mouse.click(notice.button)
            assert pages == [PAGE]
            mouse.click(notice.away)
            await settled(window)
            assert not notice.isVisible()
            window.helping.updates.look()
            await settled(window)
            assert not notice.isVisible()
            assert feed.asked == 1

    run_window(qapp, look())


@pytest.mark.in_process
def test_nobody_hears_of_a_feed_that_fails_unless_he_asks(
    workspace: Desktop, feed: Feed, qapp: QApplication
) -> None:
    feed.told = None

    async def look() -> None:
        async with workspace.window() as window:
            window.helping.updates.look()
            await until(lambda: feed.asked == 1)
            await settled(window)
            assert window.shell.updates.sentence == ""
            assert window.shell.banner.sentence == ""
            dialog = await about(window)
            assert dialog.newer.text() == "Nobody was there."
            feed.told = {"version": __version__, "page": PAGE}
            dialog.look.click()
            await until(lambda: feed.asked == 2 and not dialog.is_busy)
            assert dialog.newer.text().startswith("There is none. Last asked:")
            assert not dialog.page.isVisible()
            dialog.close()

    run_window(qapp, look())


@pytest.mark.in_process
def test_about_says_what_it_is_and_copies_it(workspace: Desktop, qapp: QApplication) -> None:
    async def look() -> None:
        async with workspace.window() as window:
            dialog = await about(window)
            told = {each.name: each.value for each in dialog.versions.shown}
            assert (told["PaySG Desktop"], told["Qt"]) == (__version__, qVersion())
            assert told["Signature"] == "Not a built program"
            assert dialog.newer.text() == NO_ADDRESS
            assert not dialog.look.isVisible()
            assert dialog.licences.names[0].startswith("anyio")
            assert "GNU LESSER GENERAL PUBLIC LICENSE" in dialog.licences.view.toPlainText()
            assert broken_words(dialog.licences.view) == []
            dialog.licences.choose(next(each for each in dialog.licences.names if each.startswith("click ")))
            assert "Redistribution" in dialog.licences.view.toPlainText()
            dialog.submit()
            copied = QApplication.clipboard().text()
            assert f"PaySG Desktop: {__version__}" in copied
            assert "PySide6_Essentials" in copied
            window.menus.about_chosen.emit()
            assert len(window.findChildren(AboutDialog)) == 1, "one is enough"
            dialog.close()

    run_window(qapp, look())


@pytest.mark.in_process
def test_switched_off_is_said(workspace: Desktop, feed: Feed, qapp: QApplication) -> None:
    workspace.core.settings.set(UPDATES_CHECK, False)

    async def look() -> None:
        async with workspace.window() as window:
            window.helping.updates.look()
            dialog = await about(window)
            assert "switched off" in dialog.newer.text()
            assert feed.asked == 0
            dialog.close()

    run_window(qapp, look())


def test_what_is_shown_is_what_is_saved(workspace: Desktop, qapp: QApplication, tmp_path: Path) -> None:
    workspace.pay(1)
    target = tmp_path / "diagnostics.zip"

    async def look() -> None:
        async with workspace.window() as window:
            window.menus.diagnostics_chosen.emit()
            dialog = await diagnostics(window)
            assert not target.exists()
            shown = {}
            for name in dialog.texts.names:
                dialog.texts.choose(name)
                shown[name] = dialog.texts.view.toPlainText()
            dialog.submit()
            (asked,) = dialog.findChildren(QFileDialog)
            assert asked.acceptMode() == QFileDialog.AcceptMode.AcceptSave
            asked.fileSelected.emit(str(target))
            asked.reject()
            await until(lambda: target.exists() and not dialog.is_busy)
            assert str(target) in dialog.said.text()
            with zipfile.ZipFile(target) as packed:
                saved = {name: packed.read(name).decode() for name in packed.namelist()}
            assert saved == shown
            assert "Tan Ah Kow" not in "".join(saved.values())
            assert json.loads(saved["program.json"])["qt"] == qVersion()
            dialog.close()

    run_window(qapp, look())


def test_what_can_not_be_saved_is_said(workspace: Desktop, qapp: QApplication, tmp_path: Path) -> None:
    async def look() -> None:
        async with workspace.window() as window:
            window.menus.diagnostics_chosen.emit()
            dialog = await diagnostics(window)
            dialog.take_target(tmp_path / "nowhere" / "diagnostics.zip")
            await until(lambda: not dialog.is_busy)
            assert "could not be written" in dialog.problem.text()
            dialog.close()

    run_window(qapp, look())


@pytest.mark.expected_log("An earlier run ended unexpectedly (engine)")
def test_a_process_that_died_is_offered_once(
    workspace: Desktop, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "crashes"
    died(folder)
    monkeypatch.setattr("paysg_desktop.settings.crashes.crash_folder", lambda: folder)

    async def look() -> None:
        async with workspace.window() as window:
            notice = window.shell.crashed
            window.helping.crashes.begin(CrashReports(folder))
            await until(notice.isVisible)
            assert "The program ended unexpectedly" in notice.sentence
            Mouse().click(notice.button)
            dialog = await diagnostics(window)
            assert not notice.isVisible()
            assert CRASH in dialog.texts.names
            assert "Segmentation fault" in dialog.texts.view.toPlainText()
            assert CANARY not in dialog.texts.view.toPlainText()
            dialog.close()
            await until(lambda: CrashReports(folder).waiting() == ())
            window.helping.crashes.begin(CrashReports(folder))
            await settled(window)
            assert not notice.isVisible()

    run_window(qapp, look())


@pytest.mark.expected_log("An earlier run ended unexpectedly (engine)")
def test_a_report_that_is_dismissed_stays_for_the_diagnostics(
    workspace: Desktop, qapp: QApplication, tmp_path: Path
) -> None:
    folder = tmp_path / "crashes"
    died(folder)

    async def look() -> None:
        async with workspace.window() as window:
            window.helping.crashes.begin(CrashReports(folder))
            await until(window.shell.crashed.isVisible)
            Mouse().click(window.shell.crashed.away)
            await until(lambda: CrashReports(folder).waiting() == ())
            assert len(CrashReports(folder).told()) == 1

    run_window(qapp, look())


def died(folder: Path) -> None:
    """A process of ours that meets a fault below Python."""
    script = (
        "import ctypes, sys; from pathlib import Path; from paysg_desktop.settings.crashes import watched\n"
        f"with watched('engine', Path(sys.argv[1])): name = {CANARY!r}; ctypes.string_at(0)"
    )
    run = subprocess.run((sys.executable, "-c", script, str(folder)), capture_output=True, check=False)
    assert run.returncode != 0
