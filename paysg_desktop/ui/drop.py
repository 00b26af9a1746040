"""Files dropped anywhere on the window, and the words that show while they hang over it."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QDragEnterEvent, QDragMoveEvent, QDropEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from paysg_desktop.ui import theme
from paysg_desktop.ui.delegates import painting
from paysg_desktop.ui.theme import Size, Weight
from paysg_desktop.ui.wording import tr

MOST_FILES = 20
_INSET = 2 * Size.GRID
_SIGN = 40
_VEIL = 0.94
_CENTRE = Qt.AlignmentFlag.AlignCenter


class FileDrop(QObject):
    """Lets files be dropped on `target`; `dropped` carries their paths (`tuple[Path, ...]`).

    `words` say below the title what is taken. Nothing is opened here: what is in a file is read elsewhere, and
    only when it is wanted.
    """

    dropped = Signal(object)

    def __init__(self, target: QWidget, words: str = "") -> None:
        super().__init__(target)
        self._target = target
        self.veil = Veil(target, words or _any_file())
        target.setAcceptDrops(True)
        target.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        match event.type():
            case QEvent.Type.DragEnter if isinstance(event, QDragEnterEvent):
                return self._enter(event)
            case QEvent.Type.DragMove if isinstance(event, QDragMoveEvent):
                return self._move(event)
            case QEvent.Type.DragLeave:
                self.veil.hide()
            case QEvent.Type.Drop if isinstance(event, QDropEvent):
                return self._drop(event)
            case QEvent.Type.Resize:
                self.veil.setGeometry(self._target.rect())
        return super().eventFilter(watched, event)

    def _enter(self, event: QDragEnterEvent) -> bool:
        if not files_of(event.mimeData()):
            return False
        event.acceptProposedAction()
        self.veil.setGeometry(self._target.rect())
        self.veil.show()
        self.veil.raise_()
        return True

    def _move(self, event: QDragMoveEvent) -> bool:
        if not files_of(event.mimeData()):
            return False
        event.acceptProposedAction()
        return True

    def _drop(self, event: QDropEvent) -> bool:
        self.veil.hide()
        found = files_of(event.mimeData())
        if not found:
            return False
        event.acceptProposedAction()
        self.dropped.emit(found)
        return True


class Veil(QWidget):
    """Covers the window while a file hangs over it, and takes no mouse."""

    def __init__(self, parent: QWidget, words: str) -> None:
        super().__init__(parent)
        self._words = words
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAccessibleName(tr("Drop the file to look at it"))
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        del event
        shown = theme.current()
        painter = QPainter(self)
        ground = QColor(shown.background)
        ground.setAlphaF(_VEIL)
        painter.fillRect(self.rect(), ground)
        area = QRectF(self.rect()).adjusted(_INSET, _INSET, -_INSET, -_INSET)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(shown.accent), Size.FOCUS, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(area, Size.RADIUS_CARD, Size.RADIUS_CARD)
        middle = self.rect().center()
        left, top = middle.x() - _SIGN / 2, middle.y() - _SIGN - Size.GRID
        painting.glyph(painter, left, top, "import", shown.accent, _SIGN, shown.background)
        title = QRect(0, middle.y() + Size.GRID, self.width(), 3 * Size.GRID)
        font = theme.font(Size.TITLE, Weight.STRONG)
        painting.text(painter, title, tr("Drop the file to look at it"), shown.text, font, _CENTRE)
        below = title.translated(0, title.height() + Size.HALF)
        painting.text(painter, below, self._words, shown.muted, theme.font(Size.BODY), _CENTRE)
        painter.end()


def files_of(data: QMimeData) -> tuple[Path, ...]:
    """The files on this computer that something holds; nothing for other addresses, and at most some."""
    return tuple(_local(url.toLocalFile() for url in data.urls() if url.isLocalFile()))[:MOST_FILES]


def _any_file() -> str:
    return tr("A payment report, a payout or a bank statement as CSV. Nothing is taken in before you say so.")


def _local(names: Iterable[str]) -> Iterable[Path]:
    return (Path(name) for name in names if name)
