"""What a person does about an action of the journal: look it up, settle it, approve or decline it."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from paysg_desktop.domain.action import Action, ActionState
from paysg_desktop.domain.errors import PaySGDesktopError
from paysg_desktop.ui.desk import Desk
from paysg_desktop.ui.dialogs.approve_action import ApproveDialog
from paysg_desktop.ui.dialogs.settle_action import SettleDialog
from paysg_desktop.ui.inspector.action import ActionInspector
from paysg_desktop.ui.wording import provider_name, tr


class ActivitySteps(QObject):
    """Asks, does, and says in the inspector what came of it; the journal itself tells how the action stands."""

    def __init__(self, desk: Desk, inspector: ActionInspector, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._inspector = inspector
        self._widget = parent
        header = inspector.header
        header.look_up_requested.connect(self.look_up)
        header.settle_requested.connect(self.settle)
        header.approve_requested.connect(lambda: self.answer(is_declining=False))
        header.decline_requested.connect(lambda: self.answer(is_declining=True))

    def look_up(self) -> None:
        """Ask the provider what became of the action that is shown."""
        action = self._shown()
        if action is not None:
            words = tr("Asking {provider} …").format(provider=provider_name(action.order.provider))
            self._inspector.header.show_outcome(words, is_working=True)
            self._desk.start(self._look_up, action)

    def settle(self) -> SettleDialog | None:
        """Ask what became of it; nothing waits for the answer."""
        action = self._shown()
        if action is None:
            return None
        dialog = SettleDialog(self._desk, action, self._widget.window())
        dialog.settled.connect(lambda done: self._say(done, tr("Settled."), "good"))
        dialog.open()
        return dialog

    def answer(self, *, is_declining: bool) -> ApproveDialog | None:
        """Ask the second person; nothing waits for the answer."""
        action = self._shown()
        if action is None:
            return None
        name = self._inspector.account_name(action.order.account)
        dialog = ApproveDialog(self._desk, action, name, self._widget.window(), is_declining=is_declining)
        dialog.open()
        return dialog

    async def _look_up(self, action: Action) -> None:
        try:
            found = await self._desk.bridge.do(self._desk.core.look_up, action.id)
        except PaySGDesktopError as error:
            self._say(action, str(error), "bad")
            return
        if found.state is ActionState.UNKNOWN:
            self._say(action, tr("Looked up just now: it is still not known."), "caution")
        else:
            self._say(action, tr("Looked up just now."), "good")

    def _say(self, action: Action, sentence: str, tone: str) -> None:
        """Say it while that is the action shown; elsewhere the list has told already."""
        shown = self._shown()
        if shown is not None and shown.id == action.id:
            self._inspector.header.show_outcome(sentence, tone)

    def _shown(self) -> Action | None:
        detail = self._inspector.detail
        return None if detail is None else detail.action
