"""The dialog that lists the connected accounts, and what can be done with each."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from paysg_desktop.domain.account import Account
from paysg_desktop.domain.changes import Changes
from paysg_desktop.ui.desk import Desk
from paysg_desktop.ui.dialogs.accounts_card import AccountCard
from paysg_desktop.ui.dialogs.accounts_change import RemoveAccountDialog, RenameAccountDialog
from paysg_desktop.ui.dialogs.accounts_records import AccountRecord, read_accounts
from paysg_desktop.ui.dialogs.form_dialog import FormDialog
from paysg_desktop.ui.inspector.parts import column, emptied, wrapped
from paysg_desktop.ui.theme import Size
from paysg_desktop.ui.wording import tr

READING_MS = 500


class AccountsDialog(FormDialog):
    """`connect_requested`: the user wants another account; the dialog has closed."""

    connect_requested = Signal()

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(
            parent,
            tr("Accounts"),
            tr("Whose payments are read from their provider, each by itself. Their figures are never added up."),
            tr("Connect an account…"),
            tr("Close"),
        )
        self.desk = desk
        self.cards: list[AccountCard] = []
        self.nothing = wrapped("", "muted")
        self._cards = column(gap=Size.GRID + Size.HALF)
        self.fields.addWidget(self.nothing)
        self.fields.addLayout(self._cards)
        self._again = QTimer(self, singleShot=True, interval=READING_MS)
        self._again.timeout.connect(self.refresh)
        desk.bridge.changed.connect(self._take)
        self.refresh()

    def submit(self) -> None:
        self.accept()
        self.connect_requested.emit()

    def refresh(self) -> None:
        """Read all accounts anew."""
        self.desk.start(self._read)

    # --- inside ---

    def _take(self, changes: Changes) -> None:
        if (changes.sources or changes.payments) and not self._again.isActive():
            self._again.start()

    async def _read(self) -> None:
        records = await self.desk.bridge.ask(read_accounts, self.desk.core)
        if self.isHidden():
            return
        now = self.desk.now()
        if [_identity(card.record.account) for card in self.cards] != [
            _identity(each.account) for each in records
        ]:
            self._build(records)
        for card, record in zip(self.cards, records, strict=True):
            card.show_record(record, now)
        none_yet = tr("No account is connected. With an API key, payments are read without any webhook.")
        self.nothing.show_text("" if records else none_yet)
        self.nothing.setVisible(not records)
        if any(each.progress is not None for each in records):
            self._again.start()

    def _build(self, records: tuple[AccountRecord, ...]) -> None:
        emptied(self._cards)
        self.cards = [AccountCard(each) for each in records]
        for card in self.cards:
            self._cards.addWidget(card)
            card.rename_requested.connect(lambda card=card: self._rename(card))
            card.remove_requested.connect(lambda card=card: self._remove(card))
            card.test_requested.connect(lambda card=card: self.desk.start(self._test, card))
            card.read_requested.connect(lambda card=card: self._read_now(card))

    def _rename(self, card: AccountCard) -> None:
        dialog = RenameAccountDialog(self.desk, card.record.account, self)
        dialog.changed.connect(self.refresh)
        dialog.open()

    def _remove(self, card: AccountCard) -> None:
        dialog = RemoveAccountDialog(self.desk, card.record.account, self)
        dialog.changed.connect(self.refresh)
        dialog.open()

    def _read_now(self, card: AccountCard) -> None:
        self.desk.core.ask_sync(card.record.account)
        self._again.start()

    async def _test(self, card: AccountCard) -> None:
        card.test.setEnabled(False)
        card.legs.show_testing()
        try:
            report = await self.desk.bridge.do(self.desk.core.test_account, card.record.account)
        except BaseException:
            card.legs.clear()
            raise
        finally:
            card.test.setEnabled(True)
        card.legs.show_report(report)


def _identity(account: Account) -> tuple[str, str, str]:
    return (account.provider, account.environment.value, account.id)
