"""What was created: the page on which it is paid, as a link and as a QR code, and what can be done next."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QPushButton, QWidget

from paysg_desktop.domain.action import Action
from paysg_desktop.domain.money import format_minor
from paysg_desktop.ui import gate, veil
from paysg_desktop.ui.gate import Look
from paysg_desktop.ui.inspector.buttons import IconButton, PrimaryButton
from paysg_desktop.ui.inspector.flow import Flow
from paysg_desktop.ui.inspector.parts import ChipLabel, LinkButton, column, label, wrapped
from paysg_desktop.ui.qr import QrCode
from paysg_desktop.ui.theme import Size, Weight
from paysg_desktop.ui.usher import open_page
from paysg_desktop.ui.wording import Chip, provider_name, tr

COPIED_MS = 4_000


class CreatedPage(QWidget):
    """The page of one creation; what leads elsewhere is told by signals."""

    email_requested = Signal()
    payment_requested = Signal()
    another_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Created"))
        self.chip = ChipLabel(Chip(tr("Created"), "good", "circle-check"))
        self.amount = label("", Size.AMOUNT, Weight.STRONG)
        self.whose = wrapped("", "muted")
        self.meaning = wrapped("", limit=2_000)
        self.link = label("", Size.SECONDARY, look=Look("text", is_wrapped=True, is_code=True), is_mono=True)
        self.qr = QrCode()
        self.copy = PrimaryButton(tr("Copy link"))
        self.open = IconButton("open", tr("Open page"))
        self.email = IconButton("mail", tr("Send e-mail…"))
        self.said = wrapped("", "muted", Size.SECONDARY)
        self.show_payment = LinkButton(tr("Show the payment"), weight=Weight.MEDIUM)
        self.another = LinkButton(tr("Create another"), weight=Weight.MEDIUM)
        self._page: str | None = None
        self._why_no_email = ""
        self._copied = QTimer(self, singleShot=True, interval=COPIED_MS)
        self._copied.timeout.connect(self._tell_reason)
        self._lay_out()
        self._connect()

    def show_created(self, action: Action, page: str | None, page_problem: str) -> None:
        """`page` is the checked address of the payer's page; None where `page_problem` says why there is none."""
        order = action.order
        self._page = page
        if order.amount_minor is not None:
            self.amount.show_text(format_minor(order.amount_minor, order.currency))
        self.whose.show_text(veil.joined(" · ", map(veil.private, (order.payer_name, order.reference))))
        self.meaning.show_text(_meaning(order.provider, page_problem))
        self.link.show_text(page)
        self.link.setVisible(page is not None)
        self.qr.show_text(page or "")
        self.qr.setVisible(self.qr.is_drawn)
        for each in (self.copy, self.open):
            each.setVisible(page is not None)
        self.email.setVisible(order.provider == "paysg")
        self.show_ways(is_listed=False, why_no_email=tr("The payment is being looked up."))

    def show_ways(self, *, is_listed: bool, why_no_email: str) -> None:
        """Whether the payment is in the list, and why its link can't be e-mailed; empty where it can."""
        self._why_no_email = why_no_email
        self.show_payment.setVisible(is_listed)
        self.email.setEnabled(not why_no_email)
        self.email.setAccessibleDescription(gate.line(why_no_email))
        gate.set_tooltip(self.email, why_no_email)
        self._tell_reason()

    def take_focus(self) -> None:
        """To what is most often wanted next."""
        (self.another if self._page is None else self.copy).setFocus()

    # --- inside ---

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(Size.GRID + Size.HALF)
        top.addWidget(self.amount)
        top.addWidget(self.chip)
        top.addStretch(1)
        deeds = Flow()
        for button in (self.copy, self.open, self.email):
            deeds.addWidget(button)
            if isinstance(button, QPushButton):
                button.setAutoDefault(False)
        beside = column(self.meaning, self.link, deeds, self.said, gap=Size.GRID + Size.HALF)
        beside.addStretch(1)
        middle = QHBoxLayout()
        middle.setSpacing(2 * Size.GRID)
        middle.addWidget(self.qr, 0, Qt.AlignmentFlag.AlignTop)
        middle.addLayout(beside, 1)
        links = QHBoxLayout()
        links.setSpacing(2 * Size.GRID)
        links.addWidget(self.show_payment)
        links.addWidget(self.another)
        links.addStretch(1)
        self.setLayout(column(column(top, self.whose, gap=Size.HALF), middle, links, gap=2 * Size.GRID))

    def _connect(self) -> None:
        self.copy.clicked.connect(self._copy)
        self.open.clicked.connect(self._open)
        self.email.clicked.connect(self.email_requested)
        self.show_payment.clicked.connect(self.payment_requested)
        self.another.clicked.connect(self.another_requested)

    def _copy(self) -> None:
        if self._page is not None:
            QApplication.clipboard().setText(gate.clipboard_text(self._page))
            self._say(tr("The link is on the clipboard."))

    def _open(self) -> None:
        if self._page is not None and not open_page(self._page):
            self._say(tr("No browser opened the page. Copy the link and open it yourself."))

    def _say(self, words: str) -> None:
        self.said.show_text(words)
        self.said.show()
        self._copied.start()

    def _tell_reason(self) -> None:
        """Why the link can't be e-mailed stands there, too, not on hovering alone."""
        why = self._why_no_email if self.email.isVisibleTo(self) else ""
        self.said.show_text(tr("E-mail: {why}").format(why=why) if why else "")
        self.said.setVisible(bool(why))


def _meaning(provider: str, page_problem: str) -> str:
    if page_problem:
        return page_problem
    if provider == "yoco":
        return tr(
            "This is the page on which it is paid. Nothing was sent to the payer: give them the link. That it is"
            " paid is told by webhook, and it appears in Payments then."
        )
    name = provider_name(provider)
    return tr(
        "This is {provider}'s page on which it is paid. Nothing was sent to the payer so far: give them the link,"
        " or have it e-mailed."
    ).format(provider=name)
