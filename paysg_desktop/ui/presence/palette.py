"""The command palette: type a few letters of what is to be done, Enter does it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, QRect, QRectF, QSize, QStringListModel, Qt, QTimer
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QDialog,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from paysg_desktop.domain.payment import PaymentRow
from paysg_desktop.domain.payment_filter import PaymentFilter
from paysg_desktop.domain.search import SearchProblem, parse_search
from paysg_desktop.ui import gate, theme, veil
from paysg_desktop.ui.delegates import painting
from paysg_desktop.ui.desk import Desk, Scope
from paysg_desktop.ui.dialogs.fields import line_edit
from paysg_desktop.ui.growth import tall, wide
from paysg_desktop.ui.inspector.parts import wrapped
from paysg_desktop.ui.presence.fuzzy import fit
from paysg_desktop.ui.presence.palette_entries import Entry
from paysg_desktop.ui.theme import Size, Weight
from paysg_desktop.ui.wording import environment_name, tr

_WIDTH, _ROWS, _ROW = 600, 9, 38
_EDGE = 2 * Size.GRID
_TOP = 64
MOST_PAYMENTS = 6
_ABOVE = 5
"""Commands that stand above the payments that were found."""
LEAST_LETTERS = 2
_TYPING_MS = 120
_MOVES = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_PageDown: _ROWS,
    Qt.Key.Key_PageUp: -_ROWS,
}


class Palette(QDialog):
    """Shown with `open`. `entries` are there from the start; payments of a scope are asked for while one types."""

    def __init__(
        self,
        desk: Desk,
        scope: Scope | None,
        entries: Iterable[Entry],
        open_payment: Callable[[int], None],
        parent: QWidget,
    ) -> None:
        super().__init__(parent, Qt.WindowType.FramelessWindowHint)
        self._desk = desk
        self._scope = scope
        self._entries = tuple(entries)
        self._open_payment = open_payment
        self._window = parent
        self._asked = ""
        self._payments: tuple[Entry, ...] = ()
        self.shown: tuple[Entry, ...] = ()
        """What fits, the best first."""
        self.setWindowTitle(tr("Commands"))
        self.setAccessibleName(tr("Commands"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.box = line_edit(tr("What is to be done"))
        self.box.setPlaceholderText(tr("A command, a view, an account, a reference …"))
        gate.veil_typing(self.box)
        self.list = _list()
        self.nothing = wrapped(tr("Nothing fits. Try fewer letters."), "muted")
        self._rows = QStringListModel(self)
        self._typing = QTimer(self, singleShot=True, interval=_TYPING_MS)
        self._typing.timeout.connect(self._ask)
        self._lay_out()
        self.box.installEventFilter(self)
        self.box.textChanged.connect(self._take)
        self.list.clicked.connect(lambda index: self._do(index.row()))
        self._show()

    @property
    def is_settled(self) -> bool:
        """Whether nothing that was typed is still to be asked about."""
        return not self._typing.isActive()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        del event
        shown, painter = theme.current(), QPainter(self)
        painting.rounded(painter, QRectF(self.rect()), 0, shown.surface, shown.faint)
        painter.end()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """The keyboard stays in the line; arrows move in the list below."""
        if watched is self.box and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            key = Qt.Key(event.key())
            if key in _MOVES:
                self._move(_MOVES[key])
                return True
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._do(self.list.currentIndex().row())
                return True
        return super().eventFilter(watched, event)

    # --- inside ---

    def _move(self, by: int) -> None:
        row = min(max(self.list.currentIndex().row() + by, 0), len(self.shown) - 1)
        self._point_at(row)

    def _point_at(self, row: int) -> None:
        index = self._rows.index(row)
        self.list.setCurrentIndex(index)
        described = self.shown[row] if 0 <= row < len(self.shown) else None
        self.box.setAccessibleDescription("" if described is None else _spoken(described))

    def _do(self, row: int) -> None:
        """Close first: what is done may open something else."""
        if 0 <= row < len(self.shown):
            act = self.shown[row].act
            self.accept()
            QTimer.singleShot(0, self._window, act)

    def _take(self) -> None:
        self._payments = ()
        self._typing.start()
        self._show()

    def _show(self) -> None:
        typed = self.box.text()
        fits = ((fit(typed, f"{each.words} {each.place}"), each) for each in self._entries)
        found = sorted(((score, each) for score, each in fits if score is not None), key=lambda pair: -pair[0])
        commands = [each for _, each in found]
        self.shown = (*commands[:_ABOVE], *self._payments, *commands[_ABOVE:])
        self.list.setItemDelegate(_Delegate(self.shown, self.list))
        self._rows.setStringList([_spoken(each) for each in self.shown])
        self.list.setModel(self._rows)
        self.list.setVisible(bool(self.shown))
        self.nothing.setVisible(not self.shown)
        self._point_at(0)

    def _ask(self) -> None:
        """Look for payments by what was typed, where it can be searched for."""
        typed = self.box.text().strip()
        if self._scope is None or len(typed) < LEAST_LETTERS:
            return
        try:
            wanted = PaymentFilter(self._scope.environment, self._scope.account, search=parse_search(typed))
        except SearchProblem:
            return
        self._asked = typed
        self._desk.start(self._find, wanted, typed)

    async def _find(self, wanted: PaymentFilter, typed: str) -> None:
        rows = await self._desk.bridge.ask(_found, self._desk, wanted)
        if typed == self._asked == self.box.text().strip() and self.isVisible():
            self._payments = tuple(_payment_entry(row, self._open_payment) for row in rows)
            self._show()

    def _lay_out(self) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(_EDGE, _EDGE, _EDGE, _EDGE)
        box.setSpacing(Size.GRID)
        box.addWidget(self.box)
        box.addWidget(self.list)
        box.addWidget(self.nothing)
        box.addStretch()
        window = self._window
        width = min(wide(_WIDTH), window.width() - 4 * _EDGE)
        self.setFixedSize(width, _ROWS * tall(_ROW) + 2 * _EDGE + Size.CONTROL + Size.GRID)
        left = (window.width() - width) // 2
        self.move(window.mapToGlobal(QPoint(left, min(_TOP, max(0, window.height() - self.height())))))


class _Delegate(QStyledItemDelegate):
    """Draws an entry: its words, where it belongs, and its keys at the right."""

    def __init__(self, shown: tuple[Entry, ...], parent: QObject) -> None:
        super().__init__(parent)
        self._shown = shown

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:  # type: ignore[override]  # noqa: N802
        del option, index
        return QSize(0, tall(_ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:  # type: ignore[override]
        if index.row() >= len(self._shown):
            return
        entry, shown, rect = self._shown[index.row()], theme.current(), option.rect
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(shown.selection))
            painter.fillRect(QRect(rect.x(), rect.y(), Size.BAR, rect.height()), QColor(shown.accent))
        room = rect.adjusted(_EDGE, 0, -_EDGE, 0)
        room = _written_right(painter, room, entry.keys, shown.muted)
        room = _written_right(painter, room, gate.line(entry.place, 60), shown.faint)
        if entry.is_ticked:
            top = room.y() + (room.height() - Size.ICON) // 2
            painting.glyph(painter, room.x(), top, "check", shown.accent, Size.ICON, shown.surface)
            room = room.adjusted(Size.ICON + Size.GRID, 0, 0, 0)
        painting.text(painter, room, gate.line(entry.words, 120), shown.text, theme.font(Size.BODY, Weight.MEDIUM))


def _written_right(painter: QPainter, room: QRect, words: str, colour: str) -> QRect:
    """Words at the right end; gives what is left of the room."""
    if not words:
        return room
    right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
    painting.text(painter, room, words, colour, theme.font(Size.SECONDARY), right)
    return room.adjusted(0, 0, -painting.metrics(Size.SECONDARY).horizontalAdvance(words) - _EDGE, 0)


def _list() -> QListView:
    made = QListView()
    made.setAccessibleName(tr("What fits"))
    made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    made.setFrameShape(QListView.Shape.NoFrame)
    made.setUniformItemSizes(True)
    made.setFixedHeight(_ROWS * tall(_ROW))
    made.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
    made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    return made


def _spoken(entry: Entry) -> str:
    return ", ".join(filter(None, (gate.line(entry.words), gate.line(entry.place), entry.keys)))


def _found(desk: Desk, wanted: PaymentFilter) -> list[PaymentRow]:
    """On a reader thread: the payments that fit, the last changed first."""
    reader = desk.core.reader
    keys = list(reader.payment_keys(wanted, most=MOST_PAYMENTS))[-MOST_PAYMENTS:]
    rows = reader.payments(keys)
    return [rows[key] for key in reversed(keys) if key in rows]


def _payment_entry(row: PaymentRow, open_payment: Callable[[int], None]) -> Entry:
    named = veil.joined(" · ", (veil.private(row.payer_name), veil.private(row.reference)))
    place = tr("Payment, {environment}").format(environment=environment_name(row.environment))
    return Entry(veil.shown(named) or gate.middle(row.id, 40), place, partial(open_payment, row.key))
