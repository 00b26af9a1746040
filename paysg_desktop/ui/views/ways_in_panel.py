"""The panel beside the lists: all of one way in, and what can be done with it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QWidget

from paysg_desktop.ui.gate import Look
from paysg_desktop.ui.inspector.buttons import IconButton, PrimaryButton
from paysg_desktop.ui.inspector.facts import Fact, Facts
from paysg_desktop.ui.inspector.flow import Flow
from paysg_desktop.ui.inspector.panel import Panel
from paysg_desktop.ui.inspector.parts import ChipLabel, CopyButton, Ground, column, heading, label, wrapped
from paysg_desktop.ui.theme import Size, Weight
from paysg_desktop.ui.views import ways_in_words as words
from paysg_desktop.ui.views.endpoints_words import Words
from paysg_desktop.ui.views.shown_words import show_any_words
from paysg_desktop.ui.views.side_panel import fill, head_of, page_of
from paysg_desktop.ui.views.ways_in_records import WayInRecord
from paysg_desktop.ui.views.ways_in_shown import show_address, show_chips, show_trouble
from paysg_desktop.ui.wording import full_time_text, tr

_LONGEST = 1_000


class WayInPanel(Panel):
    """Shows one way in; asks for what it can't do by itself."""

    test_requested = Signal()
    turn_requested = Signal(bool)
    """It is to stand (True) or not."""
    agree_requested = Signal()
    """Somebody wants to agree that LIVE data goes through it."""
    edit_requested = Signal()
    remove_requested = Signal()

    def __init__(self) -> None:
        super().__init__(tr("Way in"), tr("Choose a way in to see all of it."), tr("Close the way in"))
        self.record: WayInRecord | None = None
        elided = Qt.TextElideMode.ElideRight
        self.title = label("", Size.TITLE, Weight.STRONG, look=Look("text", elided))
        self.subtitle = label("", look=Look("muted", elided))
        self.state, self.third_party = ChipLabel(), ChipLabel()
        self.problem = wrapped("", "bad", limit=_LONGEST)
        self.next_step = wrapped("", "text", limit=_LONGEST)
        self.test = PrimaryButton(tr("Test now"))
        self.agree = PrimaryButton(tr("Agree to LIVE data…"))
        self.on, self.off = IconButton("play", tr("Switch on")), IconButton("pause", tr("Switch off"))
        self.edit, self.remove = IconButton("edit", tr("Edit…")), IconButton("cross", tr("Remove…"))
        look = Look("text", is_wrapped=True, is_code=True)
        self.address = label("", Size.SECONDARY, look=look, is_mono=True, limit=_LONGEST)
        self.copy = CopyButton(tr("Copy the public address"))
        self.stays = wrapped("", "muted", Size.SECONDARY)
        self.addresses, self.tests = Facts(tr("What providers are given")), Facts(tr("Self-test"))
        self.outcome = wrapped("", limit=_LONGEST)
        self.facts = Facts(tr("How it is set up"))
        self.area = self._lay_out()
        self._connect()

    def show_record(self, record: WayInRecord, now: int) -> None:
        """Show a way in as it stands at `now` (microseconds UTC). Another one starts at its top."""
        before, self.record = self.record, record
        if before is None or before.config.id != record.config.id:
            self.show_outcome(Words(""))
            self.test.setEnabled(True)
            self.area.verticalScrollBar().setValue(0)
        self._show_head(record, now)
        self._show_address(record)
        self._show_test(record)
        self.facts.show_facts(words.set_up_facts(record))
        self.show_face(is_empty=False)

    def clear(self) -> None:
        self.record = None
        self.show_face(is_empty=True)

    def show_testing(self, *, is_testing: bool) -> None:
        """A self-test is under way, or no more."""
        self.test.setEnabled(not is_testing)
        if is_testing:
            self.show_outcome(Words(tr("A probe is on its way to the public address and back…"), "muted"))

    def show_outcome(self, said: Words) -> None:
        """Say what came of the test that was asked for; empty to say nothing."""
        show_any_words(self.outcome, said)

    # --- inside ---

    def _show_head(self, record: WayInRecord, now: int) -> None:
        config = record.config
        self.title.show_text(config.name)
        self.subtitle.show_text(words.subtitle_text(config))
        show_chips(self.state, self.third_party, record)
        show_trouble(self.problem, self.next_step, record, now)
        self.test.setVisible(record.stands)
        self.agree.setVisible(record.is_held_back and record.is_to_agree)
        self.on.setVisible(not config.is_on)
        self.off.setVisible(config.is_on)

    def _show_address(self, record: WayInRecord) -> None:
        show_address(self.address, self.copy, record)
        self.stays.show_text(words.stays_text(record.config))
        self.addresses.show_facts([Fact(name, url, is_id=True, hint=url) for name, url in record.addresses])
        for each in (self.addresses, self.addresses_heading):
            each.setVisible(bool(record.addresses))

    def _show_test(self, record: WayInRecord) -> None:
        test = record.test
        when = Fact(tr("Last one"), tr("none yet") if test is None else full_time_text(test.at))
        found = [] if test is None else [words.result_fact(test)]
        self.tests.show_facts((when, *found))

    def _connect(self) -> None:
        self.test.clicked.connect(self.test_requested)
        self.agree.clicked.connect(self.agree_requested)
        self.on.clicked.connect(lambda: self.turn_requested.emit(True))
        self.off.clicked.connect(lambda: self.turn_requested.emit(False))
        self.edit.clicked.connect(self.edit_requested)
        self.remove.clicked.connect(self.remove_requested)

    # --- layout ---

    def _lay_out(self) -> QScrollArea:
        self.addresses_heading = heading(tr("What providers are given"))
        ground = Ground("code_ground", "border", Size.RADIUS_INPUT)
        row = QHBoxLayout(ground)
        row.setContentsMargins(Size.GRID, Size.HALF, Size.HALF, Size.HALF)
        row.addWidget(self.address, 1)
        row.addWidget(self.copy, 0, Qt.AlignmentFlag.AlignTop)
        rows = column(heading(tr("Public address")), ground, self.stays, gap=Size.GRID + 2)
        for each in (self.addresses_heading, self.addresses, heading(tr("Self-test")), self.tests, self.outcome):
            rows.addWidget(each)
        for each in (heading(tr("How it is set up")), self.facts):
            rows.addWidget(each)
        return fill(self, self._head(), page_of(tr("Way in"), rows), tr("All of the way in"))

    def _head(self) -> QWidget:
        top, tools, chips = QHBoxLayout(), Flow(), Flow()
        top.addWidget(self.title, 1)
        top.addWidget(self.close_button)
        for chip in (self.state, self.third_party):
            chips.addWidget(chip)
        for button in (self.test, self.agree, self.on, self.off, self.edit, self.remove):
            tools.addWidget(button)
        return head_of(tr("Way in"), top, self.subtitle, chips, self.problem, self.next_step, tools)
