"""The icon beside the clock follows how we stand; starting at login follows its setting."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from paysg_desktop.domain.errors import StorageError
from paysg_desktop.settings.declarations import START_AT_LOGIN
from paysg_desktop.settings.login_start import FileEntry, autostart_entry
from paysg_desktop.ui import theme
from paysg_desktop.ui.presence.tray import Tray, state_icon
from paysg_desktop.ui.presence.words import DEAF, LISTENING, TROUBLE, Notice
from paysg_desktop.ui.strip import Part
from tests.ui.presence.trays import ListedTray, Present, present
from tests.ui.windows import Desktop, run_window, until


def paused(shown: Present) -> list[Part]:
    return [part for part in shown.window.shell.strip.parts if "paused" in part.text]


def test_the_icon_says_whether_we_listen(workspace: Desktop, qapp: QApplication) -> None:
    async def look() -> None:
        async with present(workspace) as shown:
            assert shown.tray.is_shown
            assert shown.tray.state[0] == DEAF
            workspace.engine.submit(workspace.core.listen()).result()
            shown.window.pulse.quicken()
            await until(lambda: shown.tray.state[0] == LISTENING)
            workspace.engine.submit(workspace.core.stop_listening()).result()
            shown.window.pulse.quicken()
            await until(lambda: shown.tray.state[0] == DEAF)
            shown.presence.end()
            assert not shown.tray.is_shown

    run_window(qapp, look())


def test_a_pause_stands_in_strip_and_tray_and_ends_there(workspace: Desktop, qapp: QApplication) -> None:
    async def look() -> None:
        async with present(workspace) as shown:
            shown.window.menus.pause_chosen.emit("tomorrow")
            assert shown.tray.state[2].startswith("notifications paused until ")
            (part,) = paused(shown)
            assert part.text.endswith(": notify again")
            shown.window.shell.strip.opened.emit(part.opens)
            assert paused(shown) == []
            assert shown.presence.mute.until is None
            shown.tray.hour_chosen.emit()
            assert paused(shown) != []
            shown.tray.unmute_chosen.emit()
            assert paused(shown) == []

    run_window(qapp, look())


def test_starting_at_login_follows_the_setting(workspace: Desktop, qapp: QApplication, tmp_path: Path) -> None:
    entry = autostart_entry(tmp_path / "autostart", workspace.core.workspace, ("paysg-desktop", "--hidden"))

    async def look() -> None:
        async with present(workspace, login=entry):
            workspace.core.settings.set(START_AT_LOGIN, True)
            await until(entry.is_on)
            workspace.core.settings.set(START_AT_LOGIN, False)
            await until(lambda: not entry.is_on())
            workspace.core.settings.set(START_AT_LOGIN, True)
            await until(entry.is_on)

    run_window(qapp, look())
    entry.turn(on=False)
    run_window(qapp, look_again(workspace, entry))
    assert entry.is_on(), "a start sees to what was changed elsewhere"


async def look_again(workspace: Desktop, entry: FileEntry) -> None:
    async with present(workspace, login=entry):
        await until(entry.is_on)


def test_an_entry_that_cannot_be_written_is_told(workspace: Desktop, qapp: QApplication) -> None:
    class Broken:
        def is_on(self) -> bool:
            return False

        def turn(self, *, on: bool) -> None:
            raise StorageError("Starting at login could not be switched on.")

    async def look() -> None:
        async with present(workspace, login=Broken()) as shown:
            await until(lambda: "could not be switched on" in shown.window.shell.banner.sentence)

    run_window(qapp, look())


def test_hidden_begins_in_the_tray_or_minimised(workspace: Desktop, qapp: QApplication) -> None:
    async def look() -> None:
        for is_there in (True, False):
            async with workspace.window() as window:
                window.hide()
                shown = Present(window, ListedTray(is_there=is_there), None)
                window.hide()
                shown.presence.begin(hidden=True)
                assert (window.isHidden(), window.isMinimized()) == (is_there, not is_there)
                window.stays = lambda: False

    run_window(qapp, look())


@pytest.mark.parametrize("choice", ["light", "dark"])
def test_states_differ_in_shape_and_not_only_in_colour(qapp: QApplication, choice: str) -> None:
    theme.apply(qapp, choice)
    for size in (16, 32):
        grey = [_grey(state_icon(state).pixmap(size).toImage()) for state in (LISTENING, TROUBLE, DEAF)]
        for one in range(3):
            other = (one + 1) % 3
            apart = sum(a != b for a, b in zip(grey[one], grey[other], strict=True))
            assert apart >= size // 2, (size, one, other)


def _grey(image: QImage) -> list[bool]:
    """Where it is brighter than the middle, colours left aside."""
    return [image.pixelColor(x, y).lightness() > 128 for x in range(image.width()) for y in range(image.height())]


def test_the_real_tray_has_a_menu_and_words(qapp: QApplication) -> None:
    tray = Tray(qapp)
    tray.show_state(TROUBLE, "a way in is down", "notifications paused until 15:02")
    words = [action.text() for action in tray.menu.actions() if not action.isSeparator()]
    assert words == [
        "Listening, with trouble",
        "Open PaySG Desktop",
        "Notifications paused until 15:02",
        "Private screen",
        "Quit",
    ]
    assert tray.icon.toolTip().split("\n")[0] == "PaySG Desktop: listening, with trouble"
    assert tray.unmute.isVisible()
    tray.show_private(on=True)
    assert tray.private.isChecked()
    asked: list[str] = []
    for signal, name in ((tray.open_chosen, "open"), (tray.quit_chosen, "quit"), (tray.hour_chosen, "hour")):
        signal.connect(lambda name=name: asked.append(name))
    tray.menu.actions()[2].trigger()
    tray.pause.actions()[0].trigger()
    tray.menu.actions()[-1].trigger()
    assert asked == ["open", "hour", "quit"]
    # Where there is no place beside the clock nothing is shown, and nothing fails.
    tray.show(Notice("1 payment", "LIVE, real money"))
    tray.show_icon()
    assert tray.is_there or not tray.icon.isVisible()
    tray.deleteLater()
