"""The dialog that has the provider e-mail the payment's link to the payer."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QWidget

from paysg_desktop.domain.action import Action, ActionKind
from paysg_desktop.domain.offers import Offers
from paysg_desktop.ui import gate
from paysg_desktop.ui.desk import Desk
from paysg_desktop.ui.dialogs.confirm_dialog import ActionDialog, Stage
from paysg_desktop.ui.dialogs.confirm_fields import payment_facts
from paysg_desktop.ui.inspector.facts import Fact
from paysg_desktop.ui.inspector.parts import Ground, column, wrapped
from paysg_desktop.ui.languages import localised
from paysg_desktop.ui.masking import mask_email
from paysg_desktop.ui.theme import Size
from paysg_desktop.ui.tick import Tick
from paysg_desktop.ui.wording import date_text, provider_name, tr
from paysg_desktop.usecases.guards import email_again


class SendEmailDialog(ActionDialog):
    """Names the address, masked, and whether an e-mail went out before; then it asks once more."""

    def __init__(self, desk: Desk, offers: Offers, parent: QWidget) -> None:
        super().__init__(
            desk,
            offers,
            ActionKind.SEND_EMAIL,
            parent,
            tr("Send the link by e-mail"),
            tr("Send the e-mail"),
            tr("A real payer gets this e-mail."),
        )
        self._again = email_again(offers.payment, offers.actions)
        self.once_more = Tick(tr("Send it once more"), tr("Send the e-mail once more"))
        self.again = Ground("caution_ground", None, Size.RADIUS_BUTTON)
        told = wrapped(self._again or "", "caution", limit=2_000)
        self.again.setAccessibleName(gate.line(localised(self._again)))
        self.again.setLayout(column(told, self.once_more, gap=Size.GRID, margin=Size.GRID + Size.HALF))
        self.again.setVisible(self._again is not None)
        self.confirm_page.add_notice(self.again)
        self.confirm_page.show_facts(email_facts(offers))
        self.show_stage(Stage.CONFIRM)

    def words_of(self, stage: Stage) -> str:
        if stage is not Stage.CONFIRM:
            return ""
        name = provider_name(self.offers.payment.row.provider)
        return tr(
            "{provider} sends the payment's link to the payer. It is sent once, and never again by itself."
        ).format(provider=name)

    def why_not(self) -> str | None:
        if self._again is not None and not self.once_more.isChecked():
            return tr("An e-mail may have gone out before. Tick that it is to be sent once more.")
        return super().why_not()

    def order(self) -> Callable[[], Action]:
        key, seen = self.offers.payment.row.key, self.offers.seen
        said = self.confirm_page.confirmation(is_again=self.once_more.isChecked())
        return partial(self.desk.core.send_email, key, self.intent, seen, said)


def email_facts(offers: Offers) -> list[Fact]:
    """To whom, and whether it was sent before."""
    sent_at = offers.seen.sent_at
    before = (
        tr("not known to have been sent") if sent_at is None else tr("on {day}").format(day=date_text(sent_at))
    )
    to = mask_email(offers.payment.snapshot.get("payer_email") or "")
    return [Fact(tr("To"), to), *payment_facts(offers), Fact(tr("Sent before"), before)]
