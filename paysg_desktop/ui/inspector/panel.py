"""The ground of an inspector: its surface, its close button, and what it says when nothing is chosen."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from paysg_desktop.ui import theme
from paysg_desktop.ui.inspector.parts import MARGIN, GlyphButton, wrapped


class Panel(QWidget):
    """One of two faces: a sentence, or `content`. Esc and the close button ask to be closed."""

    close_requested = Signal()

    def __init__(self, name: str, empty_text: str, close_text: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.close_button = GlyphButton("cross", close_text)
        self.close_button.clicked.connect(self.close_requested)
        self.content = QWidget()
        self.content.setAccessibleName(name)
        self._faces = QStackedLayout(self)
        self._faces.addWidget(_empty_face(empty_text))
        self._faces.addWidget(self.content)

    @property
    def is_empty(self) -> bool:
        return self._faces.currentIndex() == 0

    def show_face(self, *, is_empty: bool) -> None:
        self._faces.setCurrentIndex(0 if is_empty else 1)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        if event.key() == Qt.Key.Key_Escape:
            self.close_requested.emit()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        QPainter(self).fillRect(event.rect(), QColor(theme.current().surface))


def _empty_face(text: str) -> QWidget:
    face = QWidget()
    sentence = wrapped(text, "muted")
    sentence.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    layout = QVBoxLayout(face)
    layout.setContentsMargins(2 * MARGIN, MARGIN, 2 * MARGIN, MARGIN)
    layout.addStretch(2)
    layout.addWidget(sentence)
    layout.addStretch(3)
    return face
