"""The line to search payments with, and what is wrong with what was typed, right below it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent, QKeySequence, QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from paysg_desktop.domain.search import LONGEST, SearchProblem, parse_search
from paysg_desktop.ui import gate, theme
from paysg_desktop.ui.delegates import painting
from paysg_desktop.ui.growth import wide
from paysg_desktop.ui.inspector.parts import Ground, column, wrapped
from paysg_desktop.ui.theme import Size
from paysg_desktop.ui.wording import localised, tr

TYPING_MS = 120
"""After the last letter the list is read anew."""
_LEAST, _MOST = 100, 380
_BESIDE = 14
_NOTE_WIDTH = 360


class SearchBox(QLineEdit):
    """`taken` carries what was typed, a moment after the last letter or at once with Return, once it can be read.

    Ctrl+F comes here, Esc empties it, and again leaves it; Down leaves it for the list.
    """

    taken = Signal(str)
    left = Signal()
    """The keyboard is wanted in the list."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Search payments"))
        gate.veil_typing(self)
        self.setMaxLength(LONGEST)
        self.setFixedHeight(Size.CONTROL)
        self.setTextMargins(_BESIDE + Size.ICON, 0, Size.GRID, 0)
        self.setFont(theme.font(Size.BODY))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(wide(_LEAST))
        self.setMaximumWidth(wide(_MOST))
        gate.set_tooltip(self, tr("Payer, reference, e-mail, description, id; or a field: status:paid ref:INV"))
        self.problem = ""
        self._taken = ""
        self._note: _Note | None = None
        self._typing = QTimer(self, singleShot=True, interval=TYPING_MS)
        self._typing.timeout.connect(self._take)
        self.textEdited.connect(self._on_edited)
        self.returnPressed.connect(self._take)
        find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        find.activated.connect(self._come)
        self._hint = find.key().toString(QKeySequence.SequenceFormat.NativeText).replace("+", " ")

    @property
    def is_settled(self) -> bool:
        """Whether nothing that was typed is still to be taken."""
        return not self._typing.isActive()

    def show_text(self, text: str) -> None:
        """What is searched for; what is typed stays as it is where it says the same."""
        self._typing.stop()
        if self._taken != text or (not text and self.text().strip()):
            self._taken = text
            self.setText(text)
        self._say("")

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(wide(_MOST), Size.CONTROL)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        if event.key() == Qt.Key.Key_Escape:
            if self.text():
                self.clear()
                self._take()
            else:
                self.left.emit()
        elif event.key() == Qt.Key.Key_Down:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        super().focusOutEvent(event)
        self.update()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's name
        super().hideEvent(event)
        if self._note is not None:
            self._note.hide()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        super().paintEvent(event)
        shown, painter = theme.current(), QPainter(self)
        top = (self.height() - Size.ICON) / 2
        painting.glyph(painter, 10, top, "search", shown.muted, Size.ICON, shown.surface)
        if not self.text():
            self._paint_words(painter)
        painter.end()

    # --- inside ---

    def _paint_words(self, painter: QPainter) -> None:
        """What can be searched for, as far as there is room, and the keys that lead here."""
        shown = theme.current()
        room = self.rect().adjusted(_BESIDE + Size.ICON + 4, 0, -12, 0)
        if not self.hasFocus():
            keys = painting.metrics(Size.SECONDARY).horizontalAdvance(self._hint) + 1
            right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painting.text(painter, room, self._hint, shown.faint, theme.font(Size.SECONDARY), right)
            room = room.adjusted(0, 0, -keys - Size.GRID, 0)
        whole, short = tr("Search payer, reference, e-mail, id …"), tr("Search …")
        fits = painting.metrics(Size.BODY).horizontalAdvance(whole) < room.width()
        painting.text(painter, room, whole if fits else short, shown.faint, theme.font(Size.BODY))

    def _come(self) -> None:
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()

    def _on_edited(self) -> None:
        self._typing.start()

    def _take(self) -> None:
        """Tell what was typed; what can't be read changes nothing but the note below."""
        self._typing.stop()
        text = self.text().strip()
        try:
            parse_search(text)
        except SearchProblem as problem:
            self._say(localised(str(problem)))
            return
        self._say("")
        if text != self._taken:
            self._taken = text
            self.taken.emit(text)

    def _say(self, problem: str) -> None:
        self.problem = problem
        self.setAccessibleDescription(gate.line(problem))
        if problem and self.isVisible():
            self._note = self._note or _Note(self.window())
            self._note.show_below(self, problem)
        elif self._note is not None:
            self._note.hide()


class _Note(Ground):
    """A sentence on a ground of its own, over whatever is below the box."""

    def __init__(self, window: QWidget) -> None:
        super().__init__("surface", "border", Size.RADIUS_BUTTON)
        self.setParent(window)
        self.setAccessibleName(tr("What is wrong with the search"))
        self._words = wrapped("", "caution", Size.SECONDARY)
        self.setLayout(column(self._words, margin=Size.GRID + Size.HALF))

    def show_below(self, box: QWidget, words: str) -> None:
        self._words.show_text(words)
        width = max(box.width(), wide(_NOTE_WIDTH))
        layout = self.layout()
        height = layout.totalHeightForWidth(width) if layout is not None else 0
        place = box.mapTo(self.window(), QPoint(0, box.height() + Size.HALF))
        self.setGeometry(place.x(), place.y(), width, height)
        self.show()
        self.raise_()
