"""What a person says before an action: who they are, why, and what LIVE asks to be typed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from paysg_desktop.domain.action import ActionKind, Confirmation
from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.domain.money import format_amount
from paysg_desktop.domain.offers import Offers
from paysg_desktop.ui import gate, veil
from paysg_desktop.ui.delegates import painting
from paysg_desktop.ui.dialogs.confirm_band import environment_band
from paysg_desktop.ui.dialogs.fields import LineField
from paysg_desktop.ui.growth import wide
from paysg_desktop.ui.inspector.facts import NAME_WIDTH, Fact, Facts
from paysg_desktop.ui.inspector.parts import column
from paysg_desktop.ui.theme import Size
from paysg_desktop.ui.wording import account_text, tr
from paysg_desktop.usecases.guards import why_not_ask, why_not_confirmed

_LONGEST_NAME, _LONGEST_REASON = 80, 500
_TYPED = frozenset({ActionKind.REFUND, ActionKind.CANCEL})
"""What LIVE asks a reference and a reason for."""


class ConfirmFields(QWidget):
    """The environment, facts to read, and the fields to fill in; `live_words` says what is real about it."""

    def __init__(self, kind: ActionKind, offers: Offers, live_words: str) -> None:
        super().__init__()
        self.setAccessibleName(tr("Confirmation"))
        self.needs_name = False
        """Whether a name has to be given: where a second person must approve."""
        self._kind = kind
        self._environment = offers.payment.row.environment
        self._asked = offers.asks_reference if kind in _TYPED else None
        self.band = environment_band(self._environment, live_words)
        self.facts = Facts(tr("What is about to happen"), _name_width())
        self.staff = LineField(tr("Your name"), tr("Kept with the action, and offered the next time."))
        self.staff.line.setText(offers.staff)
        self.staff.line.setMaxLength(_LONGEST_NAME)
        self.reason = LineField(
            self._reason_title(), tr("Kept with the action; PaySG and the payer don't see it.")
        )
        self.reason.line.setMaxLength(_LONGEST_REASON)
        self.reference = LineField(tr("To confirm, type the reference"), self._reference_note(), is_private=True)
        self._notices = column(gap=2 * Size.GRID)
        parts = (self.band, self.facts, self._notices, self.reference, self.reason, self.staff)
        self._column = column(*parts, gap=2 * Size.GRID)
        self.setLayout(self._column)
        self.reference.setVisible(self._asked is not None)
        self.reason.setVisible(kind in _TYPED)

    def show_facts(self, facts: Sequence[Fact]) -> None:
        self.facts.show_facts(facts)

    def add_notice(self, notice: QWidget) -> None:
        """What has to be read before anything is typed."""
        self._notices.addWidget(notice)

    def add_below(self, note: QWidget) -> None:
        """What stands below all."""
        self._column.addWidget(note)

    def confirmation(self, *, has_checked_dashboard: bool = False, is_again: bool = False) -> Confirmation:
        """What was typed."""
        typed = (self.staff.text, self.reason.text, self.reference.text)
        return Confirmation(*typed, has_checked_dashboard, is_again)

    def why_not(self) -> str | None:
        """What is still missing, as a sentence."""
        said = self.confirmation()
        no_name = why_not_ask(said) if self.needs_name else None
        return why_not_confirmed(self._kind, self._environment, self._asked, said) or no_name

    def first_field(self) -> LineField:
        """Where the keyboard goes: to what is missing first."""
        is_typed = self._asked is not None
        if is_typed and self.reference.text != (self._asked or "").strip():
            return self.reference
        if is_typed and not self.reason.text:
            return self.reason
        return self.reason if self.staff.text and self.reason.isVisibleTo(self) else self.staff

    def _reason_title(self) -> str:
        return tr("Why") if self._environment is Environment.LIVE else tr("Why (can be left out)")

    def _reference_note(self) -> str:
        if not self._asked:
            return ""
        return veil.filled(tr("It is: {reference}"), reference=gate.line(veil.private(self._asked), 80))


def _name_width() -> int:
    """Wide enough for the longest name, however large the letters are."""
    return max(wide(NAME_WIDTH), painting.metrics(Size.BODY).horizontalAdvance(tr("Left afterwards")) + Size.HALF)


def payment_facts(offers: Offers) -> list[Fact]:
    """The payment that it is about."""
    row = offers.payment.row
    return [
        Fact(
            tr("Payer"),
            veil.private(row.payer_name) or tr("Name not told"),
            "text" if row.payer_name else "muted",
        ),
        Fact(tr("Reference"), veil.private(row.reference) or tr("None; the payment is {id}").format(id=row.id)),
        Fact(tr("For"), veil.private(row.description) or None),
        Fact(
            tr("Paid") if row.paid_at is not None else tr("Amount"),
            format_amount(row.amount) if row.amount else None,
        ),
        Fact(tr("Account"), account_text(gate.line(row.account), offers.account_name)),
    ]
