"""The journal as the rest of the program writes it: each call returns when it is durable."""

from __future__ import annotations

from collections.abc import Sequence

from paysg_desktop.domain.action import Action, Ended, NewAction, Seen
from paysg_desktop.domain.delivery import NewDelivery
from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.domain.note import Note
from paysg_desktop.domain.ports import Clock
from paysg_desktop.store import journal
from paysg_desktop.store.writer import Writer


class JournalStore:
    """Actions and notes. Any thread."""

    def __init__(self, writer: Writer, clock: Clock) -> None:
        self.writer = writer
        self._clock = clock

    def intend(self, order: NewAction) -> tuple[Action, bool]:
        """Put an intent into the journal, durable; False where it is there already. Raises RefusedError."""
        at = self._clock.now()
        return self.writer.change(lambda connection: journal.intend(connection, order, at)).result()

    def send(self, action_id: int, before: Seen | None, provider_time: int | None) -> Action:
        """Note, durable, that a request goes out now. Raises RefusedError where none may."""
        at = (self._clock.now(), provider_time)
        return self.writer.change(lambda connection: journal.send(connection, action_id, at, before)).result()

    def end(self, action_id: int, ended: Ended, facts: Sequence[NewDelivery] = ()) -> Action:
        """Note how an action stands, together with what the provider said of it; folded before this returns."""
        at = self._clock.now()
        moved = self.writer.append_all(
            facts, lambda connection, _: journal.end(connection, action_id, at, ended)
        ).result()
        if facts:
            self.writer.settle()
        return moved

    def settle_action(self, action_id: int, ended: Ended, facts: Sequence[NewDelivery] = ()) -> Action:
        """Take a person's word for how an action ended, with the facts that follow. Raises RefusedError."""
        at = self._clock.now()
        moved = self.writer.append_all(
            facts, lambda connection, _: journal.settle(connection, action_id, at, ended)
        ).result()
        if facts:
            self.writer.settle()
        return moved

    def decline(self, action_id: int, ended: Ended) -> Action:
        """Say no to what waits for approval. Raises RefusedError where nothing does."""
        at = self._clock.now()
        return self.writer.change(lambda connection: journal.decline(connection, action_id, at, ended)).result()

    def drop(self, action_id: int) -> Action:
        """End what was never sent, and nobody is at work on."""
        at = self._clock.now()
        return self.writer.change(lambda connection: journal.drop(connection, action_id, at)).result()

    def approve(self, action_id: int, staff: str, seen: Seen | None = None) -> Action:
        """Note that a second person agrees to the payment as `seen`. Raises RefusedError where nothing waits."""
        at = self._clock.now()
        agreed = self.writer.change(lambda connection: journal.approve(connection, action_id, at, staff, seen))
        return agreed.result()

    def recover(self) -> tuple[Action, ...]:
        """Settle what an earlier run of the program left in the journal; gives what was."""
        at = self._clock.now()
        return self.writer.change(lambda connection: journal.recover(connection, at)).result()

    def take_back_failed(self) -> tuple[Action, ...]:
        """Refunds that were told to have failed after they had been taken in are not done; gives those."""
        at = self._clock.now()
        return self.writer.change(lambda connection: journal.take_back_failed(connection, at)).result()

    def add_note(self, provider: str, environment: Environment, payment_id: str, key: int, note: Note) -> None:
        """Keep a note about a payment; `key` is ours."""
        place = (provider, environment, payment_id)
        self.writer.change(lambda connection: journal.add_note(connection, place, key, note)).result()
