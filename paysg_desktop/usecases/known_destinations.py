"""The destinations as they stand now, at hand on every thread without asking the database."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from paysg_desktop.domain.changes import Changes, Hub
from paysg_desktop.domain.forwarding import Destination


class KnownDestinations:
    """`read` gives them all; they are read anew whenever one was changed, before the change is known further."""

    def __init__(self, read: Callable[[], Sequence[Destination]], hub: Hub) -> None:
        self._read = read
        self._hub = hub
        self._by_id: dict[str, Destination] = {}
        self._answering: dict[str | None, Destination] = {}
        self._unsubscribe: Callable[[], None] | None = None

    def open(self) -> None:
        """Read them, and keep up from now on; again, it does nothing."""
        if self._unsubscribe is None:
            self._unsubscribe = self._hub.subscribe(self._notice)
            self._load()

    def close(self) -> None:
        if self._unsubscribe is not None:
            self._unsubscribe()
            self._unsubscribe = None

    def get(self, destination_id: str) -> Destination | None:
        """None for one that was removed."""
        return self._by_id.get(destination_id)

    def answering(self, endpoint_id: str) -> Destination | None:
        """The one whose answers an endpoint's senders get; None where none does, or it is stopped."""
        return self._answering.get(endpoint_id)

    @property
    def taking_count(self) -> int:
        """How many there are that deliveries are forwarded to now."""
        return sum(not each.stopped and not each.answers_for_us for each in self._by_id.values())

    def _notice(self, changes: Changes) -> None:
        """On the publisher's thread."""
        if changes.destinations:
            self._load()

    def _load(self) -> None:
        found = self._read()
        self._by_id = {each.id: each for each in found}
        self._answering = {each.endpoint_id: each for each in found if each.answers_for_us and not each.stopped}
