"""What people note about a payment, beside what the provider tells of it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class NoteKind(StrEnum):
    NOTE = "note"
    CHECKED = "checked"
    """Somebody looked at it and found it right; `UNCHECKED` takes that back."""
    UNCHECKED = "unchecked"
    POSTED = "posted"
    """It stands in the agency's ledger; `UNPOSTED` takes that back."""
    UNPOSTED = "unposted"


@dataclass(frozen=True, slots=True)
class Note:
    """One line of a payment's notes; never changed, never deleted. `at` in microseconds UTC.

    `by` is the account of the operating system, `staff` the name that somebody gave.
    """

    at: int
    kind: NoteKind
    text: str
    by: str
    staff: str = ""


def marks(notes: tuple[Note, ...]) -> frozenset[NoteKind]:
    """`CHECKED` and `POSTED` where they hold now; `notes` oldest first."""
    held: set[NoteKind] = set()
    for note in notes:
        match note.kind:
            case NoteKind.CHECKED | NoteKind.POSTED:
                held.add(note.kind)
            case NoteKind.UNCHECKED:
                held.discard(NoteKind.CHECKED)
            case NoteKind.UNPOSTED:
                held.discard(NoteKind.POSTED)
    return frozenset(held)
