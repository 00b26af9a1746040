"""The delivery inspector: Overview, Body, Headers and Signature of one request as it was received."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from paysg_desktop.domain.delivery import DeliveryDetail
from paysg_desktop.ui.gate import Look
from paysg_desktop.ui.inspector import overview
from paysg_desktop.ui.inspector.body_page import BodyPage
from paysg_desktop.ui.inspector.flow import Flow
from paysg_desktop.ui.inspector.headers_page import HeadersPage
from paysg_desktop.ui.inspector.overview_page import OverviewPage
from paysg_desktop.ui.inspector.panel import Panel
from paysg_desktop.ui.inspector.parts import MARGIN, ChipLabel, CopyButton, column, emptied, label, scrolling
from paysg_desktop.ui.inspector.signature_page import SignaturePage
from paysg_desktop.ui.inspector.signature_story import signature_story
from paysg_desktop.ui.inspector.tabs import Tabs
from paysg_desktop.ui.theme import Size, Weight
from paysg_desktop.ui.wording import tr


class DeliveryInspector(Panel):
    """Shows one delivery; asks for what it can't do by itself. The body's personal fields are masked."""

    payment_requested = Signal(int)
    """Our key of the payment that the delivery told of."""
    reveal_requested = Signal(str, str)
    """The action (`reveal`) and its subject (`delivery <id>`), for the audit log."""

    def __init__(self) -> None:
        super().__init__(
            tr("Delivery inspector"),
            tr("Choose a delivery to see it exactly as it came."),
            tr("Close the delivery"),
        )
        self._detail: DeliveryDetail | None = None
        elided = Qt.TextElideMode.ElideRight
        self.title = label("", Size.TITLE, Weight.STRONG, look=Look("text", elided))
        self.subtitle = label("", look=Look("muted", elided))
        self.copy_id = CopyButton(tr("Copy the delivery's number"))
        self.chips = Flow()
        self.overview, self.body, self.headers = OverviewPage(), BodyPage(), HeadersPage()
        self.signature = SignaturePage()
        self.tabs = Tabs(tr("Parts of the delivery"))
        self._lay_out()
        self.overview.payment_clicked.connect(self._open_payment)
        self.body.reveal_toggled.connect(self._tell_reveal)

    def show_delivery(self, detail: DeliveryDetail, endpoint_name: str, now: int) -> None:
        """Show a delivery at `now` (microseconds UTC). Another one is masked and starts at its top."""
        row = detail.row
        is_other = self._detail is None or self._detail.row.id != row.id
        self._detail = detail
        self.title.show_text(overview.title(row))
        self.subtitle.show_text(overview.subtitle(detail, now))
        self.copy_id.text_to_copy = str(row.id)
        emptied(self.chips)
        for chip in overview.chips(row):
            self.chips.addWidget(ChipLabel(chip))
        self.overview.show_delivery(detail, endpoint_name)
        self.signature.show_story(signature_story(detail))
        if is_other:
            self.headers.show_headers(detail.headers)
            self.tabs.set_title("headers", tr("Headers {count}").format(count=len(detail.headers)))
            self.body.show_body(detail.body)
            for area in self._areas:
                area.verticalScrollBar().setValue(0)
        self.show_face(is_empty=False)

    def clear(self) -> None:
        """Forget the delivery, and what was revealed of it."""
        self._detail = None
        self.body.clear()
        self.headers.show_headers(())
        self.signature.clear()
        self.show_face(is_empty=True)

    def show_tab(self, name: str) -> None:
        """`overview`, `body`, `headers` or `signature`."""
        self.tabs.show_page(name)

    def _open_payment(self) -> None:
        if self._detail is not None and self._detail.payment_key is not None:
            self.payment_requested.emit(self._detail.payment_key)

    def _tell_reveal(self, is_revealed: bool) -> None:
        if is_revealed and self._detail is not None:
            self.reveal_requested.emit("reveal", f"delivery {self._detail.row.id}")

    def _lay_out(self) -> None:
        self._areas = (
            scrolling(self.overview, tr("Overview")),
            scrolling(self.headers, tr("Headers")),
            scrolling(self.signature, tr("Signature")),
        )
        self.tabs.add("overview", tr("Overview"), self._areas[0])
        self.tabs.add("body", tr("Body"), self.body)
        self.tabs.add("headers", tr("Headers"), self._areas[1])
        self.tabs.add("signature", tr("Signature"), self._areas[2])
        self.setFocusProxy(self.tabs.bar)
        layout = QVBoxLayout(self.content)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._header())
        layout.addWidget(self.tabs, 1)

    def _header(self) -> QWidget:
        header = QWidget()
        header.setAccessibleName(tr("Delivery"))
        top, below = QHBoxLayout(), QHBoxLayout()
        top.addWidget(self.title, 1)
        top.addWidget(self.close_button)
        below.setSpacing(Size.HALF)
        below.addWidget(self.subtitle)
        below.addWidget(self.copy_id)
        below.addStretch()
        layout = column(top, below, self.chips, gap=Size.HALF)
        layout.setContentsMargins(MARGIN, 2 * Size.GRID, MARGIN - Size.HALF, Size.GRID)
        header.setLayout(layout)
        return header
