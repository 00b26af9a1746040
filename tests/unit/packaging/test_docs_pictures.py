"""The documentation's pictures: small files that look the same, and every one of them can be drawn."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from paysg_dev import docs_images
from PySide6.QtGui import QColor, QImage, QPixmap
from PySide6.QtWidgets import QApplication

from paysg_desktop.ui import theme
from tests.checks.sources import ROOT

PICTURES = ROOT / "docs" / "pictures"
OF_MEASUREMENTS = "million-"
"""Drawn where a million payments are measured, and of that day."""
LEAST_COLOURS = 24
"""What a screen has at least: an empty one has a handful."""
WITHIN_S = 400


def gradient(colours: int) -> QImage:
    """A picture in which red is frequent, and each of so many other colours is there once."""
    made = QImage(64, 64, QImage.Format.Format_RGB32)
    made.fill(QColor(200, 0, 0))
    for number in range(colours):
        made.setPixelColor(number % 64, number // 64, QColor(number % 256, 255 - number // 8 % 256, 40))
    return made


def test_a_palette_has_the_frequent_colours_and_no_more_than_fit(qapp: QApplication) -> None:
    few, many = docs_images.palette(gradient(100)), docs_images.palette(gradient(3_000))
    assert 0xFFC80000 in few
    assert 0xFFC80000 in many
    assert 20 < len(few) <= docs_images.COLOURS
    assert 100 < len(many) <= docs_images.COLOURS


def test_a_saved_picture_looks_the_same_and_is_smaller(qapp: QApplication, tmp_path: Path) -> None:
    theme.apply(qapp, "light")
    picture = docs_images.framed(QPixmap(str(PICTURES / "refund.png")))
    docs_images.save(picture, tmp_path / "small.png")
    assert picture.save(str(tmp_path / "large.png"), "PNG")
    assert (tmp_path / "small.png").stat().st_size < (tmp_path / "large.png").stat().st_size / 2
    drawn, wanted = QImage(str(tmp_path / "small.png")), picture.toImage()
    assert drawn.size() == wanted.size()
    places = [(x, y) for x in range(0, wanted.width(), 7) for y in range(0, wanted.height(), 7)]
    assert max(apart(drawn.pixelColor(x, y), wanted.pixelColor(x, y)) for x, y in places) < 40


def test_no_picture_is_empty(qapp: QApplication) -> None:
    pictures = sorted(PICTURES.glob("*.png"))
    assert len(pictures) > 20
    assert [path.name for path in pictures if colours(path) < LEAST_COLOURS] == []


@pytest.mark.torture
@pytest.mark.timeout(WITHIN_S)
def test_every_picture_can_be_drawn(qapp: QApplication, tmp_path: Path) -> None:
    command = [sys.executable, str(ROOT / "packaging" / "screenshots.py"), "--docs", str(tmp_path)]
    subprocess.run(command, check=True, timeout=WITHIN_S)
    drawn = {path.name for path in tmp_path.glob("*.png")}
    shown = {path.name for path in PICTURES.glob("*.png") if not path.name.startswith(OF_MEASUREMENTS)}
    assert drawn == shown
    assert [name for name in drawn if colours(tmp_path / name) < LEAST_COLOURS] == []
    assert (tmp_path / "drawn-from.txt").exists()


def apart(one: QColor, other: QColor) -> int:
    return abs(one.red() - other.red()) + abs(one.green() - other.green()) + abs(one.blue() - other.blue())


def colours(path: Path) -> int:
    image = QImage(str(path)).convertToFormat(QImage.Format.Format_RGB32)
    return len(set(memoryview(image.constBits()).cast("I")))
