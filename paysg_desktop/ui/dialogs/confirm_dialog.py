"""The dialog of one action on a payment: ask, confirm, send, and say what came of it.

The intent, which is the idempotency key, is made once when the dialog opens: however often a button is pressed, it
is one action. Closing the dialog never stops what was sent.
"""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum, auto
from uuid import uuid4

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QHBoxLayout, QPushButton, QWidget

from paysg_desktop.domain.action import Action, ActionKind, ActionState
from paysg_desktop.domain.changes import Changes
from paysg_desktop.domain.errors import PaySGDesktopError
from paysg_desktop.domain.offers import Offers
from paysg_desktop.ui import gate, theme
from paysg_desktop.ui.desk import Desk
from paysg_desktop.ui.dialogs.action_outcome import Outcome, outcome_of, tell_late
from paysg_desktop.ui.dialogs.confirm_fields import ConfirmFields
from paysg_desktop.ui.dialogs.confirm_outcome import OutcomePage
from paysg_desktop.ui.dialogs.working_dialog import WorkingDialog
from paysg_desktop.ui.inspector.parts import wrapped
from paysg_desktop.ui.theme import Size, Weight
from paysg_desktop.ui.wording import tr

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Stage(Enum):
    """Where the dialog stands; ASK only where something has to be chosen before it can be confirmed."""

    ASK = auto()
    CONFIRM = auto()
    SENDING = auto()
    OUTCOME = auto()


