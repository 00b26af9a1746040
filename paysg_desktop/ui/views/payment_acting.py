"""Acting on the payment that the inspector shows: what is offered, and the dialogs that do it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from paysg_desktop.domain.action import Action
from paysg_desktop.domain.changes import Changes
from paysg_desktop.domain.note import NoteKind
from paysg_desktop.domain.offers import Offers
from paysg_desktop.domain.payment import PaymentDetail, PaymentRow
from paysg_desktop.settings.declarations import STAFF_NAME
from paysg_desktop.ui import gate, usher
from paysg_desktop.ui.desk import Desk
from paysg_desktop.ui.dialogs.cancel_payment import CancelDialog
from paysg_desktop.ui.dialogs.payment_link import PaymentLinkDialog
from paysg_desktop.ui.dialogs.refund_payment import RefundDialog
from paysg_desktop.ui.dialogs.send_email import SendEmailDialog
from paysg_desktop.ui.inspector.payment import PaymentInspector
from paysg_desktop.ui.inspector.payment_actions import Deed
from paysg_desktop.ui.wording import tr

_DIALOGS = {Deed.REFUND: RefundDialog, Deed.CANCEL: CancelDialog, Deed.SEND_EMAIL: SendEmailDialog}


class PaymentActing(QObject):
    """Asks off the window's thread what can be done with the payment that is shown, again whenever it moved."""

    offered = Signal(object)
    """The `Offers` that the inspector now shows."""

    def __init__(self, desk: Desk, inspector: PaymentInspector, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._inspector = inspector
        self._parent = parent
        self._row: PaymentRow | None = None
        self._asked = 0
        self._answered = 0
        inspector.asked.connect(self.do)
        inspector.note_requested.connect(lambda *note: desk.start(self._add_note, *note))

    @property
    def is_settled(self) -> bool:
        """Whether what is offered is what was asked for last."""
        return self._row is None or self._answered == self._asked

    def show(self, detail: PaymentDetail) -> None:
        """The inspector shows this payment now."""
        self._row = detail.row
        self.ask()

    def clear(self) -> None:
        """It shows none."""
        self._row = None

    def ask(self) -> None:
        """Ask anew what can be done: the payment, its actions or the day moved."""
        if self._row is not None:
            self._asked += 1
            self._desk.start(self._ask, self._row.key, self._asked)

    def take(self, changes: Changes) -> None:
        """What moved; that of the payment itself comes with `show`."""
        row = self._row
        if row is None:
            return
        is_touched = any(_is_of(action, row) for action in changes.actions)
        if is_touched or row.key in changes.noted or row.environment in changes.sources:
            self.ask()

    def do(self, deed: Deed) -> QDialog | None:
        """Do what needs no question, else open its dialog; nothing where it is not offered any more."""
        offers = self._inspector.header.deeds.offers
        if offers is None:
            return None
        if deed in _DIALOGS:
            return self._open(_DIALOGS[deed](self._desk, offers, self._parent.window()))
        if offers.page is None:
            return None
        if deed is Deed.QR_CODE:
            return self._open(PaymentLinkDialog(offers, offers.page, self._parent.window()))
        self._take_page(deed, offers.page)
        return None

    def _open(self, dialog: QDialog) -> QDialog:
        dialog.open()
        return dialog

    def _take_page(self, deed: Deed, page: str) -> None:
        deeds = self._inspector.header.deeds
        if deed is Deed.COPY_LINK:
            QApplication.clipboard().setText(gate.clipboard_text(page))
            deeds.say(tr("The payer's link was copied."))
        elif not usher.open_page(page):
            deeds.say(tr("No browser took the page. Copy the link, and open it yourself."))

    async def _add_note(self, key: int, kind: NoteKind, text: str) -> None:
        core = self._desk.core
        await self._desk.bridge.ask(core.add_note, key, kind, text, core.settings.get(STAFF_NAME))

    async def _ask(self, key: int, ticket: int) -> None:
        try:
            offers: Offers = await self._desk.bridge.ask(self._desk.core.offers, key)
        finally:
            self._answered = max(self._answered, ticket)
        if ticket == self._asked and self._row is not None and self._row.key == key:
            self._inspector.show_offers(offers, self._desk.now())
            self.offered.emit(offers)


def _is_of(action: Action, row: PaymentRow) -> bool:
    order = action.order
    identity = action.payment_id or order.payment_id
    return (order.provider, order.environment, identity) == (row.provider, row.environment, row.id)
