"""Every icon draws, in the colour that was asked for."""

from __future__ import annotations

import re
from importlib.resources import files
from pathlib import Path

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

import paysg_desktop.ui
from paysg_desktop.ui import icons, theme

NAMES = sorted(
    each.name.removesuffix(".svg")
    for each in files("paysg_desktop.resources").joinpath("icons").iterdir()
    if each.name != "app.svg"
)
RED = QColor(200, 0, 0)


@pytest.mark.parametrize("name", NAMES)
def test_an_icon_is_drawn_in_its_colour(qapp: QApplication, name: str) -> None:
    image = icons.pixmap(name, RED.name(), 24, 2.0, RED.name()).toImage()
    assert (image.width(), image.height()) == (48, 48)
    seen = [image.pixelColor(x, y) for x in range(48) for y in range(48)]
    solid = [colour for colour in seen if colour.alpha() == 255]
    assert len(solid) > 20
    assert all(colour == RED for colour in solid)


def test_an_icon_is_drawn_once(qapp: QApplication) -> None:
    assert icons.pixmap("check", RED.name(), 16).cacheKey() == icons.pixmap("check", RED.name(), 16).cacheKey()


def test_an_unknown_icon_is_an_error(qapp: QApplication) -> None:
    with pytest.raises(FileNotFoundError):
        icons.pixmap("no-such-icon", RED.name(), 16)


def test_the_logo_is_in_the_accent(qapp: QApplication) -> None:
    theme.apply(qapp, "light")
    assert icons.logo(24).toImage().pixelColor(12, 4) == QColor(theme.current().accent)
    assert not icons.icon("check", RED.name()).isNull()


def test_every_icon_that_the_window_names_exists() -> None:
    named: set[str] = set()
    for path in Path(paysg_desktop.ui.__file__).parent.rglob("*.py"):
        source = path.read_text(encoding="utf-8")
        named.update(re.findall(r'Chip\(.*?"(?:good|caution|bad|neutral)", "([a-z-]+)"', source))
        named.update(re.findall(r'glyph\(painter, [^"]*"([a-z-]+)"', source))
    assert {"shield-check", "arrow-down", "chevron-down"} <= named
    assert named <= set(NAMES)


def test_the_programs_icon_keeps_its_own_colours_at_every_size(qapp: QApplication) -> None:
    made = icons.app_icon()
    for size in (16, 32, 64, 256):
        image = made.pixmap(size, size).toImage()
        assert image.width() == size
        assert image.pixelColor(0, 0).alpha() == 0
        ground = image.pixelColor(size // 2, size // 4)
        assert ground.alpha() == 255
        assert ground.blue() > ground.green() > ground.red()
        seen = {image.pixelColor(x, y).lightness() for x in range(size) for y in range(size)}
        assert max(seen) > 245, "the tick is white"
