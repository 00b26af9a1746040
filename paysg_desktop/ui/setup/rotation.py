"""Changing a signing secret or an API key for a new one, without turning anything away meanwhile."""

from __future__ import annotations

from PySide6.QtCore import QSettings, Signal

from paysg_desktop.ui.chooser import Choice, Chooser
from paysg_desktop.ui.desk import Desk
from paysg_desktop.ui.dialogs.fields import Field
from paysg_desktop.ui.inspector.parts import wrapped
from paysg_desktop.ui.setup import rotation_words as words
from paysg_desktop.ui.setup.page import WIDTH, Page
from paysg_desktop.ui.setup.rotation_facts import KeyTarget, SecretTarget, Target, read_targets
from paysg_desktop.ui.setup.step_list import StepList
from paysg_desktop.ui.wording import tr

CHANGED_KEY, REVOKED_KEY = "rotation/changed/{key}", "rotation/revoked/{key}"


class RotationPage(Page):
    """The signals carry the target that is shown."""

    secret_wanted = Signal(object)
    retire_wanted = Signal(object)
    key_wanted = Signal(object)
    read_wanted = Signal(object)

    def __init__(self, memory: QSettings) -> None:
        super().__init__(
            tr("Change a secret or a key"),
            tr(
                "One after the other, with nothing lost: the new one in, both accepted, the new one seen, the"
                " old one out."
            ),
        )
        self._memory = memory
        self.targets: tuple[Target, ...] = ()
        self._chosen = ""
        self.chooser = Chooser(tr("What is changed"), WIDTH // 2 + 60, self)
        self.field = Field(tr("What is changed"), self.chooser)
        self.nothing = wrapped(
            tr("There is no secret and no key in this workspace yet, so there is nothing to change.")
        )
        self.nothing.hide()
        self.steps = StepList()
        for each in (self.field, self.nothing, self.steps):
            self.body.addWidget(each)
        self.chooser.chosen.connect(self._choose)
        self.steps.acted.connect(self._act)
        self.steps.other_chosen.connect(self._act)

    async def read(self, desk: Desk) -> bool:
        self.targets = await desk.bridge.ask(read_targets, desk.core)
        self.show_targets(desk.now())
        return any(isinstance(each, KeyTarget) and self._is_reading(each) for each in self.targets)

    def show_targets(self, now: int) -> None:
        """Show the one that is chosen, else the first."""
        self._now = now
        target = self.target
        self.nothing.setVisible(target is None)
        self.field.setVisible(target is not None)
        choices = tuple(Choice(each.key, words.target_text(each)) for each in self.targets)
        self.chooser.offer(choices, target.key if target is not None else "")
        if isinstance(target, SecretTarget):
            self.steps.show_steps(words.secret_steps(target, now))
        elif isinstance(target, KeyTarget):
            is_revoked = bool(
                self._memory.value(REVOKED_KEY.format(key=target.key), defaultValue=False, type=bool)
            )
            self.steps.show_steps(words.key_steps(target, self._changed_at(target), now, is_revoked=is_revoked))
        else:
            self.steps.show_steps(())

    def take_focus(self) -> None:
        if not self.steps.take_focus():
            self.chooser.setFocus()

    @property
    def target(self) -> Target | None:
        """What is shown."""
        found = next((each for each in self.targets if each.key == self._chosen), None)
        return found or (self.targets[0] if self.targets else None)

    def choose(self, key: str) -> None:
        """Show this one, now or once it is read."""
        self._chosen = key

    def note_changed(self, target: KeyTarget, at: int) -> None:
        """A new key was entered: the old one is to be revoked."""
        self._memory.setValue(CHANGED_KEY.format(key=target.key), str(at))
        self._memory.setValue(REVOKED_KEY.format(key=target.key), False)

    # --- inside ---

    def _choose(self, key: object) -> None:
        self.choose(str(key))
        self.show_targets(self._now)

    def _act(self, step: str) -> None:
        target = self.target
        if isinstance(target, SecretTarget):
            (self.retire_wanted if step == words.RETIRE else self.secret_wanted).emit(target)
        elif isinstance(target, KeyTarget):
            self._act_on_key(target, step)

    def _act_on_key(self, target: KeyTarget, step: str) -> None:
        match step:
            case words.ENTER:
                self.key_wanted.emit(target)
            case words.SEEN:
                self.read_wanted.emit(target)
            case words.REVOKE:
                name = REVOKED_KEY.format(key=target.key)
                is_revoked = bool(self._memory.value(name, defaultValue=False, type=bool))
                self._memory.setValue(name, not is_revoked)
                self.show_targets(self._now)

    def _changed_at(self, target: KeyTarget) -> int | None:
        text = str(self._memory.value(CHANGED_KEY.format(key=target.key), ""))
        return int(text) if text.isdecimal() else None

    def _is_reading(self, target: KeyTarget) -> bool:
        changed_at = self._changed_at(target)
        waits = [each for each in target.accounts if each.is_read and not each.state.problem]
        return changed_at is not None and any((each.state.complete_at or 0) < changed_at for each in waits)
