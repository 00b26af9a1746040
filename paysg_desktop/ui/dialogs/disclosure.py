"""A part of a dialog that is folded away until it is wanted."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QWidget

from paysg_desktop.ui import icons, theme
from paysg_desktop.ui.inspector.parts import LinkButton, column
from paysg_desktop.ui.theme import Size, Weight
from paysg_desktop.ui.wording import tr


class Disclosure(QWidget):
    """A line that unfolds what it names."""

    def __init__(self, words: str, content: QWidget) -> None:
        super().__init__()
        self._words = words
        self.content = content
        self.button = LinkButton(words, weight=Weight.MEDIUM)
        self.button.clicked.connect(lambda: self.unfold(is_unfolded=self.content.isHidden()))
        layout = column(gap=Size.GRID + Size.HALF)
        layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(content)
        self.setLayout(layout)
        self.unfold(is_unfolded=False)

    def unfold(self, *, is_unfolded: bool) -> None:
        self.content.setVisible(is_unfolded)
        state = tr("unfolded") if is_unfolded else tr("folded")
        self.button.setAccessibleDescription(state)
        self._draw_icon()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.PaletteChange):
            self._draw_icon()

    def _draw_icon(self) -> None:
        glyph = "chevron-right" if self.content.isHidden() else "chevron-down"
        self.button.setIconSize(QSize(Size.ICON, Size.ICON))
        self.button.setIcon(icons.icon(glyph, theme.current().accent))
