"""The list of ways in, below the endpoints that they lead to."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from paysg_desktop.ui import theme
from paysg_desktop.ui.delegates import painting
from paysg_desktop.ui.inspector.buttons import IconButton
from paysg_desktop.ui.inspector.parts import column, label, wrapped
from paysg_desktop.ui.theme import Size, Weight
from paysg_desktop.ui.views.choice_list import ChoiceList
from paysg_desktop.ui.views.ways_in_card import WayInCard
from paysg_desktop.ui.views.ways_in_records import WaysInSeen
from paysg_desktop.ui.views.ways_in_words import count_text
from paysg_desktop.ui.wording import tr

_MARGIN = 2 * Size.GRID


class WaysInList(ChoiceList[WayInCard]):
    """The cards; where there is no way in, the step that adds one. `chosen` carries the id of one."""

    DOWN = (Qt.Key.Key_Down, Qt.Key.Key_J)
    UP = (Qt.Key.Key_Up, Qt.Key.Key_K)

    def __init__(self) -> None:
        super().__init__(WayInCard, tr("Ways in"), tr("Ways in"), tr("Add a way in"))
        self.setAccessibleName(tr("Ways in"))
        self.nothing = NoWayIn()
        self.nothing.add_requested.connect(self.add_requested)
        layout = column(self._head(), self.area, self.nothing, gap=Size.GRID + Size.HALF)
        layout.setContentsMargins(_MARGIN, 0, _MARGIN, _MARGIN)
        self.setLayout(layout)
        self.hide()

    def show_seen(self, seen: WaysInSeen, chosen: str | None, now: int) -> None:
        """Show these, and mark the chosen one. Without an endpoint there is nothing to lead to yet."""
        for card, record in zip(self._keep(len(seen.records)), seen.records, strict=True):
            card.show_record(record, now)
            card.setChecked(record.config.id == chosen)
        has_any = bool(seen.records)
        self.count.show_text(count_text(seen.records) if has_any else "")
        self.add.setVisible(has_any)
        self.area.setVisible(has_any)
        self.nothing.setVisible(not has_any)
        self.setVisible(has_any or seen.has_endpoint)


class NoWayIn(QWidget):
    """What a way in would be, and the step that makes one."""

    add_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("No way in yet"))
        promise = tr(
            "Providers outside can't reach this computer yet. A way in gives your endpoints a public address: one"
            " of your own, your own server by ssh, ngrok, or any other program."
        )
        self.add = IconButton("plus", tr("Add a way in"))
        self.add.clicked.connect(self.add_requested)
        title = label(tr("No way in yet"), Size.BODY, Weight.STRONG)
        rows = column(title, wrapped(promise, "muted"), gap=Size.HALF, margin=_MARGIN)
        rows.addSpacing(Size.GRID)
        rows.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)
        self.setLayout(rows)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        del event
        shown, painter = theme.current(), QPainter(self)
        painting.rounded(painter, QRectF(self.rect()), Size.RADIUS_CARD, shown.surface, shown.border)
        painter.end()
