"""The dialog in which a second person approves or declines what another one asked for."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from paysg_desktop.domain.action import Action
from paysg_desktop.domain.changes import Changes
from paysg_desktop.domain.errors import PaySGDesktopError
from paysg_desktop.domain.offers import Offers
from paysg_desktop.ui import veil
from paysg_desktop.ui.desk import Desk
from paysg_desktop.ui.dialogs.fields import LineField
from paysg_desktop.ui.dialogs.refund_words import left_afterwards, room_sentence, window_words
from paysg_desktop.ui.dialogs.working_dialog import WorkingDialog
from paysg_desktop.ui.inspector.action_words import what_text, who_text
from paysg_desktop.ui.inspector.facts import Fact, Facts
from paysg_desktop.ui.inspector.parts import wrapped
from paysg_desktop.ui.theme import Size
from paysg_desktop.ui.wording import account_text, environment_meaning, environment_name, localised, tr

_LONGEST = 200
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ApproveDialog(WorkingDialog):
    """`answered` carries the `Action` as it then stands, before the dialog closes.

    Approving sends the refund; it goes on where the dialog is closed meanwhile. `account_name` is what people call
    the payment service.
    """

    answered = Signal(object)

    def __init__(
        self, desk: Desk, action: Action, account_name: str, parent: QWidget, *, is_declining: bool
    ) -> None:
        title = tr("Decline “{what}”?") if is_declining else tr("Approve “{what}”?")
        sentence = (
            tr("Nothing is sent then, and it can't be approved any more.")
            if is_declining
            else tr("It is sent at once when you approve it.")
        )
        super().__init__(
            desk,
            parent,
            title.format(what=what_text(action)),
            sentence,
            tr("Decline") if is_declining else tr("Approve and send"),
            tr("Leave it waiting"),
            is_dangerous=not is_declining,
        )
        self._action = action
        self._is_declining = is_declining
        self._meaning = sentence
        self.facts = Facts(tr("What is asked for"))
        self.facts.show_facts(_facts(action, account_name))
        self.now = Facts(tr("The payment as it is now"))
        self._offers: Offers | None = None
        self.staff = LineField(tr("Your name"), _name_note(action))
        self.staff.line.setMaxLength(_LONGEST)
        self.note = LineField(tr("Why not"), tr("Kept with your name, and logged."))
        self.note.line.setMaxLength(_LONGEST)
        self.note.setVisible(is_declining)
        self.fields.addWidget(self.facts)
        self.fields.addWidget(self.now)
        self.fields.addWidget(self.staff)
        if is_declining:
            self.fields.addWidget(self.note)
        else:
            self.fields.addWidget(wrapped(_guard_text(), "muted", Size.SECONDARY))
            self.now.show_facts([Fact(tr("Now"), tr("being read"), "muted")])
            self.confirm.setEnabled(False)
            desk.bridge.changed.connect(self._take)
            desk.start(self._read)
        self.now.setVisible(not is_declining)
        self.staff.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        is_typing = self.focusWidget() in (self.staff.line, self.note.line)
        if event.key() in _ENTER and is_typing and not self._is_declining:
            # Money goes out with a press of the button alone, never with the name that was typed.
            self.confirm.setFocus()
            return
        super().keyPressEvent(event)

    def submit(self) -> None:
        if not self.staff.text:
            self.show_problem(tr("Give your name: it is kept with your answer."))
            return
        if self._is_declining and not self.note.text:
            self.show_problem(tr("Say in a few words why not."))
            return
        core, number, staff = self.desk.core, self._action.id, self.staff.text
        if self._is_declining:
            self.begin(partial(core.decline, number, staff, self.note.text), self._finish)
        elif self._offers is not None:
            self.sentence.show_text(
                tr("Sending … You may close this: it goes on, and Activity says how it ended.")
            )
            self.begin(partial(core.approve, number, staff, self._offers.seen), self._finish)

    def _end(self) -> None:
        super()._end()
        self.sentence.show_text(self._meaning)

    async def _read(self) -> None:
        """Show the payment as it is now: whoever approves decides on that."""
        try:
            offers = await self.desk.bridge.ask(self.desk.core.offers_to_approve, self._action.id)
        except PaySGDesktopError as error:
            if not self._is_closed:
                self.show_problem(str(error))
            return
        if not self._is_closed:
            self._offers = offers
            self.now.show_facts(_now(self._action, offers))
            self.confirm.setEnabled(not self.is_busy)

    def _take(self, changes: Changes) -> None:
        order = self._action.order
        place = (order.provider, order.environment, order.payment_id)
        if not self._is_closed and any(
            (each.provider, each.environment, each.id) == place for each in changes.payments
        ):
            self.desk.start(self._read)

    def _finish(self, action: Action) -> None:
        self.answered.emit(action)
        self.accept()


def _facts(action: Action, account_name: str) -> list[Fact]:
    """All that whoever approves has to compare."""
    order = action.order
    meaning = environment_meaning(order.environment)
    environment = environment_name(order.environment)
    told = (
        Fact(tr("What"), what_text(action)),
        Fact(tr("Payer"), veil.private(order.payer_name)),
        Fact(tr("Reference"), veil.private(order.reference)),
        Fact(tr("Account"), account_text(order.account, account_name)),
        Fact(
            tr("Environment"),
            f"{environment}, {meaning}" if meaning else tr("{name}, real money").format(name=environment),
        ),
        Fact(tr("Asked for by"), who_text(action)),
        Fact(tr("Reason"), veil.private(order.reason) or tr("none given")),
    )
    return [each for each in told if each.value]


def _now(action: Action, offers: Offers) -> list[Fact]:
    """The payment as it is now, and what is left of it once the refund is made."""
    order, room = action.order, offers.room
    why_not = offers.why_not[order.kind]
    has_moved = order.seen is not None and order.seen.updated_at != offers.seen.updated_at
    told = [
        Fact(tr("Now"), room_sentence(room)),
        Fact(tr("Left afterwards"), left_afterwards(room, order.amount_minor or 0)),
        Fact(tr("Refundable"), window_words(room, order.provider)),
    ]
    if has_moved:
        told.append(Fact(tr("Changed"), tr("since it was asked for; this is how it is now"), "caution"))
    return [*told, Fact(tr("Not possible"), localised(why_not), "bad")] if why_not else told


def _name_note(action: Action) -> str:
    return tr("Not {name}, who asked for it.").format(name=who_text(action)) if who_text(action) else ""


def _guard_text() -> str:
    return tr(
        "This guards against slips; it is no access control: the program can't tell who types a name. Who approved"
        " it is kept, with the account of this computer."
    )
