"""What can be done with a payment, as a row of buttons: what its state asks for in front, the rest in a menu.

What can't be done now is shown, too, and off. Why it is off stands on hovering, is told to screen readers, and is
written below the row: at once for what the state leads with, for the rest when it is asked for in the menu.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QPoint, QTimer, Signal
from PySide6.QtWidgets import QMenu, QWidget

from paysg_desktop.domain.action import ActionKind
from paysg_desktop.domain.offers import Offers
from paysg_desktop.domain.payment import PaymentStatus
from paysg_desktop.ui import gate, icons, theme
from paysg_desktop.ui.inspector.buttons import IconButton
from paysg_desktop.ui.inspector.flow import Flow
from paysg_desktop.ui.inspector.parts import column, emptied, wrapped
from paysg_desktop.ui.theme import Size
from paysg_desktop.ui.wording import localised, mark, tr

SAID_MS = 4_000
"""How long it says that something was copied."""


class Deed(StrEnum):
    """What can be asked for here."""

    REFUND = "refund"
    SEND_EMAIL = "send_email"
    CANCEL = "cancel"
    OPEN_PAGE = "open_page"
    COPY_LINK = "copy_link"
    QR_CODE = "qr_code"


@dataclass(frozen=True, slots=True)
class _Face:
    glyph: str
    words: str


_FACES = {
    Deed.REFUND: _Face("undo", mark("Refund…")),
    Deed.SEND_EMAIL: _Face("mail", mark("Send e-mail…")),
    Deed.CANCEL: _Face("cross", mark("Cancel payment…")),
    Deed.OPEN_PAGE: _Face("open", mark("Open page")),
    Deed.COPY_LINK: _Face("link", mark("Copy link")),
    Deed.QR_CODE: _Face("qr", mark("QR code")),
}
_KINDS = {
    Deed.REFUND: ActionKind.REFUND,
    Deed.SEND_EMAIL: ActionKind.SEND_EMAIL,
    Deed.CANCEL: ActionKind.CANCEL,
}
_MONEY_CAME = frozenset(
    {
        PaymentStatus.PAID,
        PaymentStatus.PARTLY_REFUNDED,
        PaymentStatus.REFUND_OTHER,
        PaymentStatus.REFUNDED,
    }
)
_AFTER_PAYING = (Deed.REFUND, Deed.OPEN_PAGE, Deed.COPY_LINK)
_BEFORE_PAYING = (Deed.SEND_EMAIL, Deed.COPY_LINK, Deed.QR_CODE)
_IN_ORDER = (Deed.SEND_EMAIL, Deed.REFUND, Deed.OPEN_PAGE, Deed.COPY_LINK, Deed.QR_CODE, Deed.CANCEL)
"""Of all, so that those in front stand in their own order whatever the state is."""


def leading(status: PaymentStatus) -> tuple[Deed, ...]:
    """What stands in front; the first is what the state asks for."""
    return _AFTER_PAYING if status in _MONEY_CAME else _BEFORE_PAYING


def why_off(deed: Deed, offers: Offers) -> str:
    """Why this can't be done now; empty where it can."""
    kind = _KINDS.get(deed)
    if kind is not None:
        return localised(offers.why_not.get(kind) or "")
    return "" if offers.page else localised(offers.page_problem)


