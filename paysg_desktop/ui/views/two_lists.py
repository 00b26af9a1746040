"""Two lists of cards, one below the other, each as high as its cards want and as there is room."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from paysg_desktop.ui.theme import Size
from paysg_desktop.ui.views.endpoints_list import EndpointList
from paysg_desktop.ui.views.ways_in_list import WaysInList

_MARGIN = 2 * Size.GRID
_BELOW_PERCENT = 45
"""The lower list gets no more of the height than this while the upper one wants the rest."""
_LEAST = 96


class TwoLists(QWidget):
    """The endpoints, and below them the ways in."""

    def __init__(self, above: EndpointList, below: WaysInList) -> None:
        super().__init__()
        self.setAccessibleName(above.title.text())
        self._above, self._below = above, below
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(0)
        self._box.addWidget(above, 1)
        self._box.addWidget(below)
        self._box.addStretch()
        for area in (above.area, below.area):
            inner = area.widget()
            if inner is not None:
                inner.installEventFilter(self)

    def fit(self) -> None:
        """Share the height anew; both lists show what they show."""
        has_cards = bool(self._above.cards)
        self._box.setStretch(0, 0 if has_cards else 1)
        self._box.setStretch(2, 1 if has_cards else 0)
        width = self.width() - 2 * _MARGIN
        above, below = _wanted(self._above.area, width), _wanted(self._below.area, width)
        room = self.height() - self._heads(width)
        if above + below > room:
            below = min(below, max(_LEAST, room - above, room * _BELOW_PERCENT // 100))
            above = min(above, max(_LEAST, room - below))
        self._above.area.setFixedHeight(max(_LEAST, above))
        self._below.area.setFixedHeight(max(1, below))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        self.fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """A card that became higher asks for its list to be laid out anew."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.fit()
        return super().eventFilter(watched, event)

    def _heads(self, width: int) -> int:
        """What both lists need beside their cards."""
        heads = 2 * (_MARGIN + Size.CONTROL + Size.GRID + Size.HALF) + _MARGIN
        nothing = self._below.nothing
        return heads + (0 if nothing.isHidden() else nothing.heightForWidth(width))


def _wanted(area: QScrollArea, width: int) -> int:
    """How high the cards in it are at this width; 0 for none."""
    inner = area.widget()
    layout = inner.layout() if inner is not None else None
    if layout is None or area.isHidden():
        return 0
    return layout.heightForWidth(width) if layout.hasHeightForWidth() else layout.sizeHint().height()
