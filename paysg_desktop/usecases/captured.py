"""When a delivery that was taken in from a file had been captured: said in its peer, since nobody sent it here."""

from __future__ import annotations

import re

from paysg_desktop.domain.delivery import DeliveryDetail, Source
from paysg_desktop.domain.times import iso_utc, parse_iso

_LONGEST_NAME = 80
_NOT_TOLD = "at a time not told"
_PEER = re.compile(r"capture .*, captured (\S+)", re.DOTALL)


def capture_peer(name: str, at: int | None) -> str:
    """`capture may.har, captured 2026-11-21T03:46:00.000000Z`; `at` in microseconds UTC, None for not told."""
    last = name.replace("\\", "/").rsplit("/", 1)[-1]
    shown = "".join(char if char.isprintable() else "�" for char in last)[:_LONGEST_NAME]
    return f"capture {shown}, captured {_NOT_TOLD if at is None else iso_utc(at)}"


def captured_at(detail: DeliveryDetail) -> int | None:
    """The time that the file told (microseconds UTC); None where it told none, or it is no capture."""
    if detail.row.source is not Source.CAPTURE:
        return None
    found = _PEER.fullmatch(detail.peer)
    return parse_iso(found.group(1)) if found else None


def judged_at(detail: DeliveryDetail) -> int:
    """As of when a delivery's signature is judged: when it was received, or when it was captured elsewhere."""
    return captured_at(detail) or detail.row.received_at
