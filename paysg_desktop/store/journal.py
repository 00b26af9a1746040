"""The journal's writes. Each runs on the writer thread, in a transaction of its own or with what the log gets."""

from __future__ import annotations

import sqlite3
from typing import Any

from paysg_desktop.domain.action import (
    NEVER_SENT,
    OPEN_STATES,
    SETTLED_AFTER_US,
    Action,
    ActionKind,
    ActionState,
    Approval,
    Ended,
    NewAction,
    Seen,
    is_key_young,
)
from paysg_desktop.domain.changes import Changes
from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.domain.errors import KeyTooOldError, NotFoundError, RefusedError
from paysg_desktop.domain.money import format_minor
from paysg_desktop.domain.note import Note
from paysg_desktop.store.journal_questions import FAILED_REFUNDS
from paysg_desktop.store.journal_records import ACTION_COLUMNS, action, new_action_columns, seen_to_json
from paysg_desktop.store.records import Row

_BY_ID = f"SELECT {ACTION_COLUMNS} FROM actions WHERE id = ?"  # noqa: S608 - names of ours
_BY_KEY = f"SELECT {ACTION_COLUMNS} FROM actions WHERE key = ?"  # noqa: S608 - names of ours
_OF_PAYMENT = (
    f"SELECT {ACTION_COLUMNS} FROM actions "  # noqa: S608 - names of ours
    "WHERE provider = ? AND environment = ? AND payment_id = ? AND kind = ?"
)
_FAILED_OF_PAYMENT = f"{FAILED_REFUNDS} AND p.provider = ? AND p.environment = ? AND p.id = ?"
_OPEN_TWIN = (
    "SELECT 1 FROM actions WHERE provider = ? AND environment = ? AND account = ? AND kind = ? AND body = ? "
    "AND state IN ('intended', 'sent', 'unknown')"
)
_LEFT = f"SELECT {ACTION_COLUMNS} FROM actions WHERE state IN ('intended', 'sent')"  # noqa: S608 - names of ours
_STEP = "INSERT INTO action_steps VALUES (NULL, ?, ?, ?, ?, ?, ?)"
_AT_WORK = 409
_FAILED_LATER = "It was taken in, and failed later: nothing went back. You can refund anew."
_MAY_HAVE_FAILED = (
    "It was taken in, and what PaySG tells since leaves open whether it went through: a refund of this payment "
    "failed, this one or another, or its refund status does not say. Look on the dashboard whether the money went "
    "back, then settle it here."
)
_INTERRUPTED = "The program ended before an answer came. It may have been done or not, and is looked up."


def intend(connection: sqlite3.Connection, order: NewAction, at: int) -> tuple[tuple[Action, bool], Changes]:
    """Put an intent into the journal; False where this very intent is there already.

    Raises RefusedError where it would be done twice, where something open stands against it, or where the
    refunds of a payment would together be more than was paid. What the caller has looked at before may have
    changed since: here nothing can come between.
    """
    known = connection.execute(_BY_KEY, (order.key,)).fetchone()
    if known is not None:
        same = action(known)
        _require_same(same.order, order)
        return (same, False), Changes()
    failed = _take_back(connection, at, _failed_of(connection, order)) if order.kind is ActionKind.REFUND else ()
    _require_alone(connection, order)
    waits = order.approval is Approval.WAITING
    sentence = "Waits until a second person agrees." if waits else "Noted down; nothing was sent so far."
    columns = new_action_columns(order) | {
        "at": at,
        "state": ActionState.INTENDED.value,
        "sentence": sentence,
        "send_count": 0,
        "is_stored_fault": 0,
        "approved_by": "",
        "settled_by": "",
        "refund_id": order.key if order.kind is ActionKind.REFUND else None,
    }
    names = ", ".join(columns)
    places = ", ".join("?" * len(columns))
    sql = f"INSERT INTO actions ({names}) VALUES ({places})"  # noqa: S608 - names of ours
    made = connection.execute(sql, tuple(columns.values()))
    by = order.staff or order.by
    connection.execute(_STEP, (made.lastrowid, at, ActionState.INTENDED.value, sentence, None, by))
    stored = _get(connection, made.lastrowid or 0)
    return (stored, True), Changes(actions=(*failed, stored))


