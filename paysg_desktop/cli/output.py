"""What the commands print: JSON lines for programs, tables for people; and the terminal's gate."""

from __future__ import annotations

import json
import sys
import unicodedata
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

from paysg_desktop.domain.money import format_amount
from paysg_desktop.domain.times import SINGAPORE, iso_utc, to_datetime

if TYPE_CHECKING:  # a window starts its engine before anything else is imported
    from paysg_desktop.domain.delivery import DeliveryRow
    from paysg_desktop.domain.event import Snapshot
    from paysg_desktop.domain.payment import PaymentRow

_CELL_LIMIT = 60
_UNSEEN = frozenset({"Cc", "Cf", "Cs", "Co", "Zl", "Zp"})


def shown(text: str | None, limit: int = _CELL_LIMIT) -> str:
    """The terminal's gate for text from outside: what can't be seen becomes a mark, what is long is cut."""
    if text is None:
        return "-"
    marked = "".join("�" if unicodedata.category(char) in _UNSEEN else char for char in text[: limit + 1])
    return marked if len(marked) <= limit else marked[: limit - 1] + "…"


def json_text(value: object) -> str:
    """JSON on one line, all in ASCII, so that no terminal and no encoding can spoil it."""
    return json.dumps(value, separators=(",", ":"))


def print_json(value: object) -> None:
    """One JSON line, flushed at once."""
    print_line(json_text(value))


def print_line(text: str) -> None:
    sys.stdout.write(_encodable(text) + "\n")
    sys.stdout.flush()


def print_table(titles: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    """A table for people; the cells must have passed `shown` already."""
    lines = [list(titles), *(list(row) for row in rows)]
    widths = [max(map(_width, column)) for column in zip(*lines, strict=True)]
    for line in lines:
        cells = (cell + " " * (width - _width(cell)) for cell, width in zip(line, widths, strict=True))
        print_line("  ".join(cells).rstrip())


def clock_time(micros: int) -> str:
    """Singapore time for people, to the second."""
    return to_datetime(micros).astimezone(SINGAPORE).strftime("%Y-%m-%d %H:%M:%S")


def delivery_json(row: DeliveryRow) -> dict[str, Any]:
    """The line of `listen --json`; other programs read it, so its keys are a promise."""
    payment = row.payment
    return {
        "event": "delivery",
        "id": row.id,
        "endpoint": row.endpoint_id,
        "provider": row.provider,
        "environment": row.environment.value,
        "status": row.status.value,
        "cause": row.cause,
        "type": row.event_type,
        "event_id": row.event_id,
        "duplicate": row.is_duplicate,
        "conflict": row.is_conflict,
        "answer": row.answer,
        "payment": payment
        and {
            "id": payment.id,
            "reference": payment.reference,
            "amount_minor": payment.amount_minor,
            "currency": payment.currency,
            "status": payment.status,
        },
    }


def listed_delivery_json(row: DeliveryRow) -> dict[str, Any]:
    """The line of `deliveries list --json`."""
    return delivery_json(row) | {
        "received_at": iso_utc(row.received_at),
        "size": row.size,
        "body_sha256": row.body_sha256.hex(),
    }


def payment_json(row: PaymentRow) -> dict[str, Any]:
    """The line of `payments list --json`; personal data beyond the name is left to `payments show`."""
    amount = row.amount
    return {
        "key": row.key,
        "id": row.id,
        "provider": row.provider,
        "environment": row.environment.value,
        "account": row.account,
        "reference": row.reference,
        "payer_name": row.payer_name,
        "description": row.description,
        "amount_minor": amount.minor if amount else None,
        "amount_raw": amount.raw if amount else None,
        "currency": amount.currency if amount else None,
        "status": row.status.value,
        "status_raw": row.status_raw,
        "refunded_minor": row.refunded_minor,
        "made_elsewhere": row.is_made_elsewhere,
        "paid_at": row.paid_at and iso_utc(row.paid_at),
        "refunded_at": row.refunded_at and iso_utc(row.refunded_at),
        "changed_at": iso_utc(row.changed_at),
        "source": row.source.value,
        "needs_look": sorted(row.attention),
    }


def snapshot_json(snapshot: Snapshot) -> dict[str, Any]:
    """A snapshot with its times as text."""
    return {name: _with_times(name, value) for name, value in snapshot.items()}


def amount_text(row: PaymentRow) -> str:
    return shown(format_amount(row.amount)) if row.amount else "-"


def verdict_text(row: DeliveryRow) -> str:
    marks = [row.status.value.replace("_", " ")]
    marks += [f"({row.cause})"] if row.cause else []
    marks += ["conflict"] if row.is_conflict else ["again"] if row.is_duplicate else []
    return " ".join(marks)


def _with_times(name: str, value: object) -> object:
    if name == "refunds" and isinstance(value, dict):
        return {
            identity: {each: _with_times(each, told) for each, told in refund.items()}
            for identity, refund in value.items()
        }
    is_time = name == "at" or name.endswith("_at")
    return iso_utc(value) if is_time and isinstance(value, int) else value


def _width(text: str) -> int:
    """Columns on a terminal: wide characters take two, combining ones none."""
    return sum(
        0 if unicodedata.combining(char) else 2 if unicodedata.east_asian_width(char) in "WF" else 1
        for char in text
    )


def _encodable(text: str) -> str:
    """A console with a small character set gets question marks, never a traceback."""
    encoding = sys.stdout.encoding or "utf-8"
    return text.encode(encoding, "replace").decode(encoding)
