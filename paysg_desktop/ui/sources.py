"""Where payments come from beside webhooks, and how the parts of the window lead there: accounts, files, bulk."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.ui.desk import Desk, Scope
from paysg_desktop.ui.dialogs.accounts_operations import AccountOperations
from paysg_desktop.ui.dialogs.bulk_operations import BULK, BulkOperations
from paysg_desktop.ui.dialogs.care_operations import CareOperations
from paysg_desktop.ui.dialogs.import_operations import Imports
from paysg_desktop.ui.menus import Menus
from paysg_desktop.ui.periods import Period
from paysg_desktop.ui.shell import PAYMENTS, RECONCILE, Shell
from paysg_desktop.ui.strip import CARE
from paysg_desktop.ui.views.empty import EmptyState
from paysg_desktop.ui.views.reconcile import ReconcileView


class Sources(QObject):
    """Holds the dialogs of accounts, imports and bulk runs; what is to be shown after them is told by signals."""

    scope_wanted = Signal(object)
    view_wanted = Signal(str)

    def __init__(self, desk: Desk, scope: Callable[[], Scope | None], window: QWidget) -> None:
        super().__init__(window)
        self._scope = scope
        self.imports = Imports(desk, scope, window)
        self.accounts = AccountOperations(desk, window)
        self.bulk = BulkOperations(desk, scope, window)
        self.care = CareOperations(desk, window)
        self.imports.payments_requested.connect(self._show_payments)
        self.bulk.payments_requested.connect(self._show_payments)
        self.bulk.connect_requested.connect(self.accounts.connect_account)
        self.accounts.scope_wanted.connect(self._show_connected)

    def connect_parts(self, shell: Shell, menus: Menus, empty: EmptyState, reconcile: ReconcileView) -> None:
        """Everything that leads to an account or a file."""
        for asked in (empty.import_requested, reconcile.import_requested, menus.import_chosen):
            asked.connect(self.imports.choose)
        for asked in (empty.connect_requested, reconcile.connect_requested):
            asked.connect(self.accounts.connect_account)
        for asked in (shell.top_bar.accounts_requested, menus.accounts_chosen):
            asked.connect(self.accounts.manage)
        empty.sandbox_requested.connect(self.accounts.try_sandbox)
        reconcile.compared.connect(shell.show_compared)
        self.bulk.strip_told.connect(shell.show_bulk)
        shell.strip.opened.connect(lambda name: self.bulk.show_current() if name == BULK else None)
        shell.strip.opened.connect(lambda name: self.care.open() if name == CARE else None)
        menus.care_chosen.connect(self.care.open)
        self.imports.reconcile_requested.connect(
            lambda environment, period: self._show_reconcile(reconcile, environment, period)
        )

    def _show_reconcile(self, reconcile: ReconcileView, environment: Environment, period: Period | None) -> None:
        """What does not agree of the days of a file; None for the period that is shown."""
        self._show_environment(environment, None)
        if period is not None:
            reconcile.show_period(period)
        self.view_wanted.emit(RECONCILE)

    def _show_payments(self, environment: Environment, account: str) -> None:
        """The payments that a file told of; an account that is not said can be any."""
        self._show_environment(environment, account or None)
        self.view_wanted.emit(PAYMENTS)

    def _show_connected(self, scope: Scope) -> None:
        """The payments of an account that was just connected."""
        self.scope_wanted.emit(scope)
        self.view_wanted.emit(PAYMENTS)

    def _show_environment(self, environment: Environment, account: str | None) -> None:
        """Keep the scope that is shown where what is wanted is in it."""
        shown = self._scope()
        is_within = shown is not None and shown.environment is environment and shown.account in (None, account)
        if not is_within:
            self.scope_wanted.emit(Scope(environment))
