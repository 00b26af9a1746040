"""Where an action leads: its payment, the deliveries that followed, and the run that it is a part of."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from paysg_desktop.domain.action import ActionDetail
from paysg_desktop.ui.inspector.flow import Flow
from paysg_desktop.ui.inspector.parts import LINK_INSET, LinkButton, column, emptied, heading
from paysg_desktop.ui.theme import Size, Weight
from paysg_desktop.ui.wording import plural, tr

MOST_SHOWN = 12
"""Deliveries that get a link; the payment's own page lists all."""


class ActionLinks(QWidget):
    """Keeps its links while they stay the same."""

    payment_requested = Signal(int)
    delivery_requested = Signal(int)
    batch_requested = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Where it leads"))
        self.payment = LinkButton(tr("Show the payment"), weight=Weight.MEDIUM)
        self.batch = LinkButton(tr("Show the run"), weight=Weight.MEDIUM)
        self.deliveries: tuple[LinkButton, ...] = ()
        self._detail: ActionDetail | None = None
        self._shown: tuple[int, ...] = ()
        self._title = heading(tr("Deliveries that followed"))
        self._title.setContentsMargins(LINK_INSET, Size.HALF, 0, 0)
        self._row = Flow(Size.HALF)
        first, rest = Flow(Size.GRID), QWidget()
        for each in (self.payment, self.batch):
            first.addWidget(each)
        rest.setLayout(self._row)
        self._rest = rest
        self.setLayout(column(first, self._title, rest, gap=Size.HALF))
        self.payment.clicked.connect(self._open_payment)
        self.batch.clicked.connect(self._open_batch)

    def show_detail(self, detail: ActionDetail) -> None:
        self._detail = detail
        order = detail.action.order
        self.payment.setVisible(detail.payment_key is not None)
        row = tr("Row {line} of a file: show the run").format(line=f"{order.line or 0:,}")
        self.batch.show_words(row)
        self.batch.setVisible(order.batch is not None)
        if detail.followed_by != self._shown:
            self._list(detail.followed_by)
        self._title.setVisible(bool(detail.followed_by))
        self._rest.setVisible(bool(detail.followed_by))
        self.setVisible(bool(detail.payment_key is not None or order.batch is not None or detail.followed_by))

    def _list(self, followed_by: tuple[int, ...]) -> None:
        self._shown = followed_by
        emptied(self._row)
        self.deliveries = tuple(self._link(each) for each in followed_by[:MOST_SHOWN])
        for link in self.deliveries:
            self._row.addWidget(link)
        left = len(followed_by) - len(self.deliveries)
        if left > 0:
            self._row.addWidget(heading(plural(left, tr("and {n} more"), tr("and {n} more"))))

    def _link(self, delivery: int) -> LinkButton:
        made = LinkButton(tr("delivery {number}").format(number=f"{delivery:,}"), Size.SECONDARY)
        made.clicked.connect(lambda: self.delivery_requested.emit(delivery))
        return made

    def _open_payment(self) -> None:
        if self._detail is not None and self._detail.payment_key is not None:
            self.payment_requested.emit(self._detail.payment_key)

    def _open_batch(self) -> None:
        if self._detail is not None and self._detail.action.order.batch is not None:
            self.batch_requested.emit(self._detail.action.order.batch)
