"""What is shown instead of the window when the workspace can't be opened: why, and the step that helps."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from paysg_desktop.domain.errors import PaySGDesktopError
from paysg_desktop.settings.declarations import LANGUAGE, TEXT_SIZE, THEME
from paysg_desktop.ui import languages, theme
from paysg_desktop.ui.app import application
from paysg_desktop.ui.gate import ForeignLabel, Look, Sentences
from paysg_desktop.ui.growth import wide
from paysg_desktop.ui.inspector.buttons import PrimaryButton
from paysg_desktop.ui.interrupts import interrupts
from paysg_desktop.ui.loop import run_with_qt
from paysg_desktop.ui.theme import Size, Weight
from paysg_desktop.ui.wording import tr

log = logging.getLogger(__name__)

WIDTH, LONGEST = 560, 2_000


class StartProblem(QWidget):
    """`decided` tells whether the workspace is to be opened again. Without `recover` there is only Close."""

    decided = Signal(bool)
    step_asked = Signal()

    def __init__(self, sentence: str, can_recover: bool) -> None:
        super().__init__()
        self.setWindowTitle(tr("PaySG Desktop can't start"))
        self.setAccessibleName(tr("PaySG Desktop can't start"))
        self.setFixedWidth(wide(WIDTH))
        title = ForeignLabel(self, Look("text", is_wrapped=True))
        title.setFont(theme.font(Size.TITLE, Weight.STRONG))
        title.show_text(tr("The workspace can't be opened"))
        self.words = Sentences(self, Look("text", is_wrapped=True), LONGEST)
        self.words.setFont(theme.font(Size.BODY))
        self.step = PrimaryButton(tr("Recover what can be read") if can_recover else tr("Try again"))
        self.step.setAccessibleName(self.step.text())
        self.leave = QPushButton(tr("Close"), self)
        self.leave.setAccessibleName(tr("Close"))
        box = QVBoxLayout(self)
        box.setContentsMargins(*(3 * Size.GRID,) * 4)
        box.setSpacing(2 * Size.GRID)
        box.addWidget(title)
        box.addWidget(self.words, 1)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.leave)
        row.addWidget(self.step)
        box.addLayout(row)
        self.say(sentence)
        self.leave.clicked.connect(self.close)
        self.step.clicked.connect(self.step_asked.emit)

    def say(self, sentence: str) -> None:
        self.words.show_text(sentence)
        self.words.setAccessibleName(self.words.text())

    def work(self) -> None:
        """The step is being done."""
        self.step.setEnabled(False)
        self.leave.setEnabled(False)
        self.say(tr("Reading what can be read. The damaged file is kept as it is …"))

    def offer(self, sentence: str, words: str) -> None:
        """What came of the step, and what the next one is called."""
        self.say(sentence)
        self.step.setText(words)
        self.step.setAccessibleName(words)
        self.step.setEnabled(True)
        self.leave.setEnabled(True)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        if not self.leave.isEnabled():
            event.ignore()  # it is not left half done
            return
        super().closeEvent(event)
        self.decided.emit(False)


async def ask(sentence: str, recover: Callable[[], str] | None) -> bool:
    """Show the problem until the person decides; True where the workspace is to be opened again.

    `recover` blocks, and gives what came of it as a sentence.
    """
    shown = StartProblem(sentence, can_recover=recover is not None)
    steps: asyncio.Queue[bool] = asyncio.Queue()
    shown.step_asked.connect(lambda: steps.put_nowait(True))
    shown.decided.connect(steps.put_nowait)
    shown.show()
    with interrupts(lambda: steps.put_nowait(False)):
        wants_on = await steps.get()
        if wants_on and recover is not None:
            shown.work()
            shown.offer(*await _tried(recover))
            wants_on = await steps.get()
    shown.blockSignals(True)
    shown.close()
    shown.deleteLater()
    QCoreApplication.sendPostedEvents(shown, QEvent.Type.DeferredDelete.value)
    return wants_on


async def _tried(recover: Callable[[], str]) -> tuple[str, str]:
    try:
        return await asyncio.to_thread(recover), tr("Open the workspace")
    except PaySGDesktopError as error:
        return str(error), tr("Try again")
    except Exception:
        log.exception("The recovery could not be done")
        said = tr("The recovery could not be done, and the log says why. The damaged file is as it was.")
        return said, tr("Try again")


def show_problem(sentence: str, recover: Callable[[], str] | None) -> bool:
    """The same, with a loop of its own, before there is a window."""
    app = application()
    languages.install(LANGUAGE.default)
    theme.size_text(TEXT_SIZE.default)
    theme.apply(app, THEME.default)
    return run_with_qt(app, ask(sentence, recover))
