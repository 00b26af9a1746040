"""One round of forwarding at the store: how attempts ended, what is new in the log, what goes out next.

It blocks, for some milliseconds and a few commits, however much there is to write.
"""

from __future__ import annotations

import logging
import random
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from paysg_desktop.domain.delivery import DeliveryDetail
from paysg_desktop.domain.errors import NotFoundError, RefusedError, SecretUnavailableError, UsageError
from paysg_desktop.domain.forwarding import AttemptKind, AttemptRow, Destination, EndedAttempt, Forward, NewAttempt
from paysg_desktop.domain.ports import Clock, ForwardStore, Provider
from paysg_desktop.usecases.forward_lanes import AT_ONCE, MOST_AHEAD, Ready
from paysg_desktop.usecases.outgoing import Dress
from paysg_desktop.usecases.purged import purged_words

log = logging.getLogger(__name__)

READ_AT_ONCE = 64
"""Log entries that a destination is led on in one transaction, which acknowledgements may have to wait for."""
_STEP_BACK_US = 1_000_000
"""How far a clock goes back before it counts: less is what time servers do all day."""
_GONE = "The delivery is not kept any more, so nothing was sent."

Content = Callable[[int], DeliveryDetail | None]
ProviderOf = Callable[[str, str], Provider | None]
"""An endpoint's id and a provider's name → that provider, bound to the endpoint's settings where it is known."""


@dataclass(frozen=True, slots=True)
class Worked:
    """What may go out now, and when the next waiting forward is due (µs UTC).

    `has_more` says that the log may have more to be read at once, `is_unread` that it was left alone for now.
    """

    ready: tuple[Ready, ...] = ()
    has_more: bool = False
    is_unread: bool = False
    next_at: int | None = None


class Round:
    """Called by one thread at a time. Raises StorageError."""

    def __init__(
        self,
        store: ForwardStore,
        content: Content,
        provider_of: ProviderOf,
        dress: Dress,
        clock: Clock,
        chance: random.Random,
    ) -> None:
        self._store = store
        self._content = content
        self._provider_of = provider_of
        self._dress = dress
        self._clock = clock
        self._chance = chance
        self._seen_at = 0

    def end(self, ended: Sequence[EndedAttempt]) -> None:
        if ended:
            self._store.end_attempts(ended)

    def go_on(self, rooms: Mapping[str, int], count: int, *, has_news: bool) -> Worked:
        """Read on in the log where it has news, and note what goes out next.

        `rooms` say how many more may be noted for a destination; `count` is how many destinations there are.
        """
        self._look_at_clock()
        due = self._store.due_forwards(self._clock.now(), MOST_AHEAD * count)
        is_unread = has_news and _is_enough(due, count)
        read = 0
        if has_news and not is_unread:
            read = self._store.plan_forwards(READ_AT_ONCE)
            due = self._store.due_forwards(self._clock.now(), MOST_AHEAD * count)
        ready = self._begin(self._chosen(due, rooms))
        return Worked(ready, read > 0, is_unread, self._store.next_due_at())

    def _look_at_clock(self) -> None:
        before, self._seen_at = self._seen_at, self._clock.now()
        if self._seen_at < before - _STEP_BACK_US:
            self._store.settle_clock(self._seen_at)

    def _chosen(
        self, due: Sequence[tuple[Forward, Destination]], rooms: Mapping[str, int]
    ) -> list[tuple[Forward, Destination]]:
        """The earliest of each destination, as many as it has room for; where it is shuffled, any."""
        by_destination: dict[str, list[tuple[Forward, Destination]]] = {}
        for forward, to in due:
            if not to.answers_for_us:
                by_destination.setdefault(to.id, []).append((forward, to))
        chosen = []
        for identity, waiting in by_destination.items():
            if waiting[0][1].is_shuffled:
                self._chance.shuffle(waiting)
            chosen += waiting[: rooms.get(identity, AT_ONCE)]
        return chosen

    def _begin(self, chosen: Sequence[tuple[Forward, Destination]]) -> tuple[Ready, ...]:
        made = [self._made(forward, to, self._clock.now()) for forward, to in chosen]
        if not made:
            return ()
        try:
            rows = self._store.begin_attempts([new for new, _ in made])
        except (RefusedError, NotFoundError):
            # One was withdrawn meanwhile, and takes its neighbours with it: each for itself.
            return tuple(ready for each in made if (ready := self._begun(*each)) is not None)
        return tuple(_noted(row, ready) for row, (_, ready) in zip(rows, made, strict=True))

    def _begun(self, new: NewAttempt, ready: Ready) -> Ready | None:
        try:
            (row,) = self._store.begin_attempts([new])
        except RefusedError:
            return None
        except NotFoundError:
            log.info("Delivery %d is not kept any more, and is not forwarded", new.delivery_id)
            self._store.stop_forward(ready.forward.id)
            return None
        return _noted(row, ready)

    def _made(self, forward: Forward, to: Destination, now: int) -> tuple[NewAttempt, Ready]:
        """An attempt, and what goes out; where it can't go out it is an attempt that says so."""
        ready = Ready(0, replace(forward, first_at=forward.first_at or now), to, (), None, _GONE)
        found = self._content(forward.delivery_id)
        if found is not None and found.purged_at is not None:
            ready = replace(ready, problem=purged_words(found) + " Nothing was sent.")
        elif found is not None:
            provider = self._provider_of(found.row.endpoint_id, found.row.provider)
            try:
                headers = self._dress(forward.delivery_id, found.headers, found.body, provider, to.secret)
                ready = replace(ready, headers=headers, body=found.body, problem="")
            except (UsageError, SecretUnavailableError) as error:
                ready = replace(ready, problem=str(error))
        new = NewAttempt(
            AttemptKind.FORWARD,
            forward.delivery_id,
            to.url,
            now,
            number=forward.attempt_count + 1,
            headers=ready.headers,
            forward_id=forward.id,
            destination_id=to.id,
            is_resigned=to.secret is not None,
        )
        return new, ready


def _is_enough(due: Sequence[tuple[Forward, Destination]], count: int) -> bool:
    """Whether all destinations have enough to do: reading on would only keep acknowledgements waiting."""
    waiting = Counter(to.id for _, to in due)
    return len(waiting) == count and min(waiting.values()) > AT_ONCE


def _noted(row: AttemptRow, ready: Ready) -> Ready:
    return replace(ready, attempt_id=row.id)
