"""The destinations of a running program: added, changed, stopped and removed by people, each guarded and audited.

Running the forwarder belongs to the engine's loop; the rest may be called on any thread but a window's, and blocks
for milliseconds, longer where a name has to be looked up.
"""

from __future__ import annotations

import asyncio
import secrets as random_source
import threading
from collections.abc import Callable, Collection, Coroutine, Sequence
from dataclasses import replace
from typing import Any

from paysg_desktop.domain.areas import Area, area_of
from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.domain.errors import NotFoundError, RefusedError
from paysg_desktop.domain.forwarding import Destination, Lag
from paysg_desktop.domain.ports import Reader
from paysg_desktop.domain.replay import RunState
from paysg_desktop.endpoint_desk import EndpointDesk
from paysg_desktop.forwarding.reach import Reach, Reached
from paysg_desktop.usecases.forward_guards import why_not_destination
from paysg_desktop.usecases.forwarding_parts import Forwarding
from paysg_desktop.usecases.new_destination import MakeDestination, NewDestination, require_sound

PAUSED = "Paused. What waits is kept, and goes out when it is resumed."
FOR_THIS_RUN = "run_"
"""The ids of destinations of `listen --forward` begin so: they are removed when that ends."""

OnLoop = Callable[[Coroutine[Any, Any, Reached]], Reached]
"""Runs a coroutine where this program's network work is done, and waits for it."""


class ForwardDesk:
    """`own_port` is where our listener is heard on this computer, or will be."""

    def __init__(
        self,
        desk: EndpointDesk,
        parts: Forwarding,
        reach: Reach,
        on_loop: OnLoop,
        own_port: Callable[[], int],
    ) -> None:
        self._desk = desk
        self._parts = parts
        self._reach = reach
        self._on_loop = on_loop
        self._own_port = own_port
        self._make = MakeDestination(desk.store.reader.endpoints, desk.providers, desk.clock)
        self._changing = threading.RLock()
        self._is_recovered = False
        self._port: int | None = None

    # --- what people do ---

    def destinations(self) -> tuple[Destination, ...]:
        """Oldest first."""
        return self._desk.store.reader.destinations()

    def lags(self) -> dict[str, Lag]:
        """How far each is behind, by its id."""
        return self._desk.store.reader.lags()

    def known(self, destination_id: str) -> Destination | None:
        """By id, without asking the database; None for one that was removed."""
        return self._parts.known.get(destination_id)

    def destination(self, text: str) -> Destination:
        """By id or name; raises NotFoundError."""
        known = self.destinations()
        found = [each for each in known if text == each.id] or [each for each in known if text == each.name]
        if not found:
            raise NotFoundError(f"This workspace has no destination {text!r}. See: paysg-desktop forward list")
        return found[0]

    def add(self, new: NewDestination, *, is_confirmed: bool = False) -> Destination:
        """Forward to a further destination what comes from now on; `is_confirmed`: LIVE data may leave.

        Raises UsageError, NotFoundError and RefusedError with the sentence why not; nothing was changed then.
        """
        return self._save(_new_id("dst_"), new, None, is_confirmed=is_confirmed)

    def change(self, destination_id: str, new: NewDestination, *, is_confirmed: bool = False) -> Destination:
        """Put all that `new` says in the place of what a destination was; the same refusals."""
        before = self.destination(destination_id)
        return self._save(before.id, new, before, is_confirmed=is_confirmed)

    def remove(self, destination_id: str) -> Destination:
        """Send nothing more there: what waits is dropped, what was sent stays listed. Raises NotFoundError."""
        with self._changing:
            gone = self.destination(destination_id)
            self._desk.store.remove_destination(gone.id)
        self._desk.audit("destination removed", gone.id)
        return gone

    def pause(self, destination_id: str) -> Destination:
        """Send nothing until it is resumed; what waits and what comes meanwhile is kept."""
        return self._stop(destination_id, PAUSED, "destination paused")

    def resume(self, destination_id: str) -> Destination:
        """Go on where it stood."""
        self._parts.dress.forget()
        return self._stop(destination_id, "", "destination resumed")

    def add_for_this_run(
        self, url: str, events: Sequence[str], port: int, *, is_confirmed: bool = False
    ) -> tuple[Destination, ...]:
        """Forward to `url` until `end_run`: one destination for each environment that an endpoint receives.

        One for the same URL that was left since the run before was killed goes on where it stood. `port` is what
        will be listened on. Raises what `add` does; nothing was added then.
        """
        self._port = port
        with self._changing:
            # That LIVE data may leave was said for the run before, and is asked anew for this one.
            left = {
                each.environment: replace(each, may_leave=False) for each in self._of_runs() if each.url == url
            }
            self.end_run(keep=[each.id for each in left.values()])
            try:
                return tuple(
                    self._add_for_this_run(url, events, each, left.get(each), is_confirmed=is_confirmed)
                    for each in self._make.environments
                )
            except BaseException:
                self.end_run(keep=[each.id for each in left.values()])
                raise

    def end_run(self, keep: Collection[str] = ()) -> None:
        """Remove the destinations of `listen --forward`, of this run and of those that were killed."""
        for each in self._of_runs():
            if each.id not in keep:
                self.remove(each.id)

    # --- running ---

    def open(self) -> None:
        """Know the destinations, and settle what an earlier run left under way; again, it does nothing."""
        with self._changing:
            self._parts.known.open()
            if not self._is_recovered and _may_have_left(self._desk.store.reader):
                self._desk.store.recover_forwards(self._desk.clock.now())
            self._is_recovered = True
            if self._port is None:
                self.end_run()

    def close(self) -> None:
        self._parts.known.close()

    async def run(self) -> None:
        """Forward until `stop`, on the engine's loop."""
        await asyncio.to_thread(self.open)
        await self._parts.forwarder.run()

    async def stop(self) -> None:
        """Send nothing more, and note how what is under way ended. On the same loop."""
        await self._parts.forwarder.stop()
        await self._parts.answers.aclose()

    # --- inside ---

    def _save(
        self, identity: str, new: NewDestination, before: Destination | None, *, is_confirmed: bool
    ) -> Destination:
        require_sound(new)
        reached = self._on_loop(self._reach.find(new.url))
        _refuse_ourselves(reached, self._own_port() if self._port is None else self._port)
        endpoint = self._desk.endpoint(new.endpoint_id) if new.endpoint_id else None
        with self._changing:
            made = self._make(identity, new, endpoint, before, _origin(reached))
            wanted = replace(made, may_leave=is_confirmed or _was_confirmed(before, made))
            others = [each for each in self.destinations() if each.id != identity]
            why_not = _why_not_moved(before, wanted) or why_not_destination(
                wanted, others, endpoint, _farthest(reached)
            )
            if why_not is not None:
                raise RefusedError(why_not)
            self._parts.dress.forget()
            self._desk.store.save_destination(wanted)
        action = "destination changed" if before else "destination added"
        self._desk.audit(action, f"{identity}: {wanted.environment} to {_origin(reached)}")
        return wanted

    def _add_for_this_run(
        self,
        url: str,
        events: Sequence[str],
        environment: Environment,
        left: Destination | None,
        *,
        is_confirmed: bool,
    ) -> Destination:
        identity = left.id if left else _new_id(FOR_THIS_RUN)
        new = NewDestination(url, f"listen --forward ({environment})", environment, events=tuple(events))
        return self._save(identity, new, left, is_confirmed=is_confirmed)

    def _stop(self, destination_id: str, why: str, action: str) -> Destination:
        with self._changing:
            moved = replace(self.destination(destination_id), stopped=why)
            self._desk.store.save_destination(moved)
        self._desk.audit(action, moved.id)
        return moved

    def _of_runs(self) -> list[Destination]:
        return [each for each in self.destinations() if each.id.startswith(FOR_THIS_RUN)]


