"""The icon beside the clock: how we stand, a menu, and the system's notifications."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QAction, QColor, QIcon, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from paysg_desktop.ui import gate, icons, theme
from paysg_desktop.ui.presence.words import DEAF, LISTENING, TROUBLE, Notice, tray_state_word, tray_text
from paysg_desktop.ui.wording import tr

_SIZES = (16, 22, 32, 48, 64)
_BADGE = 0.62
"""Of the icon's side: small, and still told apart at 16 pixels."""
_SHOWN_MS = 8_000
_LONGEST = 200


class Tray(QObject):
    """Asks by signals for what it can't do by itself. Where the system has no tray nothing is shown."""

    open_chosen = Signal()
    notice_opened = Signal(object)
    """The `Notice` that was clicked."""
    hour_chosen = Signal()
    tomorrow_chosen = Signal()
    unmute_chosen = Signal()
    private_chosen = Signal(bool)
    quit_chosen = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.state = ""
        self._last: Notice | None = None
        self.icon = QSystemTrayIcon(self)
        self.menu = QMenu()
        self._fill()
        self.icon.setContextMenu(self.menu)
        self.icon.activated.connect(self._on_activated)
        self.icon.messageClicked.connect(self._on_message)

    @property
    def is_there(self) -> bool:
        """Whether the system has a place for it, so that the window can go."""
        return QSystemTrayIcon.isSystemTrayAvailable()

    def show_state(self, state: str, trouble: str, muted: str) -> None:
        """`state` is one of `words`; `muted` and `trouble` are sentences, or empty."""
        if state != self.state:
            self.state = state
            self.icon.setIcon(state_icon(state))
        self.icon.setToolTip(gate.block(tray_text(state, trouble, muted)))
        self.standing.setText(gate.words(tray_state_word(state).capitalize()))
        self.unmute.setVisible(bool(muted))
        self.pause.setTitle(gate.words(muted.capitalize() if muted else tr("Pause notifications")))

    def show_private(self, *, on: bool) -> None:
        self.private.setChecked(on)

    def show_icon(self) -> None:
        """Put it beside the clock, where there is a place."""
        if self.is_there:
            self.icon.show()

    def hide(self) -> None:
        self.icon.hide()

    def show(self, notice: Notice) -> None:
        """Show a notification, where the system shows any."""
        if not self.is_there:
            return
        self._last = notice
        kind = QSystemTrayIcon.MessageIcon
        icon = kind.Warning if notice.is_bad else kind.Information
        self.icon.showMessage(gate.line(notice.title, _LONGEST), gate.line(notice.text, _LONGEST), icon, _SHOWN_MS)

    def _fill(self) -> None:
        self.standing = self.menu.addAction("")
        self.standing.setEnabled(False)
        self.menu.addSeparator()
        opened = self._action(self.menu, tr("Open PaySG Desktop"))
        opened.triggered.connect(self.open_chosen)
        self.menu.setDefaultAction(opened)
        self.pause = QMenu(tr("Pause notifications"), self.menu)
        self.menu.addMenu(self.pause)
        self._action(self.pause, tr("For an hour")).triggered.connect(self.hour_chosen)
        self._action(self.pause, tr("Until tomorrow")).triggered.connect(self.tomorrow_chosen)
        self.unmute = self._action(self.pause, tr("Notify again"))
        self.unmute.triggered.connect(self.unmute_chosen)
        self.private = self._action(self.menu, tr("Private screen"))
        self.private.setCheckable(True)
        self.private.triggered.connect(self.private_chosen)
        self.menu.addSeparator()
        self._action(self.menu, tr("Quit")).triggered.connect(self.quit_chosen)

    def _action(self, menu: QMenu, words: str) -> QAction:
        return menu.addAction(gate.words(words))

    def _on_activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        """A click opens the window; the other button shows the menu by itself."""
        wanted = (QSystemTrayIcon.ActivationReason.Trigger, QSystemTrayIcon.ActivationReason.DoubleClick)
        if reason in wanted:
            self.open_chosen.emit()

    def _on_message(self) -> None:
        if self._last is not None:
            self.notice_opened.emit(self._last)


def state_icon(state: str) -> QIcon:
    """Our sign with a badge whose shape says how we stand: a tick, an exclamation mark, a bar across."""
    made = QIcon()
    for size in _SIZES:
        made.addPixmap(_drawn(state, size))
    return made


def _drawn(state: str, size: int) -> QPixmap:
    shown = theme.current()
    drawn = QPixmap(size, size)
    drawn.fill(QColor(theme.CLEAR))
    painter = QPainter(drawn)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if state == DEAF:
        painter.setOpacity(0.45)
    painter.drawPixmap(0, 0, icons.logo(size))
    painter.setOpacity(1)
    side = max(9, round(size * _BADGE))
    place = QRectF(size - side, size - side, side, side)
    colour = {LISTENING: shown.good, TROUBLE: shown.caution, DEAF: shown.bad}[state]
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(shown.surface))
    painter.drawEllipse(place)
    painter.setBrush(QColor(colour))
    painter.drawEllipse(place.adjusted(1, 1, -1, -1))
    glyph = {LISTENING: "check", TROUBLE: "mark", DEAF: "bar"}[state]
    _draw_badge(painter, place, glyph, shown.surface)
    painter.end()
    return drawn


def _draw_badge(painter: QPainter, place: QRectF, glyph: str, colour: str) -> None:
    """Strokes rather than an icon: at 16 pixels the badge is nine wide."""
    middle, unit = place.center(), place.width() / 9
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    match glyph:
        case "check":
            painter.setPen(QPen(QColor(colour), 1.3 * unit))
            low = QPointF(middle.x() - 0.5 * unit, middle.y() + 1.7 * unit)
            painter.drawLine(QPointF(middle.x() - 2 * unit, middle.y() + 0.2 * unit), low)
            painter.drawLine(low, QPointF(middle.x() + 2 * unit, middle.y() - 1.5 * unit))
        case "mark":
            painter.drawRect(QRectF(middle.x() - 0.7 * unit, middle.y() - 2.4 * unit, 1.4 * unit, 3 * unit))
            painter.drawRect(QRectF(middle.x() - 0.7 * unit, middle.y() + 1.3 * unit, 1.4 * unit, 1.3 * unit))
        case _:
            painter.drawRect(QRectF(middle.x() - 2.2 * unit, middle.y() - 0.7 * unit, 4.4 * unit, 1.4 * unit))
