"""One connected account in their list: what it is, how far it is read, and what can be done with it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout

from paysg_desktop.ui import gate
from paysg_desktop.ui.dialogs.accounts_records import (
    AccountRecord,
    identity_text,
    problem_text,
    read_hint,
    read_text,
)
from paysg_desktop.ui.dialogs.connect_legs import Legs
from paysg_desktop.ui.environment_tag import EnvironmentTag
from paysg_desktop.ui.gate import Look
from paysg_desktop.ui.inspector.parts import LINK_INSET, Ground, LinkButton, column, label, wrapped
from paysg_desktop.ui.theme import Size, Weight
from paysg_desktop.ui.wording import tr

_PAD = Size.GRID + Size.HALF


class AccountCard(Ground):
    """The signals say what the user wants of this account."""

    rename_requested = Signal()
    test_requested = Signal()
    read_requested = Signal()
    remove_requested = Signal()

    def __init__(self, record: AccountRecord) -> None:
        super().__init__("surface", "border")
        self.record = record
        self.name = label("", weight=Weight.STRONG, look=Look("text", Qt.TextElideMode.ElideRight))
        self.identity = label("", Size.SECONDARY, look=Look("muted", Qt.TextElideMode.ElideMiddle))
        self.state = label("", Size.SECONDARY, look=Look("muted", Qt.TextElideMode.ElideRight))
        self.problem = wrapped("", "caution", Size.SECONDARY)
        self.legs = Legs()
        self.rename = LinkButton(tr("Rename…"), Size.SECONDARY)
        self.test = LinkButton(tr("Test again"), Size.SECONDARY)
        self.read = LinkButton(tr("Read now"), Size.SECONDARY)
        self.remove = LinkButton(tr("Remove…"), Size.SECONDARY)
        self._lay_out(record)
        for button, wanted in (
            (self.rename, self.rename_requested),
            (self.test, self.test_requested),
            (self.read, self.read_requested),
            (self.remove, self.remove_requested),
        ):
            button.clicked.connect(wanted)

    def show_record(self, record: AccountRecord, now: int) -> None:
        """Show how this account stands at `now` (microseconds UTC)."""
        self.record = record
        self.setAccessibleName(gate.line(record.account.name))
        self.name.show_text(record.account.name)
        self.identity.show_text(identity_text(record.account))
        self.state.show_text(read_text(record, now))
        gate.set_tooltip(self.state, read_hint(record))
        problem = problem_text(record)
        self.problem.show_text(problem)
        self.problem.setVisible(bool(problem))
        self.read.setVisible(record.is_read)
        self.read.setEnabled(record.progress is None)

    def _lay_out(self, record: AccountRecord) -> None:
        head = QHBoxLayout()
        head.setSpacing(Size.GRID)
        head.setContentsMargins(LINK_INSET, 0, 0, 0)
        head.addWidget(self.name, 1)
        head.addWidget(EnvironmentTag(record.account.environment))
        links = QHBoxLayout()
        links.setSpacing(Size.GRID)
        for button in (self.read, self.test, self.rename, self.remove):
            links.addWidget(button)
        links.addStretch(1)
        layout = column(head, self.identity, self.state, self.problem, self.legs, links, gap=Size.HALF)
        # The words of the links stand below the other words; their focus rings reach into the margin.
        for each in (self.identity, self.state, self.problem, self.legs):
            each.setContentsMargins(LINK_INSET, 0, 0, 0)
        layout.setContentsMargins(_PAD - LINK_INSET, _PAD - Size.HALF, _PAD, Size.GRID)
        self.setLayout(layout)
