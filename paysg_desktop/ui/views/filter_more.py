"""The chip of the filters that are rarely used, so that the row stays calm."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from paysg_desktop.domain.payment_filter import AmountRange
from paysg_desktop.domain.ports import ListChoices
from paysg_desktop.domain.verification import Status
from paysg_desktop.ui import gate
from paysg_desktop.ui.dialogs.amount_range import AmountDialog
from paysg_desktop.ui.views.deliveries_state import named
from paysg_desktop.ui.views.filter_chip import FilterChip, StayingMenu
from paysg_desktop.ui.views.filter_state import (
    SOURCE_GROUPS,
    FilterState,
    amounts_text,
    group_word,
    more_words,
)
from paysg_desktop.ui.wording import provider_name, tr, verification_chip

_COUNTED = (Status.VERIFIED, Status.VERIFIED_RESERIALISED, Status.NOT_NEEDED)
"""What can have moved a payment."""


class MoreChip(FilterChip):
    """`chosen` carries the `FilterState` that a tick makes of the one that is shown."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        self._menu = StayingMenu(parent)
        super().__init__(tr("More"), self._menu)
        self._state = FilterState()
        self._choices = ListChoices()
        self._ticks: list[tuple[QAction, Callable[[FilterState], bool]]] = []
        self._amount = QAction(self._menu)
        self._build()

    def offer(self, choices: ListChoices) -> None:
        """What the payments differ in."""
        if choices != self._choices:
            self._choices = choices
            self._build()

    def show_choice(self, state: FilterState) -> None:
        """Tick what is chosen, and say it."""
        self._state = state
        for action, is_ticked in self._ticks:
            action.setChecked(is_ticked(state))
        words = tr("Amount: {range}").format(range=amounts_text(state.amounts)) if state.amounts else tr("Amount…")
        self._amount.setText(gate.words(words))
        told = more_words(state)
        self.show_state(named([_capital(told[0]), *told[1:]]) if told else tr("More"), is_on=bool(told))

    # --- inside ---

    def _build(self) -> None:
        self._menu.clear()
        self._ticks = []
        look = self._tick(self._menu, tr("Needs a look"), lambda state: state.needs_look)
        look.triggered.connect(lambda: self._choose(needs_look=not self._state.needs_look))
        self._amount = self._menu.addAction(tr("Amount…"))
        self._amount.triggered.connect(self._ask_amount)
        self._menu.addSeparator()
        self._heading(tr("Heard"))
        for group in SOURCE_GROUPS:
            self._toggle("sources", group, _capital(group_word(group)))
        if len(self._choices.providers) > 1:
            self._heading(tr("Provider"))
            for name in self._choices.providers:
                self._toggle("providers", frozenset({name}), provider_name(name))
        if self._choices.is_doubtful:
            self._heading(tr("Signature"))
            for status in _COUNTED:
                self._toggle("verifications", frozenset({status}), verification_chip(status).text)
        self.show_choice(self._state)

    def _heading(self, words: str) -> None:
        self._menu.addAction(words).setEnabled(False)

    def _toggle(self, field: str, values: frozenset[Any], words: str) -> None:
        action = self._tick(self._menu, words, lambda state: values <= getattr(state, field))
        action.triggered.connect(partial(self._flip, field, values))

    def _flip(self, field: str, values: Iterable[Any], _: bool = False) -> None:
        self._choose(**{field: getattr(self._state, field) ^ frozenset(values)})

    def _tick(self, menu: StayingMenu, words: str, is_ticked: Callable[[FilterState], bool]) -> QAction:
        action = menu.addAction(gate.words(words))
        action.setCheckable(True)
        self._ticks.append((action, is_ticked))
        return action

    def _choose(self, **chosen: Any) -> None:
        self.chosen.emit(replace(self._state, **chosen))

    def _ask_amount(self) -> None:
        dialog = AmountDialog(self._state.amounts, self._choices.currencies, self.window())
        dialog.chosen.connect(self._take_amount)
        dialog.open()

    def _take_amount(self, amounts: AmountRange | None) -> None:
        self._choose(amounts=amounts)


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]
