"""The dialog that sends one delivery again: where to, what is changed, and what came back."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from paysg_desktop.domain.delivery import DeliveryDetail
from paysg_desktop.domain.replay import Edits, ReplayOrder, RunState
from paysg_desktop.ui.desk import Desk
from paysg_desktop.ui.dialogs import replay_work as work
from paysg_desktop.ui.dialogs.bulk_box import Page
from paysg_desktop.ui.dialogs.replay_answer import ReplayAnswer
from paysg_desktop.ui.dialogs.replay_body import BodyEdit
from paysg_desktop.ui.dialogs.replay_headers import HeadersEdit
from paysg_desktop.ui.dialogs.replay_options import ReplayOptions
from paysg_desktop.ui.dialogs.replay_watched import CheckedDialog
from paysg_desktop.ui.dialogs.replay_work import Abilities, Sent
from paysg_desktop.ui.inspector.parts import Ground, column
from paysg_desktop.ui.inspector.tabs import Tabs
from paysg_desktop.ui.theme import Size
from paysg_desktop.ui.wording import environment_meaning, environment_name, tr

_LEAST_HEIGHT = 200
"""Of body and headers: some lines are always in sight."""


class ReplayDialog(CheckedDialog):
    """Stays open after sending, with all that was typed, so that it can be sent again."""

    reveal_requested = Signal(str, str)
    """What is done (`reveal`) and its subject (`delivery <number>`), for the audit log."""

    def __init__(self, desk: Desk, detail: DeliveryDetail, parent: QWidget) -> None:
        row = detail.row
        title = tr("Replay delivery {number}").format(number=f"{row.id:,}")
        super().__init__(desk, row.environment, parent, title)
        self.detail = detail
        self.sent_count = 0
        self.body, self.headers, self.options = BodyEdit(), HeadersEdit(), ReplayOptions()
        self.answer = ReplayAnswer()
        self.parts = Tabs(tr("What is sent"), margin=Size.GRID + Size.HALF)
        self._made_anew = desk.core.providers[row.provider].signature_headers
        self._place_parts()
        self.sentence.show_text(_what(detail))
        self.body.show_body(detail.body)
        self.headers.show_headers(detail.headers)
        self._connect()
        self.show_state()
        self.begin(partial(work.abilities, desk.core, row.id), self._show_abilities)
        self.ask_places()

    @property
    def is_settled(self) -> bool:
        return super().is_settled and self.body.is_settled

    def order(self) -> ReplayOrder | None:
        target, body = self.target.target, self.body.body
        if target.is_none:
            return None
        return ReplayOrder(
            (self.detail.row.id,),
            destination_id=target.destination_id,
            url=None if target.destination_id else target.url,
            edits=Edits(body=body if body != self.detail.body else None, headers=self.headers.edited),
            is_resigned=self.options.is_resigned,
            is_new_id=self.options.is_new_id,
        )

    def show_state(self) -> None:
        """What can be done now, and what the headers will be."""
        self.options.show_destination(self.target.destination)
        self.headers.lines.show_made_anew(self._made_anew if self.options.is_signed else ())
        count = len(self.headers.lines.headers)
        self.parts.set_title("headers", tr("Headers {count}").format(count=count))
        self.last.setEnabled(self.can_send and not self.is_busy and not self._steady.isActive())

    def submit(self) -> None:
        """Send it as it stands."""
        order = self.order()
        if order is None or not self.can_send or self.is_busy:
            return
        self.last.show_words(tr("Sending…"))
        self.last.setEnabled(False)
        is_confirmed = self.notes.is_confirmed
        send = partial(work.send_one, self.desk.core, order, is_confirmed=is_confirmed, is_wanted=self._is_wanted)
        self.begin(send, self._show_sent)

    # --- inside ---

    def _is_wanted(self) -> bool:
        """On any thread: whether somebody waits for the answer."""
        return not self._is_closed

    def _show_abilities(self, abilities: Abilities) -> None:
        self.options.show_abilities(abilities)

    def _show_sent(self, sent: Sent) -> None:
        if sent.run.state is RunState.RUNNING:
            # Closed before the answer came: the attempt is kept with the delivery.
            return
        self.sent_count += 1
        self.answer.show_sent(sent, self.sent_count, self.desk.now())
        # Once it has its place: in a low window it stands below what is in sight.
        QTimer.singleShot(0, self, lambda: self._area.ensureWidgetVisible(self.answer))

    def _end(self) -> None:
        super()._end()
        self.last.show_words(tr("Send again") if self.sent_count else tr("Send"))
        self.show_state()

    def _tell_reveal(self) -> None:
        self.reveal_requested.emit("reveal", f"delivery {self.detail.row.id}")

    def _connect(self) -> None:
        self.last.clicked.connect(self.submit)
        self._steady.timeout.connect(self.show_state)
        for each in (self.body.changed, self.headers.changed, self.options.edited):
            each.connect(self.check_soon)
        self.body.revealed.connect(self._tell_reveal)

    def _place_parts(self) -> None:
        page = Page(tr("Replay"), gap=Size.GRID + Size.HALF)
        box = Ground("surface", "border")
        self.parts.add("body", tr("Body"), self.body, is_payload=True)
        self.parts.add("headers", tr("Headers"), self.headers, is_payload=True)
        box.setLayout(column(self.parts, margin=1))
        box.setMinimumHeight(_LEAST_HEIGHT)
        page.items.addWidget(self.target)
        page.items.addWidget(box, 1)
        for each in (self.options, self.notes, self.answer):
            page.items.addWidget(each)
        self.hold((page,))
        self.back.hide()
        self.name_cancel(tr("Close"))
        self.last.show_words(tr("Send"))
        self.offer(self.last)


def _what(detail: DeliveryDetail) -> str:
    """`payment.succeeded · TEST, not real money`."""
    row = detail.row
    meaning = environment_meaning(row.environment)
    environment = environment_name(row.environment)
    whole = f"{environment}, {meaning}" if meaning else environment
    return " · ".join((row.event_type or tr("No event"), whole))
