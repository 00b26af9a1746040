"""The payment inspector: header, Story, Snapshot and Deliveries of one payment."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from paysg_desktop.domain.action import Action
from paysg_desktop.domain.note import NoteKind, marks
from paysg_desktop.domain.offers import Offers
from paysg_desktop.domain.payment import PaymentDetail
from paysg_desktop.ui.inspector.delivery_list import DeliveryList
from paysg_desktop.ui.inspector.facts import Facts
from paysg_desktop.ui.inspector.notes import NotesPage
from paysg_desktop.ui.inspector.panel import Panel
from paysg_desktop.ui.inspector.parts import LINK_INSET, MARGIN, heading, inset, scrolling, stacked
from paysg_desktop.ui.inspector.payment_header import PaymentHeader
from paysg_desktop.ui.inspector.reveal import RevealButton
from paysg_desktop.ui.inspector.snapshot import (
    has_personal_data,
    knowledge_facts,
    metadata_facts,
    payer_facts,
    refund_facts,
    snapshot_facts,
)
from paysg_desktop.ui.inspector.story import story
from paysg_desktop.ui.inspector.story_view import StoryView
from paysg_desktop.ui.inspector.tabs import Tabs
from paysg_desktop.ui.wording import DAY_US, tr

_SINGAPORE_AHEAD_US = 8 * 3_600_000_000


class PaymentInspector(Panel):
    """Shows one payment; asks for what it can't do by itself. Personal data is masked until revealed."""

    delivery_requested = Signal(int)
    reveal_requested = Signal(str, str)
    """The action (`reveal`) and its subject (`payment <id>`), for the audit log."""
    note_requested = Signal(int, object, str)
    """Our key of the payment, the `NoteKind`, and the text of a note."""
    asked = Signal(object)
    """The `Deed` that the user asked for."""

    def __init__(self) -> None:
        super().__init__(
            tr("Payment inspector"), tr("Choose a payment to see its story."), tr("Close the payment")
        )
        self._detail: PaymentDetail | None = None
        self._actions: tuple[Action, ...] = ()
        self._account_names: Mapping[str, str] = {}
        self._is_revealed = False
        self.header = PaymentHeader(self.close_button)
        self.story = StoryView()
        self.payer = Facts(tr("Payer"))
        self.facts, self.refunds = Facts(tr("Snapshot")), Facts(tr("Refunds"))
        self.metadata, self.knowledge = Facts(tr("Metadata")), Facts(tr("Source"))
        self._refunds_heading = heading(tr("Refunds"))
        self._metadata_heading = heading(tr("Metadata, the agency's own fields"))
        self.deliveries, self.notes = DeliveryList(), NotesPage()
        self.reveal_buttons = (RevealButton(), RevealButton())
        self.tabs = Tabs(tr("Parts of the payment"))
        self._lay_out()
        for button in self.reveal_buttons:
            button.clicked.connect(self._toggle_reveal)
        self.header.deeds.chosen.connect(self.asked)
        self.notes.note_requested.connect(self._ask_note)
        self.story.delivery_requested.connect(self.delivery_requested)
        self.deliveries.delivery_requested.connect(self.delivery_requested)

    def show_payment(self, detail: PaymentDetail, now: int) -> None:
        """Show a payment at `now` (microseconds UTC). Another one is masked and starts at its top."""
        is_other = self._detail is None or self._detail.row.key != detail.row.key
        self._detail = detail
        if is_other:
            self._is_revealed = False
            self._actions = ()
            self.header.deeds.show_nothing(detail.row.status)
            self.header.show_marks(frozenset())
            self.notes.clear()
        self.header.show_payment(detail, now, self._account_names.get(detail.row.account, ""))
        self._show_story(now)
        self.deliveries.rows.show_rows(detail.deliveries, now)
        self.tabs.set_title("deliveries", tr("Deliveries {count}").format(count=f"{len(detail.deliveries):,}"))
        self._show_facts()
        self.show_face(is_empty=False)
        if is_other:
            for area in self._areas:
                area.verticalScrollBar().setValue(0)

    def show_offers(self, offers: Offers, now: int) -> None:
        """What can be done with the payment that is shown, and what was done here; others are left aside."""
        if self._detail is None or offers.payment.row.key != self._detail.row.key:
            return
        self._actions = offers.actions
        self.header.deeds.show_offers(offers)
        self.header.show_marks(marks(offers.notes))
        self.notes.show_notes(offers.notes, now)
        self._show_story(now)

    def name_accounts(self, names: Mapping[str, str]) -> None:
        """What people call the accounts, by id; shown from the next payment on."""
        self._account_names = names

    def clear(self) -> None:
        """Forget the payment, and what was revealed of it."""
        self._detail, self._actions, self._is_revealed = None, (), False
        for facts in (self.payer, self.facts, self.refunds, self.metadata):
            facts.show_facts(())
        self.show_face(is_empty=True)

    def show_tab(self, name: str) -> None:
        """`story`, `snapshot`, `deliveries` or `notes`."""
        self.tabs.show_page(name)

    def _show_story(self, now: int) -> None:
        if self._detail is not None:
            moments = story(self._detail, self._actions)
            self.story.show_moments(moments, now, (now + _SINGAPORE_AHEAD_US) // DAY_US)

    def _ask_note(self, kind: NoteKind, text: str) -> None:
        if self._detail is not None:
            self.note_requested.emit(self._detail.row.key, kind, text)

    def _toggle_reveal(self) -> None:
        if self._detail is None:
            return
        self._is_revealed = not self._is_revealed
        if self._is_revealed:
            self.reveal_requested.emit("reveal", f"payment {self._detail.row.id}")
        self._show_facts()

    def _show_facts(self) -> None:
        detail = self._detail
        if detail is None:
            return
        for button in self.reveal_buttons:
            button.show_state(is_revealed=self._is_revealed)
            button.setVisible(has_personal_data(detail.snapshot))
        self.payer.show_facts(payer_facts(detail.snapshot, is_revealed=self._is_revealed))
        self.facts.show_facts(snapshot_facts(detail, is_revealed=self._is_revealed))
        self.refunds.show_facts(refund_facts(detail.snapshot))
        self.metadata.show_facts(metadata_facts(detail.snapshot))
        for title, facts in ((self._refunds_heading, self.refunds), (self._metadata_heading, self.metadata)):
            title.setVisible(bool(facts.shown))
            facts.setVisible(bool(facts.shown))
        self.knowledge.show_facts(knowledge_facts(detail))

    def _lay_out(self) -> None:
        story_page = _page(
            self.story, heading(tr("Payer")), self.payer, self.reveal_buttons[0], right=MARGIN - LINK_INSET
        )
        snapshot_page = _page(
            self.facts,
            self.reveal_buttons[1],
            self._refunds_heading,
            self.refunds,
            self._metadata_heading,
            self.metadata,
            heading(tr("How we know")),
            self.knowledge,
        )
        self._areas = (scrolling(story_page, tr("Story")), scrolling(snapshot_page, tr("Snapshot")))
        self.tabs.add("story", tr("Story"), self._areas[0])
        self.tabs.add("snapshot", tr("Snapshot"), self._areas[1])
        self.tabs.add("deliveries", tr("Deliveries"), inset(self.deliveries))
        self.tabs.add("notes", tr("Notes"), scrolling(self.notes, tr("Notes")))
        self.setFocusProxy(self.tabs.bar)
        layout = QVBoxLayout(self.content)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.header)
        layout.addWidget(self.tabs, 1)


def _page(*items: QWidget, right: int = MARGIN) -> QWidget:
    page = QWidget()
    stacked(page, *items, right=right)
    return page
