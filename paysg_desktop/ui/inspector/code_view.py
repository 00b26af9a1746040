"""A viewer for code: monospaced, read only, coloured from the theme."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent
from PySide6.QtGui import QColor, QSyntaxHighlighter, QTextCharFormat, QTextDocument, QTextOption
from PySide6.QtWidgets import QPlainTextEdit

from paysg_desktop.ui import theme, veil
from paysg_desktop.ui.inspector.cover import hidden_sentence
from paysg_desktop.ui.inspector.parts import MARGIN
from paysg_desktop.ui.inspector.pretty import CodeLine
from paysg_desktop.ui.theme import Size

_TONES = {
    "key": "code_key",
    "string": "code_string",
    "number": "code_number",
    "word": "accent",
    "more": "muted",
}


class CodeView(QPlainTextEdit):
    """Shows lines that are bounded already; the text may be selected and copied, never changed.

    While the private screen is on it holds a sentence instead.
    """

    def __init__(self, name: str, *, is_wrapping: bool = True, size: int = Size.SECONDARY) -> None:
        super().__init__()
        self._colours = _Colours(self.document())
        self.setAccessibleName(name)
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        # No line around it until the keyboard is in it; then the application's own rule draws it.
        self.setStyleSheet("QPlainTextEdit:!focus { border: 2px solid transparent; }")
        self.setFont(theme.font(size, mono=True))
        self.document().setDocumentMargin(MARGIN / 2)
        mode = QTextOption.WrapMode.WrapAnywhere if is_wrapping else QTextOption.WrapMode.NoWrap
        self.setWordWrapMode(mode)

    def show_lines(self, lines: Sequence[CodeLine]) -> None:
        """Show these lines with their colours."""
        self._colours.lines = tuple(lines)
        self._show("\n".join(line.text for line in lines))

    def show_block(self, text: str) -> None:
        """Show what `gate.block` made."""
        self._colours.lines = ()
        self._show(text)

    def _show(self, text: str) -> None:
        veil.keep(self, "text", veil.hides(text, hidden_sentence()) if text else "", CodeView._fill)

    def _fill(self, shown: str) -> None:
        self._colours.is_veiled = veil.is_on()
        self.setPlainText(shown)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and self._colours.lines:
            self._colours.rehighlight()


class _Colours(QSyntaxHighlighter):
    """Paints the spans that came with the lines; it finds nothing by itself."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self.lines: tuple[CodeLine, ...] = ()
        self.is_veiled = False

    def highlightBlock(self, text: str) -> None:  # noqa: N802 - Qt's name
        del text
        number = self.currentBlock().blockNumber()
        if self.is_veiled or number >= len(self.lines):
            return
        shown = theme.current()
        for start, length, kind in self.lines[number].spans:
            form = QTextCharFormat()
            form.setForeground(QColor(getattr(shown, _TONES[kind])))
            self.setFormat(start, length, form)
