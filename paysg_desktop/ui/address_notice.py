"""The alarm that a provider has an address of ours that does not stand any more, with the message to send it."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget

from paysg_desktop.domain.changes import Changes
from paysg_desktop.domain.reach import AddressAlarm
from paysg_desktop.ui import gate
from paysg_desktop.ui.band import Band
from paysg_desktop.ui.desk import Desk
from paysg_desktop.ui.theme import Size
from paysg_desktop.ui.wording import localised, plural, tr

OFFSCREEN = "offscreen"
LONGEST_COPIED = 10_000
"""Characters of a copied text that may be an address, or the text that registers one."""


class AddressNotice(Band):
    """A band with one step: first the message is copied, then what to do with it is read."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, "bad", tr("Copy the message"), (Size.HALF, 2 * Size.GRID), limit=1_500)

    def show_step(self, sentence: str, step: str) -> None:
        """What is wrong, and the words of the one thing to do; empty for nothing."""
        gate.set_words(self.button, step)
        self.show_sentence(sentence)


class AddressWatch(QObject):
    """Shows the alarms one after the other. What is copied of the window and is a public address is remembered as
    handed to its provider."""

    def __init__(self, desk: Desk, notice: AddressNotice, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._notice = notice
        self.alarms: tuple[AddressAlarm, ...] = ()
        self._told: AddressAlarm | None = None
        """The alarm whose message was copied, until its next step has been read."""
        notice.button.clicked.connect(self._act)
        self._clipboard = QApplication.clipboard()
        self._clipboard.dataChanged.connect(self._on_copied)

    def ask(self) -> None:
        """Read again whether any provider has another address."""
        self._desk.start(self._read)

    def take(self, changes: Changes) -> None:
        """Take in what has moved."""
        if changes.ways_in:
            self.ask()

    # --- inside ---

    async def _read(self) -> None:
        self.alarms = await self._desk.bridge.ask(self._desk.core.watch.alarms)
        self._show()

    def _show(self) -> None:
        if self._told is not None:
            said = tr("Copied. {what}").format(what=localised(self._told.message.what_to_do))
            self._notice.show_step(said, tr("Done"))
        elif self.alarms:
            self._notice.show_step(alarm_text(self.alarms), tr("Copy the message"))
        else:
            self._notice.show_step("", tr("Copy the message"))

    def _act(self) -> None:
        if self._told is not None:
            self._told = None
            self._show()
        elif self.alarms:
            alarm = self._told = self.alarms[0]
            self._clipboard.setText(gate.clipboard_text(alarm.message.text or alarm.message.curl or alarm.url))
            self._show()
            self._desk.start(self._hand, alarm)

    async def _hand(self, alarm: AddressAlarm) -> None:
        await self._desk.bridge.ask(self._desk.core.watch.hand, alarm.endpoint_id, alarm.url)

    def _on_copied(self) -> None:
        # What others copy is nobody's business here. The screen of tests does not know whose the clipboard is.
        if self._clipboard.ownsClipboard() or QApplication.platformName() == OFFSCREEN:
            text = self._clipboard.text()
            if 0 < len(text) <= LONGEST_COPIED:
                self._desk.start(self._note, text)

    async def _note(self, text: str) -> None:
        await self._desk.bridge.ask(self._desk.core.watch.copied, text)


def place(url: str) -> str:
    """What may have changed of an address: scheme, host and port."""
    scheme, _, rest = url.partition("://")
    return f"{scheme}://{rest.partition('/')[0]}"


def alarm_text(alarms: tuple[AddressAlarm, ...]) -> str:
    """The first alarm, and how many more there are."""
    first = alarms[0]
    said = tr(
        "{provider} still sends “{name}” to {old}, which leads here no more. Its address is now at {new}."
    ).format(
        provider=first.provider,
        name=gate.line(first.endpoint_name, 60),
        old=gate.middle(place(first.handed.url), 80),
        new=gate.middle(place(first.url), 80),
    )
    others = len(alarms) - 1
    if not others:
        return said
    return f"{said} {plural(others, tr('{n} more address has changed.'), tr('{n} more addresses have changed.'))}"