class ActionDialog(WorkingDialog):
    """Subclasses say what is asked (`ask_page`), what is confirmed, and how it is ordered."""

    def __init__(
        self, desk: Desk, offers: Offers, kind: ActionKind, parent: QWidget, title: str, act: str, live_words: str
    ) -> None:
        self.act = QPushButton(gate.words(act))
        self.back = QPushButton(gate.words(tr("Back")))
        self.look_up = QPushButton(gate.words(tr("Look it up now")))
        super().__init__(desk, parent, title, "", tr("Continue"), tr("Close"))
        self.offers = offers
        self.intent = str(uuid4())
        self.action: Action | None = None
        """The action as it stands, once it is known."""
        self.stage = Stage.CONFIRM
        self.ask_page: QWidget | None = None
        self.confirm_page = ConfirmFields(kind, offers, live_words)
        self.sending_page = wrapped("", limit=2_000)
        self.outcome_page = OutcomePage()
        self._steady = QTimer(self, singleShot=True, interval=QApplication.doubleClickInterval())
        self._steady.timeout.connect(self._allow)
        for page in (self.confirm_page, self.sending_page, self.outcome_page):
            self.fields.addWidget(page)
        self.act.clicked.connect(self.send)
        self.back.clicked.connect(lambda: self.show_stage(Stage.ASK))
        self.look_up.clicked.connect(self._look_up)
        desk.bridge.changed.connect(self._take)

    # --- what subclasses say ---

    def words_of(self, stage: Stage) -> str:
        """The sentence below the title."""
        raise NotImplementedError

    def order(self) -> Callable[[], Action]:
        """What does it; runs on a reader thread."""
        raise NotImplementedError

    def why_not(self) -> str | None:
        """What is missing on the page of the confirmation."""
        return self.confirm_page.why_not()

    def submit(self) -> None:
        """Go on from the page that asks; without one there is nothing to go on from."""

    # --- for subclasses ---

    def ask_first(self, page: QWidget) -> None:
        """Begin with this page."""
        self.ask_page = page
        self.fields.insertWidget(0, page)

    def show_stage(self, stage: Stage) -> None:
        """Show one page and its buttons."""
        self.stage = stage
        self.sentence.show_text(self.words_of(stage))
        self.sentence.setVisible(bool(self.sentence.text()))
        self.show_problem("")
        if self.ask_page is not None:
            self.ask_page.setVisible(stage is Stage.ASK)
        self.confirm_page.setVisible(stage is Stage.CONFIRM)
        self.sending_page.setVisible(stage is Stage.SENDING)
        self.outcome_page.setVisible(stage is Stage.OUTCOME)
        self.confirm.setVisible(stage is Stage.ASK)
        self.back.setVisible(stage is Stage.CONFIRM and self.ask_page is not None)
        self.act.setVisible(stage in (Stage.CONFIRM, Stage.SENDING))
        self.act.setEnabled(False)
        self.look_up.setVisible(self._is_unknown())
        self._guide(stage)

    def send(self) -> None:
        """Do it, or say what is missing."""
        if self.stage is not Stage.CONFIRM or self.is_busy:
            return
        missing = self.why_not()
        if missing is not None:
            self.show_problem(missing)
            self.confirm_page.first_field().setFocus()
            return
        work = self.order()
        self.show_stage(Stage.SENDING)
        self.begin(lambda: outcome_of(work), self._came)

    # --- Qt's events ---

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Enter in a field never sends: it leads to what is missing."""
        is_enter = event.key() in _ENTER and self.stage is not Stage.ASK
        if is_enter and not isinstance(self.focusWidget(), QAbstractButton):
            if self.stage is Stage.CONFIRM:
                self.confirm_page.first_field().setFocus()
            return
        super().keyPressEvent(event)

    # --- inside ---

    def _buttons(self) -> QHBoxLayout:
        row = super()._buttons()
        row.insertWidget(0, self.back)
        for button in (self.look_up, self.act):
            row.addWidget(button)
        for button in (self.back, self.look_up, self.act):
            button.setAccessibleName(button.text().replace("&&", "&"))
            button.setFont(theme.font(Size.SECONDARY, Weight.STRONG))
            button.setAutoDefault(False)
            button.hide()
        for button in (self.back, self.cancel, self.look_up, self.act):
            # Large letters need more than the usual height.
            button.setFixedHeight(max(Size.CONTROL, button.fontMetrics().height() + 2 * Size.GRID))
        return row

    def _guide(self, stage: Stage) -> None:
        """Where the keyboard goes, and when the button that sends can be pressed."""
        if stage is Stage.CONFIRM:
            # What was pressed last stood in the same place: the second half of a double click must not send.
            self._steady.start()
            self.confirm_page.first_field().setFocus()
        elif stage is Stage.SENDING:
            self.sending_page.show_text(_sending_words())
            self.cancel.setFocus()
        elif stage is Stage.OUTCOME:
            (self.look_up if self._is_unknown() else self.cancel).setFocus()

    def _allow(self) -> None:
        self.act.setEnabled(self.stage is Stage.CONFIRM)

    def _is_unknown(self) -> bool:
        is_unknown = self.action is not None and self.action.state is ActionState.UNKNOWN
        return self.stage is Stage.OUTCOME and is_unknown

    def _came(self, ended: Outcome) -> None:
        """What came of it, said here, or in the window's banner where the dialog was closed meanwhile."""
        if isinstance(ended, PaySGDesktopError):
            self.show_stage(Stage.CONFIRM if self.action is None else Stage.OUTCOME)
            raise ended
        self._show_outcome(ended)
        if self._is_closed:
            tell_late(ended)

    def _show_outcome(self, action: Action) -> None:
        self.action = action
        self.outcome_page.show_action(action)
        self.show_stage(Stage.OUTCOME)

    def _look_up(self) -> None:
        if self.action is None or self.is_busy:
            return
        core, number = self.desk.core, self.action.id
        self.look_up.setEnabled(False)
        self.begin(lambda: outcome_of(lambda: core.look_up(number)), self._came)

    def _end(self) -> None:
        super()._end()
        self.look_up.setEnabled(True)
        if self.stage is Stage.SENDING and not self.is_busy:
            # Neither an outcome nor an error of ours: the journal alone knows.
            self.show_stage(Stage.CONFIRM)
            self.show_problem(tr("Something went wrong. Look into Activity before you do it again."))

    def _take(self, changes: Changes) -> None:
        """What the journal says while it is sent, and what is found out later."""
        news = next((each for each in changes.actions if each.order.key == self.intent), None)
        if news is None:
            return
        if self.stage is Stage.SENDING:
            self.sending_page.show_text(_sending_words(news))
        elif self.stage is Stage.OUTCOME and news != self.action and not self.is_busy:
            self._show_outcome(news)


def _sending_words(action: Action | None = None) -> str:
    words = [tr("Sending…")]
    if action is not None and action.state is ActionState.UNKNOWN:
        words = [action.sentence, tr("It is sent again with the same key, so it can't be done twice.")]
    words.append(tr("Closing this window does not stop it: the payment's story and Activity tell how it ends."))
    return " ".join(words)
