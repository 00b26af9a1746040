"""What stands around the views: navigation left, bars above and below, one place for a message."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from paysg_desktop.domain.figures import Figures
from paysg_desktop.domain.reconciliation import Reconciliation
from paysg_desktop.ui.address_notice import AddressNotice
from paysg_desktop.ui.answer_notice import AnswerNotice
from paysg_desktop.ui.banner import Banner
from paysg_desktop.ui.crash_notice import CrashNotice
from paysg_desktop.ui.growth import wide
from paysg_desktop.ui.navigation import Navigation
from paysg_desktop.ui.notices import Notices
from paysg_desktop.ui.presence.private_screen import PrivateNotice
from paysg_desktop.ui.pulse import Frame
from paysg_desktop.ui.strip import (
    Part,
    StatusStrip,
    backup_parts,
    beside_parts,
    developer_parts,
    finance_parts,
    finance_tone,
    reading_parts,
    third_party_parts,
    unsettled_parts,
)
from paysg_desktop.ui.top_bar import TopBar
from paysg_desktop.ui.updates import UpdateNotice
from paysg_desktop.ui.views.activity_count import Unsettled
from paysg_desktop.ui.views.figures import reasons
from paysg_desktop.ui.views.reconcile_words import count_text
from paysg_desktop.ui.wording import plural, tr

PAYMENTS, RECONCILE, ACTIVITY = "payments", "reconcile", "activity"
DELIVERIES, FORWARDING, SANDBOX, ENDPOINTS = "deliveries", "forwarding", "sandbox", "endpoints"
SETTINGS = "settings"
LIVE_ACTIVITY = "activity in LIVE"
"""What the strip leads to where real money waits while another environment is shown."""
PAUSED = "paused notifications"
"""What the strip's piece about a pause leads to: its end."""
FINANCE, DEVELOPER = "finance", "developer"
NARROW = 1200
"""Below this width of the window the navigation folds, so that the list keeps its amounts and chips."""