def send(
    connection: sqlite3.Connection, action_id: int, times: tuple[int, int | None], before: Seen | None
) -> tuple[Action, Changes]:
    """Note that a request goes out now; `before` is kept where it is the first. Raises RefusedError.

    `times` is now, by this computer's clock and by the provider's, where that is known.
    """
    at, provider_time = times
    stored = _get(connection, action_id)
    if not stored.is_open or stored.lacks_approval:
        raise RefusedError("This action has ended, or waits for a second person. Nothing was sent.")
    if stored.send_count and not is_key_young(stored.sent_at, stored.key_at, at, provider_time):
        raise KeyTooOldError("The key of this request may be forgotten by now, so it was not sent again.")
    count = stored.send_count + 1
    changes: dict[str, Any] = {"send_count": count, "last_sent_at": at, "sentence": "On its way."}
    if stored.sent_at is None:
        changes |= {"sent_at": at, "key_at": provider_time, "before": seen_to_json(before)}
    words = "Sent." if count == 1 else f"Sent once more, the same as before (no. {count})."
    return _move(connection, stored, at, ActionState.SENT, words, changes)


def end(connection: sqlite3.Connection, action_id: int, at: int, ended: Ended) -> tuple[Action, Changes]:
    """Note how an action stands now.

    One that has ended stays as it is, and its story says what came later. Only what the provider says that it did
    stands above a person's word that it did not.
    """
    stored = _get(connection, action_id)
    is_overruled = bool(stored.settled_by) and ended.state is ActionState.DONE
    if not stored.is_open and not is_overruled:
        words = f"Heard after it had ended: {ended.sentence}"
        return _move(connection, stored, at, stored.state, words, {}, ended.status, ended.by)
    changes: dict[str, Any] = {
        "sentence": ended.sentence,
        "is_done": None if ended.is_done is None else int(ended.is_done),
        "status": ended.status if ended.status is not None else stored.status,
        "server_text": ended.server_text,
        "is_stored_fault": int(ended.is_stored_fault),
        "ended_at": None if ended.state in OPEN_STATES else at,
        "settled_by": ended.by,
        "payment_id": ended.payment_id or stored.payment_id,
        "checkout_id": ended.checkout_id or stored.checkout_id,
        "refund_id": ended.refund_id or stored.refund_id,
        "link": ended.link or stored.link,
        "after": seen_to_json(ended.after or stored.after),
        "key_at": stored.key_at if stored.key_at is not None else ended.key_at,
    }
    return _move(connection, stored, at, ended.state, ended.sentence, changes, ended.status, ended.by)


def settle(connection: sqlite3.Connection, action_id: int, at: int, ended: Ended) -> tuple[Action, Changes]:
    """Take a person's word for how an action ended that is not known. Raises RefusedError."""
    stored = _get(connection, action_id)
    if stored.state is not ActionState.UNKNOWN:
        raise RefusedError("Only an action that is not known to have been done or not can be settled by hand.")
    if not ended.is_done:
        _require_out_of_work(stored, at)
    return end(connection, action_id, at, ended)


def decline(connection: sqlite3.Connection, action_id: int, at: int, ended: Ended) -> tuple[Action, Changes]:
    """Say no to what waits for approval. Raises RefusedError where nothing does."""
    stored = _get(connection, action_id)
    if not stored.is_waiting:
        raise RefusedError("Nothing waits for approval here: it was decided already.")
    return end(connection, action_id, at, ended)


def drop(connection: sqlite3.Connection, action_id: int, at: int) -> tuple[Action, Changes]:
    """End what was never sent and nobody is at work on; anything else stays as it is."""
    stored = _get(connection, action_id)
    if stored.state is not ActionState.INTENDED or stored.is_waiting:
        return stored, Changes()
    return end(connection, action_id, at, Ended(ActionState.REFUSED, NEVER_SENT, is_done=False))


