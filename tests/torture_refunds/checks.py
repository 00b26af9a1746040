"""What must hold, by the sandbox's own record and the journal's own file; nothing of the program is believed."""

from __future__ import annotations

import json
import sqlite3
from collections import Counter, defaultdict
from collections.abc import Container, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

from paysg_desktop.domain.action import KEY_LIFE_US
from paysg_desktop.sandbox.server.http import Call
from paysg_desktop.sandbox.server.record import Executed
from paysg_desktop.store.connection import FILE_NAME

_ROW = (
    "SELECT id, key, kind, state, body, payment_id, amount_minor, paid_minor, is_done, seen, sent_at, send_count, "
    "approval, before, is_stored_fault, status, checkout_id, last_sent_at "
    "FROM actions"
)
_KINDS = {
    "paysg.refund": "refund",
    "paysg.cancel": "cancel",
    "paysg.create": "create",
    "paysg.send_email": "send_email",
    "yoco.create": "create",
    "yoco.refund": "refund",
}


_MOMENT_US = 60 * 1_000_000
"""Between the commit of a sending and its arrival."""


@dataclass(frozen=True, slots=True)
class Row:
    """An action as the journal's file has it."""

    id: int
    key: str
    kind: str
    state: str
    body: bytes
    payment_id: str | None
    amount_minor: int | None
    paid_minor: int | None
    is_done: int | None
    seen: str | None
    sent_at: int | None
    send_count: int
    approval: str
    before: str | None
    is_stored_fault: int
    status: int | None
    checkout_id: str | None
    last_sent_at: int | None


class JournalFile:
    """The journal of a desk, read beside it: only what is committed is to be seen here."""

    def __init__(self, workspace: Path) -> None:
        uri = f"{(workspace / FILE_NAME).absolute().as_uri()}?mode=ro"
        self._connection = sqlite3.connect(uri, uri=True, check_same_thread=False, isolation_level=None)

    def rows(self, where: str = "1", *arguments: Any) -> list[Row]:
        return [Row(*each) for each in self._connection.execute(f"{_ROW} WHERE {where} ORDER BY id", arguments)]

    def close(self) -> None:
        self._connection.close()


@dataclass(frozen=True, slots=True)
class Request:
    """A request that changes something, as it came to the provider."""

    kind: str
    subject: str
    key: str | None
    body: bytes
    at: int
    desk: int | None


class WatchedDesk(Protocol):
    """What the watcher asks of a desk. `last_read` are payments as the provider last showed them to it."""

    number: int
    journal: JournalFile
    last_read: dict[str, dict[str, Any]]

    def now(self) -> int: ...

    @property
    def went_back(self) -> bool: ...