def _was_confirmed(before: Destination | None, made: Destination) -> bool:
    """The word that was given holds for the address that it was given for."""
    return before is not None and before.may_leave and before.url == made.url


def _why_not_moved(before: Destination | None, wanted: Destination) -> str | None:
    if before is None or before.environment is wanted.environment:
        return None
    return (
        f"This destination takes {before.environment.upper()} deliveries, and some may still wait. Nothing was "
        "changed. Add another one, and remove this."
    )


def _may_have_left(reader: Reader) -> bool:
    """Whether an earlier run sent anything by itself. Where none did the writer stays asleep: who shows what it
    folds listens only later."""
    if reader.destinations() or reader.has_attempts_under_way():
        return True
    return any(run.state is RunState.RUNNING for each in Environment for run in reader.replay_runs(each))


def _new_id(prefix: str) -> str:
    return f"{prefix}{random_source.token_hex(6)}"


def _origin(reached: Reached) -> str:
    """Scheme, host and port: what of a URL may be noted, its path being a secret."""
    return f"{reached.target.scheme}://{reached.target.host_header.decode()}"


def _farthest(reached: Reached) -> Area:
    areas = [area_of(each) for each in reached.addresses]
    return next((each for each in areas if each is not Area.THIS_COMPUTER), Area.THIS_COMPUTER)


def _refuse_ourselves(reached: Reached, own_port: int | None) -> None:
    """The mark would end such a loop, but nobody means it."""
    is_here = any(area_of(each) is Area.THIS_COMPUTER for each in reached.addresses)
    if is_here and reached.target.port_to_reach == own_port:
        raise RefusedError(
            "That is where this program itself listens: its deliveries would come back to it. Nothing was "
            "changed. Give the address of your own app."
        )
