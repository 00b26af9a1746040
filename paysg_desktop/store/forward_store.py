"""Forwarding and replaying as the rest of the program writes them; implements `domain.ports.ForwardStore`."""

from __future__ import annotations

from collections.abc import Sequence

from paysg_desktop.domain.answer import Answered
from paysg_desktop.domain.forwarding import AttemptRow, Destination, EndedAttempt, Forward, NewAttempt
from paysg_desktop.domain.ports import Clock
from paysg_desktop.domain.replay import ReplayRun
from paysg_desktop.store import attempts as attempts_desk
from paysg_desktop.store import forward_desk, forward_plan
from paysg_desktop.store.reader import StoreReader
from paysg_desktop.store.writer import Writer


class ForwardStore:
    """Each call returns when it is durable and told; any thread."""

    writer: Writer
    reader: StoreReader
    _clock: Clock

    def save_destination(self, destination: Destination) -> None:
        """Add one, which takes what is appended to the log from now on; or change the one with its id.

        While it is stopped its cursor stands still and what waits for it waits on; both go on afterwards. One that
        answers for us reads no log meanwhile.
        """
        at = self._clock.now()
        self.writer.change(lambda connection: forward_desk.save_destination(connection, destination, at)).result()

    def remove_destination(self, destination_id: str) -> None:
        """Its waiting forwards are stopped, its attempts stay. Raises NotFoundError."""
        self.writer.change(lambda connection: forward_desk.remove_destination(connection, destination_id)).result()

    def plan_forwards(self, limit: int) -> int:
        """Look at up to `limit` further log entries for each destination that is forwarded to; gives how many.

        Stopped ones, and those that answer for us, are not. One of own checkouts only is not led beyond what is
        folded: 0 may mean that it waits for the fold, which tells when it has come further.
        """
        at = self._clock.now()
        return self.writer.call(lambda connection: forward_plan.plan(connection, limit, at)).result()

    def due_forwards(self, now: int, limit: int) -> tuple[tuple[Forward, Destination], ...]:
        """Those that wait and are due, the earliest first; where there are more, each destination gets a share."""
        return self.reader.due_forwards(now, limit)

    def next_due_at(self) -> int | None:
        """When the next of what `due_forwards` gives is due, None when none waits."""
        return self.reader.next_due_at()

    def begin_attempts(self, attempts: Sequence[NewAttempt]) -> tuple[AttemptRow, ...]:
        """Note, durable, that these requests go out now, in this order; all or none.

        Raises RefusedError where one is of a forward that waits no more, NotFoundError where a delivery is gone.
        """
        return self.writer.change(lambda connection: attempts_desk.begin(connection, attempts)).result()

    def end_attempts(self, ended: Sequence[EndedAttempt]) -> None:
        """Note how they ended, and how their forwards stand; all or none. A second end changes nothing."""
        self.writer.change(lambda connection: attempts_desk.end(connection, ended)).result()

    def stop_forward(self, forward_id: int) -> None:
        """Its delivery is not kept any more: it waits no longer, and nothing follows."""
        self.writer.call(lambda connection: forward_desk.stop_one(connection, forward_id)).result()

    def recover_forwards(self, now: int) -> int:
        """At the start: see `domain.ports.ForwardStore`."""
        return self.writer.change(lambda connection: attempts_desk.recover(connection, now)).result()

    def settle_clock(self, now: int) -> None:
        """The clock went back: see `domain.ports.ForwardStore`."""
        self.writer.call(lambda connection: attempts_desk.settle_clock(connection, now)).result()

    def begin_run(self, run: ReplayRun) -> ReplayRun:
        """Keep a replay under a new id."""
        return self.writer.change(lambda connection: forward_desk.begin_run(connection, run)).result()

    def move_run(self, run: ReplayRun) -> None:
        """Note how far it has come. Raises NotFoundError."""
        self.writer.change(lambda connection: forward_desk.move_run(connection, run)).result()

    def save_answered(self, delivery_id: int, answered: Answered) -> None:
        """Queue what a sender was really answered; returns at once."""
        self.writer.call(lambda connection: forward_desk.save_answered(connection, delivery_id, answered))
