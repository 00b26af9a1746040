"""The delivery inspector: Overview, Body, Headers and Signature of one request as it was received."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from paysg_desktop.domain.delivery import DeliveryDetail
from paysg_desktop.domain.endpoint import Endpoint
from paysg_desktop.domain.verification import Status
from paysg_desktop.ui.gate import Look
from paysg_desktop.ui.inspector import overview
from paysg_desktop.ui.inspector.aside import QUICK_BYTES, Aside
from paysg_desktop.ui.inspector.body_page import BodyPage
from paysg_desktop.ui.inspector.buttons import IconButton
from paysg_desktop.ui.inspector.flow import Flow
from paysg_desktop.ui.inspector.headers_page import HeadersPage
from paysg_desktop.ui.inspector.hints_dialog import HintsDialog
from paysg_desktop.ui.inspector.overview_page import OverviewPage
from paysg_desktop.ui.inspector.panel import Panel
from paysg_desktop.ui.inspector.parts import (
    MARGIN,
    ChipLabel,
    CopyButton,
    column,
    emptied,
    label,
    scrolling,
    wrapped,
)
from paysg_desktop.ui.inspector.signature_page import SignaturePage
from paysg_desktop.ui.inspector.signature_story import Action, SignatureStory, signature_story
from paysg_desktop.ui.inspector.tabs import Tabs
from paysg_desktop.ui.theme import Size, Weight
from paysg_desktop.ui.wording import tr


class DeliveryInspector(Panel):
    """Shows one delivery; asks for what it can't do by itself. The body's personal fields are masked."""

    payment_requested = Signal(int)
    """Our key of the payment that the delivery told of."""
    reveal_requested = Signal(str, str)
    """The action (`reveal`) and its subject (`delivery <id>`), for the audit log."""
    verify_again_requested = Signal(int)
    """The delivery's id."""
    secret_requested = Signal(str, int)
    """The endpoint's id, and the delivery to verify again with the new secret."""
    endpoint_requested = Signal(str)
    """The name of the endpoint that the delivery was meant for."""

    def __init__(self) -> None:
        super().__init__(
            tr("Delivery inspector"),
            tr("Choose a delivery to see it exactly as it came."),
            tr("Close the delivery"),
        )
        self._detail: DeliveryDetail | None = None
        self._endpoint: Endpoint | None = None
        self._now = 0
        self._has_chosen_tab = False
        elided = Qt.TextElideMode.ElideRight
        self.title = label("", Size.TITLE, Weight.STRONG, look=Look("text", elided))
        self.subtitle = label("", look=Look("muted", elided))
        self.copy_id = CopyButton(tr("Copy the delivery's number"))
        self.verify_again = IconButton("again", tr("Verify again"))
        self.outcome = wrapped("", "muted", Size.SECONDARY)
        self.chips = Flow()
        self.overview, self.body, self.headers = OverviewPage(), BodyPage(), HeadersPage()
        self.signature = SignaturePage()
        self._stories = Aside(self)
        self.tabs = Tabs(tr("Parts of the delivery"))
        self._lay_out()
        self._connect()

    def show_delivery(self, detail: DeliveryDetail, endpoint: Endpoint | None, now: int) -> None:
        """Show a delivery at `now` (microseconds UTC). Another one is masked and starts at its top.

        Until somebody chooses a tab, one whose signature does not hold opens at Signature, others at Overview.
        """
        row = detail.row
        is_other = self._detail is None or self._detail.row.id != row.id
        self._detail, self._endpoint, self._now = detail, endpoint, now
        self.title.show_text(overview.title(row))
        self.subtitle.show_text(overview.subtitle(detail, now))
        self.copy_id.text_to_copy = str(row.id)
        emptied(self.chips)
        for chip in overview.chips(row):
            self.chips.addWidget(ChipLabel(chip))
        self.verify_again.setVisible(detail.verification.is_quarantined or row.status is Status.NO_SECRET)
        self.overview.show_delivery(detail, "" if endpoint is None else endpoint.name)
        if is_other:
            self._begin_at_the_top(detail)
        self._show_signature()
        self.show_face(is_empty=False)

    def show_outcome(self, delivery_id: int, sentence: str) -> None:
        """Say what came of verifying a delivery again, while that is the one shown."""
        if self._detail is not None and self._detail.row.id == delivery_id:
            self.outcome.show_text(sentence)
            self.outcome.setVisible(bool(sentence))

    def clear(self) -> None:
        """Forget the delivery, and what was revealed of it."""
        self._detail = self._endpoint = None
        self._stories.drop()
        self.body.clear()
        self.headers.show_headers(())
        self.signature.clear()
        self.show_face(is_empty=True)

    def show_tab(self, name: str) -> None:
        """`overview`, `body`, `headers` or `signature`; that tab stays in front for the next deliveries, too."""
        self._has_chosen_tab = True
        self.tabs.show_page(name)

    def _begin_at_the_top(self, detail: DeliveryDetail) -> None:
        self.outcome.hide()
        self.signature.clear()
        self.headers.show_headers(detail.headers)
        self.tabs.set_title("headers", tr("Headers {count}").format(count=len(detail.headers)))
        self.body.show_body(detail.body)
        for area in self._areas:
            area.verticalScrollBar().setValue(0)
        if not self._has_chosen_tab:
            self.tabs.show_page("signature" if detail.verification.is_quarantined else "overview")

    def _show_signature(self) -> None:
        """Tell the signature's story, beside the window's thread where the body is large."""
        if self._detail is None:
            return
        is_revealed = self.body.is_revealed
        job = partial(signature_story, self._detail, self._endpoint, is_revealed=is_revealed)
        self._stories.ask(job, is_quick=len(self._detail.body) <= QUICK_BYTES)

    def _take_story(self, story: SignatureStory) -> None:
        self.signature.show_story(story, self._now)

    def _act(self, action: Action) -> None:
        if self._detail is None:
            return
        row = self._detail.row
        match action.kind:
            case "set_secret":
                self.secret_requested.emit(row.endpoint_id, row.id)
            case "open_endpoint":
                self.endpoint_requested.emit(action.target)
            case _:
                HintsDialog(self.window()).open()

    def _verify_again(self) -> None:
        if self._detail is not None:
            self.verify_again_requested.emit(self._detail.row.id)

    def _choose_tab(self) -> None:
        self._has_chosen_tab = True

    def _open_payment(self) -> None:
        if self._detail is not None and self._detail.payment_key is not None:
            self.payment_requested.emit(self._detail.payment_key)

    def _tell_reveal(self, is_revealed: bool) -> None:
        if is_revealed and self._detail is not None:
            self.reveal_requested.emit("reveal", f"delivery {self._detail.row.id}")
        self._show_signature()

    def _connect(self) -> None:
        self.overview.payment_clicked.connect(self._open_payment)
        self.body.reveal_toggled.connect(self._tell_reveal)
        self.verify_again.clicked.connect(self._verify_again)
        self.signature.action_chosen.connect(self._act)
        self._stories.done.connect(self._take_story)
        self.tabs.bar.tabBarClicked.connect(self._choose_tab)

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
        tools = QHBoxLayout()
        tools.setSpacing(Size.GRID)
        tools.addLayout(self.chips, 1)
        tools.addWidget(self.verify_again, 0, Qt.AlignmentFlag.AlignVCenter)
        self.outcome.hide()
        layout = column(top, below, tools, self.outcome, gap=Size.HALF)
        layout.setContentsMargins(MARGIN, 2 * Size.GRID, MARGIN - Size.HALF, Size.GRID)
        header.setLayout(layout)
        return header
