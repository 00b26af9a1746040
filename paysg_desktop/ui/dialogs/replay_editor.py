"""A text editor for bodies: monospaced, as wide as there is room, and never slowed down by a long line."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from PySide6.QtCore import QEvent, QMimeData, Qt, Signal
from PySide6.QtGui import QTextCursor

from paysg_desktop.ui.dialogs.replay_text import LONGEST, Editable, softened, written
from paysg_desktop.ui.inspector.code_view import CodeView
from paysg_desktop.ui.inspector.pretty import CodeLine
from paysg_desktop.ui.wording import tr

_BLOCK_END = "\u2029"
"""What Qt writes between two lines."""


class BodyEditor(CodeView):
    """Shows a text that may be changed, or only be read. `edited` is told with each change by a person."""

    edited = Signal()

    def __init__(self) -> None:
        super().__init__(tr("Body as text"))
        self.setTabChangesFocus(True)
        self._line_end = "\n"
        self._is_filling = False
        self.textChanged.connect(self._tell)

    @property
    def body(self) -> bytes:
        """What stands in it, as bytes."""
        return written(self.shown, self._line_end)

    @property
    def shown(self) -> str:
        """What stands in it, soft breaks included."""
        return self.document().toRawText().replace(_BLOCK_END, "\n")

    def show_editable(self, text: Editable) -> None:
        """Let this be changed; what was changed before can't be taken back any more."""
        self._line_end = text.line_end
        self._fill(text.shown)
        self.setReadOnly(False)
        self.setUndoRedoEnabled(True)

    def colour(self, lines: Sequence[CodeLine]) -> None:
        """Colour what stands in it, as it was a moment ago."""
        with self._quietly():
            self._colours.lines = tuple(lines)
            self._colours.rehighlight()

    def show_locked(self, block: str) -> None:
        """Show what `gate.block` made, to be read alone."""
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self._fill(block)

    def go_to(self, block: int, column: int) -> None:
        """Put the cursor there, and show where it is."""
        cursor = QTextCursor(self.document().findBlockByNumber(block))
        cursor.movePosition(QTextCursor.MoveOperation.Right, QTextCursor.MoveMode.MoveAnchor, column)
        self.setTextCursor(cursor)
        self.centerCursor()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        with self._quietly():
            super().changeEvent(event)

    def insertFromMimeData(self, source: QMimeData) -> None:  # noqa: N802 - Qt's name
        """Long lines are broken for the eye, what is too long for any body is not taken."""
        text = source.text()[:LONGEST]
        if not self.isReadOnly() and text:
            self.insertPlainText(softened(text))

    def _fill(self, text: str) -> None:
        with self._quietly():
            self.show_block(text)

    @contextmanager
    def _quietly(self) -> Iterator[None]:
        """What happens in the block is no change by a person; Qt tells of new colours as of a new text."""
        self._is_filling = True
        try:
            yield
        finally:
            self._is_filling = False

    def _tell(self) -> None:
        if not self._is_filling and not self.isReadOnly():
            self.edited.emit()
