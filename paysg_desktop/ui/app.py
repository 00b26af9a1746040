"""From an opened workspace to a running window, and to its clean end."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QSettings, QSize
from PySide6.QtWidgets import QApplication

from paysg_desktop import __version__
from paysg_desktop.core import Core
from paysg_desktop.domain.tasks import spawn
from paysg_desktop.settings.declarations import TEXT_SIZE, THEME
from paysg_desktop.settings.login_start import login_start
from paysg_desktop.ui import theme
from paysg_desktop.ui.bridge import Bridge
from paysg_desktop.ui.collecting import Collecting
from paysg_desktop.ui.first_paints import FirstPaints
from paysg_desktop.ui.interrupts import interrupts
from paysg_desktop.ui.loop import run_with_qt
from paysg_desktop.ui.presence.presence import Presence
from paysg_desktop.ui.presence.tray import Tray
from paysg_desktop.ui.screenshot import take_screenshot
from paysg_desktop.ui.shell import DELIVERIES, DEVELOPER, PAYMENTS
from paysg_desktop.ui.window import SIZE_KEY, MainWindow

log = logging.getLogger(__name__)

MEMORY_FILE = "window.ini"


@dataclass(frozen=True, slots=True)
class WindowOptions:
    """`for_s`: end by itself after so many seconds. `screenshot`: draw offscreen, save a picture, end.

    `theme` and `layout` hold for this run alone; `size` in logical pixels where none is remembered. `notice` is
    said in the banner from the start.
    """

    for_s: float | None = None
    screenshot: Path | None = None
    theme: str | None = None
    view: str = PAYMENTS
    layout: str | None = None
    size: tuple[int, int] = (1440, 900)
    notice: str = ""
    news: str = ""
    """What was restored just now; said where backups are looked after."""
    hidden: bool = False
    """Begin in the tray; minimised where there is none."""


def run(core: Core, options: WindowOptions) -> int:
    """Show the window of a workspace until it is closed; returns the exit code.

    The caller owns `core` and closes it.
    """
    app = application(is_offscreen=options.screenshot is not None)
    theme.size_text(core.settings.get(TEXT_SIZE))
    theme.apply(app, options.theme or core.settings.get(THEME))
    return run_with_qt(app, _live(core, options))


async def _live(core: Core, options: WindowOptions) -> int:
    bridge = Bridge(core.hub)
    memory = QSettings(str(core.workspace / MEMORY_FILE), QSettings.Format.IniFormat)
    layout = options.layout or (DEVELOPER if options.view == DELIVERIES else None)
    window = MainWindow(core, bridge, memory, layout)
    ended: asyncio.Future[int] = asyncio.get_running_loop().create_future()

    def end(code: int = 0) -> None:
        if not ended.done():
            ended.set_result(code)

    window.closed.connect(end)
    Collecting(window)
    if log.isEnabledFor(logging.DEBUG):
        FirstPaints(window, window.payments.table)
    window.resize(_size(window, memory, options))
    is_picture = options.screenshot is not None
    login = None if core.is_demo or is_picture else login_start(core.workspace)
    presence = Presence(window, Tray(window), login)
    if is_picture:
        window.stays = lambda: False
        window.show()
    else:
        presence.begin(hidden=options.hidden)
    window.begin(options.view)
    if options.notice:
        window.shell.banner.report(options.notice)
    if options.news:
        window.sources.care.open(options.news)
    if options.for_s is None and not is_picture and not core.is_demo:
        window.helping.begin()
    if options.screenshot is not None:
        spawn(_picture(window, options.view, options.screenshot, end))
    elif options.for_s is not None:
        asyncio.get_running_loop().call_later(options.for_s, end)
    with interrupts(end):
        code = await ended
    presence.end()
    window.quit()
    await window.desk.stop()
    bridge.close()
    memory.sync()
    window.deleteLater()
    QCoreApplication.sendPostedEvents(window, QEvent.Type.DeferredDelete.value)
    return code


async def _picture(window: MainWindow, view: str, path: Path, end: Callable[[int], None]) -> None:
    problem = await take_screenshot(window, view, path)
    if problem is not None:
        log.error("%s", problem)
    end(0 if problem is None else 1)


def application(*, is_offscreen: bool = False) -> QApplication:
    """Qt's application, made where there is none yet."""
    running = QApplication.instance()
    if isinstance(running, QApplication):
        return running
    made = QApplication(["paysg-desktop", *(("-platform", "offscreen") if is_offscreen else ())])
    made.setApplicationName("PaySG Desktop")
    made.setApplicationDisplayName("PaySG Desktop")
    made.setApplicationVersion(__version__)
    made.setDesktopFileName("paysg-desktop")
    return made


def _size(window: MainWindow, memory: QSettings, options: WindowOptions) -> QSize:
    """The remembered size, or the option's; never larger than the screen. A picture has the option's, always."""
    wanted = QSize(*options.size)
    if options.screenshot is not None:
        return wanted
    remembered = memory.value(SIZE_KEY)
    room = window.screen().availableSize()
    return (remembered if isinstance(remembered, QSize) else wanted).boundedTo(room)
