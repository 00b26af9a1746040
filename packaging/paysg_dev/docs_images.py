"""Pictures for the documentation: a dialog on its ground, and files that are small."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap

from paysg_desktop.ui import theme

FRAME = 24
"""Ground round a dialog, which has no frame of its own in a picture."""
COLOURS = 256
_NEAREST_FIRST = (4, 8, 12, 16, 24, 32)
"""How far apart, by the sum over the channels, two colours of the palette are at least: the first that fits in."""


def framed(picture: QPixmap) -> QPixmap:
    """A dialog on the window's ground, with a line round it."""
    made = QPixmap(picture.width() + 2 * FRAME, picture.height() + 2 * FRAME)
    made.fill(QColor(theme.current().background))
    with QPainter(made) as painter:
        painter.drawPixmap(FRAME, FRAME, picture)
        painter.setPen(QColor(theme.current().border))
        painter.drawRect(FRAME - 1, FRAME - 1, picture.width() + 1, picture.height() + 1)
    return made


def save(picture: QPixmap, path: Path) -> None:
    """Write a PNG with a palette, which is a third as large as one without and looks the same."""
    image = picture.toImage().convertToFormat(QImage.Format.Format_RGB32)
    few = image.convertToFormat(
        QImage.Format.Format_Indexed8, palette(image), Qt.ImageConversionFlag.ThresholdDither
    )
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if not few.save(buffer, "PNG", 0):  # type: ignore[call-overload]
        raise OSError(f"{path} could not be drawn.")
    path.write_bytes(data.data())


def palette(image: QImage) -> list[int]:
    """At most 256 of its colours (0xAARRGGBB): the frequent ones, and no two that look alike."""
    counts = Counter(memoryview(image.constBits()).cast("I"))
    ordered = [colour | 0xFF000000 for colour, _ in counts.most_common()]
    for apart in _NEAREST_FIRST:
        chosen: list[int] = []
        for colour in ordered:
            if all(_distance(colour, each) >= apart for each in chosen):
                chosen.append(colour)
                if len(chosen) > COLOURS:
                    break
        if len(chosen) <= COLOURS:
            return chosen
    return chosen[:COLOURS]


def _distance(one: int, other: int) -> int:
    return sum(abs((one >> shift & 255) - (other >> shift & 255)) for shift in (0, 8, 16))
