"""The journal as a file: exactly the actions that a filter takes, newest first, as CSV or XLSX.

The exact bodies stay in the workspace: they hold payers' addresses. What a server said may repeat an e-mail
address or an identity number, so these are masked in it.
"""

from __future__ import annotations

import re
from array import array
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from paysg_desktop import __version__
from paysg_desktop.documents.csv_writer import write_csv
from paysg_desktop.documents.table import Cell, Column, Moment, Money, Row
from paysg_desktop.domain.action import Action, ActionFilter, ActionKind, ActionState
from paysg_desktop.domain.ports import Reader
from paysg_desktop.usecases.export import ExportFormat
from paysg_desktop.usecases.export_words import (
    NOT_KNOWN,
    ZONE,
    ZONE_SENTENCE,
    environment_words,
    provider_title,
    time_words,
)
from paysg_desktop.usecases.masking import MASK

PAGE = 500
_PERSONAL = re.compile(
    r"[^\s@\"'<>,;:(){}\[\]]{1,100}@[^\s@\"'<>,;:(){}\[\]]{1,255}|\b[STFGMstfgm][0-9]{7}[A-Za-z]\b", re.ASCII
)
"""E-mail addresses, and the identity numbers of people in Singapore."""
_KINDS = {
    ActionKind.CREATE: "create",
    ActionKind.SEND_EMAIL: "send e-mail",
    ActionKind.CANCEL: "cancel",
    ActionKind.REFUND: "refund",
}
_STATES = {
    ActionState.INTENDED: "intended",
    ActionState.SENT: "sent",
    ActionState.DONE: "done",
    ActionState.REFUSED: "refused",
    ActionState.UNKNOWN: NOT_KNOWN,
    ActionState.RESOLVED: "settled",
}
_REACH = (
    "What this workspace did, or tried to do. Another desk has a journal of its own, and what was done on the"
    " provider's dashboard stands in none."
)


@dataclass(frozen=True, slots=True)
class JournalRequest:
    """What to export, and where to. `by` is the system's account, `at` now in microseconds UTC."""

    wanted: ActionFilter
    path: Path
    format: ExportFormat
    by: str
    at: int


def export_journal(reader: Reader, request: JournalRequest) -> int:
    """Write the file, whole or not at all; returns how many actions are in it. Blocks. Raises StorageError.

    Which actions belong is settled at the start; each page of them is read once.
    """
    ids = reader.action_ids(request.wanted)[::-1]
    columns = tuple(column for column, _ in _COLUMNS)
    rows = _rows(reader, ids)
    if request.format is ExportFormat.CSV:
        return write_csv(request.path, columns, rows)
    from paysg_desktop.documents.xlsx_writer import xlsx_book  # its library is loaded by what needs it

    with xlsx_book(request.path, request.at) as book:
        count = book.add_table("Activity", columns, rows)
        book.add_sentences("About", about(request, count))
    return count


def journal_name(wanted: ActionFilter, at: int, form: ExportFormat) -> str:
    """`activity_TEST_2026-11-21-1402.csv`: environment, and when it was written (Singapore)."""
    stamp = time_words(at)[:16].replace(":", "").replace(" ", "-")
    return f"activity_{wanted.environment.value.upper()}_{stamp}.{form.value}"


def about(request: JournalRequest, count: int) -> tuple[tuple[str, str], ...]:
    """Pairs of a label and a text that say what the file is."""
    wanted = request.wanted
    kinds = ", ".join(_KINDS[kind] for kind in ActionKind if kind in wanted.kinds)
    states = ", ".join(_STATES[state] for state in ActionState if state in wanted.states)
    return (
        ("What this is", f"Activity, exported by PaySG Desktop {__version__}"),
        ("Environment", environment_words(wanted.environment)),
        ("Account", "all accounts" if wanted.account is None else wanted.account),
        ("Kind", kinds or "all"),
        ("State", states or "all"),
        ("Text", wanted.text or "none looked for"),
        ("Actions", f"{count:,}"),
        ("Exported at", time_words(request.at)),
        ("Exported by", request.by),
        ("Time zone", ZONE_SENTENCE),
        ("How far it reaches", _REACH),
        (
            "Personal data",
            "Bodies are left out; e-mail addresses and identity numbers that a server repeated are masked.",
        ),
    )


def masked_words(text: str) -> str:
    """What a server said, without the e-mail addresses and identity numbers that it repeats."""
    return _PERSONAL.sub(MASK, text)


def _rows(reader: Reader, ids: array[int]) -> Iterator[Row]:
    for start in range(0, len(ids), PAGE):
        page = ids[start : start + PAGE]
        known = reader.actions(page)
        for each in page:
            if each in known:
                yield [cell(known[each]) for _, cell in _COLUMNS]


def _amount(action: Action) -> Cell:
    order = action.order
    return None if order.amount_minor is None else Money(order.amount_minor, order.currency)


def _is_done(action: Action) -> str:
    """A refund that may have been made is never called not done."""
    if action.is_done is None:
        return "not yet" if action.state is ActionState.INTENDED else NOT_KNOWN
    return "yes" if action.is_done else "no"


def _state(action: Action) -> str:
    return "waiting for approval" if action.is_waiting else _STATES[action.state]


def _said(action: Action) -> str | None:
    return masked_words(action.server_text) if action.server_text else None


def _moment(at: int | None) -> Cell:
    return None if at is None else Moment(at)


_COLUMNS: tuple[tuple[Column, Callable[[Action], Cell]], ...] = (
    (Column("Action", 8, is_number=True), lambda each: each.id),
    (Column(f"Intended at ({ZONE})", 19), lambda each: Moment(each.made_at)),
    (Column("What", 12), lambda each: _KINDS[each.order.kind]),
    (Column("State", 18), _state),
    (Column("Done", 10), _is_done),
    (Column("Currency", 9), lambda each: each.order.currency or None),
    (Column("Amount", 14, is_number=True), _amount),
    (Column("Payer", 26), lambda each: each.order.payer_name),
    (Column("Reference", 22), lambda each: each.order.reference),
    (Column("Staff", 18), lambda each: each.order.staff or None),
    (Column("System account", 18), lambda each: each.order.by or None),
    (Column("Reason", 30), lambda each: each.order.reason or None),
    (Column("Approved by", 18), lambda each: each.approved_by or None),
    (Column("Settled by", 18), lambda each: each.settled_by or None),
    (Column("What came of it", 60), lambda each: each.sentence or None),
    (Column("HTTP status", 11, is_number=True), lambda each: each.status),
    (Column("The server said", 50), _said),
    (Column(f"First sent at ({ZONE})", 19), lambda each: _moment(each.sent_at)),
    (Column("Times sent", 10, is_number=True), lambda each: each.send_count),
    (Column(f"Ended at ({ZONE})", 19), lambda each: _moment(each.ended_at)),
    (Column("Provider", 10), lambda each: provider_title(each.order.provider)),
    (Column("Environment", 14), lambda each: environment_words(each.order.environment)),
    (Column("Account id", 26), lambda each: each.order.account),
    (Column("Payment id", 26), lambda each: each.payment_id or each.order.payment_id),
    (Column("Checkout id", 26), lambda each: each.checkout_id or each.order.checkout_id),
    (Column("Refund id", 26), lambda each: each.refund_id),
    (Column("Idempotency key", 38), lambda each: each.order.key),
    (Column("Bulk run", 9, is_number=True), lambda each: each.order.batch),
    (Column("Row of the file", 9, is_number=True), lambda each: each.order.line),
)
