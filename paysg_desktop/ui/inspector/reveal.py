"""The one way to see masked personal data; that it was used is logged."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize

from paysg_desktop.ui import icons, theme
from paysg_desktop.ui.inspector.parts import LinkButton
from paysg_desktop.ui.theme import Size, Weight
from paysg_desktop.ui.wording import tr


class RevealButton(LinkButton):
    """Says what a click will do: reveal, or hide again."""

    def __init__(self) -> None:
        super().__init__("", weight=Weight.MEDIUM)
        self.show_state(is_revealed=False)
        self._draw_icon()

    def show_state(self, *, is_revealed: bool) -> None:
        self.show_words(tr("Hide again") if is_revealed else tr("Reveal (is logged)"))

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.PaletteChange):
            self._draw_icon()

    def _draw_icon(self) -> None:
        self.setIconSize(QSize(Size.ICON, Size.ICON))
        self.setIcon(icons.icon("eye", theme.current().accent))
