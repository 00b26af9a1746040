"""A list of cards of which one is chosen, under its title; walked with the arrows."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from paysg_desktop.ui.gate import Look
from paysg_desktop.ui.inspector.buttons import IconButton
from paysg_desktop.ui.inspector.parts import column, label, scrolling
from paysg_desktop.ui.theme import Size, Weight
from paysg_desktop.ui.views.choice_card import ChoiceCard

C = TypeVar("C", bound=ChoiceCard)
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ChoiceList(QWidget, Generic[C]):
    """A workspace has a handful of these, so each is a widget; they are kept and filled anew.

    `chosen` carries the key of a card. `name` is that of the cards together, `add` the step that makes another.
    """

    chosen = Signal(str)
    add_requested = Signal()

    DOWN: tuple[Qt.Key, ...] = (Qt.Key.Key_Down,)
    UP: tuple[Qt.Key, ...] = (Qt.Key.Key_Up,)

    def __init__(self, make_card: Callable[[], C], title: str, name: str, add: str) -> None:
        super().__init__()
        self.cards: list[C] = []
        self._make_card = make_card
        self.title = label(title, Size.TITLE, Weight.STRONG)
        self.count = label("", look=Look("muted", Qt.TextElideMode.ElideRight))
        self.add = IconButton("plus", add)
        self.add.clicked.connect(self.add_requested)
        self._rows = column(gap=Size.GRID)
        inner = QWidget()
        inner.setAccessibleName(name)
        whole = column(self._rows, gap=0)
        whole.addStretch()
        inner.setLayout(whole)
        self.area = scrolling(inner, name)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.hide()

    def mark(self, key: str | None) -> None:
        """Show which one is chosen."""
        for card in self.cards:
            card.setChecked(card.key == key)
            if card.isChecked():
                self.area.ensureWidgetVisible(card, 0, Size.GRID)

    @property
    def has_focus(self) -> bool:
        """Whether the keyboard is on a card."""
        return any(card.hasFocus() for card in self.cards)

    def take_focus(self) -> None:
        """The keyboard goes to the chosen card, else to the first."""
        marked = [card for card in self.cards if card.isChecked()]
        if self.cards:
            (marked or self.cards)[0].setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """A button keeps the arrows for itself, so they are taken before it sees them."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            focused = next((number for number, card in enumerate(self.cards) if card is watched), None)
            return focused is not None and self._press(focused, event.key())
        return super().eventFilter(watched, event)

    # --- for the subclasses ---

    def _keep(self, count: int) -> list[C]:
        """So many cards, the first ones as they were."""
        while len(self.cards) > count:
            card = self.cards.pop()
            self._rows.removeWidget(card)
            card.hide()
            card.deleteLater()
        while len(self.cards) < count:
            self._new_card()
        return self.cards

    def _head(self) -> QHBoxLayout:
        """The title, the count and the button that adds."""
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 0, 0)
        head.setSpacing(Size.GRID + Size.HALF)
        head.addWidget(self.title)
        head.addWidget(self.count, 1)
        head.addWidget(self.add)
        return head

    # --- inside ---

    def _press(self, focused: int, key: int) -> bool:
        if key in _ENTER:
            self.cards[focused].click()
        elif key in self.DOWN:
            self._step_to(self.cards[min(focused + 1, len(self.cards) - 1)])
        elif key in self.UP:
            self._step_to(self.cards[max(focused - 1, 0)])
        else:
            return False
        return True

    def _step_to(self, card: C) -> None:
        card.setFocus()
        self.area.ensureWidgetVisible(card, 0, Size.GRID)

    def _new_card(self) -> None:
        card = self._make_card()
        card.installEventFilter(self)
        card.clicked.connect(lambda: self.chosen.emit(card.key))
        self.cards.append(card)
        self._rows.addWidget(card)
