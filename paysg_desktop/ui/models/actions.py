"""The journal's table: its columns, its rows, and where they come from."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject

from paysg_desktop.domain.action import Action, ActionDetail, ActionFilter, ActionKind, ActionState
from paysg_desktop.domain.changes import Changes
from paysg_desktop.domain.ports import Reader
from paysg_desktop.ui import gate, veil
from paysg_desktop.ui.desk import Scope
from paysg_desktop.ui.inspector.action_words import amount_text, state_chip, what_word, who_text
from paysg_desktop.ui.models.columns import Cell, Column, Look
from paysg_desktop.ui.models.paging import PagingModel
from paysg_desktop.ui.wording import DASH, full_time_text, time_text, tr


@dataclass(frozen=True, slots=True)
class Narrowing:
    """What of a scope is shown; empty means all."""

    kinds: frozenset[ActionKind] = frozenset()
    states: frozenset[ActionState] = frozenset()
    text: str = ""

    @property
    def is_narrowed(self) -> bool:
        return bool(self.kinds or self.states or self.text)

    def wanted(self, scope: Scope) -> ActionFilter:
        """The actions of a scope that this takes."""
        return ActionFilter(scope.environment, scope.account, self.kinds, self.states, text=self.text)


class ActionsModel(PagingModel[Action]):
    """Actions by their number, the last intended on top; what becomes of one doesn't move it."""

    MOVES_ON_CHANGE = False

    def __init__(self, now: Callable[[], int], parent: QObject) -> None:
        super().__init__(action_columns(), now, parent)

    def key_of(self, row: Action) -> int:
        return row.id


class ActionRecords:
    """The journal of a scope as `narrowing` takes it."""

    def __init__(self, reader: Reader) -> None:
        self._reader = reader
        self.narrowing = Narrowing()

    def keys(self, scope: Scope) -> array[int]:
        return self._reader.action_ids(self.narrowing.wanted(scope))

    def rows(self, keys: Sequence[int]) -> dict[int, Action]:
        return self._reader.actions(keys)

    def detail(self, key: int) -> ActionDetail | None:
        return self._reader.action(key)

    def among(self, changes: Changes, scope: Scope) -> list[Action]:
        # By number, not by news: one that was looked up meanwhile is no newer for it.
        wanted = self.narrowing.wanted(scope)
        return sorted((each for each in changes.actions if wanted.takes(each)), key=lambda each: each.id)

    def left(self, changes: Changes, scope: Scope) -> list[Action]:
        wanted = self.narrowing.wanted(scope)
        return [each for each in changes.actions if not wanted.takes(each)] if self.narrowing.is_narrowed else []

    def is_moved(self, changes: Changes, detail: ActionDetail) -> bool:
        action = detail.action
        told = (delivery.payment.id for delivery in changes.deliveries if delivery.payment)
        return any(each.id == action.id for each in changes.actions) or (
            action.payment_id is not None and action.payment_id in told
        )


def action_columns() -> tuple[Column[Action], ...]:
    return (
        Column(
            tr("When"), _when, Look.MUTED, 62, 120, shows_order=True, help=tr("When it was intended, newest first")
        ),
        Column(tr("What"), _what, Look.TWO_LINES, 112, 240, is_whole=True),
        Column(tr("Payment"), _payment, Look.TWO_LINES, 112, 200, stretches=True),
        Column(tr("State"), _state, Look.CHIPS, 125, 240),
        Column(tr("By"), _by, Look.TWO_LINES, 76, 150, rank=2),
        Column(tr("Reason"), _reason, Look.MUTED, 90, 220, rank=3),
    )


def _when(row: Action, now: int) -> Cell:
    return Cell(time_text(row.made_at, now), full=full_time_text(row.made_at))


def _what(row: Action, _: int) -> Cell:
    line = row.order.line
    from_file = tr("row {line} of a file").format(line=f"{line:,}") if line else ""
    return Cell(what_word(row), second=" · ".join(filter(None, (amount_text(row), from_file))))


def _payment(row: Action, _: int) -> Cell:
    order = row.order
    named = [gate.line(veil.private(each)) for each in (order.payer_name, order.reference) if each]
    if named:
        return Cell(named[0], second=veil.joined(" · ", named[1:]))
    known = row.payment_id or row.checkout_id or order.payment_id
    return Cell(gate.middle(known, 20) or DASH, full=gate.line(known))


def _state(row: Action, _: int) -> Cell:
    return Cell(chips=(state_chip(row),))


def _by(row: Action, _: int) -> Cell:
    return Cell(who_text(row) or DASH, second=gate.line(row.order.by, 60) if row.order.staff else "")


def _reason(row: Action, _: int) -> Cell:
    return Cell(gate.line(veil.private(row.order.reason)) or DASH, tone="" if row.order.reason else "faint")
