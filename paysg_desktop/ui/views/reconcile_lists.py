"""The two lists of Reconcile under their tabs: exceptions and payouts."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from paysg_desktop.domain.reconciliation import Discrepancy, Reconciliation
from paysg_desktop.ui import theme
from paysg_desktop.ui.delegates import painting
from paysg_desktop.ui.inspector.tabs import Tabs
from paysg_desktop.ui.models.listing import ListingModel
from paysg_desktop.ui.theme import Size
from paysg_desktop.ui.views.reconcile_empty import Nothing, no_exception_words, no_payout_words, unread_words
from paysg_desktop.ui.views.reconcile_tables import DiscrepanciesModel, PayoutsModel
from paysg_desktop.ui.views.table import RecordTable
from paysg_desktop.ui.wording import tr

EXCEPTIONS, PAYOUTS = "exceptions", "payouts"
R = TypeVar("R")


class ListCard(QStackedWidget):
    """A table on its rounded ground, or the words for when it is empty."""

    def __init__(self, model: ListingModel[Any], name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.model = model
        ground = _Ground()
        self.table = RecordTable(model, Size.ROW_TWO_LINES, ground)
        self.table.setAccessibleName(name)
        box = QVBoxLayout(ground)
        box.setContentsMargins(1, 1, 1, Size.RADIUS_CARD)
        box.addWidget(self.table)
        self.nothing = Nothing()
        self.addWidget(ground)
        self.addWidget(self.nothing)

    def show_face(self) -> None:
        """The table where it has a row."""
        self.setCurrentIndex(0 if self.model.rowCount() else 1)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        self.nothing.fit(self.width())


class ReconcileLists(QWidget):
    """`opened` carries the exception that was clicked, or that Enter was pressed on."""

    opened = Signal(object)
    passed = Signal(object)
    """The exception that became the current one."""

    def __init__(self, now: Callable[[], int]) -> None:
        super().__init__()
        self.exceptions = ListCard(DiscrepanciesModel(now, self), tr("Exceptions, the most urgent first"))
        self.payouts = ListCard(PayoutsModel(now, self), tr("Payouts"))
        self.tabs = Tabs(tr("What was compared"), margin=0)
        for name, title, card in (
            (EXCEPTIONS, tr("Exceptions"), self.exceptions),
            (PAYOUTS, tr("Payouts"), self.payouts),
        ):
            page = QWidget()
            page.setAccessibleName(title)
            inner = QVBoxLayout(page)
            inner.setContentsMargins(0, Size.GRID + Size.HALF, 0, 0)
            inner.addWidget(card)
            self.tabs.add(name, title, page)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.tabs)
        table = self.exceptions.table
        table.opened.connect(lambda key: self.opened.emit(self._exception(key)))
        table.passed.connect(lambda key: self.passed.emit(self._exception(key)))

    def show_done(self, done: Reconciliation, *, has_sources: bool, keep: str | None) -> None:
        """Show what was found; the exception of the id `keep` stays selected, and nothing scrolls."""
        table, model = self.exceptions.table, self.exceptions.model
        place = table.verticalScrollBar().value()
        if model.show_rows(done.discrepancies):
            self.mark(keep)
            table.verticalScrollBar().setValue(place)
        self.payouts.model.show_rows(done.payouts)
        self.exceptions.nothing.show_words(no_exception_words(done, has_sources=has_sources))
        self.payouts.nothing.show_words(no_payout_words())
        for card in (self.exceptions, self.payouts):
            card.show_face()
        self.tabs.set_title(EXCEPTIONS, _counted(tr("Exceptions"), len(done.discrepancies)))
        self.tabs.set_title(PAYOUTS, _counted(tr("Payouts"), len(done.payouts)))

    def forget(self) -> None:
        """What is compared now has not been read yet."""
        for name, title, card in (
            (EXCEPTIONS, tr("Exceptions"), self.exceptions),
            (PAYOUTS, tr("Payouts"), self.payouts),
        ):
            card.model.show_rows(())
            card.nothing.show_words(unread_words())
            card.show_face()
            self.tabs.set_title(name, title)

    def mark(self, discrepancy_id: str | None) -> None:
        """Select an exception; None, or one that is no more, selects nothing."""
        table, model = self.exceptions.table, self.exceptions.model
        found = next((key for key, row in enumerate(model.rows, 1) if row.id == discrepancy_id), None)
        if found is None:
            table.clearSelection()
        elif table.selected_key() != found:
            table.select_key(found)

    def step(self, direction: int) -> None:
        """One exception down (1) or up (-1)."""
        table = self.exceptions.table
        row = table.currentIndex().row() + direction
        if 0 <= row < self.exceptions.model.rowCount():
            table.select_key(self.exceptions.model.key_at(row))

    def take_focus(self) -> None:
        """The keyboard goes to the list in front, or to the step that fills it."""
        card = self.exceptions if self.tabs.shown() == EXCEPTIONS else self.payouts
        if card.model.rowCount():
            card.table.setFocus()
        else:
            card.nothing.take_in.setFocus()

    def _exception(self, key: int) -> Discrepancy:
        found: Discrepancy = self.exceptions.model.row(key)
        return found


class _Ground(QWidget):
    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        del event
        shown = theme.current()
        painter = QPainter(self)
        painting.rounded(painter, QRectF(self.rect()), Size.RADIUS_CARD, shown.surface, shown.border)
        painter.end()


def _counted(title: str, count: int) -> str:
    return f"{title} {count:,}" if count else title
