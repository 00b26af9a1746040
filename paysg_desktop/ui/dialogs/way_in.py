"""The dialog that adds a way in, or changes one."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QWidget

from paysg_desktop.domain.errors import PaySGDesktopError, TunnelError, UsageError
from paysg_desktop.domain.tunnel import TunnelConfig, TunnelKind
from paysg_desktop.settings.declarations import LISTENER_PORT
from paysg_desktop.tunnel.ssh_host_key import HostKey
from paysg_desktop.ui.desk import Desk
from paysg_desktop.ui.dialogs.fields import LineField
from paysg_desktop.ui.dialogs.keeping_dialog import KeepingDialog
from paysg_desktop.ui.dialogs.way_in_asked import LiveField
from paysg_desktop.ui.dialogs.way_in_fields import CommandFields, KindFields, NgrokFields, OwnFields
from paysg_desktop.ui.dialogs.way_in_kinds import KindChoice
from paysg_desktop.ui.dialogs.way_in_ssh import SshFields
from paysg_desktop.ui.dialogs.way_in_work import Draft, Saving, installed_agent
from paysg_desktop.ui.views.ways_in_records import WayInRecord, WaysInSeen
from paysg_desktop.ui.wording import tr


class WayInDialog(KeepingDialog):
    """`saved` carries the way in as it is now. `before` is the one that is changed, None for a new one.

    What was typed stays until it is saved, whatever kind is looked at meanwhile.
    """

    def __init__(self, desk: Desk, seen: WaysInSeen, before: WayInRecord | None, parent: QWidget) -> None:
        name = before.config.name if before is not None else ""
        super().__init__(
            desk,
            parent,
            tr("Add a way in") if before is None else tr("Edit “{name}”").format(name=name),
            tr("How providers outside reach the endpoints of this workspace."),
            tr("Add") if before is None else tr("Save"),
        )
        self._seen = seen
        self._before = before.config if before is not None else None
        self._saving = Saving(desk.core, self._before)
        self.pages: dict[TunnelKind, KindFields] = {}
        """The fields of the kinds that were looked at."""
        self.kinds = KindChoice()
        self.kinds.setVisible(before is None)
        self.name = LineField(tr("Name"))
        self.name.line.setText(name)
        self.agreed = LiveField()
        for each in (self.kinds, self.agreed, self.name):
            self.fields.addWidget(each)
        self.kinds.chosen.connect(self.show_kind)
        self.show_kind(self._before.kind if self._before is not None else TunnelKind.OWN)

    @property
    def page(self) -> KindFields:
        """The fields of the kind that is chosen."""
        return self.pages[self.kinds.value]

    def work(self, *, for_session: bool) -> Callable[[], TunnelConfig]:
        return partial(self._saving, self._draft(), for_session=for_session)

    def forget(self) -> None:
        for page in self.pages.values():
            page.forget()

    def show_kind(self, kind: TunnelKind) -> None:
        """The fields of this kind; the keyboard goes to the first of them."""
        self.kinds.choose(kind)
        if kind not in self.pages:
            self._make_page(kind)
        for each, page in self.pages.items():
            page.setVisible(each is kind)
        self.name.line.setPlaceholderText(_usual_name(kind))
        self.for_session.hide()
        self.show_problem("")
        self._show_live()
        self.page.setFocus()

    # --- inside ---

    def _make_page(self, kind: TunnelKind) -> None:
        page = self._fields_of(kind)
        self.pages[kind] = page
        self.fields.insertWidget(1, page)
        page.edited.connect(self._show_live)
        page.secret_edited.connect(self._saving.secret.forget)
        page.secret_edited.connect(self.for_session.hide)

    def _fields_of(self, kind: TunnelKind) -> KindFields:
        match kind:
            case TunnelKind.OWN:
                return OwnFields(self._before, self.desk.core.settings.get(LISTENER_PORT))
            case TunnelKind.SSH:
                made = SshFields(self._before)
                made.fetch_requested.connect(lambda: self._fetch(made))
                return made
            case TunnelKind.NGROK:
                ngrok = NgrokFields(self._before)
                self.desk.start(self._find_agent, ngrok)
                return ngrok
        return CommandFields(self._before)

    async def _find_agent(self, page: NgrokFields) -> None:
        page.show_agent(await self.desk.bridge.ask(installed_agent))

    def _show_live(self) -> None:
        """LIVE data through a third party's is asked about once, and anew for what is another one."""
        kind, before = self.kinds.value, self._before
        is_asked = kind.is_third_party and self._seen.has_live
        if is_asked and before is not None and before.live_agreed_at is not None:
            is_asked = before.settings != _kept(self.page.values())
        self.agreed.setVisible(is_asked)

    # --- the host key ---

    def _fetch(self, page: SshFields) -> None:
        if self.is_busy:
            return
        try:
            host, port = page.place()
        except PaySGDesktopError as error:
            self.show_problem(str(error))
            return
        self.show_problem("")
        page.host_key.fetch.setEnabled(False)
        page.host_key.show_note(tr("Asking {host} for its host key…").format(host=host))
        self.begin(partial(self._ask_keys, host, port), partial(self._take_keys, page, (host, port)))

    def _ask_keys(self, host: str, port: int) -> tuple[HostKey, ...] | PaySGDesktopError:
        """On a worker thread."""
        try:
            return self.desk.core.reach.host_keys(host, port)
        except TunnelError as error:
            return UsageError(f"{error} {error.next_step}")
        except PaySGDesktopError as error:
            return error

    def _take_keys(
        self, page: SshFields, place: tuple[str, int], found: tuple[HostKey, ...] | PaySGDesktopError
    ) -> None:
        page.host_key.fetch.setEnabled(True)
        if isinstance(found, PaySGDesktopError):
            page.host_key.show_again()
            page.host_key.fetch.setFocus()
            raise found
        if page.place() == place:
            page.host_key.show_keys(found)

    def _draft(self) -> Draft:
        """All that is chosen; raises UsageError for what is missing."""
        self.page.require()
        is_asked = not self.agreed.isHidden()
        if is_asked and not self.agreed.tick.isChecked():
            raise UsageError(
                tr(
                    "An endpoint of this workspace is LIVE. Tick that its data may pass through a third party's"
                    " computers, or choose a way in of your own. Nothing was saved."
                )
            )
        values = _kept(self.page.values())
        return Draft(self.kinds.value, self.name.text, values, self.page.given(), is_confirmed=is_asked)


def _kept(values: dict[str, str]) -> dict[str, str]:
    return {name: value.strip() for name, value in values.items() if value.strip()}


def _usual_name(kind: TunnelKind) -> str:
    """What it is called where nobody names it."""
    names = {
        TunnelKind.OWN: "own address",
        TunnelKind.SSH: "bastion",
        TunnelKind.NGROK: "ngrok",
        TunnelKind.COMMAND: "command",
    }
    return names[kind]
