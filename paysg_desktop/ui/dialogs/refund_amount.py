"""The first page of a refund: how much."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from paysg_desktop.domain.errors import UsageError
from paysg_desktop.domain.money import format_minor
from paysg_desktop.domain.offers import RefundRoom
from paysg_desktop.ui import gate
from paysg_desktop.ui.dialogs.fields import LineField
from paysg_desktop.ui.dialogs.refund_words import left_afterwards, room_sentence
from paysg_desktop.ui.inspector.parts import Ground, LinkButton, column, wrapped
from paysg_desktop.ui.theme import Size, Weight
from paysg_desktop.ui.tick import Tick
from paysg_desktop.ui.wording import localised, provider_name, tr
from paysg_desktop.usecases.amount_text import minor_of
from paysg_desktop.usecases.guards import why_not_refund_of

_LONGEST = 24


class RefundAmount(QWidget):
    """The amount, checked as it is typed; and where somebody else refunded some, the word that there is enough."""

    edited = Signal()

    def __init__(self, room: RefundRoom, provider: str) -> None:
        super().__init__()
        self.setAccessibleName(tr("Amount"))
        self._room = room
        self.known = wrapped(room_sentence(room), "muted")
        self.amount = LineField(
            tr("Amount to refund"), placeholder=tr("Such as {example}").format(example="20.00")
        )
        self.amount.line.setMaxLength(_LONGEST)
        self.in_full = LinkButton(self._full_words(), weight=Weight.MEDIUM)
        self.in_full.setVisible(bool(room.left_minor))
        self.looked = Tick(
            tr("I looked: at least this much is left"),
            tr("I looked on the dashboard: at least this much is left"),
        )
        gate.set_tooltip(self.looked, self.looked.accessibleName())
        self.elsewhere = self._elsewhere_box(provider)
        self.elsewhere.setVisible(room.is_elsewhere)
        self.setFocusProxy(self.amount)
        layout = column(self.known, self.amount, gap=Size.GRID + Size.HALF)
        layout.addWidget(self.in_full, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self.elsewhere)
        self.setLayout(layout)
        self.amount.edited.connect(self._note)
        self.in_full.clicked.connect(self._fill)
        self.looked.clicked.connect(self._note)

    @property
    def has_looked(self) -> bool:
        """Whether the dashboard was looked at; True where that is not needed."""
        return self.looked.isChecked() or not self._room.is_elsewhere

    @property
    def minor(self) -> int | None:
        """The amount in minor units; None while it is none."""
        try:
            return minor_of(self.amount.text, self._room.currency)
        except UsageError:
            return None

    def why_not(self) -> str | None:
        """Why one can't go on; the amount's own problem stands at its field."""
        try:
            minor = minor_of(self.amount.text, self._room.currency)
        except UsageError as problem:
            self._say(str(problem), "bad")
            return str(problem)
        why = why_not_refund_of(self._room, minor, has_checked_dashboard=True)
        if why is not None:
            self._say(why, "bad")
            return why
        if why_not_refund_of(self._room, minor, has_checked_dashboard=self.has_looked) is None:
            return None
        return tr("Look on the dashboard first, then tick that at least this much is left.")

    def _note(self) -> None:
        """What the amount means, or why it can't be, while it is typed; half a number is no error yet."""
        minor = self.minor
        if minor is None:
            self._say("", "muted")
        else:
            why = why_not_refund_of(self._room, minor, has_checked_dashboard=True)
            told = tr("Left afterwards: {amount}").format(amount=left_afterwards(self._room, minor))
            self._say(why or told, "bad" if why else "muted")
        self.edited.emit()

    def _say(self, text: str, tone: str) -> None:
        self.amount.show_note(text, tone)
        self.amount.line.setAccessibleDescription(gate.line(localised(text)))

    def _fill(self) -> None:
        if self._room.left_minor is not None:
            self.amount.line.setText(format_minor(self._room.left_minor, self._room.currency))
            self._note()
            self.amount.setFocus()

    def _full_words(self) -> str:
        left = format_minor(self._room.left_minor or 0, self._room.currency)
        if self._room.is_elsewhere:
            return tr("At most: {amount}").format(amount=left)
        if self._room.left_minor == self._room.paid_minor:
            return tr("In full: {amount}").format(amount=left)
        return tr("All that is left: {amount}").format(amount=left)

    def _elsewhere_box(self, provider: str) -> QWidget:
        told = tr(
            "Some of it was refunded elsewhere, or may have been, and {provider} does not tell how much. Look on"
            " the dashboard how much is left before you go on."
        ).format(provider=provider_name(provider))
        made = Ground("caution_ground", None, Size.RADIUS_BUTTON)
        made.setAccessibleName(gate.line(told))
        box = column(wrapped(told, "caution"), self.looked, gap=Size.GRID, margin=Size.GRID + Size.HALF)
        made.setLayout(box)
        return made
