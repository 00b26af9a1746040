"""The Payments view: four cards that never mix, the list, and a payment in full."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from paysg_desktop.domain.changes import Changes
from paysg_desktop.domain.payment import PaymentDetail, PaymentRow
from paysg_desktop.domain.times import singapore_day
from paysg_desktop.ui.desk import Desk, Scope
from paysg_desktop.ui.dialogs.export_payments import ExportDialog
from paysg_desktop.ui.dialogs.export_words import what_text
from paysg_desktop.ui.dialogs.new_payment_button import NewPaymentButton
from paysg_desktop.ui.inspector.payment import PaymentInspector
from paysg_desktop.ui.models.order import Order
from paysg_desktop.ui.models.payments import PaymentsModel
from paysg_desktop.ui.models.records import PaymentRecords
from paysg_desktop.ui.pulse import Frame
from paysg_desktop.ui.theme import Size
from paysg_desktop.ui.views.cards import Cards
from paysg_desktop.ui.views.empty import CONNECT, IMPORT, SANDBOX, Emptiness
from paysg_desktop.ui.views.figures import card_words
from paysg_desktop.ui.views.filter_bar import FilterBar
from paysg_desktop.ui.views.old_news import OldNews
from paysg_desktop.ui.views.payment_acting import PaymentActing
from paysg_desktop.ui.views.payments_listing import PaymentsListing
from paysg_desktop.ui.views.payments_room import CardsRoom
from paysg_desktop.ui.views.record_view import RecordView
from paysg_desktop.ui.views.ribbon import Downtime
from paysg_desktop.ui.views.ribbon_words import finance_words
from paysg_desktop.ui.wording import account_text, tr

REFRESH_MS = 200


class PaymentsView(RecordView[PaymentRow]):
    """Payments, the last changed on top until another order is asked for."""

    figured = Signal(object)
    """The `Figures` that the cards now show."""
    delivery_requested = Signal(int)
    many_requested = Signal()
    """Many payments from a file are wanted."""
    records: PaymentRecords

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        self.payment = PaymentInspector()
        model = PaymentsModel(desk.now, parent)
        records = PaymentRecords(desk.core.reader)
        super().__init__(
            desk,
            model,
            records,
            self.payment,
            parent,
            row_height=Size.ROW_TWO_LINES,
            inspector_width=Size.INSPECTOR_MIN,
        )
        self.acting = PaymentActing(desk, self.payment, self)
        self.setAccessibleName(tr("Payments"))
        self.table.setAccessibleName(tr("Payments"))
        self.cards = Cards(self)
        self.filters = FilterBar(desk.now, self)
        self.listing = PaymentsListing(desk, model, records, self.filters)
        self.new_payment = NewPaymentButton(self)
        """Stands in the top bar while this view is in front."""
        self.column.insertWidget(0, self.cards)
        self.column.insertWidget(1, self.filters)
        self.downtime = Downtime(desk, lambda: self.scope.wanted if self.scope else None, finance_words, self)
        self.column.insertWidget(2, self.downtime.ribbon)
        CardsRoom(self.cards, (self.filters, self.downtime.ribbon), self.payment, self)
        self._address = ""
        self._connected_count = 0
        self._account_names: dict[str, str] = {}
        self._has_figures = False
        self._old_news = OldNews(lambda: self.table.may_take_in, self.reload, self)
        self._refresh = QTimer(self, singleShot=True, interval=REFRESH_MS)
        self._refresh.timeout.connect(self._ask_figures)
        self._connect()

    @property
    def is_settled(self) -> bool:
        is_listed = super().is_settled and self._old_news.is_settled and self.acting.is_settled
        is_figured = self._has_figures and not self._refresh.isActive()
        return is_listed and is_figured and self.listing.is_settled and self.downtime.is_settled

    def show_address(self, address: str) -> None:
        """The address to name where there is no payment yet; empty for none."""
        self._address = address

    def show_scope(self, scope: Scope) -> None:
        self._old_news.forget()
        if self.scope is not None and self.scope.whose != scope.whose:
            self.cards.forget()
        super().show_scope(self.listing.narrowed(scope))
        self.listing.begin(scope)
        self.downtime.ask()
        self._has_figures = False
        self._ask_figures()

    def take(self, changes: Changes) -> None:
        super().take(changes)
        self.acting.take(changes)
        self.downtime.take(changes)
        if self.scope is not None:
            self.listing.note(changes.payments, self.scope)
            if self.scope.order.is_by_change:
                self._old_news.note(self.records.among(changes, self.scope))
        is_told = self.scope is not None and self.scope.environment in changes.sources
        if (changes.payments or is_told) and not self._refresh.isActive():
            self._refresh.start()

    def take_frame(self, frame: Frame) -> None:
        """What is known around the list: what accounts are called, and whether any is connected."""
        self._account_names = {each.id: each.name for each in frame.accounts if each.name}
        self.payment.name_accounts(self._account_names)
        self.listing.name_accounts(self._account_names)
        if frame.connected_count != self._connected_count:
            self._connected_count = frame.connected_count
            self._offer_new()
            self.card.empty.show_words(self.emptiness())

    def begin_day(self) -> None:
        """A new day in Singapore: other sums, other days in the filter, and times with other words."""
        self.model.forget_texts()
        self.acting.ask()
        self._ask_figures()
        if self.scope is not None and self.listing.narrowed(self.scope) != self.scope:
            self.scope = self.listing.narrowed(self.scope)
            self.reload()

    def export(self) -> ExportDialog | None:
        """Offer files of exactly what the list shows."""
        if self.scope is None:
            return None
        wanted, filters = self.scope.wanted, self.filters.state.words(self.desk.now())
        whose = account_text(wanted.account or "", self._account_names.get(wanted.account or "", ""))
        words = what_text(wanted, self.model.rowCount(), whose, filters)
        dialog = ExportDialog(self.desk, wanted, words, self.window())
        dialog.open()
        return dialog

    def show_detail(self, detail: PaymentDetail) -> None:
        self.payment.show_payment(detail, self.desk.now())
        self.acting.show(detail)

    def clear_detail(self) -> None:
        self.payment.clear()
        self.acting.clear()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        super().showEvent(event)
        self._offer_new()
        self.listing.search.show()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's name
        super().hideEvent(event)
        self.new_payment.hide()
        self.listing.search.hide()

    def emptiness(self) -> Emptiness:
        if self.filters.state.is_narrowed:
            return Emptiness(
                "payments",
                tr("No payment matches"),
                tr("There is none for {filters}.").format(filters=self.filters.state.words(self.desk.now())),
                is_filtered=True,
            )
        offers = () if self._connected_count else (CONNECT, IMPORT, SANDBOX)
        title = tr("No payment yet")
        waiting = tr("Each payment appears here the moment PaySG tells of it.")
        if self._connected_count:
            waiting = tr("The connected accounts have told of none so far. What is paid appears here.")
        if not self._address:
            return replace(self.nothing_comes("payments", title, waiting), offers=offers)
        sentence = tr("Waiting for the first delivery at this computer's address:")
        action = tr("Copy the address")
        return Emptiness("payments", title, f"{waiting} {sentence}", self._address, action, offers=offers)

    def _connect(self) -> None:
        self.payment.close_requested.connect(self.close_inspector)
        self.payment.delivery_requested.connect(self.delivery_requested)
        self.payment.reveal_requested.connect(self.desk.core.audit)
        self.new_payment.many_requested.connect(self.many_requested)
        self.listing.changed.connect(self._show_filtered)
        self.listing.judged.connect(self._take_judged)
        self.listing.search.left.connect(self.take_focus)
        self.table.order_asked.connect(self.listing.sort)
        self.filters.export_requested.connect(self.export)
        self.card.empty.clear_requested.connect(self.filters.reset)

    def _offer_new(self) -> None:
        """Where no account is connected the empty list offers that step, and there is one primary button."""
        self.new_payment.setVisible(self.isVisible() and self._connected_count > 0)

    def questions(self, scope: Scope, is_wanted: Callable[[], bool]) -> tuple[Callable[[], Order], ...]:
        """First what stands on top, then all of it: a million rows take their time in whatever order."""
        return (partial(self.records.top, scope, is_wanted), partial(self.records.whole, scope, is_wanted))

    def _show_filtered(self) -> None:
        """Another filter begins at the top with nothing open; in another order what is open stays so."""
        if self.scope is None:
            return
        wanted = self.listing.narrowed(self.scope)
        if wanted.filter != self.scope.filter:
            super().show_scope(wanted)
            self.downtime.ask()
            return
        self.scope = wanted
        self.table.scrollToTop()
        self.reload()

    def _take_judged(self, found: list[PaymentRow], others: list[PaymentRow]) -> None:
        """What a search says of rows that moved."""
        self._meanwhile.note(found, others)
        if not self._is_loading:
            self._meanwhile.show(hold=not self.table.may_take_in)

    def _ask_figures(self) -> None:
        if self.scope is not None:
            self.desk.start(self._figure, self.scope)

    async def _figure(self, scope: Scope) -> None:
        now = self.desk.now()
        ask, reader = self.desk.bridge.ask, self.desk.core.reader
        figures = await ask(reader.figures, scope.environment, scope.account, singapore_day(now))
        if self.scope is None or scope.whose != self.scope.whose:
            return
        self._has_figures = True
        self.cards.show_words(card_words(figures, now))
        self.figured.emit(figures)
