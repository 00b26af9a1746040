"""The signature of a delivery: the verdict, how it came about, and what to do."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from paysg_desktop.ui import gate, icons, theme
from paysg_desktop.ui.gate import Look
from paysg_desktop.ui.inspector.parts import (
    MARGIN,
    CopyButton,
    Ground,
    column,
    emptied,
    heading,
    label,
    wrapped,
)
from paysg_desktop.ui.inspector.signature_story import SignatureStory, Step
from paysg_desktop.ui.theme import Size, Weight
from paysg_desktop.ui.wording import tr

_NUMBER = Size.CHIP - 2


class SignaturePage(QWidget):
    """Banner, numbered steps, and the next thing to try."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Signature"))
        self._shown: SignatureStory | None = None
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(MARGIN, 2 * Size.GRID, MARGIN, MARGIN)
        self._rows.setSpacing(2 * Size.GRID)

    @property
    def shown(self) -> SignatureStory | None:
        return self._shown

    def show_story(self, story: SignatureStory) -> None:
        if story == self._shown:
            return
        self.clear()
        self._shown = story
        self._rows.addWidget(Banner(story.kind, story.icon, story.title, story.sentence))
        for number, step in enumerate(story.steps, 1):
            self._rows.addWidget(StepRow(number, step))
        if story.to_do:
            sentences = (wrapped(sentence) for sentence in story.to_do)
            self._rows.addLayout(column(heading(tr("What to do")), *sentences, gap=Size.HALF))
        self._rows.addStretch()

    def clear(self) -> None:
        self._shown = None
        emptied(self._rows)


class Banner(Ground):
    """A verdict as icon, title and sentence on its ground."""

    def __init__(self, kind: str, icon: str, title: str, sentence: str) -> None:
        super().__init__(f"{kind}_ground")
        self.setAccessibleName(gate.line(f"{title}. {sentence}", 1_000))
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * Size.GRID, 2 * Size.GRID, 2 * Size.GRID, 2 * Size.GRID)
        row.setSpacing(Size.GRID + Size.HALF)
        row.addWidget(Glyph(icon, kind), 0, Qt.AlignmentFlag.AlignTop)
        strong = label(title, Size.BODY + 1, Weight.STRONG, look=Look(kind, is_wrapped=True))
        row.addLayout(column(strong, wrapped(sentence), gap=Size.HALF), 1)


class Glyph(QWidget):
    """An icon in the colour of a kind; decoration, the words beside it say the same."""

    def __init__(self, icon: str, kind: str, size: int = Size.CHIP - 4) -> None:
        super().__init__()
        self._icon, self._kind, self._size = icon, kind, size
        self.setFixedSize(size, size)
        self.setAccessibleName(gate.line(kind))

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
        if step.code:
            parts.append(CodeBox(step.title, step.code, step.copied))
        parts.append(wrapped(step.note, "muted", Size.SECONDARY))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Size.GRID + Size.HALF)
        row.addWidget(Circle(number, step.kind), 0, Qt.AlignmentFlag.AlignTop)
        texts = column(*parts, gap=Size.HALF + 2)
        texts.setContentsMargins(0, max(0, (_NUMBER - parts[0].sizeHint().height()) // 2), 0, 0)
        row.addLayout(texts, 1)


class CodeBox(Ground):
    """A piece of code on the code ground; it wraps, and can be copied where a whole text belongs to it."""

    def __init__(self, name: str, code: str, copied: str) -> None:
        super().__init__("code_ground", "border", Size.RADIUS_INPUT)
        self.setAccessibleName(name)
        look = Look("text", is_wrapped=True, is_code=True)
        self.code = label(code, Size.SECONDARY, look=look, is_mono=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(Size.GRID + 2, Size.HALF + 1, Size.HALF + 1, Size.HALF + 1)
        row.setSpacing(Size.HALF)
        row.addWidget(self.code, 1)
        if copied:
            row.addWidget(
                CopyButton(tr("Copy the header's value"), copied, is_small=True), 0, Qt.AlignmentFlag.AlignTop
            )


class Circle(QWidget):
    """A number on the ground of its kind."""

    def __init__(self, number: int, kind: str) -> None:
        super().__init__()
        self._number, self._kind = number, kind
        self.setFont(theme.font(Size.SECONDARY, Weight.STRONG))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(str(number))

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(_NUMBER, _NUMBER)

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
