"""For which account something is created: those that can, the others with the reason why not."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from paysg_desktop.core import Core
from paysg_desktop.domain.account import Account
from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.ui.chooser import Choice, Chooser
from paysg_desktop.ui.dialogs.confirm_band import environment_band
from paysg_desktop.ui.dialogs.fields import Field
from paysg_desktop.ui.dialogs.form_dialog import FormDialog
from paysg_desktop.ui.inspector.parts import wrapped
from paysg_desktop.ui.wording import account_text, environment_name, localised, mark, provider_name, tr

_CHOOSER = 260
LIVE_WORDS = mark("This asks a real person for real money.")


@dataclass(frozen=True, slots=True)
class Offered:
    """An account, and why nothing can be created for it; None where it can."""

    account: Account
    why_not: str | None = None

    @property
    def name(self) -> str:
        """What people call it; through the gate."""
        return account_text(self.account.id, self.account.name)


def offered_accounts(core: Core, environment: Environment) -> tuple[Offered, ...]:
    """The connected accounts of an environment, those first that can create. Blocks; on a reader thread."""
    known = core.reader.configured_accounts(environment)
    offered = tuple(Offered(each, core.why_not_create(each)) for each in known)
    return tuple(sorted(offered, key=lambda each: each.why_not is not None))


class AccountField(Field):
    """`chosen` is told with each other account; one at least of those `offered` can create."""

    chosen = Signal()

    def __init__(self, offered: Sequence[Offered], account_id: str | None) -> None:
        usable = [each for each in offered if each.why_not is None]
        self._offered = tuple(offered)
        self.current = next((each for each in usable if each.account.id == account_id), usable[0])
        row = QWidget()
        self.chooser = AccountChooser(row, [each for each in offered if each.why_not is not None])
        super().__init__(tr("Account"), self.chooser)
        self.setFocusProxy(self.chooser)
        self.chooser.chosen.connect(self._choose)
        self._offer()

    @property
    def account(self) -> Account:
        return self.current.account

    def _choose(self, value: object) -> None:
        found = next((each for each in self._offered if each.account == value and each.why_not is None), None)
        if found is not None and found is not self.current:
            self.current = found
            self._offer()
            self.chosen.emit()

    def _offer(self) -> None:
        choices = tuple(
            Choice(each.account, each.name, localised(each.why_not) or _provider(each.account))
            for each in self._offered
        )
        self.chooser.offer(choices, self.account)


class AccountChooser(Chooser):
    """Its menu shows those of `barred` with their reason, and off."""

    def __init__(self, parent: QWidget, barred: Sequence[Offered]) -> None:
        super().__init__(tr("Account"), _CHOOSER, parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._barred = {each.account for each in barred}

    def _open(self) -> None:
        super()._open()
        for action, choice in zip(self._menu.actions(), self._choices, strict=True):
            action.setEnabled(choice.value not in self._barred)


class NoAccountDialog(FormDialog):
    """Nothing can be created so far; `connect_requested` asks for the guide that connects an account."""

    connect_requested = Signal()

    def __init__(self, environment: Environment, barred: Sequence[Offered], parent: QWidget) -> None:
        super().__init__(
            parent,
            tr("New payment"),
            tr("A payment is created by the provider's API, which needs an account and its key."),
            tr("Connect an account…"),
            tr("Close"),
        )
        self.fields.addWidget(environment_band(environment, tr(LIVE_WORDS)))
        none = tr("No account of {environment} is connected here.")
        words = none.format(environment=environment_name(environment))
        if barred:
            words = tr("Nothing can be created for the accounts that are connected here:")
        self.words = [
            wrapped(words),
            *(wrapped(f"{each.name}: {localised(each.why_not)}", "muted") for each in barred),
        ]
        for each in self.words:
            self.fields.addWidget(each)

    def submit(self) -> None:
        self.accept()
        self.connect_requested.emit()


def _provider(account: Account) -> str:
    return provider_name(account.provider)
