"""The guide that connects accounts: one key, the payment services that it may read, each tested, then saved."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from paysg_desktop.api.keys import environment_of_key
from paysg_desktop.domain.account import Account
from paysg_desktop.domain.api import Leg
from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.domain.errors import PaySGDesktopError, UsageError
from paysg_desktop.ui.chooser import Choice
from paysg_desktop.ui.desk import Desk
from paysg_desktop.ui.dialogs.connect_service import ServiceRow
from paysg_desktop.ui.dialogs.connect_work import PAYSG, YOCO, drafted, resolve_key, save_accounts
from paysg_desktop.ui.dialogs.fields import Field, LineField, SecretField
from paysg_desktop.ui.dialogs.form_dialog import FormDialog
from paysg_desktop.ui.dialogs.keeping import GivenSecret, NoKeychainError
from paysg_desktop.ui.dialogs.keeping_dialog import session_button
from paysg_desktop.ui.environment_tag import EnvironmentTag
from paysg_desktop.ui.inspector.buttons import IconButton
from paysg_desktop.ui.inspector.parts import LinkButton, column
from paysg_desktop.ui.segments import Segments
from paysg_desktop.ui.theme import Size
from paysg_desktop.ui.wording import mark, plural, tr

_WORTH = mark(
    {
        Environment.LIVE: "A key for LIVE: what it reads is real money.",
        Environment.TEST: "A key for TEST: not real money.",
        Environment.DEMO: "A key of the sandbox on this computer: made up.",
    }
)
_PROMISES = mark(
    {
        PAYSG: "Payments are then read from PaySG itself, now and every 15 minutes. No webhook is needed.",
        YOCO: "Yoco's API lists no payments, so they go on coming by webhook. The key is tested and kept.",
    }
)
_NOT_TO_SKIP = frozenset({Leg.KEY, Leg.ACCESS, Leg.ACCOUNT})
"""Legs whose failure says that what was typed is wrong; saving it would only fail again and again."""


class ConnectDialog(FormDialog):
    """`connected` carries the accounts (tuple) once they are saved. Closed before that, nothing is kept."""

    connected = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(
            parent,
            tr("Connect an account"),
            tr(_PROMISES[PAYSG]),
            tr("Connect"),
            tr("Cancel"),
        )
        self.desk = desk
        self._is_busy = self._is_closed = False
        self._must_test = True
        # Closed while it works, it has to stay until what runs has come back.
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        self.provider = Segments.of(
            tr("Provider"), [Choice(name, desk.core.providers[name].title) for name in (PAYSG, YOCO)]
        )
        self.key = SecretField(tr("API key"))
        self.address = LineField(
            tr("Address of the sandbox"),
            tr("As the sandbox prints it; only an address of this computer is taken."),
            placeholder="http://127.0.0.1:…",
            is_code=True,
        )
        self.rows: list[ServiceRow] = []
        self._list = column(gap=Size.GRID + Size.HALF)
        self.another = LinkButton(tr("Add another payment service"), Size.SECONDARY)
        self.for_session = session_button()
        self.anyway = IconButton("check", tr("Save without a test"))
        self._tag: EnvironmentTag | None = None
        self._fill()
        self._offer()

    def begin_with(self, provider: str, again: Sequence[Account] = ()) -> None:
        """Begin with a provider; `again` are accounts of it that are to get another key."""
        self.provider.choose(provider)
        self._offer()
        while len(self.rows) < len(again):
            self.add_row()
        for row, account in zip(self.rows, again, strict=False):
            row.id.line.setText(account.id)
            row.name.line.setText(account.name)
        if again:
            self.address.line.setText(again[0].base_url)
        self.key.setFocus()

    def submit(self) -> None:
        self._begin()

    # --- inside ---

    def _fill(self) -> None:
        self.fields.addWidget(Field(tr("Provider"), self.provider))
        self.fields.addWidget(self.key)
        self.fields.addWidget(self.address)
        self.fields.addLayout(self._list)
        self.fields.addWidget(self.another, 0, Qt.AlignmentFlag.AlignLeft)
        for button in (self.for_session, self.anyway):
            button.setAutoDefault(False)
            button.hide()
            self.help.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self.help.addStretch(1)
        self.provider.chosen.connect(self._offer)
        self.key.edited.connect(self._show_environment)
        self.another.clicked.connect(self.add_row)
        self.for_session.clicked.connect(lambda: self._begin(must_test=self._must_test, for_session=True))
        self.anyway.clicked.connect(lambda: self._begin(must_test=False))
        self.finished.connect(self._close)
        self.add_row()
        self.key.setFocus()

    def add_row(self) -> ServiceRow:
        """One more payment service; the keyboard goes to it."""
        row = ServiceRow()
        row.removed.connect(lambda: self._remove(row))
        self.rows.append(row)
        self._list.addWidget(row)
        self._show_removable()
        row.setFocus()
        return row

    def _remove(self, row: ServiceRow) -> None:
        self.rows.remove(row)
        self._list.removeWidget(row)
        row.hide()
        row.deleteLater()
        self._show_removable()

    def _show_removable(self) -> None:
        for row in self.rows:
            row.remove.setVisible(len(self.rows) > 1)

    def _offer(self) -> None:
        """What this provider needs."""
        has_services = self.provider.value == PAYSG
        self.sentence.show_text(tr(_PROMISES[str(self.provider.value)]))
        for row in self.rows[1:] if not has_services else ():
            self._remove(row)
        self.rows[0].ask_id(is_asked=has_services)
        self.another.setVisible(has_services)
        self._show_environment()

    def _show_environment(self) -> None:
        """What the key's first letters say, at once; the key itself is never repeated."""
        self._show_tag(None)
        self.for_session.hide()
        self.anyway.hide()
        for row in self.rows:
            row.legs.clear()
        environment, note = self._glance()
        self.key.show_note(note, "muted" if environment is not None or not self.key.secret else "caution")
        self.address.setVisible(environment is Environment.DEMO)
        self._show_tag(environment)

    def _glance(self) -> tuple[Environment | None, str]:
        key = self.key.secret
        if self.key.is_variable:
            return None, tr("Whether it is for LIVE or TEST is seen when the connection is tested.")
        if not key:
            return None, tr("It is kept in this computer's keychain, and in no file of ours.")
        try:
            environment = environment_of_key(str(self.provider.value), key)
        except UsageError as error:
            return None, str(error)
        return environment, tr(_WORTH[environment])

    def _show_tag(self, environment: Environment | None) -> None:
        if self._tag is not None:
            self.key.head.removeWidget(self._tag)
            self._tag.hide()
            self._tag.deleteLater()
        self._tag = None
        if environment is not None:
            self._tag = EnvironmentTag(environment)
            self.key.head.insertWidget(1, self._tag)

    def _begin(self, *, must_test: bool = True, for_session: bool = False) -> None:
        if self._is_busy:
            return
        self._is_busy, self._must_test = True, must_test
        self._enable(is_enabled=False)
        self.show_problem("")
        self.desk.start(self._do, must_test=must_test, for_session=for_session)

    async def _do(self, *, must_test: bool, for_session: bool) -> None:
        try:
            saved = await self._connect(must_test=must_test, for_session=for_session)
        except PaySGDesktopError as error:
            self._end()
            if self._is_closed:
                raise  # nobody sees the dialog any more, so the window says it
            self._fail(error)
        except BaseException:
            self._end()
            raise
        else:
            self._end()
            if saved:
                self.key.forget()
                self.connected.emit(saved)
                self.accept()

    async def _connect(self, *, must_test: bool, for_session: bool) -> tuple[Account, ...]:
        """The saved accounts; none where a test failed or the dialog was closed meanwhile."""
        ask, core = self.desk.bridge.ask, self.desk.core
        given = GivenSecret(self.key.secret, self.key.variable)
        key = await ask(resolve_key, core, given)
        drafts = [row.draft for row in self.rows]
        address = self.address.text.rstrip("/")
        accounts = drafted(core, str(self.provider.value), key, drafts, address)
        if must_test and not await self._test_all(accounts, key):
            return ()
        if self._is_closed:
            return ()
        return await ask(save_accounts, core, accounts, given, key, for_session=for_session)

    async def _test_all(self, accounts: Sequence[Account], key: str) -> bool:
        """Test what has not held yet, one after the other; True when all hold."""
        for row, account in zip(self.rows, accounts, strict=True):
            if row.is_good or self._is_closed:
                continue
            row.legs.show_testing()
            try:
                report = await self.desk.bridge.do(self.desk.core.test_account, account, key)
            except BaseException:
                row.legs.clear()
                raise
            if not self._is_closed:
                row.legs.show_report(report)
        failed = [row for row in self.rows if not row.is_good]
        if failed and not self._is_closed:
            self._tell_failed(failed)
        return not failed

    def _tell_failed(self, failed: Sequence[ServiceRow]) -> None:
        count = plural(len(failed), tr("{n} connection does not work."), tr("{n} connections do not work."))
        kept = tr("Nothing was saved. What failed stands above, with what to do; then connect again.")
        self.show_problem(f"{count} {kept}")
        steps = [row.legs.report.failed for row in failed if row.legs.report is not None]
        self.anyway.setVisible(all(step is not None and step.leg not in _NOT_TO_SKIP for step in steps))

    def _fail(self, error: PaySGDesktopError) -> None:
        self.for_session.setVisible(isinstance(error, NoKeychainError))
        self.show_problem(str(error))

    def _enable(self, *, is_enabled: bool) -> None:
        for each in (self.confirm, self.for_session, self.anyway, self.key, self.provider, self.another):
            each.setEnabled(is_enabled)
        for row in self.rows:
            row.setEnabled(is_enabled)

    def _end(self) -> None:
        self._is_busy = False
        self._enable(is_enabled=True)
        if self._is_closed:
            self.deleteLater()

    def _close(self) -> None:
        self._is_closed = True
        if not self._is_busy:
            self.deleteLater()
