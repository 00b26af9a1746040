"""How many actions wait for a person, for the navigation and the strip."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal

from paysg_desktop.domain.action import Action, ActionFilter
from paysg_desktop.domain.changes import Changes
from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.domain.ports import Reader
from paysg_desktop.ui.desk import Desk
from paysg_desktop.ui.inspector.action_words import needs_person, unsettled_texts
from paysg_desktop.ui.views.activity_filters import OPEN
from paysg_desktop.ui.wording import tr

REFRESH_MS = 150


@dataclass(frozen=True, slots=True)
class Unsettled:
    """`lines` say of what there are how many: `1 refund not known`.

    `live_lines` are those of LIVE while another environment is shown: real money is never out of sight.
    """

    count: int = 0
    lines: tuple[str, ...] = ()
    live_lines: tuple[str, ...] = ()


class UnsettledCount(QObject):
    """`counted` carries an `Unsettled` of the environment that is shown."""

    counted = Signal(object)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._environment: Environment | None = None
        self._is_asking = False
        self._again = QTimer(self, singleShot=True, interval=REFRESH_MS)
        self._again.timeout.connect(self._ask)

    @property
    def is_settled(self) -> bool:
        return not (self._is_asking or self._again.isActive())

    def show_environment(self, environment: Environment) -> None:
        """Count there from now on."""
        if environment is not self._environment:
            self._environment = environment
            self._ask()

    def take(self, changes: Changes) -> None:
        """Count again soon where an action moved, however many do."""
        if changes.actions and self._environment is not None and not self._again.isActive():
            self._again.start()

    def _ask(self) -> None:
        if self._environment is not None:
            self._is_asking = True
            self._desk.start(self._count, self._environment)

    async def _count(self, environment: Environment) -> None:
        try:
            counted = await self._desk.bridge.ask(_unsettled, self._desk.core.reader, environment)
        finally:
            self._is_asking = False
        if environment is self._environment:
            self.counted.emit(counted)


def _unsettled(reader: Reader, environment: Environment) -> Unsettled:
    """On a reader thread."""
    waiting = _waiting(reader, environment)
    live = () if environment is Environment.LIVE else unsettled_texts(_waiting(reader, Environment.LIVE))
    live_lines = tuple(tr("{what} in LIVE").format(what=each) for each in live)
    return Unsettled(len(waiting), unsettled_texts(waiting), live_lines)


def _waiting(reader: Reader, environment: Environment) -> tuple[Action, ...]:
    """Read only where there is one that waits."""
    if not reader.unsettled_count(environment):
        return ()
    ids = reader.action_ids(ActionFilter(environment, states=OPEN))
    return tuple(each for each in reader.actions(ids).values() if needs_person(each))
