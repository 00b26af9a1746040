"""The notes of a payment one below the other, the newest on top."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from paysg_desktop.domain.note import Note, NoteKind
from paysg_desktop.ui import gate, veil
from paysg_desktop.ui.gate import Look
from paysg_desktop.ui.inspector.notes_words import author_text, note_text
from paysg_desktop.ui.inspector.parts import Rule, column, emptied, label, wrapped
from paysg_desktop.ui.theme import Size, Weight
from paysg_desktop.ui.wording import full_time_text, plural, time_text, tr

MOST_SHOWN = 100
"""Notes that are drawn; a payment with more of them is no payment that anybody reads."""


class NotesList(QWidget):
    """Keeps its rows while the notes stay the same."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Noted so far"))
        self.shown: tuple[Note, ...] = ()
        self._rows = column(gap=Size.GRID)
        self.setLayout(self._rows)
        self._say_none()

    def show_notes(self, notes: tuple[Note, ...], now: int) -> None:
        """`notes` oldest first."""
        if notes == self.shown:
            return
        self.shown = notes
        emptied(self._rows)
        for note in notes[::-1][:MOST_SHOWN]:
            self._rows.addWidget(_row(note, now))
            self._rows.addWidget(Rule())
        if not notes:
            self._say_none()
        if len(notes) > MOST_SHOWN:
            left = plural(len(notes) - MOST_SHOWN, tr("… and {n} older note"), tr("… and {n} older notes"))
            self._rows.addWidget(wrapped(left, "faint", Size.SECONDARY))

    def _say_none(self) -> None:
        self._rows.addWidget(wrapped(tr("Nothing yet. What you write here stays in this workspace."), "muted"))


def _row(note: Note, now: int) -> QWidget:
    made = QWidget()
    gate.set_name(made, veil.joined(": ", (author_text(note), note_text(note))))
    when = label(time_text(note.at, now), Size.SECONDARY, look=Look("muted"))
    gate.set_tooltip(when, full_time_text(note.at))
    top = QHBoxLayout()
    top.setSpacing(Size.GRID)
    top.addWidget(label(author_text(note), Size.SECONDARY, Weight.STRONG))
    top.addStretch(1)
    top.addWidget(when, 0, Qt.AlignmentFlag.AlignRight)
    is_mark = note.kind is not NoteKind.NOTE
    made.setLayout(column(top, wrapped(note_text(note), "muted" if is_mark else "text"), gap=Size.HALF - 1))
    return made
