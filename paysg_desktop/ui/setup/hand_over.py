"""Handing a workspace over to a colleague, step by step."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSettings, Qt, Signal

from paysg_desktop.domain.errors import StorageError
from paysg_desktop.settings.files import write_private
from paysg_desktop.ui.desk import Desk
from paysg_desktop.ui.inspector.buttons import IconButton
from paysg_desktop.ui.inspector.parts import wrapped
from paysg_desktop.ui.save_file import ask_where
from paysg_desktop.ui.setup import hand_over_words as words
from paysg_desktop.ui.setup.hand_over_facts import HandOver, read_hand_over
from paysg_desktop.ui.setup.page import Page
from paysg_desktop.ui.setup.step_list import StepList
from paysg_desktop.ui.theme import Size
from paysg_desktop.ui.wording import tr

TICKED_KEY = "handover/{step}"
FILE_NAME = "hand-over.txt"
_STEPS = (words.PACK, words.SECRETS, words.SETTINGS, words.ADDRESSES, words.KEYS, words.HERE)


class HandOverPage(Page):
    """`care_wanted` is told when backups are wanted; with True when all is to be packed."""

    care_wanted = Signal(bool)

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            tr("Hand over"),
            tr("What is where, what travels, what does not, and what is to be revoked when somebody leaves."),
        )
        self._desk = desk
        self._memory: QSettings = desk.memory
        self.facts: HandOver | None = None
        self.steps = StepList()
        self.save = IconButton("export", tr("Save the checklist…"))
        self.said = wrapped("", "muted", Size.SECONDARY)
        self.said.hide()
        self.body.addWidget(self.steps)
        self.body.addWidget(self.save, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(self.said)
        self.save.clicked.connect(self._ask_where)
        self.steps.acted.connect(self._act)
        self.steps.other_chosen.connect(self._tick)

    @property
    def ticked(self) -> frozenset[str]:
        """Steps that somebody said are done."""
        memory = self._memory
        return frozenset(
            each for each in _STEPS if memory.value(TICKED_KEY.format(step=each), defaultValue=False, type=bool)
        )

    async def read(self, desk: Desk) -> bool:
        self.facts = await desk.bridge.ask(read_hand_over, desk.core)
        self._show()
        return False

    def take_focus(self) -> None:
        if not self.steps.take_focus():
            self.save.setFocus()

    def save_to(self, path: Path) -> None:
        """Write the checklist there."""
        if self.facts is not None:
            text = words.checklist(self.facts, self.ticked, self._desk.now())
            self._desk.start(self._write, path, text)

    # --- inside ---

    def _show(self) -> None:
        if self.facts is not None:
            self.steps.show_steps(words.hand_over_steps(self.facts, self.ticked, self._desk.now()))

    def _act(self, step: str) -> None:
        self.care_wanted.emit(step == words.PACK)

    def _tick(self, step: str) -> None:
        name = TICKED_KEY.format(step=step)
        self._memory.setValue(name, step not in self.ticked)
        self._show()

    def _ask_where(self) -> None:
        ask_where(self, tr("Save the checklist"), FILE_NAME, tr("Text (*.txt)"), self.save_to)

    async def _write(self, path: Path, text: str) -> None:
        try:
            await self._desk.bridge.ask(write_private, path, text.encode())
        except OSError as error:
            said = tr("The checklist could not be written: {why}. Choose another folder.")
            raise StorageError(said.format(why=error.strerror)) from error
        self.said.show_text(tr("Saved as {file}.").format(file=path.name))
        self.said.show()
