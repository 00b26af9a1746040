"""A step on the screen: its mark, its words, the text to copy, and its buttons."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QHBoxLayout, QSizePolicy, QWidget

from paysg_desktop.ui import gate, theme
from paysg_desktop.ui.delegates import painting
from paysg_desktop.ui.inspector.buttons import IconButton, PrimaryButton
from paysg_desktop.ui.inspector.flow import Flow
from paysg_desktop.ui.inspector.parts import LINK_INSET, Ground, LinkButton, column, label, wrapped
from paysg_desktop.ui.setup.step import Step, StepState
from paysg_desktop.ui.theme import Size, Weight
from paysg_desktop.ui.views.endpoints_sections import FittedCode
from paysg_desktop.ui.wording import tr

_GLYPH = 14
_PAD = 2 * Size.GRID
_CENTRE = Qt.AlignmentFlag.AlignCenter
_KINDS = {
    StepState.DONE: ("good", "check"),
    StepState.FAILED: ("bad", "alert"),
    StepState.BUSY: ("neutral", "clock"),
}


class StepMark(QWidget):
    """The number of a step; a tick once it is done, and other signs while it goes on or where it failed."""

    def __init__(self) -> None:
        super().__init__()
        self._number, self._state, self._is_next = 0, StepState.LATER, False
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_state(self, number: int, state: StepState, *, is_next: bool) -> None:
        """`is_next`: it is the one to be done now."""
        self._number, self._state, self._is_next = number, state, is_next
        said = {
            StepState.DONE: tr("done"),
            StepState.FAILED: tr("failed"),
            StepState.BUSY: tr("under way"),
            StepState.LATER: tr("to come"),
            StepState.NOW: tr("now"),
        }
        self.setAccessibleName(tr("Step {n}: {state}").format(n=number, state=said[state]))
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(Size.CHIP, Size.CHIP)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        del event
        painter, shown, area = QPainter(self), theme.current(), QRectF(self.rect())
        side = self.height()
        if self._state in _KINDS:
            kind, glyph = _KINDS[self._state]
            colour, ground = theme.kind_colours(kind)
            painting.rounded(painter, area, side / 2, ground)
            inner = (side - _GLYPH) / 2
            painting.glyph(painter, inner, inner, glyph, colour, _GLYPH, ground)
        else:
            ground, border = (shown.accent, "") if self._is_next else (shown.surface, shown.border)
            painting.rounded(painter, area, side / 2, ground, border)
            font = theme.font(Size.SECONDARY, Weight.STRONG, tabular=True)
            colour = shown.on_accent if self._is_next else shown.muted
            painting.text(painter, self.rect(), str(self._number), colour, font, _CENTRE)
        painter.end()


class StepRow(Ground):
    """The signals say what the person wants of this step."""

    acted = Signal()
    other_chosen = Signal()

    def __init__(self) -> None:
        super().__init__("surface", "border")
        self.step: Step | None = None
        self._number = 0
        self.mark = StepMark()
        self.title = label("", Size.NAME, Weight.STRONG)
        self.sentence = wrapped("", "muted", limit=2_000)
        self.problem = wrapped("", "bad", limit=2_000)
        self.text = FittedCode(tr("Text to copy"))
        self.copy = IconButton("copy", tr("Copy"))
        self.other = LinkButton(tr("Otherwise"), Size.SECONDARY)
        self.action: QAbstractButton | None = None
        """Its button, where it has one."""
        self._dress = ("", False)
        self._buttons = Flow()
        self._lay_out()
        self.copy.clicked.connect(self._copy)
        self.other.clicked.connect(self.other_chosen)

    def show_step(self, step: Step, number: int) -> None:
        """Show a step as it stands; what has not changed is left alone, with the keyboard where it is."""
        if (step, number) == (self.step, self._number):
            return
        self.step, self._number = step, number
        self.setAccessibleName(gate.line(step.title))
        self.mark.show_state(number, step.state, is_next=step.is_first or step.is_main)
        self.title.show_text(step.title)
        self.title.set_tone("muted" if step.state is StepState.LATER else "text")
        for words, shown in ((self.sentence, step.sentence), (self.problem, step.problem)):
            words.show_text(shown)
            words.setVisible(bool(shown))
        self._show_text(step)
        self._show_buttons(step)

    def _show_text(self, step: Step) -> None:
        self._box.setVisible(bool(step.text))
        if step.text:
            self.text.show_block(gate.block(step.text))
            self.text.fit()
        self.copy.setVisible(bool(step.text and step.copy))
        self.copy.setText(gate.words(step.copy))
        self.copy.setAccessibleName(gate.line(step.copy) or tr("Copy"))

    def _show_buttons(self, step: Step) -> None:
        dress = (step.action, step.is_main)
        if dress != self._dress:
            self._dress = dress
            self._replace_action(step)
        self.other.setVisible(bool(step.other))
        if step.other:
            self.other.show_words(step.other)
        self._tools.setVisible(bool(step.action or step.other or step.copy))
        # The words of a link stand below the other words; its focus ring reaches into the margin.
        is_link_first = not (step.action or step.copy)
        self._room.setContentsMargins(0 if is_link_first else LINK_INSET, 0, 0, 0)

    def _replace_action(self, step: Step) -> None:
        had_focus = self.action is not None and self.action.hasFocus()
        if self.action is not None:
            self._buttons.removeWidget(self.action)
            self.action.hide()
            self.action.deleteLater()
            self.action = None
        if not step.action:
            return
        self.action = PrimaryButton(step.action) if step.is_main else IconButton("chevron-right", step.action)
        self.action.clicked.connect(self.acted)
        # In front of the others: it is what the step is about, and what Tab reaches first.
        for beside in (self.copy, self.other):
            self._buttons.removeWidget(beside)
        for button in (self.action, self.copy, self.other):
            self._buttons.addWidget(button)
        QWidget.setTabOrder(self.text, self.action)
        if had_focus:
            self.action.setFocus()

    def _copy(self) -> None:
        if self.step is not None:
            QApplication.clipboard().setText(gate.clipboard_text(self.step.text))

    def _lay_out(self) -> None:
        self._box = Ground("code_ground", "border", Size.RADIUS_INPUT)
        self._box.setLayout(column(self.text, gap=0, margin=1))
        self._tools = QWidget()
        self._tools.setAccessibleName(tr("What can be done"))
        self._room = QHBoxLayout(self._tools)
        self._room.addLayout(self._buttons)
        for each in (self.copy, self.other):
            self._buttons.addWidget(each)
        told = column(self.title, self.problem, self.sentence, self._box, gap=Size.GRID)
        told.setContentsMargins(LINK_INSET, 0, 0, 0)
        words = column(told, self._tools, gap=Size.GRID)
        words.setContentsMargins(0, 2, 0, 0)
        row = QHBoxLayout(self)
        row.setContentsMargins(_PAD, _PAD - 2, _PAD, _PAD)
        row.setSpacing(Size.GRID)
        row.addWidget(self.mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
