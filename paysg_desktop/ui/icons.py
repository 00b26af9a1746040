"""Our own icons, recoloured from the theme when they are drawn."""

from __future__ import annotations

from functools import lru_cache
from importlib.resources import files

from PySide6.QtCore import QByteArray, QRectF
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from paysg_desktop.ui import theme

_FOLDER = files("paysg_desktop.resources").joinpath("icons")
_RATIOS = (1.0, 2.0)
_APP_SIZES = (16, 32, 64, 256)
_COLOUR, _ON_COLOUR = "currentColor", "onCurrentColor"


def icon(name: str, colour: str) -> QIcon:
    """An icon in one colour, sharp at the usual sizes and pixel ratios. `name`: a file of `resources/icons`."""
    made = QIcon()
    for ratio in _RATIOS:
        made.addPixmap(pixmap(name, colour, theme.Size.ICON, ratio))
    return made


def pixmap(name: str, colour: str, size: int, ratio: float = 1.0, on_colour: str | None = None) -> QPixmap:
    """The icon `size` logical pixels wide, drawn for `ratio` device pixels to one.

    `on_colour` is for what stands on a filled part (the tick on a shield), by default the surface's.
    Raises FileNotFoundError for an unknown name.
    """
    return _drawn(name, colour, on_colour or theme.current().surface, size, ratio)


def logo(size: int, ratio: float = 1.0) -> QPixmap:
    """The program's own sign in the theme's accent."""
    shown = theme.current()
    return pixmap("logo", shown.accent, size, ratio, shown.on_accent)


def app_icon() -> QIcon:
    """The program's icon in its own colours, as the system shows it for the window."""
    made = QIcon()
    for size in _APP_SIZES:
        made.addPixmap(pixmap("app", theme.CLEAR, size))
    return made


@lru_cache(maxsize=512)
def _drawn(name: str, colour: str, on_colour: str, size: int, ratio: float) -> QPixmap:
    source = _source(name).replace(_ON_COLOUR, on_colour).replace(_COLOUR, colour)
    drawn = QPixmap(round(size * ratio), round(size * ratio))
    drawn.setDevicePixelRatio(ratio)
    drawn.fill(QColor(theme.CLEAR))
    painter = QPainter(drawn)
    QSvgRenderer(QByteArray(source.encode())).render(painter, QRectF(0, 0, size, size))
    painter.end()
    return drawn


@lru_cache(maxsize=64)
def _source(name: str) -> str:
    return _FOLDER.joinpath(f"{name}.svg").read_text(encoding="utf-8")
