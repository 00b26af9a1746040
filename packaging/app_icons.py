"""Draws the program's icon from resources/icons/app.svg: `app_icons.py FOLDER` makes PNGs, app.ico and app.icns.

They are made when packages are built and stand nowhere in the tree, so that none is older than its source.
"""

from __future__ import annotations

import sys
from pathlib import Path

from paysg_dev.environment import ROOT
from paysg_dev.icon_files import ICNS_KINDS, ICO_SIZES, LINUX_SIZES, icns, ico
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

SOURCE = ROOT / "resources" / "icons" / "app.svg"
SIZES = tuple(sorted({*LINUX_SIZES, *ICO_SIZES, *ICNS_KINDS.values()}))


def png(renderer: QSvgRenderer, size: int) -> bytes:
    """The icon as a PNG of so many pixels, with a clear ground."""
    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if not image.save(buffer, "PNG"):  # type: ignore[call-overload]
        raise RuntimeError(f"Qt could not write a PNG of {size} pixels.")
    return bytes(buffer.data().data())


def main(folder: Path) -> None:
    application = QGuiApplication(["app_icons", "-platform", "offscreen"])
    renderer = QSvgRenderer(str(SOURCE))
    if not renderer.isValid():
        raise RuntimeError(f"{SOURCE} is no picture that Qt reads.")
    pngs = {size: png(renderer, size) for size in SIZES}
    folder.mkdir(parents=True, exist_ok=True)
    for size, content in pngs.items():
        (folder / f"app-{size}.png").write_bytes(content)
    (folder / "app.ico").write_bytes(ico({size: pngs[size] for size in ICO_SIZES}))
    (folder / "app.icns").write_bytes(icns(pngs))
    del application


if __name__ == "__main__":
    main(Path(sys.argv[1]))
