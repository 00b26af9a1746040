"""From an address to the first event that verified: three steps."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication

from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.domain.verification import COUNTED, Status
from paysg_desktop.ui import gate
from paysg_desktop.ui.desk import Desk
from paysg_desktop.ui.setup.arrival import Arrival, read_arrival
from paysg_desktop.ui.setup.page import Page, back_words
from paysg_desktop.ui.setup.step import Step, StepState
from paysg_desktop.ui.setup.step_list import StepList
from paysg_desktop.ui.wording import duration_text, tr

ADDED, SEND, CAME, END = "added", "send", "came", "end"


class FirstEventPage(Page):
    """`shown` carries the delivery to be shown, `secret_wanted` is told where there is none yet."""

    shown = Signal(int)
    secret_wanted = Signal()

    def __init__(self) -> None:
        super().__init__(
            tr("Receive a first event"),
            tr("It is answered only once it is on this disk, and counts only when its signature holds."),
            back=back_words(),
        )
        self.endpoint_id = ""
        """The endpoint that it is about."""
        self.arrival: Arrival | None = None
        self.steps = StepList()
        self.body.addWidget(self.steps)
        self.steps.acted.connect(self._act)

    async def read(self, desk: Desk) -> bool:
        arrival = await desk.bridge.ask(read_arrival, desk.core, self.endpoint_id)
        if arrival is not None:
            self.show_arrival(arrival)
        return False

    def show_arrival(self, arrival: Arrival) -> None:
        """Show how far it is."""
        before = self.arrival
        self.arrival = arrival
        self.steps.show_steps(first_event_steps(arrival))
        is_other = before is None or before.record.endpoint.id != arrival.record.endpoint.id
        if is_other or (before is not None and before.row is None and arrival.row is not None):
            self.take_focus()

    def take_focus(self) -> None:
        if not self.steps.take_focus():
            super().take_focus()

    def _act(self, key: str) -> None:
        if self.arrival is None:
            return
        if key == SEND:
            QApplication.clipboard().setText(gate.clipboard_text(self.arrival.record.address))
        elif key == ADDED:
            self.secret_wanted.emit()
        elif self.arrival.row is not None:
            self.shown.emit(self.arrival.row.id)


def first_event_steps(arrival: Arrival) -> tuple[Step, ...]:
    """What is done, and what is to be done."""
    return (_added_step(arrival), _send_step(arrival), _came_step(arrival))


def _added_step(arrival: Arrival) -> Step:
    endpoint, provider = arrival.record.endpoint, arrival.record.provider
    title = tr("“{name}” listens for {provider}").format(name=endpoint.name, provider=provider.title)
    if endpoint.secrets:
        return Step(ADDED, title, tr("Its secret is at hand, so each event is checked."), StepState.DONE)
    said = tr("It has no secret yet: what comes is kept, and not checked.")
    return Step(ADDED, title, said, StepState.DONE, tr("Set the secret…"))


def _send_step(arrival: Arrival) -> Step:
    record = arrival.record
    if not record.url:
        problem = tr("Nothing listens at the moment, so nothing can come in. The log says why.")
        return Step(SEND, tr("Send a signed event to its address"), "", StepState.FAILED, problem=problem)
    said = tr(
        "The address is on this computer: your own program, cURL or the provider's test tool can send to it. A"
        " sample that is signed as {provider} would sign it is sent by: paysg-desktop trigger {event}"
    )
    event = next(iter(record.provider.event_types), "")
    if record.endpoint.environment is Environment.LIVE:
        said = tr(
            "The address is on this computer. It is a LIVE one: only what the provider itself signs belongs to it."
        )
    if record.public_url:
        said = tr("The address leads here from outside: it is the one that {provider} is given.")
    title, said = (
        tr("Send a signed event to its address"),
        said.format(provider=record.provider.title, event=event),
    )
    if arrival.row is None:
        return Step(SEND, title, said, StepState.NOW, tr("Copy address"), text=record.address)
    return Step(SEND, title, said, StepState.DONE, text=record.address, copy=tr("Copy address"))


def _came_step(arrival: Arrival) -> Step:
    row = arrival.row
    if row is None:
        return Step(
            CAME, tr("It comes in"), tr("Waiting. It appears here the moment it is there."), StepState.LATER
        )
    answered = tr("Answered {status} after {took}, and kept as delivery {id}.")
    said = answered.format(status=row.answer, took=duration_text(row.took_us), id=row.id)
    if row.status in COUNTED:
        return Step(CAME, tr("It came, and its signature holds"), said, StepState.DONE, tr("Show it"))
    if row.status is Status.NO_SECRET:
        return Step(CAME, tr("It came, and was not checked"), said, StepState.NOW, tr("Show it"))
    title = tr("It came, and its signature does not hold")
    return Step(CAME, title, said, StepState.FAILED, tr("Show why"), problem=arrival.explanation)
