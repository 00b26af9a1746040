"""Where an e-service receives the webhooks already: a copy of each comes here, behind its answer."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Signal

from paysg_desktop.core import Core
from paysg_desktop.documents.snippets import snippet
from paysg_desktop.domain.errors import PaySGDesktopError
from paysg_desktop.domain.hosts import is_this_computer
from paysg_desktop.domain.targets import parse_target
from paysg_desktop.domain.verification import COUNTED
from paysg_desktop.ui.chooser import Choice
from paysg_desktop.ui.desk import Desk
from paysg_desktop.ui.dialogs.fields import Field, LineField
from paysg_desktop.ui.inspector.parts import column, wrapped
from paysg_desktop.ui.segments import Segments
from paysg_desktop.ui.setup.arrival import Arrival, read_arrival
from paysg_desktop.ui.setup.page import Page, back_words
from paysg_desktop.ui.setup.reach_facts import read_way_in
from paysg_desktop.ui.setup.step import Step, StepState
from paysg_desktop.ui.setup.step_list import StepList
from paysg_desktop.ui.theme import Size
from paysg_desktop.ui.wording import duration_text, tr

ENDPOINT, CODE, CAME = "endpoint", "code", "came"


@dataclass(frozen=True, slots=True)
class ServiceFacts:
    """The endpoint that the copies go to (None: there is none yet), and its address by the best way in."""

    arrival: Arrival | None = None
    url: str = ""


def read_service(core: Core) -> ServiceFacts:
    """The newest endpoint with a secret, else the newest. Blocks for milliseconds."""
    known = [each for each in core.reader.endpoints() if each.is_enabled and each.provider in core.providers]
    if not known:
        return ServiceFacts()
    chosen = ([each for each in known if each.secrets] or known)[-1]
    arrival, base = read_arrival(core, chosen.id), read_way_in(core).base_url
    if arrival is None:
        return ServiceFacts()
    return ServiceFacts(arrival, base + chosen.path if base else arrival.record.address)


class ServicePage(Page):
    """`endpoint_wanted` is told where there is none yet; `shown` carries the delivery to be shown."""

    endpoint_wanted = Signal()
    shown = Signal(int)

    def __init__(self) -> None:
        super().__init__(
            tr("My e-service already receives them"),
            tr(
                "Your e-service stays where PaySG sends to, and answers as before. Beside that it sends a copy of"
                " the body and the headers here, so the same secret verifies, and PaySG need not be told anything."
            ),
            back=back_words(),
        )
        self.facts = ServiceFacts()
        self.warning = wrapped(
            tr(
                "Don't turn it around: a desktop computer sleeps, restarts and loses its network. Never let it"
                " stand between PaySG and your e-service. What it misses it reads from PaySG later, with a key."
            ),
            "caution",
        )
        self.kind = Segments.of(tr("Made with"), [Choice(each, word) for each, word in _kinds()])
        self.route = LineField(
            tr("Path at which it gets the webhooks"), placeholder="/webhooks/paysg", is_code=True
        )
        self.address = LineField(
            tr("This computer's address, as the e-service reaches it"),
            tr("Left empty, the public address of a way in, else the one on this computer."),
            is_code=True,
        )
        self.steps = StepList()
        fields = column(Field(tr("Made with"), self.kind), self.route, self.address, gap=2 * Size.GRID)
        self.body.addWidget(self.warning)
        self.body.addLayout(fields)
        self.body.addWidget(self.steps)
        self.kind.chosen.connect(self._show)
        self.route.edited.connect(self._show)
        self.address.edited.connect(self._show)
        self.steps.acted.connect(self._act)
        self._show()

    async def read(self, desk: Desk) -> bool:
        self.facts = await desk.bridge.ask(read_service, desk.core)
        self.address.line.setPlaceholderText(self.facts.url)
        self._show()
        return False

    def take_focus(self) -> None:
        if not self.steps.take_focus():
            self.kind.setFocus()

    def _show(self) -> None:
        arrival = self.facts.arrival
        self.steps.show_steps((_endpoint_step(arrival), self._code_step(arrival), _came_step(arrival)))

    def _code_step(self, arrival: Arrival | None) -> Step:
        title = tr("The code for your e-service")
        if arrival is None:
            return Step(CODE, title, tr("It stands here once there is an endpoint to send to."))
        url = self.address.text or self.facts.url
        if not url:
            return Step(
                CODE, title, tr("Say at which address the e-service reaches this computer."), StepState.NOW
            )
        try:
            text = snippet(str(self.kind.value), self.route.text or arrival.record.endpoint.path, url)
            is_here = is_this_computer(parse_target(url).host)
        except PaySGDesktopError as error:
            return Step(CODE, title, "", StepState.FAILED, problem=str(error))
        said = tr("Your e-service goes on as before, whatever becomes of the copy. No key is in it.")
        if is_here:
            here = tr(
                "This address works for an e-service on this very computer; for another one give its address."
            )
            said = f"{said} {here}"
        return Step(CODE, title, said, StepState.NOW, text=text, copy=tr("Copy the code"))

    def _act(self, key: str) -> None:
        row = self.facts.arrival.row if self.facts.arrival is not None else None
        if key == ENDPOINT:
            self.endpoint_wanted.emit()
        elif key == CAME and row is not None:
            self.shown.emit(row.id)


def _kinds() -> tuple[tuple[str, str], ...]:
    return (("nginx", "nginx"), ("express", "Express"), ("flask", "Flask"), ("spring", "Spring"))


def _endpoint_step(arrival: Arrival | None) -> Step:
    title = tr("An endpoint with the same secret")
    if arrival is None:
        said = tr("Give it the secret that your e-service verifies with; it may keep the e-service's path.")
        return Step(ENDPOINT, title, said, StepState.NOW, tr("Add the endpoint…"))
    said = tr("The copies go to “{name}”.").format(name=arrival.record.endpoint.name)
    return Step(ENDPOINT, title, said, StepState.DONE)


def _came_step(arrival: Arrival | None) -> Step:
    row = arrival.row if arrival is not None else None
    if row is None or arrival is None:
        return Step(CAME, tr("The first copy comes in"), tr("Waiting. It appears here the moment it is there."))
    said = tr("Kept as delivery {id}, answered after {took}.").format(id=row.id, took=duration_text(row.took_us))
    if row.status in COUNTED:
        return Step(CAME, tr("A copy came, and its signature holds"), said, StepState.DONE, tr("Show it"))
    title = tr("A copy came, and its signature does not hold")
    return Step(CAME, title, said, StepState.FAILED, tr("Show why"), problem=arrival.explanation)
