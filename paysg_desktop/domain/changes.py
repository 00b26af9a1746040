"""What moved, told once to everybody who shows it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from paysg_desktop.domain.action import Action
from paysg_desktop.domain.batch import Batch
from paysg_desktop.domain.delivery import DeliveryRow
from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.domain.forwarding import AttemptRow
from paysg_desktop.domain.payment import PaymentRow
from paysg_desktop.domain.replay import ReplayRun


@dataclass(frozen=True, slots=True)
class Changes:
    """New deliveries in arrival order, payments as they now stand, log entries still to be folded.

    `updated` are deliveries told of before, as they now stand: examined, or verified again. `sources` are
    environments whose accounts, reads of an API or imports moved. `actions` and `batches` are those of the journal
    that moved, as they now stand; `noted` are keys of payments that somebody wrote a note about. `attempts` are
    requests that were begun or ended; `runs` are replays that moved; `destinations` says that one was added,
    changed or removed; `answers` that an endpoint answers otherwise now. `storage` says what is wrong with the
    database from now on, empty for nothing any more, None where that did not move.
    """

    deliveries: tuple[DeliveryRow, ...] = ()
    payments: tuple[PaymentRow, ...] = ()
    behind: int = 0
    updated: tuple[DeliveryRow, ...] = ()
    sources: tuple[Environment, ...] = ()
    actions: tuple[Action, ...] = ()
    batches: tuple[Batch, ...] = ()
    noted: tuple[int, ...] = ()
    attempts: tuple[AttemptRow, ...] = ()
    runs: tuple[ReplayRun, ...] = ()
    destinations: bool = False
    answers: bool = False
    storage: str | None = None


class Hub:
    """Synchronous publishing: subscribers are called on the publishing thread and hand over by themselves."""

    def __init__(self) -> None:
        self._subscribers: tuple[Callable[[Changes], None], ...] = ()

    def subscribe(self, subscriber: Callable[[Changes], None]) -> Callable[[], None]:
        """Call `subscriber` with every change from now on; returns what ends that."""
        self._subscribers = (*self._subscribers, subscriber)

        def unsubscribe() -> None:
            self._subscribers = tuple(each for each in self._subscribers if each is not subscriber)

        return unsubscribe

    def publish(self, changes: Changes) -> None:
        for subscriber in self._subscribers:
            subscriber(changes)
