"""What can be done with accounts from anywhere in the window: connect, manage, try the sandbox."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from paysg_desktop.domain.account import Account
from paysg_desktop.ui.desk import Desk, Scope
from paysg_desktop.ui.dialogs.accounts_list import AccountsDialog
from paysg_desktop.ui.dialogs.connect_account import ConnectDialog
from paysg_desktop.ui.dialogs.connect_work import PAYSG


class AccountOperations(QObject):
    """Dialogs stand over `window`. `scope_wanted` carries the `Scope` in which a new account's payments stand."""

    scope_wanted = Signal(object)

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window

    def connect_account(self, provider: str = PAYSG, again: Sequence[Account] = ()) -> ConnectDialog:
        """Ask for a key and its payment services; `again` are accounts that are to get another key."""
        dialog = ConnectDialog(self._desk, self._window)
        dialog.begin_with(provider, again)
        dialog.connected.connect(self._show)
        dialog.open()
        return dialog

    def manage(self) -> AccountsDialog:
        """List the accounts that are connected."""
        dialog = AccountsDialog(self._desk, self._window)
        dialog.connect_requested.connect(self.connect_account)
        dialog.open()
        return dialog

    def try_sandbox(self) -> None:
        """Start the sandbox on this computer, and show its payments."""
        self._desk.start(self._try_sandbox)

    async def _try_sandbox(self) -> None:
        account = await self._desk.bridge.ask(self._desk.core.start_sandbox)
        self.scope_wanted.emit(Scope(account.environment))

    def _show(self, accounts: tuple[Account, ...]) -> None:
        self.scope_wanted.emit(Scope(accounts[0].environment))
