"""Whether a replay can be begun, before anything is sent: what is meant, where it goes, and what it becomes."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace

from paysg_desktop.domain.delivery import DeliveryDetail, DeliveryRow
from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.domain.errors import NotFoundError, RefusedError, SecretUnavailableError
from paysg_desktop.domain.headers import Headers
from paysg_desktop.domain.ports import Clock, Reader, Secrets
from paysg_desktop.domain.replay import Edits, Outgoing, ReplayOrder, ReplayPace
from paysg_desktop.usecases.endpoints import EndpointBook
from paysg_desktop.usecases.outgoing import MakeMark
from paysg_desktop.usecases.purged import require_bodies, require_body
from paysg_desktop.usecases.replay import Prepare, Replay, ReplayTarget
from paysg_desktop.usecases.replay_checks import (
    check_headers,
    check_order,
    check_replay,
    check_signing,
    check_single_headers,
    pauses,
    target_name,
    warnings,
)
from paysg_desktop.usecases.replay_run import Planned

_NOWHERE = ReplayTarget("", "", is_this_computer=True)
"""What is copied is sent by the person who copies it."""


@dataclass(frozen=True, slots=True)
class Ready:
    """A replay that nothing stands against; `warnings` are to be known, and forbid nothing. `stays_here`: nobody
    confirmed that it may leave this computer."""

    replay: Replay = field(repr=False)
    environment: Environment
    planned: tuple[Planned, ...]
    left_out: int
    warnings: tuple[str, ...]
    prepare: Prepare = field(repr=False)
    stays_here: bool


@dataclass(frozen=True, slots=True)
class GetReady:
    """Any thread but a window's. `place` gives the target of a URL under a name, or raises why nothing is sent
    there; `reload_book` opens the endpoints anew."""

    reader: Reader
    book: EndpointBook
    secrets: Secrets
    clock: Clock
    make_mark: MakeMark
    place: Callable[[str, str], ReplayTarget]
    reload_book: Callable[[], None]

    def __call__(self, order: ReplayOrder, headers: Headers = (), *, is_confirmed: bool = False) -> Ready:
        """Nothing is sent. `headers` are single ones to set; `is_confirmed`: LIVE data may leave this computer.

        Raises UsageError, NotFoundError, RefusedError or SecretUnavailableError with the sentence why not.
        """
        once = replace(order, delivery_ids=tuple(dict.fromkeys(order.delivery_ids)))
        check_order(once)
        check_headers(once.edits.headers or ())
        check_single_headers(headers)
        replay = Replay(once, self._target(once), headers)
        rows = self.reader.deliveries(once.delivery_ids)
        environment = check_replay(replay, rows, is_confirmed=is_confirmed)
        chosen = [rows[each] for each in self._chosen(once)]
        require_bodies(self.reader.purged_among([row.id for row in chosen]), len(chosen))
        prepare = self._prepare(replay)
        self._try(replay, prepare, chosen)
        waits = pauses([row.received_at for row in chosen])
        said = warnings(replay, environment, waits, rows.values())
        stays_here = environment is Environment.LIVE and not is_confirmed
        planned = _planned(once, chosen, waits)
        return Ready(replay, environment, planned, len(rows) - len(chosen), said, prepare, stays_here)

    def signed_anew(self, delivery_id: int, edits: Edits) -> Outgoing:
        """A delivery with a fresh signature, to be shown to a person: whoever has it can send it for some minutes.

        Raises RefusedError for a LIVE one that is changed, or was not genuine to begin with: nobody could tell it
        from a genuine one.
        """
        detail = self.delivery(delivery_id)
        replay = Replay(ReplayOrder((delivery_id,), url="", edits=edits, is_resigned=True), _NOWHERE)
        if replay.is_edited and detail.row.environment is Environment.LIVE:
            raise RefusedError("A LIVE delivery that was changed is not signed anew to be copied.")
        check_signing(replay, detail.row.environment, (detail.row,))
        prepare = self._prepare(replay)
        self._try(replay, prepare, [detail.row])
        return prepare(detail)

    def delivery(self, delivery_id: int) -> DeliveryDetail:
        """Raises NotFoundError."""
        found = self.reader.delivery(delivery_id)
        if found is None:
            raise NotFoundError(f"There is no delivery {delivery_id} in this workspace.")
        require_body(found, "Nothing was sent.")
        return found

    def _prepare(self, replay: Replay) -> Prepare:
        return Prepare(replay, self.book.get, self.make_mark, self.clock)

    def _chosen(self, order: ReplayOrder) -> tuple[int, ...]:
        if not order.is_newest_per_payment:
            return order.delivery_ids
        return self.reader.newest_per_payment(order.delivery_ids)

    def _try(self, replay: Replay, prepare: Prepare, rows: Iterable[DeliveryRow]) -> None:
        """Make what is to be changed once before anything goes out, so that nothing ends in the middle."""
        if not replay.changes_body:
            # Where only the signature is made anew, one of each secret tells of all.
            rows = {(row.endpoint_id, row.environment): row for row in rows}.values() if replay.is_signed else ()
        for row in rows:
            detail = self.delivery(row.id)
            try:
                prepare(detail)
            except SecretUnavailableError:
                # One that could not be read when the endpoints were opened may be there now.
                self.reload_book()
                prepare(detail)

    def _target(self, order: ReplayOrder) -> ReplayTarget:
        if order.url is not None:
            return self.place(order.url, target_name(order.url))
        known = self.reader.destinations()
        found = next((each for each in known if each.id == order.destination_id), None)
        if found is None:
            raise NotFoundError("This workspace has no such destination. Nothing was sent.")
        secret = self.secrets.get(found.secret) if found.secret else None
        if secret == "":
            raise SecretUnavailableError(
                f"The secret of the destination “{found.name}” is empty. Nothing was sent."
            )
        return replace(self.place(found.url, found.name), destination=found, secret=secret)


def _planned(order: ReplayOrder, chosen: Iterable[DeliveryRow], waits: Iterable[float]) -> tuple[Planned, ...]:
    is_paced = order.pace is ReplayPace.ORIGINAL
    return tuple(Planned(row.id, wait if is_paced else 0) for row, wait in zip(chosen, waits, strict=True))
