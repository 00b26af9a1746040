"""The delivery inspector: one request as it was received, what was sent of it again, and how it differs."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout

from paysg_desktop.domain.delivery import DeliveryDetail
from paysg_desktop.domain.endpoint import Endpoint
from paysg_desktop.ui.growth import wide
from paysg_desktop.ui.inspector.aside import QUICK_BYTES, Aside
from paysg_desktop.ui.inspector.attempts_tab import AttemptsTab
from paysg_desktop.ui.inspector.body_page import BodyPage
from paysg_desktop.ui.inspector.compare_page import ComparePage
from paysg_desktop.ui.inspector.delivery_header import DeliveryHeader
from paysg_desktop.ui.inspector.headers_page import HeadersPage
from paysg_desktop.ui.inspector.hints_dialog import HintsDialog
from paysg_desktop.ui.inspector.overview import Names, purged_text
from paysg_desktop.ui.inspector.overview_page import OverviewPage
from paysg_desktop.ui.inspector.panel import Panel
from paysg_desktop.ui.inspector.parts import scrolling
from paysg_desktop.ui.inspector.signature_page import SignaturePage
from paysg_desktop.ui.inspector.signature_story import Action, SignatureStory, signature_story
from paysg_desktop.ui.inspector.tabs import Tabs
from paysg_desktop.ui.wording import tr

NARROW = 510
"""Below this width the six tabs stand closer, so that none leaves."""
_CLOSE_TABS = "QTabBar::tab { margin-right: 8px; }"
_NO_NAMES: Names = {}


class DeliveryInspector(Panel):
    """Shows one delivery; asks for what it can't do by itself. The body's personal fields are masked."""

    payment_requested = Signal(int)
    """Our key of the payment that the delivery told of."""
    delivery_requested = Signal(int)
    """The number of a delivery that this one was made from, or that was made from it."""
    reveal_requested = Signal(str, str)
    """The action (`reveal`) and its subject (`delivery <id>`), for the audit log."""
    verify_again_requested = Signal(int)
    """The delivery's id."""
    replay_requested = Signal(int)
    export_requested = Signal(int)
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
        self.detail: DeliveryDetail | None = None
        """The delivery that is shown; None while there is none."""
        self._endpoint: Endpoint | None = None
        self._now = 0
        self._has_chosen_tab = False
        self.header = head = DeliveryHeader(self.close_button)
        self.title, self.subtitle, self.outcome = head.title, head.subtitle, head.outcome
        self.verify_again, self.replay, self.copy_as = head.verify_again, head.replay, head.copy_as
        self.overview, self.body, self.headers = OverviewPage(), BodyPage(), HeadersPage()
        self.signature, self.attempts, self.compare = SignaturePage(), AttemptsTab(), ComparePage()
        self.compare.offer_others((), None)
        self._stories = Aside(self)
        self.tabs = Tabs(tr("Parts of the delivery"))
        self._lay_out()
        self._connect()

    def show_delivery(
        self, detail: DeliveryDetail, endpoint: Endpoint | None, now: int, names: Names = _NO_NAMES
    ) -> None:
        """Show a delivery at `now` (microseconds UTC). Another one is masked and starts at its top.

        `names` are those of destinations, by id. Until somebody chooses a tab, one whose signature does not hold
        opens at Signature, others at Overview.
        """
        is_other = self.detail is None or self.detail.row.id != detail.row.id
        self.detail, self._endpoint, self._now = detail, endpoint, now
        self.header.show_delivery(detail, now)
        self.overview.show_delivery(detail, "" if endpoint is None else endpoint.name, names)
        if is_other:
            self._begin_at_the_top(detail)
        self._show_signature()
        self.show_face(is_empty=False)

    def show_outcome(self, delivery_id: int, sentence: str) -> None:
        """Say what came of something done with a delivery, while that is the one shown."""
        if self.detail is not None and self.detail.row.id == delivery_id:
            self.header.say(sentence)

    def clear(self) -> None:
        """Forget the delivery, and what was revealed of it."""
        self.detail = self._endpoint = None
        self._stories.drop()
        self.body.clear()
        self.headers.show_headers(())
        self.signature.clear()
        self.attempts.clear()
        self.compare.clear()
        self.show_face(is_empty=True)

    def show_tab(self, name: str) -> None:
        """`overview`, `body`, `headers`, `signature`, `attempts` or `compare`; it stays there for others."""
        self._has_chosen_tab = True
        self.tabs.show_page(name)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        is_narrow = self.width() < wide(NARROW)
        self.tabs.bar.setStyleSheet(_CLOSE_TABS if is_narrow else "")

    def _begin_at_the_top(self, detail: DeliveryDetail) -> None:
        self.header.say("")
        self.signature.clear()
        self.attempts.clear()
        self.compare.clear()
        self.headers.show_headers(detail.headers)
        self.tabs.set_title("headers", tr("Headers {count}").format(count=len(detail.headers)))
        self.tabs.set_title("attempts", tr("Attempts"))
        if detail.purged_at is None:
            self.body.show_body(detail.body)
        else:
            self.body.show_none(purged_text(detail.purged_at))
        for area in self._areas:
            area.verticalScrollBar().setValue(0)
        if not self._has_chosen_tab:
            self.tabs.show_page("signature" if detail.verification.is_quarantined else "overview")

    def _show_signature(self) -> None:
        """Tell the signature's story, beside the window's thread where the body is large."""
        if self.detail is None:
            return
        is_revealed = self.body.is_revealed
        job = partial(signature_story, self.detail, self._endpoint, is_revealed=is_revealed)
        self._stories.ask(job, is_quick=len(self.detail.body) <= QUICK_BYTES)

    def _take_story(self, story: SignatureStory) -> None:
        self.signature.show_story(story, self._now)

    def _act(self, action: Action) -> None:
        if self.detail is None:
            return
        row = self.detail.row
        match action.kind:
            case "set_secret":
                self.secret_requested.emit(row.endpoint_id, row.id)
            case "open_endpoint":
                self.endpoint_requested.emit(action.target)
            case _:
                HintsDialog(self.window()).open()

    def _ask(self, requested: str) -> None:
        """Tell one of the signals that carry the delivery's number."""
        if self.detail is not None:
            getattr(self, requested).emit(self.detail.row.id)

    def _choose_tab(self) -> None:
        self._has_chosen_tab = True

    def _open_payment(self) -> None:
        if self.detail is not None and self.detail.payment_key is not None:
            self.payment_requested.emit(self.detail.payment_key)

    def _tell_reveal(self, is_revealed: bool) -> None:
        if is_revealed and self.detail is not None:
            self.reveal_requested.emit("reveal", f"delivery {self.detail.row.id}")
        self._show_signature()

    def _connect(self) -> None:
        self.overview.payment_clicked.connect(self._open_payment)
        self.overview.delivery_clicked.connect(self.delivery_requested)
        self.body.reveal_toggled.connect(self._tell_reveal)
        self.attempts.reveal_requested.connect(self.reveal_requested)
        self.verify_again.clicked.connect(lambda: self._ask("verify_again_requested"))
        self.replay.clicked.connect(lambda: self._ask("replay_requested"))
        self.copy_as.export_chosen.connect(lambda: self._ask("export_requested"))
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
        self.tabs.add("body", tr("Body"), self.body, is_payload=True)
        self.tabs.add("headers", tr("Headers"), self._areas[1], is_payload=True)
        self.tabs.add("signature", tr("Signature"), self._areas[2], is_payload=True)
        self.tabs.add("attempts", tr("Attempts"), self.attempts)
        self.tabs.add("compare", tr("Compare"), self.compare, is_payload=True)
        self.setFocusProxy(self.tabs.bar)
        layout = QVBoxLayout(self.content)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.header)
        layout.addWidget(self.tabs, 1)
