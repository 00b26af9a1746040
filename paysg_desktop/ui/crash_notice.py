"""Offering the report of an earlier run that ended unexpectedly, once."""

from __future__ import annotations

import logging

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from paysg_desktop.settings.crashes import CrashReport, CrashReports
from paysg_desktop.ui.desk import Desk
from paysg_desktop.ui.quiet_notice import QuietNotice
from paysg_desktop.ui.wording import moment_text, plural, tr

log = logging.getLogger(__name__)


class CrashNotice(QuietNotice):
    """When the program ended, and what can be done about it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, "alert", tr("Show the report…"), tr("Dismiss"))


class CrashOffer(QObject):
    """`report_wanted` is told when somebody wants to read it, among the diagnostics."""

    report_wanted = Signal()

    def __init__(self, desk: Desk, notice: CrashNotice, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._notice = notice
        self._reports: CrashReports | None = None
        notice.button.clicked.connect(self._show)
        notice.away.clicked.connect(self._dismiss)

    def begin(self, reports: CrashReports) -> None:
        """Offer what earlier runs left, where they left something."""
        self._reports = reports
        self._desk.start(self._look, reports)

    # --- inside ---

    async def _look(self, reports: CrashReports) -> None:
        waiting = await self._desk.bridge.do(reports.waiting)
        for each in waiting:
            log.warning("An earlier run ended unexpectedly (%s); its report is kept: Help, Diagnostics", each.kind)
        self._notice.show_sentence(crash_text(waiting, self._desk.now()) if waiting else "")

    def _show(self) -> None:
        self._dismiss()
        self.report_wanted.emit()

    def _dismiss(self) -> None:
        self._notice.show_sentence("")
        if self._reports is not None:
            self._desk.start(self._mark, self._reports)

    async def _mark(self, reports: CrashReports) -> None:
        await self._desk.bridge.do(reports.dismiss)


def crash_text(waiting: tuple[CrashReport, ...], now: int) -> str:
    """When it was, and what becomes of the report: nothing, unless somebody wants it."""
    said = tr(
        "The program ended unexpectedly: {when}. What was acknowledged is kept. A report stays on this computer;"
        " nothing was sent."
    ).format(when=moment_text(waiting[0].at, now))
    others = len(waiting) - 1
    if not others:
        return said
    return f"{said} {plural(others, tr('{n} more report waits.'), tr('{n} more reports wait.'))}"
