"""A QR code, drawn here from the text alone: no request leaves for it, and no picture from outside is shown."""

from __future__ import annotations

import segno
from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from paysg_desktop.ui import gate
from paysg_desktop.ui.delegates import painting
from paysg_desktop.ui.theme import LIGHT, Size
from paysg_desktop.ui.wording import tr

LONGEST = 1_000
"""Characters; a longer text makes squares too small for a telephone's camera."""
_QUIET = 4
"""Light squares around the code, as ISO/IEC 18004 wants them."""
_SIDE = 200
_SMALLEST_SQUARE = 3
_BEST_MASK_UP_TO = 100
"""Characters; finding the best of eight masks takes too long for longer texts, and every reader takes any."""
_ANY_MASK = 2


class QrCode(QWidget):
    """Dark squares on a light ground in both themes, since many cameras read no inverted code."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text = ""
        self._rows: tuple[bytes, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("QR code"))

    @property
    def is_drawn(self) -> bool:
        """Whether there is a code; not for an empty text or one that is too long."""
        return bool(self._rows)

    @property
    def rows(self) -> tuple[bytes, ...]:
        """The squares, a byte each: 1 dark, 0 light; without the quiet zone."""
        return self._rows

    def show_text(self, text: str) -> None:
        """Show the code of a text; of one that is too long, nothing."""
        self.text = text
        self._rows = _squares(text) if 0 < len(text) <= LONGEST else ()
        name = tr("QR code of {text}").format(text=gate.line(text)) if self._rows else tr("No QR code")
        self.setAccessibleName(name)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        side = self._square() * self._count()
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        del event
        if not self._rows:
            return
        painter, square = QPainter(self), self._square()
        painting.rounded(painter, QRectF(self.rect()), Size.RADIUS_INPUT, LIGHT.surface)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        painter.setPen(Qt.PenStyle.NoPen)
        dark = QColor(LIGHT.text)
        for row, squares in enumerate(self._rows):
            for column, is_dark in enumerate(squares):
                if is_dark:
                    left, top = (column + _QUIET) * square, (row + _QUIET) * square
                    painter.fillRect(QRect(left, top, square, square), dark)
        painter.end()

    def _count(self) -> int:
        """Squares along a side, quiet zone included."""
        return len(self._rows) + 2 * _QUIET if self._rows else 0

    def _square(self) -> int:
        """The side of one square in whole pixels, so that all are alike."""
        return max(_SMALLEST_SQUARE, _SIDE // self._count()) if self._rows else 0


def _squares(text: str) -> tuple[bytes, ...]:
    mask = None if len(text) <= _BEST_MASK_UP_TO else _ANY_MASK
    try:
        return tuple(bytes(row) for row in segno.make_qr(text, error="m", mask=mask).matrix)
    except (segno.DataOverflowError, UnicodeEncodeError):
        return ()