class PaymentActions(QWidget):
    """`chosen` carries the `Deed` that the user asked for."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("What can be done with this payment"))
        self.buttons = {deed: self._button(deed) for deed in Deed}
        self.more = IconButton("more", "")
        self.more.setAccessibleName(tr("More that can be done"))
        gate.set_tooltip(self.more, self.more.accessibleName())
        self.more.clicked.connect(self._open_menu)
        self.menu = QMenu(self)
        self.menu.setToolTipsVisible(True)
        self.reason = wrapped("", "muted", Size.SECONDARY)
        """Why what the state leads with is off, or that something was copied."""
        self.reasons = QWidget()
        self.reasons.setAccessibleName(tr("Why some of it is off"))
        self._reasons = column(gap=Size.HALF)
        self.reasons.setLayout(self._reasons)
        row = Flow()
        for deed in _IN_ORDER:
            row.addWidget(self.buttons[deed])
        row.addWidget(self.more)
        self.setLayout(column(row, self.reason, self.reasons, gap=Size.HALF + 1))
        self._offers: Offers | None = None
        self._leading: tuple[Deed, ...] = ()
        self._lines: tuple[str, ...] = ()
        """Why all but the first is off, as far as it is."""
        self._is_telling_why = False
        self._said = QTimer(self, singleShot=True, interval=SAID_MS)
        self._said.timeout.connect(self._tell_reason)
        self.show_nothing(PaymentStatus.UNKNOWN)

    @property
    def offers(self) -> Offers | None:
        """What is offered now; None while that is not known."""
        return self._offers

    def show_nothing(self, status: PaymentStatus) -> None:
        """Another payment, of which it is not known yet what can be done: all is off for that moment."""
        self._offers = None
        self._is_telling_why = False
        self._said.stop()
        self._arrange(status)
        self._draw()

    def show_offers(self, offers: Offers) -> None:
        if offers == self._offers:
            return
        self._offers = offers
        self._arrange(offers.payment.row.status)
        self._draw()

    def say(self, text: str) -> None:
        """Say for a moment what was done."""
        self.reason.show_text(text)
        self.reason.show()
        self._said.start()

    def tell_why(self, *, is_told: bool) -> None:
        """Write below the row why what is off is off."""
        self._is_telling_why = is_told
        self._draw_reasons()

    # --- inside ---

    def _button(self, deed: Deed) -> IconButton:
        face = _FACES[deed]
        made = IconButton(face.glyph, tr(face.words))
        made.clicked.connect(lambda: self.chosen.emit(deed))
        return made

    def _arrange(self, status: PaymentStatus) -> None:
        if leading(status) == self._leading:
            return
        self._leading = leading(status)
        for deed, button in self.buttons.items():
            button.setVisible(deed in self._leading)
        layout = self.layout()
        if layout is not None:
            # At once: a button that was hidden so far has no place of its own yet, and covers all for a frame.
            layout.activate()

    def _draw(self) -> None:
        for deed, button in self.buttons.items():
            why = self._why(deed)
            button.setEnabled(self._offers is not None and not why)
            button.setAccessibleDescription(gate.line(why))
            gate.set_tooltip(button, why)
        if not self._said.isActive():
            self._tell_reason()
        self._draw_reasons()

    def _why(self, deed: Deed) -> str:
        return why_off(deed, self._offers) if self._offers is not None else ""

    def _tell_reason(self) -> None:
        why = self._why(self._leading[0])
        self.reason.show_text(why)
        self.reason.setVisible(bool(why))

    def _draw_reasons(self) -> None:
        lines = _told({deed: self._why(deed) for deed in Deed if deed is not self._leading[0]})
        if lines != self._lines:
            self._lines = lines
            emptied(self._reasons)
            for each in lines:
                self._reasons.addWidget(wrapped(each, "muted", Size.SECONDARY))
        self.reasons.setVisible(self._is_telling_why and bool(lines))

    def _open_menu(self) -> None:
        self.fill_menu()
        self.menu.popup(self.more.mapToGlobal(QPoint(0, self.more.height() + Size.HALF)))

    def fill_menu(self) -> None:
        """What is not in front, and the way to the reasons."""
        self.menu.clear()
        for deed in Deed:
            if deed not in self._leading:
                self._add_to_menu(deed)
        if self._lines:
            self.menu.addSeparator()
            words = tr("Hide why some is off") if self._is_telling_why else tr("Why is some of it off?")
            why = self.menu.addAction(icons.icon("question", theme.current().muted), words)
            why.triggered.connect(lambda: self.tell_why(is_told=not self._is_telling_why))

    def _add_to_menu(self, deed: Deed) -> None:
        face, why = _FACES[deed], self._why(deed)
        added = self.menu.addAction(icons.icon(face.glyph, theme.current().muted), tr(face.words))
        added.setEnabled(self.buttons[deed].isEnabled())
        added.setToolTip(gate.tooltip_text(why))
        added.setStatusTip(gate.line(why))
        added.setData(deed)
        added.triggered.connect(lambda: self.chosen.emit(deed))


def _told(reasons: Mapping[Deed, str]) -> tuple[str, ...]:
    """Each reason once, behind all that it holds for."""
    by_reason: dict[str, list[str]] = {}
    for deed, why in reasons.items():
        if why:
            by_reason.setdefault(why, []).append(tr(_FACES[deed].words).removesuffix("…"))
    return tuple(tr("{what}: {why}").format(what=", ".join(names), why=why) for why, names in by_reason.items())
