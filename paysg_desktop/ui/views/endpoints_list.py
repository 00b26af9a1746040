"""The list of endpoints: a card each, walked with the arrows."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from paysg_desktop.ui import theme
from paysg_desktop.ui.delegates import painting
from paysg_desktop.ui.gate import Look
from paysg_desktop.ui.inspector.buttons import IconButton
from paysg_desktop.ui.inspector.parts import column, label, scrolling
from paysg_desktop.ui.theme import Size, Weight
from paysg_desktop.ui.views.empty import Emptiness, EmptyState
from paysg_desktop.ui.views.endpoints_card import EndpointCard
from paysg_desktop.ui.views.endpoints_records import EndpointRecord
from paysg_desktop.ui.views.endpoints_words import count_text
from paysg_desktop.ui.wording import tr

_MARGIN = 2 * Size.GRID
_NOTHING_WIDTH = 640
_DOWN, _UP = (Qt.Key.Key_Down, Qt.Key.Key_J), (Qt.Key.Key_Up, Qt.Key.Key_K)
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class EndpointList(QWidget):
    """A workspace has a handful of endpoints, so each is a widget; they are kept and filled anew.

    `chosen` carries an endpoint's id.
    """

    chosen = Signal(str)
    add_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.cards: list[EndpointCard] = []
        self.title = label(tr("Endpoints"), Size.TITLE, Weight.STRONG)
        self.count = label("", look=Look("muted", Qt.TextElideMode.ElideRight))
        self.add = IconButton("plus", tr("Add an endpoint"))
        self.add.clicked.connect(self.add_requested)
        self._rows = column(gap=Size.GRID)
        inner = QWidget()
        inner.setAccessibleName(tr("Endpoints"))
        whole = column(self._rows, gap=0)
        whole.addStretch()
        inner.setLayout(whole)
        self.area = scrolling(inner, tr("Endpoints"))
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.nothing = _Nothing()
        self.nothing.words.add_requested.connect(self.add_requested)
        self._lay_out()

    def show_records(self, records: Sequence[EndpointRecord], chosen: str | None, now: int) -> None:
        """Show these, and mark the chosen one."""
        while len(self.cards) > len(records):
            card = self.cards.pop()
            card.hide()
            card.deleteLater()
        while len(self.cards) < len(records):
            self._new_card()
        for card, record in zip(self.cards, records, strict=True):
            card.show_record(record, now)
            card.setChecked(record.endpoint.id == chosen)
        self.count.show_text(count_text(records) if records else "")
        self.add.setVisible(bool(records))
        self.area.setVisible(bool(records))
        self.nothing.setVisible(not records)

    def mark(self, endpoint_id: str | None) -> None:
        """Show which endpoint the panel shows."""
        for card in self.cards:
            card.setChecked(card.endpoint_id == endpoint_id)
            if card.isChecked():
                self.area.ensureWidgetVisible(card, 0, Size.GRID)

    @property
    def has_focus(self) -> bool:
        """Whether the keyboard is on a card."""
        return any(card.hasFocus() for card in self.cards)

    def take_focus(self) -> None:
        """The keyboard goes to the chosen card, else to the first, else to the one step there is."""
        marked = [card for card in self.cards if card.isChecked()]
        if marked or self.cards:
            (marked or self.cards)[0].setFocus()
        else:
            self.nothing.words.take_focus()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        focused = next((number for number, card in enumerate(self.cards) if card.hasFocus()), None)
        if focused is None:
            super().keyPressEvent(event)
        elif event.key() in _ENTER:
            self.cards[focused].click()
        elif event.key() in _DOWN and focused + 1 < len(self.cards):
            self._step_to(self.cards[focused + 1])
        elif event.key() in _UP and focused:
            self._step_to(self.cards[focused - 1])
        else:
            super().keyPressEvent(event)

    def _step_to(self, card: EndpointCard) -> None:
        card.setFocus()
        self.area.ensureWidgetVisible(card, 0, Size.GRID)

    def _new_card(self) -> None:
        card = EndpointCard()
        card.clicked.connect(lambda: self.chosen.emit(card.endpoint_id))
        self.cards.append(card)
        self._rows.addWidget(card)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(Size.GRID + Size.HALF)
        head.addWidget(self.title)
        head.addWidget(self.count, 1)
        head.addWidget(self.add)
        box = QVBoxLayout(self)
        box.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        box.setSpacing(_MARGIN - Size.HALF)
        box.addLayout(head)
        box.addWidget(self.area, 1)
        box.addWidget(self.nothing, 1)
        head.setContentsMargins(0, 0, 0, 0)
        self.area.hide()
        self.add.hide()
        self.nothing.hide()


class _Nothing(QWidget):
    """The card that stands where no endpoint is."""

    def __init__(self) -> None:
        super().__init__()
        self.words = EmptyState(self)
        self.words.show_words(
            Emptiness(
                "endpoints",
                tr("No endpoint yet"),
                tr(
                    "An endpoint is an address to which PaySG, Yoco or a gateway sends its events. Each delivery"
                    " is checked with the endpoint's secret, kept as it came, and answered."
                ),
                is_adding=True,
            )
        )
        self.setAccessibleName(tr("No endpoint yet"))
        box = QVBoxLayout(self)
        box.addStretch(2)
        # Beside stretches, not aligned: only so is its height asked for at the width that it gets.
        self.words.setFixedWidth(_NOTHING_WIDTH)
        middle = QHBoxLayout()
        middle.addStretch()
        middle.addWidget(self.words)
        middle.addStretch()
        box.addLayout(middle)
        box.addStretch(3)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        del event
        shown = theme.current()
        painter = QPainter(self)
        painting.rounded(painter, QRectF(self.rect()), Size.RADIUS_CARD, shown.surface, shown.border)
        painter.end()
