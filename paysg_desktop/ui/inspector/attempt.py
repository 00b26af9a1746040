"""The inspector of one request that went out: how it ended, what follows, what was sent and what came back."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from paysg_desktop.domain.forwarding import LONGEST_KEPT
from paysg_desktop.ui.gate import Look
from paysg_desktop.ui.inspector import attempt_facts as facts
from paysg_desktop.ui.inspector.attempt_facts import AttemptStory
from paysg_desktop.ui.inspector.attempt_message import MessagePage
from paysg_desktop.ui.inspector.attempt_words import outcome_chip, outcome_text, whom_text
from paysg_desktop.ui.inspector.body_views import start_of_body
from paysg_desktop.ui.inspector.code_box import CodeBox
from paysg_desktop.ui.inspector.facts import Facts
from paysg_desktop.ui.inspector.flow import Flow
from paysg_desktop.ui.inspector.panel import Panel
from paysg_desktop.ui.inspector.parts import (
    LINK_INSET,
    MARGIN,
    ChipLabel,
    LinkButton,
    column,
    emptied,
    heading,
    label,
    scrolling,
    stacked,
    wrapped,
)
from paysg_desktop.ui.inspector.tabs import Tabs
from paysg_desktop.ui.theme import Size, Weight
from paysg_desktop.ui.wording import Chip, time_text, tr

_SAID_LENGTH = 400
"""Characters of an answer's body that stand in the overview."""


class AttemptInspector(Panel):
    """Shows one attempt; asks for what it can't do by itself. Personal fields of both bodies are masked."""

    delivery_requested = Signal(int)
    reveal_requested = Signal(str, str)
    """What is done (`reveal`) and its subject (`attempt <number>`), for the audit log."""

    def __init__(self) -> None:
        super().__init__(
            tr("Attempt inspector"),
            tr("Choose an attempt to see what was sent and what came back."),
            tr("Close the attempt"),
        )
        self.story: AttemptStory | None = None
        """What is shown."""
        elided = Qt.TextElideMode.ElideRight
        self.title = label("", Size.TITLE, Weight.STRONG, look=Look("text", elided))
        self.subtitle = label("", look=Look("muted", elided))
        self.chips = Flow()
        self.delivery = LinkButton(tr("Show the delivery"), weight=Weight.MEDIUM)
        self.outcome, self.follows = wrapped("", limit=2_000), wrapped("", "muted", limit=2_000)
        self.said = column(gap=Size.HALF)
        self.facts = Facts(tr("Facts"))
        self.sent = MessagePage(tr("What was sent"), tr("There was no body."))
        self.answer = MessagePage(tr("What came back"), tr("There was no body in the answer."))
        self.tabs = Tabs(tr("Parts of the attempt"))
        self._area = self._lay_out()
        self.delivery.clicked.connect(self._open_delivery)
        for page in (self.sent, self.answer):
            page.reveal_toggled.connect(self._tell_reveal)

    def show_story(self, story: AttemptStory, now: int) -> None:
        """Show an attempt at `now` (microseconds UTC). Another one is masked and starts at its top."""
        before, self.story = self.story, story
        is_other = before is None or before.row.id != story.row.id
        self._show_head(story, now)
        self.outcome.show_text(outcome_text(story.row))
        self.follows.show_text(facts.follows_text(story, now))
        self.facts.show_facts(facts.facts(story))
        if is_other or before is None or before.detail != story.detail:
            self._show_messages(story)
        self.show_face(is_empty=False)
        if is_other:
            self._area.verticalScrollBar().setValue(0)

    def clear(self) -> None:
        """Forget the attempt, and what was revealed of it."""
        self.story = None
        self.sent.clear()
        self.answer.clear()
        self.show_face(is_empty=True)

    def show_tab(self, name: str) -> None:
        """`overview`, `sent` or `answer`."""
        self.tabs.show_page(name)

    # --- inside ---

    def _show_head(self, story: AttemptStory, now: int) -> None:
        row = story.row
        self.title.show_text(facts.title_text(story))
        sent = time_text(row.at, now, with_seconds=True)
        to = tr("to {whom}").format(whom=whom_text(row, facts.names_of(story)))
        self.subtitle.show_text(f"{to} · {sent}")
        self.delivery.show_words(tr("Show delivery {number}").format(number=f"{row.delivery_id:,}"))
        emptied(self.chips)
        for chip in _chips(story):
            self.chips.addWidget(ChipLabel(chip))

    def _show_messages(self, story: AttemptStory) -> None:
        detail = story.detail
        self.sent.show_message(detail.sent_headers, detail.sent_body)
        cut = tr("The answer was longer: cut at {n} MiB.").format(n=LONGEST_KEPT // 1024**2)
        self.answer.show_message(detail.headers, detail.body, cut if detail.is_cut else "")
        emptied(self.said)
        if detail.body:
            start = start_of_body(detail.body, _SAID_LENGTH, is_revealed=False)
            self.said.addWidget(heading(tr("It said")))
            self.said.addWidget(CodeBox(tr("The start of the answer"), start.splitlines() or [""]))

    def _tell_reveal(self, is_revealed: bool) -> None:
        if is_revealed and self.story is not None:
            self.reveal_requested.emit("reveal", f"attempt {self.story.row.id}")

    def _open_delivery(self) -> None:
        if self.story is not None:
            self.delivery_requested.emit(self.story.row.delivery_id)

    def _lay_out(self) -> QScrollArea:
        page, said = QWidget(), QWidget()
        page.setAccessibleName(tr("Overview"))
        said.setAccessibleName(tr("The start of the answer"))
        said.setLayout(self.said)
        self.said.setContentsMargins(0, 0, 0, 0)
        sentences = QWidget()
        sentences.setLayout(column(self.outcome, self.follows, gap=Size.HALF))
        stacked(page, sentences, self.delivery, said, self.facts)
        area = scrolling(page, tr("Overview"))
        self.tabs.add("overview", tr("Overview"), area)
        self.tabs.add("sent", tr("Sent"), self.sent, is_payload=True)
        self.tabs.add("answer", tr("Answer"), self.answer, is_payload=True)
        self.setFocusProxy(self.tabs.bar)
        layout = QVBoxLayout(self.content)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._head())
        layout.addWidget(self.tabs, 1)
        return area

    def _head(self) -> QWidget:
        head = QWidget()
        head.setAccessibleName(tr("Attempt"))
        top = QHBoxLayout()
        top.addWidget(self.title, 1)
        top.addWidget(self.close_button)
        layout = column(top, self.subtitle, self.chips, gap=Size.HALF)
        layout.setContentsMargins(MARGIN, 2 * Size.GRID, MARGIN - LINK_INSET, Size.GRID)
        head.setLayout(layout)
        return head


def _chips(story: AttemptStory) -> list[Chip]:
    """How it ended, which attempt it was, and what was changed of the delivery."""
    row = story.row
    made = [outcome_chip(row)]
    number = tr("Attempt {number}").format(number=f"{row.number:,}")
    made += [Chip(number, "neutral", "again")] if row.number > 1 else []
    made += [Chip(tr("Signed anew"), "neutral", "key")] if row.is_resigned else []
    made += [Chip(tr("Edited"), "neutral", "edit")] if row.is_edited else []
    return made
