"""The fields of a way in by ssh, its host key among them: fetched, shown, and confirmed by a person."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from paysg_desktop.domain.errors import UsageError
from paysg_desktop.domain.tunnel import TunnelConfig
from paysg_desktop.tunnel.ssh_host_key import HostKey, parse_host_key
from paysg_desktop.tunnel.ssh_program import refuse_odd_host
from paysg_desktop.tunnel.urls import whole_base
from paysg_desktop.ui.chooser import Choice
from paysg_desktop.ui.dialogs.destination_fields import ChoiceMenu
from paysg_desktop.ui.dialogs.disclosure import Disclosure
from paysg_desktop.ui.dialogs.fields import Field, LineField
from paysg_desktop.ui.dialogs.way_in_fields import CheckedField, KindFields
from paysg_desktop.ui.gate import Look
from paysg_desktop.ui.growth import wide
from paysg_desktop.ui.inspector.buttons import IconButton
from paysg_desktop.ui.inspector.parts import Ground, column, label
from paysg_desktop.ui.theme import Size
from paysg_desktop.ui.tick import Tick
from paysg_desktop.ui.wording import tr

USUAL_PORT = 22
_PORT_WIDTH = 96
_LAST_PORT = 65535


class HostKeyField(Field):
    """The key that is pinned, by its fingerprint. One that was fetched counts once it is confirmed."""

    fetch_requested = Signal()
    edited = Signal()

    def __init__(self, before: str) -> None:
        self.fetch = IconButton("key", tr("Fetch the host key"))
        self.fetch.setAutoDefault(False)
        self.which = ChoiceMenu(tr("Kind of key"))
        look = Look("text", is_wrapped=True, is_code=True)
        self.fingerprint = label("", Size.SECONDARY, look=look, is_mono=True)
        self.ground = Ground("code_ground", "border", Size.RADIUS_INPUT)
        self.ground.setLayout(column(self.fingerprint, margin=Size.GRID))
        self.confirmed = Tick(
            tr("It is the one that I was told"), tr("The fingerprint is the one that I was told")
        )
        parts = column(self.which, self.ground, gap=Size.GRID)
        for each in (self.confirmed, self.fetch):
            parts.addWidget(each, 0, Qt.AlignmentFlag.AlignLeft)
        inner = QWidget()
        inner.setLayout(parts)
        super().__init__(tr("Host key"), inner)
        self._keys: tuple[HostKey, ...] = ()
        self._pinned = before
        self.fetch.clicked.connect(self.fetch_requested)
        self.which.chosen.connect(self._show_chosen)
        self.confirmed.clicked.connect(self.edited)
        self._show()

    @property
    def value(self) -> str:
        """The key as it is pinned; empty where none is confirmed."""
        if self._keys:
            return str(self._keys[self._index]) if self.confirmed.isChecked() else ""
        return self._pinned

    @property
    def has_fetched(self) -> bool:
        return bool(self._keys)

    def show_keys(self, keys: tuple[HostKey, ...]) -> None:
        """What the bastion shows, best first."""
        self._keys = keys
        self.which.offer([Choice(number, key.kind) for number, key in enumerate(keys)], 0)
        self.confirmed.setChecked(False)
        self._show()
        self.confirmed.setFocus()

    def forget(self) -> None:
        """Another bastion is named: what was confirmed is not its key."""
        self._keys, self._pinned = (), ""
        self.confirmed.setChecked(False)
        self._show()

    def show_again(self) -> None:
        """Nothing came: what stood there before still does."""
        self._show()

    @property
    def _index(self) -> int:
        return int(str(self.which.value))

    def _show_chosen(self) -> None:
        self.confirmed.setChecked(False)
        self._show()

    def _show(self) -> None:
        shown = str(self._keys[self._index]) if self._keys else self._pinned
        self.fingerprint.show_text(parse_host_key(shown).fingerprint if shown else "")
        self.ground.setVisible(bool(shown))
        self.which.setVisible(len(self._keys) > 1)
        self.confirmed.setVisible(bool(self._keys))
        self.show_note(self._told())
        self.edited.emit()

    def _told(self) -> str:
        if self._keys:
            return tr(
                "Compare it with what whoever runs the server tells you; there, ssh-keygen -lf shows it. Only this"
                " key is taken from then on."
            )
        if self._pinned:
            return tr("This key is pinned: another one is refused.")
        return tr("It proves that the server is yours. Name host and port first.")


class SshFields(KindFields):
    """Where the bastion is, who one is there, and what the outside reaches."""

    fetch_requested = Signal()

    def __init__(self, before: TunnelConfig | None) -> None:
        super().__init__()
        self.setAccessibleName(tr("Own server by ssh"))
        known = dict(before.settings) if before is not None else {}
        self.host = CheckedField(
            tr("Server"), "", refuse_odd_host, placeholder="bastion.example.gov.sg", before=known.get("host", "")
        )
        self.port = CheckedField(
            tr("ssh port"), "", lambda text: read_port(text, 1), placeholder="22", before=known.get("port", "")
        )
        self.user = LineField(tr("User"), is_code=True)
        self.key_file = LineField(tr("Private key file"), is_code=True, placeholder="~/.ssh/id_ed25519")
        self.choose = IconButton("open", tr("Choose…"))
        self.host_key = HostKeyField(known.get("host_key", ""))
        self.url = CheckedField(
            tr("Public address"),
            tr("Of the server with a certificate that stands in front of the bastion. LIVE data needs one."),
            whole_base,
            placeholder="https://pay.example.gov.sg",
            before=known.get("url", ""),
        )
        self.remote_port = CheckedField(
            tr("Remote port"),
            tr("Where the bastion listens for us. Left empty, any free one: without a public address only."),
            lambda text: read_port(text, 0),
            placeholder="8080",
            before=known.get("remote_port", ""),
        )
        self.bind = LineField(
            tr("Listens on"), tr("Left empty: for itself alone where there is a public address."), is_code=True
        )
        for field, name in ((self.user, "user"), (self.key_file, "key_file"), (self.bind, "remote_bind")):
            field.line.setText(known.get(name, ""))
            field.line.setCursorPosition(0)
        self.more = Disclosure(tr("More settings"), self.bind)
        self.more.unfold(is_unfolded=bool(self.bind.text))
        self._lay_out()
        self._connect()

    def values(self) -> dict[str, str]:
        return {
            "host": self.host.text,
            "port": self.port.text,
            "user": self.user.text,
            "key_file": self.key_file.text,
            "host_key": self.host_key.value,
            "url": self.url.text,
            "remote_port": self.remote_port.text,
            "remote_bind": self.bind.text,
        }

    def require(self) -> None:
        needed = (
            (self.host, tr("Name the server that this computer reaches by ssh.")),
            (self.user, tr("Name the user on the server.")),
            (self.key_file, tr("Name the file with your private key.")),
        )
        for field, sentence in needed:
            if not field.text:
                raise UsageError(sentence)
        if self.host_key.value:
            return
        if self.host_key.has_fetched:
            raise UsageError(tr("Compare the fingerprint, and tick that it is the one that you were told."))
        raise UsageError(tr("Fetch the server's host key, and compare its fingerprint. Nothing was saved."))

    def place(self) -> tuple[str, int]:
        """Host and port of the bastion; raises UsageError."""
        if not self.host.text:
            raise UsageError(tr("Name the server first."))
        refuse_odd_host(self.host.text)
        return self.host.text, read_port(self.port.text, 1) if self.port.text else USUAL_PORT

    # --- inside ---

    def _lay_out(self) -> None:
        where, key = QHBoxLayout(), QHBoxLayout()
        for row in (where, key):
            row.setSpacing(Size.GRID)
        self.port.setFixedWidth(wide(_PORT_WIDTH))
        where.addWidget(self.host, 1, Qt.AlignmentFlag.AlignTop)
        where.addWidget(self.port, 0, Qt.AlignmentFlag.AlignTop)
        self.choose.setAutoDefault(False)
        self.choose.setFixedHeight(Size.CONTROL)
        key.addWidget(self.key_file, 1)
        key.addWidget(self.choose, 0, Qt.AlignmentFlag.AlignBottom)
        whole = column(where, self.user, key, gap=2 * Size.GRID)
        for each in (self.host_key, self.url, self.remote_port, self.more):
            whole.addWidget(each)
        self.setLayout(whole)
        self.setFocusProxy(self.host)

    def _connect(self) -> None:
        fields = (self.host, self.port, self.user, self.key_file, self.url, self.remote_port, self.bind)
        for each in fields:
            each.edited.connect(self.edited)
        for each in (self.host, self.port):
            each.edited.connect(self.host_key.forget)
        self.host_key.edited.connect(self.edited)
        self.host_key.fetch_requested.connect(self.fetch_requested)
        self.choose.clicked.connect(self._choose)

    def _choose(self) -> None:
        dialog = QFileDialog(self.window(), tr("Private key file"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self._take_file)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _take_file(self, path: str) -> None:
        self.key_file.line.setText(path)
        self.edited.emit()


def read_port(text: str, least: int) -> int:
    """A port's number; raises UsageError."""
    if not (text.isascii() and text.isdigit() and len(text) <= 5 and least <= int(text) <= _LAST_PORT):
        said = tr("A port is a whole number from {least} to {most}.")
        raise UsageError(said.format(least=least, most=_LAST_PORT))
    return int(text)
