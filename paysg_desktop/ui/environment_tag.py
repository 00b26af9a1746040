"""Signs of an environment: LIVE on a solid ground, TEST and DEMO on the colour of their hatch."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.ui import gate, theme
from paysg_desktop.ui.chooser import Choice, Dress
from paysg_desktop.ui.delegates import painting
from paysg_desktop.ui.growth import tall
from paysg_desktop.ui.segments import Segment
from paysg_desktop.ui.theme import Size, Weight
from paysg_desktop.ui.wording import environment_meaning, environment_name

_HEIGHT = 18
_PAD = 7


class EnvironmentTag(QWidget):
    """The word, in the colours of the chooser; what it means is told on hovering."""

    def __init__(self, environment: Environment) -> None:
        super().__init__()
        self.environment = environment
        meaning = environment_meaning(environment)
        self._word = environment_name(environment)
        self.setAccessibleName(f"{self._word} – {meaning}" if meaning else self._word)
        gate.set_tooltip(self, self.accessibleName())
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        width = painting.metrics(Size.CAPTION, Weight.STRONG).horizontalAdvance(self._word)
        return QSize(width + 2 * _PAD, tall(_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        del event
        painter, dress = QPainter(self), environment_dress(self.environment)
        painting.rounded(painter, QRectF(self.rect()), Size.HALF, dress.ground, dress.border)
        font = theme.font(Size.CAPTION, Weight.STRONG)
        painting.text(painter, self.rect(), self._word, dress.word, font, Qt.AlignmentFlag.AlignCenter)
        painter.end()


class EnvironmentSegment(Segment):
    """An environment to choose, in its colours once it is chosen."""

    def __init__(self, environment: Environment) -> None:
        super().__init__(Choice(environment, environment_name(environment), environment_meaning(environment)))
        self.environment = environment

    def dress(self) -> Dress:
        return environment_dress(self.environment) if self.isChecked() else super().dress()


def environment_dress(environment: Environment) -> Dress:
    """The colours that an environment has everywhere."""
    shown = theme.current()
    if environment is Environment.LIVE:
        return Dress(shown.live, shown.live, shown.live_text)
    return Dress(shown.band_ground, shown.band_hatch, shown.caution)
