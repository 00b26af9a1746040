"""One exception in full: what was found, what it means, what to do, and whether it is settled."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from paysg_desktop.domain.reconciliation import Difference, Discrepancy
from paysg_desktop.ui import gate, veil
from paysg_desktop.ui.gate import ForeignLabel, Look
from paysg_desktop.ui.inspector.buttons import IconButton, PrimaryButton
from paysg_desktop.ui.inspector.facts import Fact, Facts
from paysg_desktop.ui.inspector.flow import Flow
from paysg_desktop.ui.inspector.panel import Panel
from paysg_desktop.ui.inspector.parts import (
    MARGIN,
    ChipLabel,
    Ground,
    Rule,
    column,
    heading,
    label,
    scrolling,
    wrapped,
)
from paysg_desktop.ui.theme import Size, Weight
from paysg_desktop.ui.views.reconcile_words import (
    difference_chip,
    difference_text,
    expected_text,
    found_text,
    state_chip,
    subject_text,
)
from paysg_desktop.ui.wording import account_text, full_time_text, time_text, tr


class DiscrepancyPanel(Panel):
    """Shows one exception; asks for what it can't do by itself."""

    payment_requested = Signal(int)
    """The payment's local key."""
    resolve_requested = Signal()

    def __init__(self) -> None:
        super().__init__(
            tr("Exception"),
            tr("Choose an exception to see what differs and what to do."),
            tr("Close the exception"),
        )
        self.shown: Discrepancy | None = None
        self.title = label("", Size.TITLE, Weight.STRONG, look=Look("text", Qt.TextElideMode.ElideMiddle))
        self.kind, self.state = ChipLabel(), ChipLabel()
        self.sentence = wrapped("", limit=2_000)
        self.to_do = wrapped("", limit=2_000)
        self.to_do_heading = heading(tr("What to do"))
        self.values = Facts(tr("Both values"))
        self.facts = Facts(tr("Whose and which"))
        self.payment = IconButton("payments", tr("Open the payment"))
        self.resolve = PrimaryButton(tr("Resolve…"))
        self.resolved = wrapped("", limit=2_000)
        self.resolved_box = Ground("good_ground", None, Size.RADIUS_BUTTON)
        self._lay_out()
        self.payment.clicked.connect(self._ask_for_payment)
        self.resolve.clicked.connect(self.resolve_requested)

    def show_discrepancy(self, found: Discrepancy, account: str, now: int) -> None:
        """Show an exception at `now` (microseconds UTC); `account` is the name that the user gave, or empty."""
        is_other = self.shown is None or self.shown.id != found.id
        self.shown = found
        self.title.show_text(subject_text(found))
        self.kind.show_chip(difference_chip(found, now))
        self.state.show_chip(state_chip(found))
        self.sentence.show_text(found.sentence)
        _show_if_any(self.to_do, found.to_do)
        self.to_do_heading.setVisible(bool(found.to_do))
        self.values.show_facts(value_facts(found))
        self.facts.show_facts(source_facts(found, account, now))
        self.payment.setVisible(found.payment_key is not None)
        self.resolve.setVisible(found.is_open)
        self.resolved_box.setVisible(not found.is_open)
        self.resolved.show_text(resolution_text(found, now))
        self.show_face(is_empty=False)
        if is_other:
            self.area.verticalScrollBar().setValue(0)

    def clear(self) -> None:
        self.shown = None
        self.show_face(is_empty=True)

    def _ask_for_payment(self) -> None:
        if self.shown is not None and self.shown.payment_key is not None:
            self.payment_requested.emit(self.shown.payment_key)

    def _lay_out(self) -> None:
        self.resolved_box.setLayout(column(self.resolved, margin=Size.GRID + Size.HALF))
        page = QWidget()
        page.setAccessibleName(tr("Exception"))
        rows = column(
            self.sentence,
            self.to_do_heading,
            self.to_do,
            self.resolved_box,
            heading(tr("Both values")),
            self.values,
            heading(tr("Whose and which")),
            self.facts,
            gap=Size.GRID + 2,
        )
        rows.setContentsMargins(MARGIN, 2 * Size.GRID, MARGIN, MARGIN)
        rows.addStretch()
        page.setLayout(rows)
        self.area = scrolling(page, tr("All of the exception"))
        box = QVBoxLayout(self.content)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self._head())
        box.addWidget(Rule())
        box.addWidget(self.area, 1)

    def _head(self) -> QWidget:
        head = QWidget()
        head.setAccessibleName(tr("Exception"))
        top, chips, tools = QHBoxLayout(), Flow(), Flow()
        top.addWidget(self.title, 1)
        top.addWidget(self.close_button)
        for chip in (self.kind, self.state):
            chips.addWidget(chip)
        for button in (self.resolve, self.payment):
            tools.addWidget(button)
        layout = column(top, chips, tools, gap=Size.GRID)
        layout.setContentsMargins(MARGIN, 2 * Size.GRID, MARGIN - Size.HALF, Size.GRID + Size.HALF)
        head.setLayout(layout)
        return head


def value_facts(found: Discrepancy) -> tuple[Fact, ...]:
    """What should be and what is, with the difference where both are amounts."""
    differs = difference_text(found)
    facts = [Fact(tr("Expected"), expected_text(found)), Fact(tr("Found"), found_text(found))]
    if differs:
        facts.append(Fact(tr("Difference"), differs, tone="bad" if found.is_open else "muted"))
    return tuple(facts)


def source_facts(found: Discrepancy, account: str, now: int) -> tuple[Fact, ...]:
    """Whose it is, its ids and times."""
    facts = [Fact(tr("Account"), gate.line(account) or account_text(gate.line(found.account)))]
    if found.at is not None:
        facts.append(Fact(tr("Since"), time_text(found.at, now), hint=full_time_text(found.at)))
    if found.difference is Difference.NO_WEBHOOK and found.retry_until is not None:
        is_over = found.retry_until <= now
        name = tr("Retries ended") if is_over else tr("May still come")
        when = time_text(found.retry_until, now)
        told = when if is_over else tr("until {time}").format(time=when)
        facts.append(Fact(name, told, hint=full_time_text(found.retry_until)))
    ids = (
        (tr("Payment"), found.payment_id),
        (tr("Reference"), veil.private(found.reference)),
        (tr("Payout"), found.payout_id),
    )
    return (*facts, *(Fact(name, value, is_id=True) for name, value in ids if value))


def resolution_text(found: Discrepancy, now: int) -> str:
    """Who settled it, when and with what words; empty while it is open."""
    if found.resolution is None:
        return ""
    kept = found.resolution
    told = tr("Resolved by {who}, {when}: {note}")
    note = gate.line(veil.private(kept.note), 1_000)
    return veil.filled(told, who=gate.line(kept.by, 80), when=time_text(kept.at, now), note=note)


def _show_if_any(shown: ForeignLabel, text: str) -> None:
    shown.show_text(text)
    shown.setVisible(bool(text))
