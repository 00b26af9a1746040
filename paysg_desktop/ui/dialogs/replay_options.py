"""What a replay changes on the way out, and what is to be known before it goes."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from paysg_desktop.domain.forwarding import Destination
from paysg_desktop.ui.dialogs.replay_work import Abilities, Checked
from paysg_desktop.ui.inspector.flow import Flow
from paysg_desktop.ui.inspector.parts import Ground, column, emptied, wrapped
from paysg_desktop.ui.theme import Size
from paysg_desktop.ui.tick import Tick
from paysg_desktop.ui.wording import tr


class ReplayOptions(QWidget):
    """Two boxes, and below them why one of them is off. `edited` is told with each change by the user."""

    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("What is changed on the way out"))
        self.sign = Tick(tr("Sign anew, with a fresh time"), tr("Sign anew with the endpoint's secret"))
        self.new_id = Tick(tr("Give the event a new id"), tr("Give the event a new id"))
        self.note = wrapped("", "muted", Size.SECONDARY)
        self._abilities = Abilities()
        self._own_secret_of = ""
        row = Flow(3 * Size.GRID)
        for each in (self.sign, self.new_id):
            row.addWidget(each)
            each.clicked.connect(self.edited)
        self.setLayout(column(row, self.note, gap=Size.HALF))
        self._show()

    @property
    def is_resigned(self) -> bool:
        """Whether the endpoint's secret is to be used; a destination with one of its own uses that anyway."""
        return self.sign.isChecked() and not self._own_secret_of

    @property
    def is_signed(self) -> bool:
        return self.sign.isChecked()

    @property
    def is_new_id(self) -> bool:
        return self.new_id.isChecked()

    def show_abilities(self, abilities: Abilities) -> None:
        """What can be done to the delivery."""
        self._abilities = abilities
        self._show()

    def show_destination(self, destination: Destination | None) -> None:
        """One with a secret of its own signs everything with that."""
        before = self._own_secret_of
        has_own = destination is not None and destination.secret is not None
        self._own_secret_of = destination.name if destination is not None and has_own else ""
        if bool(before) != has_own:
            self.sign.setChecked(has_own)
        self._show()

    def _show(self) -> None:
        can = self._abilities
        self.sign.setEnabled(not can.why_not_signed and not self._own_secret_of)
        self.new_id.setEnabled(not can.why_not_new_id)
        if can.why_not_signed and not self._own_secret_of:
            self.sign.setChecked(False)
        if can.why_not_new_id:
            self.new_id.setChecked(False)
        notes = [can.why_not_signed, can.why_not_new_id]
        if self._own_secret_of:
            words = tr("The destination “{name}” has a secret of its own: all that goes there is signed with it.")
            notes[0] = words.format(name=self._own_secret_of)
        elif self.sign.isChecked() and can.endpoint:
            notes[0] = tr("With the current secret of the endpoint “{name}”.").format(name=can.endpoint)
        self.note.show_text(" ".join(filter(None, notes)))
        self.note.setVisible(any(notes))


class ReplayNotes(QWidget):
    """Why it can't be sent, what is to be known, and the box that confirms that LIVE data may leave."""

    confirmed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Before it is sent"))
        self.confirm = Tick(
            tr("LIVE data with payers' names and addresses may leave this computer"),
            tr("LIVE data may leave this computer"),
        )
        self.sentences: tuple[tuple[str, str], ...] = ()
        """Each with its tone."""
        self._column = column(gap=Size.HALF)
        self._box = Ground("caution_ground", None, Size.RADIUS_BUTTON)
        inner = column(self._column, self.confirm, gap=Size.GRID, margin=Size.GRID + Size.HALF)
        self._box.setLayout(inner)
        self.missing = wrapped("", "muted", Size.SECONDARY)
        self.setLayout(column(self.missing, self._box, gap=0))
        self.confirm.clicked.connect(self.confirmed)
        self.show_checked(Checked(), "")

    @property
    def is_confirmed(self) -> bool:
        return not self.confirm.isHidden() and self.confirm.isChecked()

    def show_checked(self, checked: Checked, missing: str) -> None:
        """`missing` is what has to be said before anything can be checked; empty for nothing."""
        if not checked.asks or checked.target != self.confirm.property("target"):
            # Another place is another question.
            self.confirm.setChecked(False)
            self.confirm.setProperty("target", checked.target)
        self.confirm.setVisible(checked.asks)
        why_not = checked.why_not
        sentences = ((why_not, "bad"),) if why_not else tuple((each, "caution") for each in checked.warnings)
        self.missing.show_text(missing)
        self.missing.setVisible(bool(missing))
        if checked.asks and not why_not:
            told = tr("These are LIVE deliveries, and {target} is not on this computer.")
            sentences = (*sentences, (told.format(target=checked.target), "caution"))
        self._say(sentences, is_bad=bool(why_not))

    def _say(self, sentences: tuple[tuple[str, str], ...], *, is_bad: bool) -> None:
        if sentences != self.sentences:
            self.sentences = sentences
            emptied(self._column)
            for sentence, tone in sentences:
                self._column.addWidget(wrapped(sentence, tone, Size.SECONDARY, limit=2_000))
        self._box.set_ground("bad_ground" if is_bad else "caution_ground")
        self._box.setVisible(bool(sentences))
        self.setVisible(bool(sentences) or not self.missing.isHidden())
