"""Leads to the dialog that creates a payment, and from it to where one goes next."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog, QWidget

from paysg_desktop.domain.account import Account
from paysg_desktop.ui.desk import Desk, Scope
from paysg_desktop.ui.dialogs.new_payment import NewPaymentDialog
from paysg_desktop.ui.dialogs.new_payment_account import NoAccountDialog, offered_accounts
from paysg_desktop.ui.dialogs.new_payment_button import NewPaymentButton
from paysg_desktop.ui.menus import Menus
from paysg_desktop.ui.top_bar import TopBar


class NewPayments(QObject):
    """`scope` gives what the window shows; one dialog at a time."""

    connect_requested = Signal()
    """No account can create so far: the guide that connects one is wanted."""
    scope_wanted = Signal(object)
    payment_wanted = Signal(int)
    """Our key of the payment to show, after the scope that it is in."""

    def __init__(self, desk: Desk, scope: Callable[[], Scope | None], window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._scope = scope
        self._window = window
        self._is_opening = False
        self.dialog: QDialog | None = None
        """The dialog that is open."""

    def connect_parts(self, bar: TopBar, menus: Menus, button: NewPaymentButton) -> None:
        """Everything that leads to a new payment; the button stands in the bar."""
        row = bar.layout()
        if row is not None:
            row.addWidget(button)
        for asked in (button.new_requested, menus.new_chosen):
            asked.connect(self.begin)

    def begin(self) -> None:
        """Ask what is to be created; brings the dialog to the front where it is open already."""
        scope = self._scope()
        if self.dialog is not None:
            self.dialog.raise_()
            self.dialog.activateWindow()
        elif scope is not None and not self._is_opening:
            self._is_opening = True
            self._desk.start(self._begin, scope)

    async def _begin(self, scope: Scope) -> None:
        try:
            offered = await self._desk.bridge.ask(offered_accounts, self._desk.core, scope.environment)
        finally:
            self._is_opening = False
        if any(each.why_not is None for each in offered):
            dialog = NewPaymentDialog(self._desk, scope.environment, offered, scope.account, self._window)
            dialog.payment_requested.connect(self._show_payment)
            self._open(dialog)
            return
        none = NoAccountDialog(scope.environment, offered, self._window)
        none.connect_requested.connect(self.connect_requested)
        self._open(none)

    def _open(self, dialog: QDialog) -> None:
        self.dialog = dialog
        dialog.finished.connect(self._forget)
        dialog.open()

    def _show_payment(self, account: Account, key: int) -> None:
        """The list shows it, so the account that it is narrowed to has to be this one, or none."""
        shown = self._scope()
        if shown is not None and shown.account not in (None, account.id):
            self.scope_wanted.emit(Scope(account.environment))
        self.payment_wanted.emit(key)

    def _forget(self) -> None:
        self.dialog = None
