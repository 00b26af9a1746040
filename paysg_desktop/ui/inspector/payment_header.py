"""What stands on top of a payment: who, how much, its state, and until when it can be refunded."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from paysg_desktop.domain.money import format_amount, format_minor
from paysg_desktop.domain.note import NoteKind
from paysg_desktop.domain.payment import NOT_REFUNDED, Attention, PaymentDetail, PaymentRow, PaymentStatus
from paysg_desktop.ui import gate, theme, veil
from paysg_desktop.ui.gate import ForeignLabel, Look
from paysg_desktop.ui.inspector.flow import Flow
from paysg_desktop.ui.inspector.parts import MARGIN, ChipLabel, GlyphButton, column, label, wrapped
from paysg_desktop.ui.inspector.payment_actions import PaymentActions
from paysg_desktop.ui.theme import Size, Weight
from paysg_desktop.ui.wording import (
    Chip,
    account_text,
    date_text,
    elsewhere_chip,
    payment_chip,
    plural,
    refund_days_left,
    tr,
    trust_chip,
)


class PaymentHeader(QWidget):
    """Name, amount with chips, what for, what can be done, the refund window, and what is odd about it."""

    def __init__(self, close_button: GlyphButton) -> None:
        super().__init__()
        self.setAccessibleName(tr("Payment"))
        elided = Look("text", Qt.TextElideMode.ElideRight)
        self.payer = label("", weight=Weight.STRONG, look=elided)
        self.amount = label("", look=elided)
        self.amount.setFont(theme.font(Size.AMOUNT, Weight.STRONG))
        self.status_chip, self.signature_chip = ChipLabel(), ChipLabel()
        self.conflict_chip = ChipLabel(Chip(tr("Conflict"), "bad", "conflict"))
        self.elsewhere_chip = ChipLabel(elsewhere_chip())
        self.about = label("", look=Look("muted", Qt.TextElideMode.ElideRight))
        self.deeds = PaymentActions()
        self.refund = wrapped("", "muted", Size.SECONDARY)
        self.oddity = wrapped("", "caution", Size.SECONDARY)
        top = QHBoxLayout()
        top.addWidget(self.payer, 1)
        top.addWidget(close_button)
        money = Flow()
        self._mark_chips = {mark: ChipLabel(chip) for mark, chip in mark_chips().items()}
        chips = (self.status_chip, self.conflict_chip, self.signature_chip, self.elsewhere_chip)
        for widget in (self.amount, *chips, *self._mark_chips.values()):
            money.addWidget(widget)
        self.show_marks(frozenset())
        layout = column(top, money, self.about, gap=Size.HALF)
        layout.addSpacing(Size.HALF)
        for below in (self.deeds, self.refund, self.oddity):
            layout.addWidget(below)
        layout.setContentsMargins(MARGIN, 2 * Size.GRID, MARGIN - Size.HALF, Size.GRID)
        self.setLayout(layout)

    def show_payment(self, detail: PaymentDetail, now: int, account_name: str = "") -> None:
        """`account_name` is what people call its account; empty where nobody named it."""
        row = detail.row
        self.payer.show_text(veil.private(row.payer_name) or tr("Payer's name not told"))
        self.payer.set_tone("text" if row.payer_name else "muted")
        self.amount.show_text(format_amount(row.amount) if row.amount else tr("No amount told"))
        self.amount.set_tone("caution" if row.amount is None or row.amount.is_unclear else "text")
        word = gate.line(row.status_raw, 40)
        self.status_chip.show_chip(payment_chip(row.status, word, row.attention))
        self.conflict_chip.setVisible(Attention.CONFLICT in row.attention)
        self.signature_chip.show_chip(trust_chip(row.verification, row.source))
        self.elsewhere_chip.setVisible(row.is_made_elsewhere)
        told = (veil.private(row.description), veil.private(row.reference))
        self.about.show_text(veil.joined(" · ", (*told, account_text(gate.line(row.account), account_name))))
        _show_if_any(self.refund, refund_sentence(row, detail.snapshot.get("refund_status"), now))
        _show_if_any(self.oddity, oddity_sentence(row))

    def show_marks(self, held: frozenset[NoteKind]) -> None:
        """What people noted of it, of `CHECKED` and `POSTED`."""
        self.marks = held
        for mark, chip in self._mark_chips.items():
            chip.setVisible(mark in held)


def mark_chips() -> dict[NoteKind, Chip]:
    """What people set on a payment, as chips."""
    return {
        NoteKind.CHECKED: Chip(tr("Checked by us"), "neutral", "circle-check"),
        NoteKind.POSTED: Chip(tr("Posted"), "neutral", "bank"),
    }


def refund_sentence(row: PaymentRow, refund_status: str | None, now: int) -> str:
    """What went back, and until when a refund can be made; never more than is known."""
    parts = (_refunded_words(row), *_window_words(row, refund_status, now))
    return " · ".join(filter(None, parts))


def _refunded_words(row: PaymentRow) -> str:
    """How much of it went back, only where some did and all amounts are known."""
    if row.status is not PaymentStatus.PARTLY_REFUNDED or row.amount is None:
        return ""
    refunded, paid, currency = row.refunded_minor, row.amount.minor, row.amount.currency
    if refunded is None or paid is None:
        return ""
    back, whole, left = (format_minor(minor, currency) for minor in (refunded, paid, paid - refunded))
    return tr("{back} of {whole} refunded, {left} left").format(back=back, whole=whole, left=left)


def _window_words(row: PaymentRow, refund_status: str | None, now: int) -> list[str]:
    """Until when a refund can be made, only where one can and the limit is known."""
    until, days = row.refundable_until, refund_days_left(row, now)
    if until is None or days is None:
        return []
    if not days:
        return [tr("Could be refunded until {day}; the 90 days are over").format(day=date_text(until))]
    left = plural(days, tr("{n} day left"), tr("{n} days left"))
    so_far = tr("not refunded so far") if refund_status == NOT_REFUNDED else ""
    return [tr("Refundable until {day}").format(day=date_text(until)), left, so_far]


def oddity_sentence(row: PaymentRow) -> str:
    """Why this payment needs a look, in plain words; empty where it doesn't."""
    sentences = {
        Attention.UNIT_UNCLEAR: _unclear_sentence(row),
        Attention.CONFLICT: tr(
            "One event came twice with different content. The first one counts; compare the deliveries."
        ),
        Attention.REFUND_UNKNOWN: tr(
            "Some of it was refunded, or is being refunded, elsewhere. How much was not told, so no total has it."
        ),
        Attention.STATUS_UNKNOWN: tr("The status is one that we don't know, so no total counts this payment."),
    }
    return " ".join(text for reason, text in sentences.items() if reason in row.attention)


def _unclear_sentence(row: PaymentRow) -> str:
    if row.amount is None or row.amount.raw == "":
        return tr("No amount was told, so no total counts this payment.")
    return tr(
        "The amount came as “{raw}” where a whole number of cents belongs. It could be read in two ways, so it is"
        " not counted in any total."
    ).format(raw=row.amount.raw)


def _show_if_any(shown: ForeignLabel, text: str) -> None:
    shown.show_text(text)
    shown.setVisible(bool(text))
