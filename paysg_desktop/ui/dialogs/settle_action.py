"""The dialog in which a person says what became of an action that nobody could find out about."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from paysg_desktop.domain.action import Action, ActionKind
from paysg_desktop.settings.declarations import STAFF_NAME
from paysg_desktop.ui.chooser import Choice
from paysg_desktop.ui.desk import Desk
from paysg_desktop.ui.dialogs.fields import Field, LineField
from paysg_desktop.ui.dialogs.working_dialog import WorkingDialog
from paysg_desktop.ui.inspector.action_words import subject_text, what_text
from paysg_desktop.ui.inspector.parts import wrapped
from paysg_desktop.ui.segments import Segment, Segments
from paysg_desktop.ui.wording import provider_name, tr

_LONGEST = 500


class SettleDialog(WorkingDialog):
    """`settled` carries the `Action` as it then stands, before the dialog closes."""

    settled = Signal(object)

    def __init__(self, desk: Desk, action: Action, parent: QWidget) -> None:
        super().__init__(
            desk,
            parent,
            tr("Settle “{what}”").format(what=what_text(action)),
            tr("Nothing is sent by this. Say what became of it, and where you saw that."),
            tr("Settle"),
            tr("Leave it open"),
        )
        self._action = action
        provider = provider_name(action.order.provider)
        self.answer = Segments(
            tr("Was it done?"),
            [Segment(Choice(True, tr("It was done"))), Segment(Choice(False, tr("It was not done")))],
        )
        self._untouch()
        self.question = Field(tr("Was it done?"), self.answer)
        self.where = _line(
            tr("Where you looked"),
            "",
            tr("{provider}'s dashboard, the bank's statement …").format(provider=provider),
        )
        self.note = _line(tr("What you saw"), tr("Kept with your name and the time, and logged."))
        self.staff = _line(tr("Your name"), "")
        self.staff.line.setText(desk.core.settings.get(STAFF_NAME))
        subject = subject_text(action)
        if subject:
            self.fields.addWidget(wrapped(subject))
        for each in (self.question, self.where, self.note, self.staff):
            self.fields.addWidget(each)
        self.answer.chosen.connect(self._warn)
        # Not on the first answer: the ring of the keyboard around it would look like a choice.
        self.where.setFocus()

    @property
    def is_done(self) -> bool | None:
        """What was chosen; None while nothing was."""
        value = self.answer.value
        return value if isinstance(value, bool) else None

    def submit(self) -> None:
        problem = self._problem()
        if problem:
            self.show_problem(problem)
            return
        note = tr("Looked up: {where}. {note}").format(where=self.where.text.rstrip("."), note=self.note.text)
        settle = self.desk.core.settle_action
        work = partial(settle, self._action.id, bool(self.is_done), note, self.staff.text)
        self.begin(work, self._finish)

    def _problem(self) -> str:
        """Why it can't be settled like this; empty where it can."""
        if self.is_done is None:
            return tr("Choose whether it was done. Where you can't tell, leave it open.")
        if not self.where.text:
            self.where.setFocus()
            return tr("Say where you looked: whoever checks it later has only that.")
        if not self.note.text:
            self.note.setFocus()
            return tr("Say in a few words what you saw there.")
        if not self.staff.text:
            self.staff.setFocus()
            return tr("Give your name: it is kept with what you say.")
        return ""

    def _warn(self, is_done: object) -> None:
        """What follows from the answer."""
        is_money = self._action.order.kind is ActionKind.REFUND
        if is_done:
            text = tr("It counts as refunded from then on.") if is_money else ""
            self.question.show_note(text)
        elif is_money:
            text = tr("A new refund can be made then. If this one was done after all, the payer gets it twice.")
            self.question.show_note(text, "caution")
        else:
            self.question.show_note(tr("It can be done anew then."))

    def _untouch(self) -> None:
        """Neither answer is chosen for the person."""
        group = self.answer.segments[0].group()
        group.setExclusive(False)
        for each in self.answer.segments:
            each.setChecked(False)
        group.setExclusive(True)

    def _finish(self, action: Action) -> None:
        self.settled.emit(action)
        self.accept()


def _line(title: str, note: str, placeholder: str = "") -> LineField:
    made = LineField(title, note, placeholder=placeholder)
    made.line.setMaxLength(_LONGEST)
    return made
