"""The signature of a delivery: the verdict, how it came about, and what to do."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from paysg_desktop.ui import gate, icons, theme
from paysg_desktop.ui.gate import Look
from paysg_desktop.ui.growth import wide
from paysg_desktop.ui.inspector.buttons import PrimaryButton
from paysg_desktop.ui.inspector.code_box import CodeBox
from paysg_desktop.ui.inspector.difference_view import DifferenceView
from paysg_desktop.ui.inspector.parts import MARGIN, ChipLabel, Ground, column, emptied, heading, label, wrapped
from paysg_desktop.ui.inspector.signature_steps import Step
from paysg_desktop.ui.inspector.signature_story import Action, PastVerdict, SignatureStory
from paysg_desktop.ui.theme import Size, Weight
from paysg_desktop.ui.wording import full_time_text, time_text, tr

_LONG_SENTENCE = 1_000


class SignaturePage(QWidget):
    """Banner, numbered steps, the first difference, the next thing to try, and all verdicts so far."""

    action_chosen = Signal(object)
    """The `Action` that was clicked."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Signature"))
        self._shown: SignatureStory | None = None
        self.action_button: PrimaryButton | None = None
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(MARGIN, 2 * Size.GRID, MARGIN, MARGIN)
        self._rows.setSpacing(Size.GRID + Size.HALF)

    @property
    def shown(self) -> SignatureStory | None:
        return self._shown

    def show_story(self, story: SignatureStory, now: int) -> None:
        """Show a story; `now` (microseconds UTC) tells which times need their day."""
        if story == self._shown:
            return
        self.clear()
        self._shown = story
        self._rows.addWidget(Banner(story.kind, story.icon, story.title, story.sentence))
        for number, step in enumerate(story.steps, 1):
            self._rows.addWidget(StepRow(number, step))
        if story.difference is not None:
            self._rows.addWidget(DifferenceView(story.difference))
        if story.to_do:
            sentences = (wrapped(sentence) for sentence in story.to_do)
            self._rows.addLayout(column(heading(tr("What to do")), *sentences, gap=Size.HALF))
        if story.action is not None:
            self._offer(story.action)
        if story.history:
            self._rows.addWidget(History(story.history, now))
        self._rows.addStretch()

    def clear(self) -> None:
        self._shown = self.action_button = None
        emptied(self._rows)

    def _offer(self, action: Action) -> None:
        self.action_button = PrimaryButton(action.words)
        self.action_button.clicked.connect(lambda: self.action_chosen.emit(action))
        self._rows.addWidget(self.action_button, 0, Qt.AlignmentFlag.AlignRight)


class Banner(Ground):
    """A verdict as icon, title and sentence on its ground."""

    def __init__(self, kind: str, icon: str, title: str, sentence: str) -> None:
        super().__init__(f"{kind}_ground")
        self.setAccessibleName(gate.line(f"{title}. {sentence}", _LONG_SENTENCE))
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * Size.GRID, Size.GRID + Size.HALF, 2 * Size.GRID, Size.GRID + Size.HALF)
        row.setSpacing(Size.GRID + Size.HALF)
        row.addWidget(Glyph(icon, kind), 0, Qt.AlignmentFlag.AlignTop)
        strong = label(title, Size.BODY + 1, Weight.STRONG, look=Look(kind, is_wrapped=True))
        row.addLayout(column(strong, wrapped(sentence), gap=Size.HALF), 1)


class Glyph(QWidget):
    """An icon in the colour of a kind; decoration, the words beside it say the same."""

    def __init__(self, icon: str, kind: str, size: int = 20) -> None:
        super().__init__()
        self._icon, self._kind, self._size = icon, kind, wide(size)
        self.setFixedSize(self._size, self._size)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        del event
        colour, ground = theme.kind_colours(self._kind)
        drawn = icons.pixmap(self._icon, colour, self._size, self.devicePixelRatioF(), ground)
        QPainter(self).drawPixmap(0, 0, drawn)


class StepRow(QWidget):
    """A number in a circle, the step's title, what it was about, and a note."""

    def __init__(self, number: int, step: Step) -> None:
        super().__init__()
        self.setAccessibleName(gate.line(f"{number}. {step.title}. {step.note}"))
        parts: list[QWidget] = [label(step.title, weight=Weight.STRONG)]
        if step.lines:
            parts.append(CodeBox(step.title, step.lines, step.copied, is_start=step.is_start))
        parts.append(wrapped(step.note, "muted", Size.SECONDARY))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Size.GRID + Size.HALF)
        row.addWidget(Circle(number, step.kind), 0, Qt.AlignmentFlag.AlignTop)
        texts = column(*parts, gap=Size.HALF)
        texts.setContentsMargins(0, max(0, (Size.CHIP - 2 - parts[0].sizeHint().height()) // 2), 0, 0)
        row.addLayout(texts, 1)


class History(QWidget):
    """Every verdict that was ever given, one a line, oldest first."""

    def __init__(self, verdicts: tuple[PastVerdict, ...], now: int) -> None:
        super().__init__()
        self.setAccessibleName(tr("Verdicts so far"))
        rows = column(heading(tr("Verdicts so far")), gap=Size.HALF)
        for verdict in verdicts:
            time = label(time_text(verdict.at, now, with_seconds=True), Size.SECONDARY, look=Look("muted"))
            gate.set_tooltip(time, full_time_text(verdict.at))
            line = QHBoxLayout()
            line.setSpacing(Size.GRID)
            line.addWidget(time)
            line.addWidget(ChipLabel(verdict.chip))
            line.addStretch()
            rows.addLayout(line)
        self.setLayout(rows)


class Circle(QWidget):
    """A number on the ground of its kind."""

    def __init__(self, number: int, kind: str) -> None:
        super().__init__()
        self._number, self._kind = number, kind
        self.setFont(theme.font(Size.SECONDARY, Weight.STRONG))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(str(number))

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(Size.CHIP - 2, Size.CHIP - 2)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        del event
        colour, ground = theme.kind_colours(self._kind)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(ground))
        painter.drawEllipse(QRectF(self.rect()))
        painter.setPen(QColor(colour))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, str(self._number))
