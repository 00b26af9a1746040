"""The field that says where a replay goes: a destination, our own listener, or any address."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from paysg_desktop.domain.forwarding import Destination
from paysg_desktop.ui import gate
from paysg_desktop.ui.chooser import Choice, Chooser
from paysg_desktop.ui.dialogs.fields import Field, line_edit
from paysg_desktop.ui.dialogs.replay_work import Places, Target
from paysg_desktop.ui.gate import Look
from paysg_desktop.ui.inspector.attempt_words import masked_url
from paysg_desktop.ui.inspector.parts import label
from paysg_desktop.ui.theme import Size
from paysg_desktop.ui.wording import tr

_WIDTH = 250
_LONGEST_NAME = 40
ADDRESS = Target()
"""Stands for the address that is typed beside it."""


class TargetField(Field):
    """`edited` is told with each change by the user."""

    edited = Signal()

    def __init__(self) -> None:
        control = QWidget()
        self.chooser = Chooser(tr("Send to"), _WIDTH, control)
        self.line = line_edit(tr("Address to send to"), is_code=True)
        self.line.setPlaceholderText("http://127.0.0.1:3000/webhooks")
        self.place = label("", Size.SECONDARY, look=Look("muted", Qt.TextElideMode.ElideMiddle), is_mono=True)
        row = QHBoxLayout(control)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Size.GRID)
        row.addWidget(self.chooser)
        row.addWidget(self.line, 1)
        row.addWidget(self.place, 1)
        super().__init__(tr("Send to"), control)
        self._chosen = ADDRESS
        self._destinations: dict[str, Destination] = {}
        self._choices: tuple[Choice, ...] = ()
        self.chooser.chosen.connect(self._take)
        self.line.textEdited.connect(lambda _: self.edited.emit())
        self.show_places(Places((), ()))

    @property
    def target(self) -> Target:
        """What is chosen; of none as long as no address is typed."""
        return Target(url=self.line.text().strip()) if self._chosen == ADDRESS else self._chosen

    @property
    def destination(self) -> Destination | None:
        """The destination that is chosen, where it is one."""
        return self._destinations.get(self._chosen.destination_id or "")

    def show_places(self, places: Places) -> None:
        """Offer these, the last one chosen."""
        self._destinations = {each.id: each for each in places.destinations}
        named = [(Target(each.id), each.name, tr("destination")) for each in places.destinations]
        own = [(Target(url=url), endpoint.name, tr("here")) for endpoint, url in places.own]
        self._choices = (
            *(Choice(value, gate.line(name, _LONGEST_NAME), kind) for value, name, kind in (*named, *own)),
            Choice(ADDRESS, tr("An address")),
        )
        is_offered = any(each.value == places.last for each in self._choices)
        if not is_offered:
            self.line.setText(places.last.url)
        self._choose(places.last if is_offered else ADDRESS)

    def take_focus(self) -> None:
        """To what is still to be said."""
        (self.chooser if self.line.isHidden() else self.line).setFocus()

    def _take(self, value: object) -> None:
        if isinstance(value, Target):
            self._choose(value)
            if value == ADDRESS:
                self.line.setFocus()
            self.edited.emit()

    def _choose(self, target: Target) -> None:
        self._chosen = target
        self.chooser.offer(self._choices, target)
        is_typed = target == ADDRESS
        self.line.setVisible(is_typed)
        self.place.setVisible(not is_typed)
        destination = self.destination
        self.place.show_text(masked_url(target.url if destination is None else destination.url))
