"""The Notes page of a payment: two marks, what people wrote, and a line to write on."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from paysg_desktop.domain.note import Note, NoteKind, marks
from paysg_desktop.ui import gate
from paysg_desktop.ui.dialogs.fields import LineField
from paysg_desktop.ui.gate import Look
from paysg_desktop.ui.inspector.notes_list import NotesList
from paysg_desktop.ui.inspector.notes_words import MARKS, last_mark, mark_title, when_text
from paysg_desktop.ui.inspector.parts import Ground, column, heading, label, stacked
from paysg_desktop.ui.theme import Size
from paysg_desktop.ui.tick import Tick
from paysg_desktop.ui.wording import tr

LONGEST = 1_000
"""Characters of a note."""


class NotesPage(QWidget):
    """Shows the notes of one payment; what is typed stays until that note has come back."""

    note_requested = Signal(object, str)
    """A `NoteKind`, and the text; of a mark it is empty."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Notes"))
        self._notes: tuple[Note, ...] = ()
        self.ticks = {kind: MarkBox(kind) for kind in MARKS}
        self.field = LineField(
            tr("Add a note"),
            tr("Kept with your name and the time; a note is never changed and never deleted."),
            is_private=True,
        )
        self.field.line.setMaxLength(LONGEST)
        self.add = QPushButton(gate.words(tr("Add the note")))
        self.add.setAccessibleName(tr("Add the note"))
        self.add.setAutoDefault(False)
        self.list = NotesList()
        self._lay_out()
        for box in self.ticks.values():
            box.toggled.connect(lambda kind: self.note_requested.emit(kind, ""))
        self.add.clicked.connect(self._ask)
        self.field.line.returnPressed.connect(self._ask)
        self.field.line.textChanged.connect(self._show_add)
        self._show_add()

    def show_notes(self, notes: tuple[Note, ...], now: int) -> None:
        """`notes` oldest first, `now` in microseconds UTC."""
        if any(note.text == self.field.text for note in notes[len(self._notes) :] if note.text):
            self.field.line.clear()
        self._notes, marked = notes, marks(notes)
        for kind, box in self.ticks.items():
            box.show_mark(last_mark(notes, kind), now, is_held=kind in marked)
        self.list.show_notes(notes, now)

    def clear(self) -> None:
        """Forget the payment, and what was typed about it."""
        self._notes = ()
        self.field.line.clear()
        self.show_notes((), 0)

    def _ask(self) -> None:
        if self.field.text:
            self.note_requested.emit(NoteKind.NOTE, self.field.text)

    def _show_add(self) -> None:
        self.add.setEnabled(bool(self.field.text))

    def _lay_out(self) -> None:
        tail = QHBoxLayout()
        tail.addStretch(1)
        tail.addWidget(self.add)
        writing = QWidget()
        writing.setLayout(column(self.field, tail, gap=Size.GRID))
        marking = QWidget()
        marking.setLayout(column(*self.ticks.values(), gap=Size.GRID))
        stacked(self, marking, writing, heading(tr("Noted so far")), self.list)


class MarkBox(Ground):
    """One mark as a box to tick, with who set it and when. A click asks; the tick moves once it is kept."""

    toggled = Signal(object)
    """The `NoteKind` to add: the mark, or what takes it back."""

    def __init__(self, kind: NoteKind) -> None:
        super().__init__("surface", "border", Size.RADIUS_BUTTON)
        self._kind = kind
        self._is_held = False
        self.setAccessibleName(mark_title(kind))
        self.tick = Tick(mark_title(kind), mark_title(kind))
        self.who = label("", Size.SECONDARY, look=Look("muted"))
        row = QHBoxLayout(self)
        row.setContentsMargins(Size.GRID + 2, Size.HALF, Size.GRID + 2, Size.HALF)
        row.setSpacing(Size.GRID)
        row.addWidget(self.tick)
        row.addStretch(1)
        row.addWidget(self.who)
        self.tick.clicked.connect(self._ask)

    def show_mark(self, last: Note | None, now: int, *, is_held: bool) -> None:
        """`last` is the note that set it or took it back last."""
        self._is_held = is_held
        self.tick.setChecked(is_held)
        words = when_text(last, now) if last is not None else ""
        self.who.show_text(words if is_held or not words else tr("taken back by {who}").format(who=words))
        self.tick.setAccessibleDescription(self.who.text())

    def _ask(self) -> None:
        self.tick.setChecked(self._is_held)
        self.toggled.emit(MARKS[self._kind] if self._is_held else self._kind)
