"""The dialogs that rename a connected account, and that end its connection."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from paysg_desktop.domain.account import Account
from paysg_desktop.domain.errors import PaySGDesktopError
from paysg_desktop.ui.desk import Desk
from paysg_desktop.ui.dialogs.fields import LineField
from paysg_desktop.ui.dialogs.form_dialog import FormDialog
from paysg_desktop.ui.inspector.parts import wrapped
from paysg_desktop.ui.wording import environment_name, tr


class AccountChangeDialog(FormDialog):
    """Does one thing to an account; `changed` is told when it is done."""

    changed = Signal()

    def __init__(
        self,
        desk: Desk,
        account: Account,
        parent: QWidget,
        words: tuple[str, str, str, str],
        *,
        is_dangerous: bool,
    ) -> None:
        title, sentence, confirm, cancel = words
        super().__init__(parent, title, sentence, confirm, cancel, is_dangerous=is_dangerous)
        self.desk = desk
        self.account = account

    def work(self) -> Callable[[], None]:
        """What to do, on a thread of its own."""
        raise NotImplementedError

    def submit(self) -> None:
        self.confirm.setEnabled(False)
        self.desk.start(self._do, self.work())

    async def _do(self, work: Callable[[], None]) -> None:
        try:
            await self.desk.bridge.ask(work)
        except PaySGDesktopError as error:
            self.confirm.setEnabled(True)
            self.show_problem(str(error))
        else:
            self.changed.emit()
            self.accept()


class RenameAccountDialog(AccountChangeDialog):
    """Asks for another name."""

    def __init__(self, desk: Desk, account: Account, parent: QWidget) -> None:
        sentence = tr("The name is ours alone: it stands on cards, in lists and in exports.")
        words = (
            tr("Rename “{name}”").format(name=account.name),
            sentence,
            tr("Rename"),
            tr("Cancel"),
        )
        super().__init__(desk, account, parent, words, is_dangerous=False)
        self.name = LineField(tr("Name"))
        self.name.line.setText(account.name)
        self.name.line.selectAll()
        self.fields.addWidget(self.name)
        self.name.setFocus()

    def submit(self) -> None:
        if not self.name.text:
            self.show_problem(tr("Give it a name, so that its figures can be told apart from others."))
        else:
            super().submit()

    def work(self) -> Callable[[], None]:
        return partial(self.desk.core.add_accounts, (replace(self.account, name=self.name.text),))


class RemoveAccountDialog(AccountChangeDialog):
    """Says what stops and what stays."""

    def __init__(self, desk: Desk, account: Account, parent: QWidget) -> None:
        asked = tr("Remove “{name}” ({environment})?")
        words = (
            asked.format(name=account.name, environment=environment_name(account.environment)),
            tr("Its payments are read from the provider no more, and its figures grow old."),
            tr("Remove"),
            tr("Keep it"),
        )
        super().__init__(desk, account, parent, words, is_dangerous=True)
        stays = tr("What was read stays, and so does the key in the keychain. It can be connected again.")
        self.fields.addWidget(wrapped(stays))

    def work(self) -> Callable[[], None]:
        return partial(self.desk.core.remove_account, self.account)
