"""The words for notes and marks. Draws nothing."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from paysg_desktop.domain.note import Note, NoteKind
from paysg_desktop.ui import gate, veil
from paysg_desktop.ui.wording import time_text, tr

MARKS: Mapping[NoteKind, NoteKind] = MappingProxyType(
    {NoteKind.CHECKED: NoteKind.UNCHECKED, NoteKind.POSTED: NoteKind.UNPOSTED}
)
"""Each mark, and what takes it back."""


def mark_title(kind: NoteKind) -> str:
    return tr("Posted to the ledger") if kind is NoteKind.POSTED else tr("Checked")


def note_text(note: Note) -> str:
    """What a note says: its text, or what was marked; not yet through the gate."""
    said = {
        NoteKind.NOTE: "",
        NoteKind.CHECKED: tr("Marked as checked"),
        NoteKind.UNCHECKED: tr("No longer marked as checked"),
        NoteKind.POSTED: tr("Marked as posted to the ledger"),
        NoteKind.UNPOSTED: tr("No longer marked as posted to the ledger"),
    }[note.kind]
    return veil.joined(": ", (said, veil.private(note.text)))


def author_text(note: Note) -> str:
    """The name that somebody gave, else the account of the operating system; through the gate."""
    return gate.line(note.staff or note.by, 60)


def when_text(note: Note, now: int) -> str:
    """`Mei, 14:02`."""
    return tr("{who}, {time}").format(who=author_text(note), time=time_text(note.at, now))


def last_mark(notes: tuple[Note, ...], kind: NoteKind) -> Note | None:
    """The note that set a mark or took it back last; `notes` oldest first."""
    told = (kind, MARKS[kind])
    return next((note for note in reversed(notes) if note.kind in told), None)