def approve(
    connection: sqlite3.Connection, action_id: int, at: int, staff: str, seen: Seen | None
) -> tuple[Action, Changes]:
    """Note that a second person agrees; raises RefusedError where nothing waits for one.

    `seen` is the payment as that person saw it, in the place of what the first one saw; None leaves that.
    """
    stored = _get(connection, action_id)
    if not stored.is_waiting:
        raise RefusedError("Nothing waits for approval here: it was decided already.")
    changes = {"approval": Approval.GIVEN.value, "approved_by": staff, "approved_at": at, "sentence": "Approved."}
    if seen is not None:
        changes["seen"] = seen_to_json(seen)
    return _move(connection, stored, at, ActionState.INTENDED, "Approved.", changes, by=staff)


def recover(connection: sqlite3.Connection, at: int) -> tuple[tuple[Action, ...], Changes]:
    """After a start: what was never sent has ended, what may have been sent is not known. Gives those."""
    moved = []
    for row in connection.execute(_LEFT).fetchall():
        stored = action(row)
        if stored.state is ActionState.SENT:
            changes: dict[str, Any] = {"sentence": _INTERRUPTED}
            moved.append(_move(connection, stored, at, ActionState.UNKNOWN, _INTERRUPTED, changes)[0])
        elif not stored.lacks_approval:
            changes = {"sentence": NEVER_SENT, "is_done": 0, "ended_at": at}
            moved.append(_move(connection, stored, at, ActionState.REFUSED, NEVER_SENT, changes)[0])
    return tuple(moved), Changes(actions=tuple(moved))


def take_back_failed(connection: sqlite3.Connection, at: int) -> tuple[tuple[Action, ...], Changes]:
    """Refunds that were taken in, and of which it was told later that they failed, or may have. Gives those.

    What may have failed is not known any more: a person settles it.
    """
    moved = _take_back(connection, at, connection.execute(FAILED_REFUNDS).fetchall())
    return moved, Changes(actions=moved)


def _failed_of(connection: sqlite3.Connection, order: NewAction) -> list[Row]:
    place = (order.provider, order.environment.value, order.payment_id)
    return connection.execute(_FAILED_OF_PAYMENT, place).fetchall()


def _take_back(connection: sqlite3.Connection, at: int, failed: list[Row]) -> tuple[Action, ...]:
    moved = []
    for id_, status in failed:
        is_certain = status == "failed"
        state, words = (
            (ActionState.RESOLVED, _FAILED_LATER) if is_certain else (ActionState.UNKNOWN, _MAY_HAVE_FAILED)
        )
        changes = {"sentence": words, "is_done": 0 if is_certain else None, "ended_at": at if is_certain else None}
        # Looking it up anew must not send it anew.
        changes |= {"is_stored_fault": int(not is_certain)}
        moved.append(_move(connection, _get(connection, id_), at, state, words, changes)[0])
    return tuple(moved)


def add_note(
    connection: sqlite3.Connection,
    place: tuple[str, Environment, str],
    payment: int,
    note: Note,
) -> tuple[None, Changes]:
    """Keep a note about a payment: provider, environment and id; `payment` is our key of it."""
    provider, environment, payment_id = place
    values = (note.at, provider, environment.value, payment_id, note.kind.value, note.text, note.by, note.staff)
    connection.execute("INSERT INTO notes VALUES (NULL, ?, ?, ?, ?, ?, ?, ?, ?)", values)
    return None, Changes(noted=(payment,))


def _get(connection: sqlite3.Connection, action_id: int) -> Action:
    row = connection.execute(_BY_ID, (action_id,)).fetchone()
    if row is None:
        raise NotFoundError(f"The journal has no action {action_id}.")
    return action(row)


def _move(
    connection: sqlite3.Connection,
    stored: Action,
    at: int,
    state: ActionState,
    step: str,
    changes: dict[str, Any],
    status: int | None = None,
    by: str = "",
) -> tuple[Action, Changes]:
    """Bring an action into a state, with a line of its story."""
    columns = {"state": state.value} | changes
    assigned = ", ".join(f"{name} = ?" for name in columns)
    sql = f"UPDATE actions SET {assigned} WHERE id = ?"  # noqa: S608 - names of ours
    connection.execute(sql, (*columns.values(), stored.id))
    connection.execute(_STEP, (stored.id, at, state.value, step, status, by))
    moved = _get(connection, stored.id)
    return moved, Changes(actions=(moved,))


