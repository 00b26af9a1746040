"""Who gives way where the window is low and a payment is open beside the list: the figures, not the rows."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget

from paysg_desktop.ui.theme import Size
from paysg_desktop.ui.views.cards import Cards
from paysg_desktop.ui.views.header import head_height

ROWS = 4
"""The list keeps at least so many rows where taking the cards away gives them to it."""
_MARGIN = 2 * Size.GRID
_MOVES = (QEvent.Type.Resize, QEvent.Type.ShowToParent, QEvent.Type.HideToParent)


class CardsRoom(QObject):
    """Hides the cards while the inspector is open and fewer rows would be seen; they come back with its end."""

    def __init__(self, cards: Cards, others: tuple[QWidget, ...], inspector: QWidget, view: QWidget) -> None:
        super().__init__(view)
        self._cards = cards
        self._others = others
        self._inspector = inspector
        self._view = view
        for each in (view, inspector, *others):
            each.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if event.type() in _MOVES:
            self._cards.setVisible(self._inspector.isHidden() or self._rows() >= ROWS)
        return super().eventFilter(watched, event)

    def _rows(self) -> float:
        """How many rows there would be below the cards."""
        above = [each.height() for each in self._others if not each.isHidden()]
        above.append(self._cards.minimumSizeHint().height())
        taken = sum(above) + (len(above) + 2) * _MARGIN + head_height() + Size.RADIUS_CARD
        return (self._view.height() - taken) / Size.ROW_TWO_LINES
