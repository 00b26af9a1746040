"""The panel beside the list: all of one destination, and what can be done with it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QWidget

from paysg_desktop.ui.environment_tag import EnvironmentTag
from paysg_desktop.ui.gate import Look
from paysg_desktop.ui.inspector.attempt_words import masked_url, outcome_text
from paysg_desktop.ui.inspector.buttons import IconButton
from paysg_desktop.ui.inspector.facts import Fact, Facts
from paysg_desktop.ui.inspector.flow import Flow
from paysg_desktop.ui.inspector.panel import Panel
from paysg_desktop.ui.inspector.parts import (
    ChipLabel,
    CopyButton,
    Ground,
    column,
    emptied,
    heading,
    label,
    wrapped,
)
from paysg_desktop.ui.inspector.reveal import RevealButton
from paysg_desktop.ui.theme import Size, Weight
from paysg_desktop.ui.views import forwarding_words as words
from paysg_desktop.ui.views.forwarding_records import ForwardRecord
from paysg_desktop.ui.views.side_panel import fill, head_of, page_of
from paysg_desktop.ui.wording import date_text, full_time_text, time_text, tr


class DestinationPanel(Panel):
    """Shows one destination; asks for what it can't do by itself. Its address is masked until it is revealed."""

    edit_requested = Signal()
    pause_requested = Signal()
    resume_requested = Signal()
    remove_requested = Signal()
    reveal_requested = Signal(str, str)
    """What is done (`reveal`) and its subject (`destination <id>`), for the audit log."""

    def __init__(self) -> None:
        super().__init__(
            tr("Destination"), tr("Choose a destination to see all of it."), tr("Close the destination")
        )
        self.record: ForwardRecord | None = None
        self._is_revealed = False
        elided = Qt.TextElideMode.ElideRight
        self.title = label("", Size.TITLE, Weight.STRONG, look=Look("text", elided))
        self.subtitle = label("", look=Look("muted", elided))
        self.tags, self.chips = QHBoxLayout(), Flow()
        self.edit = IconButton("edit", tr("Edit…"))
        self.pause = IconButton("pause", tr("Pause"))
        self.resume = IconButton("play", tr("Resume"))
        self.remove = IconButton("cross", tr("Remove…"))
        look = Look("text", is_wrapped=True, is_code=True)
        self.address = label("", Size.SECONDARY, look=look, is_mono=True, limit=2_100)
        self.reveal, self.copy = RevealButton(), CopyButton(tr("Copy the address"))
        self.stopped = wrapped("", "muted", limit=1_000)
        self.now_facts, self.facts = Facts(tr("How it stands")), Facts(tr("What is sent"))
        self.retries = wrapped("", "muted", limit=2_000)
        self.area = self._lay_out()
        self._connect()

    def show_record(self, record: ForwardRecord, now: int) -> None:
        """Show a destination as it stands at `now` (microseconds UTC). Another one is masked, from its top."""
        before, self.record = self.record, record
        if before is None or before.destination.id != record.destination.id:
            self._is_revealed = False
            self.area.verticalScrollBar().setValue(0)
        self._show_head(record, now)
        self._show_address()
        self._show_now(record, now)
        self._show_sent(record)
        self.show_face(is_empty=False)

    def clear(self) -> None:
        """Forget it, and what was revealed of it."""
        self.record, self._is_revealed = None, False
        self.address.show_text("")
        self.copy.text_to_copy = ""
        self.show_face(is_empty=True)

    # --- inside ---

    def _show_head(self, record: ForwardRecord, now: int) -> None:
        to = record.destination
        self.title.show_text(to.name)
        self.subtitle.show_text(tr("added {day}").format(day=date_text(to.created_at)))
        emptied(self.tags)
        self.tags.addWidget(EnvironmentTag(to.environment))
        emptied(self.chips)
        self.chips.addWidget(ChipLabel(words.state_chip(record, now)))
        if to.answers_for_us:
            self.chips.addWidget(ChipLabel(words.answers_chip()))
        self.pause.setVisible(not to.stopped)
        self.resume.setVisible(bool(to.stopped))
        self.stopped.show_text(to.stopped)
        self.stopped.setVisible(bool(to.stopped))

    def _show_address(self) -> None:
        url = "" if self.record is None else self.record.destination.url
        masked = masked_url(url)
        self.address.show_text(url if self._is_revealed else masked)
        self.reveal.setVisible(masked != url)
        self.reveal.show_state(is_revealed=self._is_revealed)
        self.copy.text_to_copy = url

    def _show_now(self, record: ForwardRecord, now: int) -> None:
        lag, last = record.lag, record.lag.last
        waiting = f"{lag.waiting:,}"
        if lag.waiting and lag.oldest_at is not None:
            since = time_text(lag.oldest_at, now, with_seconds=True)
            waiting = tr("{n}, the oldest received {time}").format(n=waiting, time=since)
        ended = [] if last is None else [Fact(tr("It ended"), outcome_text(last))]
        self.now_facts.show_facts(
            (
                Fact(tr("Last attempt"), tr("none yet") if last is None else full_time_text(last.at)),
                *ended,
                Fact(tr("Waiting"), waiting),
                Fact(tr("To look at"), f"{lag.unread:,}", hint=tr("Deliveries that it has not looked at yet")),
                Fact(tr("Taken"), f"{lag.done:,}"),
                Fact(tr("Given up"), f"{lag.given_up:,}", tone="bad" if lag.given_up else "text"),
            )
        )

    def _show_sent(self, record: ForwardRecord) -> None:
        to = record.destination
        events = ", ".join(to.events) if to.events else words.events_text(to)
        order = tr("random, on purpose") if to.is_shuffled else tr("as they came, not promised")
        own = [Fact(tr("Checkouts"), words.own_text())] if to.is_own_checkouts_only else []
        answer = tr("gets what this answers") if to.answers_for_us else tr("gets our own answer, before this")
        self.facts.show_facts(
            (
                Fact(tr("Deliveries of"), words.whose_text(record)),
                Fact(tr("Events"), events),
                *own,
                Fact(tr("Signature"), words.signature_text(to)),
                Fact(tr("Order"), order),
                Fact(tr("The sender"), answer),
                Fact(tr("Time limit"), tr("{seconds} s an attempt").format(seconds=f"{to.timeout_s:g}")),
                Fact(tr("Schedule"), words.schedule_text(to)),
            )
        )
        self.retries.show_text(words.retries_text(to.schedule))

    def _toggle(self) -> None:
        if self.record is None:
            return
        self._is_revealed = not self._is_revealed
        self._show_address()
        if self._is_revealed:
            self.reveal_requested.emit("reveal", f"destination {self.record.destination.id}")

    def _connect(self) -> None:
        self.edit.clicked.connect(self.edit_requested)
        self.pause.clicked.connect(self.pause_requested)
        self.resume.clicked.connect(self.resume_requested)
        self.remove.clicked.connect(self.remove_requested)
        self.reveal.clicked.connect(self._toggle)

    # --- layout ---

    def _lay_out(self) -> QScrollArea:
        address = Ground("code_ground", "border", Size.RADIUS_INPUT)
        row = QHBoxLayout(address)
        row.setContentsMargins(Size.GRID, Size.HALF, Size.HALF, Size.HALF)
        row.addWidget(self.address, 1)
        row.addWidget(self.copy, 0, Qt.AlignmentFlag.AlignTop)
        rows = column(heading(tr("Address")), address, gap=Size.GRID + 2)
        rows.addWidget(self.reveal, 0, Qt.AlignmentFlag.AlignLeft)
        for each in (heading(tr("How it stands")), self.now_facts, heading(tr("What is sent")), self.facts):
            rows.addWidget(each)
        rows.addWidget(self.retries)
        return fill(self, self._head(), page_of(tr("Destination"), rows), tr("All of the destination"))

    def _head(self) -> QWidget:
        top, below, tools = QHBoxLayout(), QHBoxLayout(), Flow()
        top.addWidget(self.title, 1)
        top.addWidget(self.close_button)
        below.setSpacing(Size.GRID)
        below.addLayout(self.tags)
        below.addWidget(self.subtitle, 1)
        for button in (self.edit, self.pause, self.resume, self.remove):
            tools.addWidget(button)
        return head_of(tr("Destination"), top, below, self.chips, self.stopped, tools)
