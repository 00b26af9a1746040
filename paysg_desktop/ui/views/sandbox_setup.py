"""The sandbox's facts above its rehearsals: where it is, whom it tells, and how fast its time passes."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from paysg_desktop.sandbox_desk import Standing
from paysg_desktop.ui import gate
from paysg_desktop.ui.chooser import Choice, Chooser
from paysg_desktop.ui.gate import Look
from paysg_desktop.ui.inspector.flow import Flow
from paysg_desktop.ui.inspector.parts import CopyButton, Ground, column, emptied, label, wrapped
from paysg_desktop.ui.masking import MASK
from paysg_desktop.ui.theme import Size
from paysg_desktop.ui.views.sandbox_words import notes_text, speeds, target_text
from paysg_desktop.ui.wording import tr

OWN, SAME, OTHER = "own", "same", "other"
_TARGET_WIDTH, _SPEED_WIDTH = 340, 200


class SandboxSetup(Ground):
    """Shows a `Standing`; what the user chooses otherwise is told by signals."""

    own_chosen = Signal()
    other_requested = Signal()
    """Another address than the own endpoint is wanted."""
    speed_chosen = Signal(object)
    """How many times as fast the time between attempts is to pass."""

    def __init__(self) -> None:
        super().__init__("surface", "border")
        self.setAccessibleName(tr("The sandbox"))
        self.address = _Piece(tr("PaySG API"), tr("Copy the sandbox's address"))
        self.key = _Piece(tr("API key"), tr("Copy the API key"))
        self.secret = _Piece(tr("Signing secret"), tr("Copy the signing secret"))
        self.services = QHBoxLayout()
        self.services.setSpacing(2 * Size.GRID)
        self._services: tuple[tuple[str, str], ...] = ()
        self.target = Chooser(tr("Webhooks go to"), _TARGET_WIDTH, self)
        self.speed = Chooser(tr("Time passes"), _SPEED_WIDTH, self)
        self.target.offer((), None)
        self.speed.offer(speeds(), None)
        self.notes = wrapped("", "caution", Size.SECONDARY)
        self.target.chosen.connect(self._choose_target)
        self.speed.chosen.connect(self.speed_chosen)
        self._lay_out()

    def show_standing(self, standing: Standing, endpoint_name: str, *, is_listening: bool) -> None:
        """`endpoint_name` is what the own endpoint is called."""
        self.address.show_value(standing.base_url, standing.base_url)
        self.key.show_value(MASK, standing.key)
        self.secret.show_value(MASK, standing.secret or "")
        is_made_here = not standing.target.is_own and standing.target.secret is None
        self.secret.setVisible(is_made_here and standing.is_registered)
        self._show_services(standing.services)
        self.target.offer(_targets(standing, endpoint_name), OWN if standing.target.is_own else SAME)
        self.speed.offer(_speeds(standing.speed), standing.speed)
        told = notes_text(standing, is_listening=is_listening)
        self.notes.show_text(told)
        self.notes.setVisible(bool(told))

    def _choose_target(self, value: object) -> None:
        if value == OWN:
            self.own_chosen.emit()
        elif value == OTHER:
            self.other_requested.emit()

    def _show_services(self, services: tuple[tuple[str, str], ...]) -> None:
        if services == self._services:
            return
        self._services = services
        emptied(self.services)
        for id_, name in services:
            piece = _Piece("", tr("Copy the id of the payment service {name}").format(name=name))
            piece.show_value(name, id_, is_mono=False)
            self.services.addWidget(piece)

    def _lay_out(self) -> None:
        facts, choices = Flow(3 * Size.GRID), Flow(3 * Size.GRID)
        services = QWidget(self)
        services.setAccessibleName(tr("Payment services"))
        self.services.setContentsMargins(0, 0, 0, 0)
        services.setLayout(_named(tr("Payment services"), self.services))
        for each in (self.address, self.key, services, self.secret):
            facts.addWidget(each)
        for title, chooser in ((tr("Webhooks go to"), self.target), (tr("Time passes"), self.speed)):
            both = QWidget(self)
            row = QHBoxLayout()
            row.addWidget(chooser)
            both.setLayout(_named(title, row))
            choices.addWidget(both)
        self.setLayout(column(facts, choices, self.notes, gap=Size.GRID + Size.HALF, margin=2 * Size.GRID - 2))


class _Piece(QWidget):
    """A short fact with what can be copied of it."""

    def __init__(self, name: str, copy_name: str) -> None:
        super().__init__()
        self.value = label("", Size.SECONDARY, is_mono=True)
        self.copy = CopyButton(copy_name, is_small=True)
        row = QHBoxLayout()
        row.setSpacing(Size.HALF)
        row.addWidget(self.value)
        row.addWidget(self.copy)
        self.setAccessibleName(name or copy_name)
        self.setLayout(_named(name, row))

    def show_value(self, shown: str, copied: str, *, is_mono: bool = True) -> None:
        if not is_mono:
            self.value.setFont(label("").font())
        self.value.show_text(shown)
        self.copy.text_to_copy = copied


def _named(name: str, what: QHBoxLayout) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(Size.GRID)
    if name:
        row.addWidget(label(name, look=Look("muted")), 0, Qt.AlignmentFlag.AlignVCenter)
    row.addLayout(what)
    return row


def _targets(standing: Standing, endpoint_name: str) -> tuple[Choice, ...]:
    shown = gate.line(target_text(standing, endpoint_name))
    if standing.target.is_own:
        return (Choice(OWN, shown), Choice(OTHER, tr("Another address on this computer…"), is_apart=True))
    return (
        Choice(SAME, shown),
        Choice(OWN, tr("the endpoint of this workspace")),
        Choice(OTHER, tr("Another address on this computer…"), is_apart=True),
    )


def _speeds(now: float) -> tuple[Choice, ...]:
    known = speeds()
    if now in (each.value for each in known):
        return known
    return (*known, Choice(now, tr("{n} times as fast").format(n=f"{now:g}")))
