"""The dialog that refunds a payment, in full or in part."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from uuid import uuid4

from PySide6.QtWidgets import QWidget

from paysg_desktop.domain.action import Action, ActionKind
from paysg_desktop.domain.money import format_minor
from paysg_desktop.domain.offers import Offers
from paysg_desktop.ui import gate, veil
from paysg_desktop.ui.desk import Desk
from paysg_desktop.ui.dialogs.confirm_dialog import ActionDialog, Stage
from paysg_desktop.ui.dialogs.refund_amount import RefundAmount
from paysg_desktop.ui.dialogs.refund_words import (
    approval_sentence,
    once_sentence,
    refund_confirm_facts,
)
from paysg_desktop.ui.inspector.parts import wrapped
from paysg_desktop.ui.theme import Size
from paysg_desktop.ui.wording import tr
from paysg_desktop.usecases.guards import needs_approval


class RefundDialog(ActionDialog):
    """How much, then what that means, then what came of it."""

    def __init__(self, desk: Desk, offers: Offers, parent: QWidget) -> None:
        super().__init__(
            desk,
            offers,
            ActionKind.REFUND,
            parent,
            tr("Refund a payment"),
            tr("Refund"),
            tr("Real money goes back to the payer. It can't be fetched again."),
        )
        self.amount = RefundAmount(offers.room, offers.payment.row.provider)
        self.approval = wrapped("", "caution")
        self.once = wrapped(once_sentence(offers), "muted", Size.SECONDARY, limit=2_000)
        self._minor = 0
        self._tried_minor: int | None = None
        self.confirm_page.add_notice(self.approval)
        self.confirm_page.add_below(self.once)
        self.ask_first(self.amount)
        self.amount.edited.connect(lambda: self.show_problem(""))
        self.show_stage(Stage.ASK)
        self.amount.setFocus()

    def words_of(self, stage: Stage) -> str:
        if stage is Stage.ASK:
            row = self.offers.payment.row
            parts = (row.payer_name, row.reference, row.description)
            return veil.joined(" · ", (gate.line(veil.private(each), 80) for each in parts))
        return tr("Read it once more before you send it.") if stage is Stage.CONFIRM else ""

    def submit(self) -> None:
        """Go on to the confirmation, where the amount can be refunded."""
        if self.stage is not Stage.ASK:
            return
        why_not, minor = self.amount.why_not(), self.amount.minor
        if why_not is not None or minor is None:
            is_at_field = bool(self.amount.amount.note) and why_not == self.amount.amount.note
            self.show_problem("" if is_at_field else (why_not or ""))
            (self.amount.amount if is_at_field else self.amount.looked).setFocus()
            return
        if self._tried_minor not in (None, minor):
            # Another amount is another intent, and gets a key of its own.
            self.intent = str(uuid4())
        self._minor = minor
        amount = format_minor(minor, self.offers.room.currency)
        waits = needs_approval(self.offers, minor)
        words = tr("Ask for {amount}") if waits else tr("Refund {amount}")
        self.act.setText(gate.words(words.format(amount=amount)))
        self.act.setAccessibleName(gate.line(words.format(amount=amount)))
        self.confirm_page.show_facts(refund_confirm_facts(self.offers, minor))
        self.approval.show_text(approval_sentence(self.offers) if waits else "")
        self.approval.setVisible(waits)
        self.confirm_page.needs_name = waits
        self.show_stage(Stage.CONFIRM)

    def order(self) -> Callable[[], Action]:
        self._tried_minor = self._minor
        confirmation = self.confirm_page.confirmation(has_checked_dashboard=self.amount.looked.isChecked())
        key, seen = self.offers.payment.row.key, self.offers.seen
        return partial(self.desk.core.refund, key, self._minor, self.intent, seen, confirmation)