class Watcher:
    """Looks at every request as it arrives, and notes what should not be."""

    def __init__(self) -> None:
        self.requests: list[Request] = []
        self.reads = 0
        self.violations: list[str] = []
        self.desks: list[WatchedDesk] = []
        self._first_sent: dict[str, int] = {}

    def blame(self, sentence: str) -> None:
        self.violations.append(sentence)

    def heard(self, endpoint: str, call: Call, now: int) -> int | None:
        """`now` by the provider's clock. Gives the desk that sent something that changes a payment, if any did."""
        kind = _KINDS.get(endpoint)
        if kind is None:
            self.reads += 1
            return None
        key = call.headers.get("idempotency-key")
        place = 4 if endpoint.startswith("paysg.") else 3
        subject = call.segments[place] if len(call.segments) > place else ""
        found = next(self._known(kind, subject, key, call.body), None)
        request = Request(kind, subject, key, call.body, now, found[0].number if found else None)
        self.requests.append(request)
        if found is None:
            self.blame(f"{kind} {key} went out without a durable row that says so")
            return None
        self._judge(request, *found)
        return found[0].number

    def _known(self, kind: str, subject: str, key: str | None, body: bytes) -> Iterator[tuple[WatchedDesk, Row]]:
        for desk in self.desks:
            if key is not None:
                found = desk.journal.rows("key = ?", key)
            else:
                found = desk.journal.rows("kind = ? AND payment_id = ? AND state = 'sent'", kind, subject)
            for row in found:
                is_it = row.kind == kind and row.state == "sent" and (not key or row.body == body)
                if is_it and (kind == "create" or subject in (row.payment_id, row.checkout_id)):
                    yield desk, row

    def _judge(self, request: Request, desk: WatchedDesk, row: Row) -> None:
        if row.approval == "waiting":
            self.blame(f"{row.key} was sent before it was approved")
        if row.sent_at is None or not 0 <= desk.now() - row.sent_at < KEY_LIFE_US + _MOMENT_US:
            self.blame(f"{row.key} was sent with an old key")
        if request.key is not None:
            first = self._first_sent.setdefault(request.key, request.at)
            if request.at - first >= KEY_LIFE_US + _MOMENT_US and not desk.went_back:
                self.blame(f"{row.key} was sent {(request.at - first) / 3.6e9:.1f} h after its first time")
        if request.kind == "refund" and row.checkout_id is None:
            self._judge_amount(request, desk, row)

    def _judge_amount(self, request: Request, desk: WatchedDesk, row: Row) -> None:
        asked = json.loads(request.body).get("refund_amount_in_cents")
        if asked != row.amount_minor or type(asked) is not int or asked < 1:
            self.blame(f"{row.key} asks for {asked}, and was meant to ask for {row.amount_minor}")
        ours = desk.journal.rows("kind = 'refund' AND payment_id = ? AND is_done IS NOT 0", request.subject)
        together = sum(each.amount_minor or 0 for each in ours)
        if row.paid_minor is None or together > row.paid_minor:
            self.blame(f"{row.key} makes {together} asked for, of {row.paid_minor} paid")
        others = [each for each in ours if each.key != row.key and each.is_done is None]
        if others:
            self.blame(f"{row.key} was sent while {others[0].key} was not settled")
        if row.send_count == 1:
            self._judge_reading(desk, row)

    def _judge_reading(self, desk: WatchedDesk, row: Row) -> None:
        """Just before the first sending the payment was read, and was as the person had seen it."""
        last = desk.last_read.get(row.payment_id or "")
        seen = json.loads(row.seen or "{}")
        if last is None:
            self.blame(f"{row.key} was sent without a look at the payment")
        elif last.get("refund_status") != seen.get("refund_status"):
            self.blame(f"{row.key} was sent, though the payment had moved")
        told = None if last is None else last.get("refunded_amount_in_cents")
        if last is not None and told is not None and (row.amount_minor or 0) > last["amount_in_cents"] - int(told):
            self.blame(f"{row.key} asks for more than the provider said was left")


def executed_once(executed: Sequence[Executed]) -> Iterator[str]:
    """No key was executed twice."""
    counts = Counter((each.kind, each.key) for each in executed if each.key is not None)
    yield from (f"{kind} {key} was executed {count} times" for (kind, key), count in counts.items() if count > 1)


def same_bytes(requests: Iterable[Request]) -> Iterator[str]:
    """A key always came with the same bytes for the same thing."""
    bodies: dict[str, set[tuple[str, str, bytes]]] = defaultdict(set)
    for each in requests:
        if each.key is not None:
            bodies[each.key].add((each.kind, each.subject, each.body))
    yield from (f"{key} came with {len(told)} different requests" for key, told in bodies.items() if len(told) > 1)


def ends_right(rows: Sequence[Row], executed: Sequence[Executed], failed: Container[str]) -> Iterator[str]:
    """What says done was done, and what says not done was not, or was taken in and `failed` later (keys)."""
    keys = {each.key for each in executed if each.key is not None}
    cancelled = {each.subject for each in executed if each.kind == "cancel"}
    for row in rows:
        was_done = row.payment_id in cancelled if row.kind == "cancel" else row.key in keys
        says_done = row.is_done is not None and bool(row.is_done)
        is_right = says_done == was_done or (was_done and (row.key in failed or row.kind == "cancel"))
        if row.is_done is not None and not is_right:
            yield f"{row.kind} {row.key} ended {row.state} with is_done={row.is_done}; executed: {was_done}"