class Shell(QWidget):
    """Shows a `Frame`; holds the views and brings one to the front."""

    def __init__(self, workspace_name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.navigation = Navigation(workspace_name, self)
        self.navigation.add(PAYMENTS, "payments", tr("Payments"))
        self.navigation.add(RECONCILE, "reconcile", tr("Reconcile"))
        self.navigation.add(ACTIVITY, "activity", tr("Activity"))
        self.navigation.add(DELIVERIES, "deliveries", tr("Deliveries"))
        self.navigation.add(FORWARDING, "forwarding", tr("Forwarding"))
        self.navigation.add(SANDBOX, "sandbox", tr("Sandbox"))
        self.navigation.add(ENDPOINTS, "endpoints", tr("Endpoints"))
        self.navigation.add(SETTINGS, "settings", tr("Settings"), is_below=True)
        self.top_bar = TopBar(self)
        self.banner, self.answers, self.private = Banner(self), AnswerNotice(self), PrivateNotice(self)
        self.addresses = AddressNotice(self)
        self.crashed, self.updates = CrashNotice(self), UpdateNotice(self)
        bands = (self.banner, self.addresses, self.answers, self.private, self.crashed, self.updates)
        self.notices = Notices(bands, self)
        self.strip = StatusStrip(self)
        self._stack = QStackedWidget(self)
        self._views: dict[str, QWidget] = {}
        self._unsettled = Unsettled()
        self._bulk: tuple[Part, ...] = ()
        self._replay: tuple[Part, ...] = ()
        self._paused: tuple[Part, ...] = ()
        self._around: tuple[tuple[Part, ...], str] = ((), "faint")
        middle = QVBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self.top_bar)
        middle.addWidget(self.notices)
        middle.addWidget(self._stack, 1)
        middle.addWidget(self.strip)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.navigation)
        whole.addLayout(middle, 1)

    def hold(self, name: str, view: QWidget) -> None:
        """Take a view in under its name."""
        self._views[name] = view
        self._stack.addWidget(view)

    @property
    def view(self) -> str:
        """The name of the view in front."""
        return next(name for name, each in self._views.items() if each is self._stack.currentWidget())

    @property
    def front(self) -> QWidget:
        """The view in front."""
        return self._views[self.view]

    def show_view(self, name: str, layout: str) -> None:
        """Bring a view to the front. In Finance, what is a developer's has its entry only while it is open."""
        for each in (DELIVERIES, FORWARDING, SANDBOX, ENDPOINTS):
            self.navigation.entry(each).setVisible(layout == DEVELOPER or name == each)
        self.navigation.mark(name)
        self._stack.setCurrentWidget(self._views[name])

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        self.navigation.fold(is_folded=self.width() < wide(NARROW))

    def show_frame(
        self, frame: Frame, layout: str, addresses: tuple[str, ...], senders: tuple[str, ...], now: int
    ) -> None:
        """Show what surrounds the records of a scope, in the words of a layout."""
        fresh, known, reading = frame.freshness, frame.knowledge, reading_parts(frame.reading)
        kept = (
            *beside_parts(is_beside=frame.is_beside),
            *third_party_parts(frame.public, frame.scope.environment),
            *backup_parts(frame.backup, now),
        )
        self.top_bar.show_environments(frame.environments, frame.scope)
        self.top_bar.show_accounts(frame.accounts, frame.scope)
        self.top_bar.freshness.show_sources(fresh, frame.knowledge, frame.reading, now)
        rejected = plural(fresh.rejected_today, tr("{n} rejected today"), tr("{n} rejected today"))
        self.navigation.entry(DELIVERIES).show_count(fresh.rejected_today, rejected)
        if layout == DEVELOPER:
            parts, tone = (*developer_parts(fresh, addresses), *reading, *kept), "good" if addresses else "bad"
        else:
            parts = (*reading, *finance_parts(fresh, senders, known, now), *kept)
            tone = finance_tone(fresh, known, now)
        self._around = (parts, tone)
        self._show_strip()

    def show_unread(self) -> None:
        """Another scope was chosen: nothing of the one before is said any more."""
        self.top_bar.freshness.show_unread()
        for name in (PAYMENTS, DELIVERIES, RECONCILE):
            self.navigation.entry(name).show_count(0, "")
        self._around = ((Part(tr("Reading…")),), "faint")
        self._show_strip()

    def show_unsettled(self, unsettled: Unsettled) -> None:
        """Say what waits for a person, wherever the user is."""
        self._unsettled = unsettled
        self.navigation.entry(ACTIVITY).show_count(unsettled.count, ", ".join(unsettled.lines))
        self._show_strip()

    def show_bulk(self, parts: tuple[Part, ...]) -> None:
        """Say of a bulk run that has not ended how far it is; nothing for none."""
        self._bulk = parts
        self._show_strip()

    def show_replay(self, parts: tuple[Part, ...]) -> None:
        """Say of a replay that goes on how far it is; nothing for none."""
        self._replay = parts
        self._show_strip()

    def show_paused(self, words: str) -> None:
        """Say that notifications are paused, with the way out; empty for nothing."""
        self._paused = (Part(tr("{what}: notify again").format(what=words), opens=PAUSED),) if words else ()
        self._show_strip()

    def show_figures(self, figures: Figures) -> None:
        self.navigation.entry(PAYMENTS).show_count(figures.needs_look_count, reasons(figures))

    def show_compared(self, done: Reconciliation) -> None:
        self.navigation.entry(RECONCILE).show_count(len(done.open), count_text(done))

    def _show_strip(self) -> None:
        parts, tone = self._around
        if parts:
            waiting = unsettled_parts(self._unsettled.lines, ACTIVITY)
            live = unsettled_parts(self._unsettled.live_lines, LIVE_ACTIVITY)
            self.strip.show_parts((*self._bulk, *self._replay, *live, *waiting, *parts, *self._paused), tone)
