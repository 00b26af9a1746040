"""The dialog that shows the payer's page as a QR code, to be paid with a telephone."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from paysg_desktop.domain.money import format_amount
from paysg_desktop.domain.offers import Offers
from paysg_desktop.ui import gate, veil
from paysg_desktop.ui.dialogs.confirm_band import environment_band
from paysg_desktop.ui.dialogs.form_dialog import FormDialog
from paysg_desktop.ui.inspector.parts import wrapped
from paysg_desktop.ui.qr import QrCode
from paysg_desktop.ui.wording import tr


class PaymentLinkDialog(FormDialog):
    """The code, the address in words, and a button that copies it. The code is drawn here; nothing is fetched."""

    def __init__(self, offers: Offers, page: str, parent: QWidget) -> None:
        row = offers.payment.row
        told = (veil.private(row.payer_name), veil.private(row.reference))
        parts = (*told, format_amount(row.amount) if row.amount else "")
        super().__init__(
            parent,
            tr("Pay with a telephone"),
            veil.joined(" · ", (gate.line(each, 80) for each in parts)),
            tr("Copy link"),
            tr("Close"),
        )
        self._page = page
        self.code = QrCode()
        self.code.show_text(page)
        self.address = wrapped(page, "muted", limit=2_000)
        self.copied = wrapped("", "good")
        self.copied.hide()
        live_words = tr("Whoever scans this can pay real money.")
        self.fields.addWidget(environment_band(row.environment, live_words))
        self.fields.addWidget(self.code, 0, Qt.AlignmentFlag.AlignHCenter)
        for widget in (self.address, self.copied):
            self.fields.addWidget(widget)

    def submit(self) -> None:
        QApplication.clipboard().setText(gate.clipboard_text(self._page))
        self.copied.show_text(tr("The link was copied."))
        self.copied.show()
