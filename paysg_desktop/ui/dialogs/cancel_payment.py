"""The dialog that cancels a payment that nobody has paid."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QWidget

from paysg_desktop.domain.action import Action, ActionKind
from paysg_desktop.domain.offers import Offers
from paysg_desktop.ui.desk import Desk
from paysg_desktop.ui.dialogs.confirm_dialog import ActionDialog, Stage
from paysg_desktop.ui.dialogs.confirm_fields import payment_facts
from paysg_desktop.ui.wording import provider_name, tr


class CancelDialog(ActionDialog):
    """Says what the payer can no longer do; a payer who was quicker is told, and nothing is cancelled then."""

    def __init__(self, desk: Desk, offers: Offers, parent: QWidget) -> None:
        super().__init__(
            desk,
            offers,
            ActionKind.CANCEL,
            parent,
            tr("Cancel a payment"),
            tr("Cancel the payment"),
            tr("A real payer can then no longer pay this."),
        )
        self.confirm_page.show_facts(payment_facts(offers))
        self.show_stage(Stage.CONFIRM)

    def words_of(self, stage: Stage) -> str:
        if stage is not Stage.CONFIRM:
            return ""
        name = provider_name(self.offers.payment.row.provider)
        return tr(
            "The payer's link stops working, for good. {provider} is asked once more just before: if the payer was"
            " quicker, nothing is cancelled, and this says so."
        ).format(provider=name)

    def order(self) -> Callable[[], Action]:
        key, seen = self.offers.payment.row.key, self.offers.seen
        return partial(self.desk.core.cancel, key, self.intent, seen, self.confirm_page.confirmation())
