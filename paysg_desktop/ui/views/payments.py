"""The Payments view: four cards that never mix, the list, and a payment in full."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from paysg_desktop.domain.changes import Changes
from paysg_desktop.domain.payment import PaymentDetail, PaymentRow
from paysg_desktop.domain.times import singapore_day
from paysg_desktop.ui.desk import Desk, Scope
from paysg_desktop.ui.inspector.payment import PaymentInspector
from paysg_desktop.ui.models.payments import PaymentsModel
from paysg_desktop.ui.models.records import PaymentRecords
from paysg_desktop.ui.theme import Size
from paysg_desktop.ui.views.cards import Cards
from paysg_desktop.ui.views.empty import Emptiness
from paysg_desktop.ui.views.figures import card_words
from paysg_desktop.ui.views.record_view import RecordView
from paysg_desktop.ui.wording import tr

REFRESH_MS = 200


class PaymentsView(RecordView[PaymentRow]):
    """Payments, the last changed on top."""

    figured = Signal(object)
    """The `Figures` that the cards now show."""
    delivery_requested = Signal(int)

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        self.payment = PaymentInspector()
        super().__init__(
            desk,
            PaymentsModel(desk.now, parent),
            PaymentRecords(desk.core.reader),
            self.payment,
            parent,
            row_height=Size.ROW_TWO_LINES,
            inspector_width=Size.INSPECTOR_MIN,
        )
        self.setAccessibleName(tr("Payments"))
        self.table.setAccessibleName(tr("Payments, newest change first"))
        self.cards = Cards(self)
        self.column.insertWidget(0, self.cards)
        self._address = ""
        self._has_figures = False
        self._refresh = QTimer(self, singleShot=True, interval=REFRESH_MS)
        self._refresh.timeout.connect(self._ask_figures)
        self.payment.close_requested.connect(self.close_inspector)
        self.payment.delivery_requested.connect(self.delivery_requested)
        self.payment.reveal_requested.connect(desk.core.audit)

    @property
    def is_settled(self) -> bool:
        return super().is_settled and self._has_figures and not self._refresh.isActive()

    def show_address(self, address: str) -> None:
        """The address to name where there is no payment yet; empty for none."""
        self._address = address

    def show_scope(self, scope: Scope) -> None:
        super().show_scope(scope)
        self._has_figures = False
        self._ask_figures()

    def take(self, changes: Changes) -> None:
        super().take(changes)
        if changes.payments and not self._refresh.isActive():
            self._refresh.start()

    def begin_day(self) -> None:
        """A new day in Singapore: other sums, and times with other words."""
        self.model.forget_texts()
        self._ask_figures()

    def show_detail(self, detail: PaymentDetail) -> None:
        self.payment.show_payment(detail, self.desk.now())

    def clear_detail(self) -> None:
        self.payment.clear()

    def emptiness(self) -> Emptiness:
        waiting = tr("Each payment appears here the moment PaySG tells of it.")
        if not self._address:
            return self.nothing_comes("payments", tr("No payment yet"), waiting)
        sentence = tr("Waiting for the first delivery at this computer's address:")
        action = tr("Copy the address")
        return Emptiness("payments", tr("No payment yet"), f"{waiting} {sentence}", self._address, action)

    def _ask_figures(self) -> None:
        if self.scope is not None:
            self.desk.start(self._figure, self.scope)

    async def _figure(self, scope: Scope) -> None:
        day = singapore_day(self.desk.now())
        ask, reader = self.desk.bridge.ask, self.desk.core.reader
        figures = await ask(reader.figures, scope.environment, scope.account, day)
        if scope != self.scope:
            return
        self._has_figures = True
        self.cards.show_words(card_words(figures))
        self.figured.emit(figures)
