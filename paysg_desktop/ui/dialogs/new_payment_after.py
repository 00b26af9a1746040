"""What can be done with a payment once it is created: found in the list, and its link e-mailed."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog

from paysg_desktop.domain.action import Action, ActionKind
from paysg_desktop.domain.changes import Changes
from paysg_desktop.domain.offers import Offers
from paysg_desktop.ui.desk import Desk
from paysg_desktop.ui.dialogs.created import CreatedPage
from paysg_desktop.ui.dialogs.send_email import SendEmailDialog
from paysg_desktop.ui.wording import localised, tr


class AfterCreation(QObject):
    """Fills the page's ways onward; works for one dialog, and for nobody once that is closed."""

    def __init__(self, desk: Desk, page: CreatedPage, dialog: QDialog) -> None:
        super().__init__(dialog)
        self._desk = desk
        self._page = page
        self._dialog = dialog
        self._action: Action | None = None
        self._is_over = False
        self.payment_key: int | None = None
        """Our key of the created payment, once it is in the list."""
        page.email_requested.connect(self._ask_email)
        dialog.finished.connect(self._end)
        desk.bridge.changed.connect(self._take)

    def follow(self, action: Action) -> None:
        """A creation that was done."""
        self._action, self.payment_key = action, None
        self._desk.start(self._learn, action)

    def _take(self, changes: Changes) -> None:
        """It came into the list, was e-mailed, or is paid already."""
        action = self._action
        if action is not None and any(row.id == action.payment_id for row in changes.payments):
            self._desk.start(self._learn, action)

    async def _learn(self, action: Action) -> None:
        ask, core = self._desk.bridge.ask, self._desk.core
        detail = await ask(core.reader.action, action.id)
        key = detail.payment_key if detail is not None else None
        offers = None if key is None else await ask(core.offers, key)
        if not self._is_over and self._action is action:
            self.payment_key = key
            self._page.show_ways(is_listed=key is not None, why_no_email=_why_no_email(offers))

    def _ask_email(self) -> None:
        if self.payment_key is not None:
            self._desk.start(self._open_email, self.payment_key)

    async def _open_email(self, key: int) -> None:
        offers = await self._desk.bridge.ask(self._desk.core.offers, key)
        if not self._is_over:
            SendEmailDialog(self._desk, offers, self._dialog).open()

    def _end(self) -> None:
        self._is_over = True


def _why_no_email(offers: Offers | None) -> str:
    if offers is None:
        return tr("The payment is not in the list so far.")
    return localised(offers.why_not.get(ActionKind.SEND_EMAIL) or "")