def _require_same(known: NewAction, order: NewAction) -> None:
    """The same key with something else is no repeat."""
    told, wanted = (
        (each.provider, each.environment, each.account, each.kind, each.payment_id, each.body)
        for each in (known, order)
    )
    if told != wanted:
        raise RefusedError(
            "This key was used here for something else. Nothing was sent; start anew for a new request."
        )


def _require_alone(connection: sqlite3.Connection, order: NewAction) -> None:
    if order.batch is not None:
        _require_first_of_row(connection, order)
    elif order.payment_id is None:
        _require_settled_twin(connection, order)
    if order.payment_id is None:
        return
    place = (order.provider, order.environment.value, order.payment_id, order.kind.value)
    before = [action(row) for row in connection.execute(_OF_PAYMENT, place)]
    for each in before:
        # Whether an e-mail went out may never be known; it stands against nothing but itself under way.
        is_lost_email = each.order.kind is ActionKind.SEND_EMAIL and each.state is ActionState.UNKNOWN
        if each.is_open and not is_lost_email:
            raise RefusedError(_still_open(each))
    if order.kind is ActionKind.REFUND:
        _require_room(order, before)


def _require_settled_twin(connection: sqlite3.Connection, order: NewAction) -> None:
    """The very same may be created twice on purpose, but not while it is open whether the first one was."""
    place = (order.provider, order.environment.value, order.account, order.kind.value, order.body)
    if connection.execute(_OPEN_TWIN, place).fetchone():
        raise RefusedError(
            "Just the same was asked for before, and it is not settled whether it was created. Look that one up "
            "in Activity, or settle it there, before you ask again."
        )


def _require_out_of_work(stored: Action, at: int) -> None:
    """The provider may still be at work on it, or say so itself: done anew, it would be done twice."""
    if stored.order.kind not in (ActionKind.CREATE, ActionKind.REFUND):
        return
    if stored.last_sent_at is not None and 0 <= at - stored.last_sent_at < SETTLED_AFTER_US:
        raise RefusedError("It was sent less than a minute ago, and may still be done. Look again in a minute.")
    if stored.status == _AT_WORK and is_key_young(stored.sent_at, None, at, None):
        raise RefusedError("The provider says that it is still at work on it. Look it up again later.")


def _require_first_of_row(connection: sqlite3.Connection, order: NewAction) -> None:
    taken = connection.execute(
        "SELECT 1 FROM actions WHERE batch = ? AND line = ? AND is_done IS NOT 0", (order.batch, order.line)
    ).fetchone()
    if taken:
        raise RefusedError(f"Line {order.line} of this file was done already, or is not known not to be.")


def _require_room(order: NewAction, before: list[Action]) -> None:
    asked = sum(each.order.amount_minor or 0 for each in before if each.may_have_been_done)
    if order.amount_minor is None or order.paid_minor is None or order.amount_minor < 1:
        raise RefusedError("How much is to be refunded, or was paid, is not known. Nothing was sent.")
    left = order.paid_minor - asked
    if order.amount_minor > left:
        wanted, rest = (format_minor(each, order.currency) for each in (order.amount_minor, max(left, 0)))
        raise RefusedError(f"{wanted} is more than the {rest} that is known to be left. Nothing was sent.")


def _still_open(each: Action) -> str:
    what = {
        ActionKind.REFUND: "A refund of this payment",
        ActionKind.CANCEL: "A cancellation of this payment",
        ActionKind.SEND_EMAIL: "An e-mail about this payment",
    }.get(each.order.kind, "A request about this payment")
    if each.lacks_approval:
        return f"{what} waits for a second person's approval. Decide that one first."
    if each.state is ActionState.UNKNOWN:
        return f"{what} is not settled: it may have been done or not. Look it up, or settle it, in Activity first."
    return f"{what} is under way. Wait until it has ended."
