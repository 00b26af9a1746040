"""Has the connected accounts read again, and says how far that is."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from paysg_desktop.domain.account import Account
from paysg_desktop.domain.sync import SyncProgress
from paysg_desktop.ui import gate
from paysg_desktop.ui.desk import Desk, Scope
from paysg_desktop.ui.wording import plural, tr

LOOK_MS = 400
_PATIENCE = 5
"""Looks without any run under way, after which nobody is believed to begin one."""


class Checking(QObject):
    """`said` carries a sentence of what is going on; `ended` is told when nothing is being read any more."""

    said = Signal(str)
    ended = Signal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._accounts: tuple[Account, ...] = ()
        self._is_running = False
        self._idle_looks = 0
        self._look = QTimer(self, interval=LOOK_MS)
        self._look.timeout.connect(self._show)

    @property
    def can_check(self) -> bool:
        """Whether some account of the scope can be asked."""
        return bool(self._accounts)

    def learn(self, accounts: tuple[Account, ...], scope: Scope) -> None:
        """Which accounts there are; those that can be read, and belong to the scope, are asked."""
        can_be_read = self._desk.core.can_be_read
        self._accounts = tuple(
            each for each in accounts if each.key and can_be_read(each) and scope.account in (None, each.id)
        )

    def forget(self) -> None:
        """Another scope is shown: no account of the one before is asked or told of. What is being read goes on."""
        self._accounts, self._is_running = (), False
        self._look.stop()

    def start(self) -> None:
        """Have them read; what is being read already is not read twice."""
        if self._is_running or not self._accounts:
            return
        for each in self._accounts:
            self._desk.core.ask_sync(each)
        self._is_running, self._idle_looks = True, 0
        self._look.start()
        self._show()

    def _show(self) -> None:
        names = {(each.provider, each.environment, each.id) for each in self._accounts}
        running = [each for each in self._desk.core.sync_progress() if _place(each) in names]
        self._idle_looks = 0 if running else self._idle_looks + 1
        if running:
            self.said.emit(progress_text(running[0]))
        elif self._idle_looks == 1:
            self.said.emit(tr("Asking for what has changed…"))
        elif self._idle_looks > _PATIENCE:
            self._is_running = False
            self._look.stop()
            self.said.emit("")
            self.ended.emit()


def progress_text(run: SyncProgress) -> str:
    """How far one account is read."""
    name = gate.line(run.account.name or run.account.id, 60)
    new = plural(run.new, tr("{n} with news"), tr("{n} with news"))
    if run.is_paging:
        read = plural(run.read, tr("{n} payment"), tr("{n} payments"))
        return tr("Reading {account}: {read} so far, {new}.").format(account=name, read=read, new=new)
    left = plural(run.left, tr("{n} more payment"), tr("{n} more payments"))
    return tr("Reading {account}: asking for {left} one by one, {new} so far.").format(
        account=name, left=left, new=new
    )


def _place(run: SyncProgress) -> tuple[object, object, object]:
    return run.account.provider, run.account.environment, run.account.id
