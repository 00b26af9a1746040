"""What moved, told once to everybody who shows it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TypeVar

from paysg_desktop.domain.action import Action
from paysg_desktop.domain.batch import Batch
from paysg_desktop.domain.delivery import DeliveryRow
from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.domain.forwarding import AttemptRow
from paysg_desktop.domain.payment import PaymentRow
from paysg_desktop.domain.replay import ReplayRun

K = TypeVar("K")
V = TypeVar("V")


@dataclass(frozen=True, slots=True)
class Changes:
    """New deliveries in arrival order, payments as they now stand, log entries still to be folded.

    `updated` are deliveries told of before, as they now stand: examined, or verified again. `sources` are
    environments whose accounts, reads of an API or imports moved. `actions` and `batches` are those of the journal
    that moved, as they now stand; `noted` are keys of payments that somebody wrote a note about. `attempts` are
    requests that were begun or ended; `runs` are replays that moved; `destinations` says that one was added,
    changed or removed; `answers` that an endpoint answers otherwise now. `storage` says what is wrong with the
    database from now on, empty for nothing any more, None where that did not move. `ways_in` says that one was
    added, changed, removed or stands otherwise now; `gaps` that a time out of reach began, ended or was made up
    for.
    `settings` are the keys of settings that were changed. `endpoints` says that one was added or changed, or that
    they are listened on somewhere else now. `anew` says that something may have been missed, so that
    what is shown is to be read again.
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
    ways_in: bool = False
    gaps: bool = False
    settings: tuple[str, ...] = ()
    endpoints: bool = False
    anew: bool = False


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


class Gathering:
    """Changes put together: each record once, as it last stood, in the order of its last change.

    Whoever shares one between threads guards it.
    """

    def __init__(self) -> None:
        self._deliveries: dict[int, DeliveryRow] = {}
        self._payments: dict[int, PaymentRow] = {}
        self._actions: dict[int, Action] = {}
        self._batches: dict[int, Batch] = {}
        self._attempts: dict[int, AttemptRow] = {}
        self._runs: dict[int, ReplayRun] = {}
        self._sources: set[Environment] = set()
        self._noted: set[int] = set()
        self._settings: set[str] = set()
        self._behind = 0
        self._storage: str | None = None
        self._destinations = self._answers = self._ways_in = self._gaps = False
        self._endpoints = self._anew = False

    def add(self, changes: Changes) -> None:
        """What moved since."""
        _renew(self._deliveries, ((each.id, each) for each in (*changes.deliveries, *changes.updated)))
        _renew(self._payments, ((each.key, each) for each in changes.payments))
        _renew(self._actions, ((each.id, each) for each in changes.actions))
        self._batches.update((each.id, each) for each in changes.batches)
        self._attempts.update((each.id, each) for each in changes.attempts)
        self._runs.update((each.id, each) for each in changes.runs)
        self._sources.update(changes.sources)
        self._noted.update(changes.noted)
        self._settings.update(changes.settings)
        self._behind = changes.behind
        self._storage = self._storage if changes.storage is None else changes.storage
        self._destinations |= changes.destinations
        self._answers |= changes.answers
        self._ways_in |= changes.ways_in
        self._gaps |= changes.gaps
        self._endpoints |= changes.endpoints
        self._anew |= changes.anew

    def whole(self) -> Changes:
        """All of it as one."""
        return Changes(
            tuple(self._deliveries.values()),
            tuple(self._payments.values()),
            self._behind,
            sources=tuple(self._sources),
            actions=tuple(self._actions.values()),
            batches=tuple(self._batches.values()),
            noted=tuple(self._noted),
            attempts=tuple(self._attempts.values()),
            runs=tuple(self._runs.values()),
            destinations=self._destinations,
            answers=self._answers,
            storage=self._storage,
            ways_in=self._ways_in,
            gaps=self._gaps,
            settings=tuple(self._settings),
            endpoints=self._endpoints,
            anew=self._anew,
        )


def _renew(known: dict[K, V], moved: Iterable[tuple[K, V]]) -> None:
    """Put these at the end, in the place of what they were."""
    for key, value in moved:
        known.pop(key, None)
        known[key] = value
