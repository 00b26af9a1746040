"""Draws the window as the pictures of the README and of every review: light and dark, 1x and 2x.

    python packaging/screenshots.py [FOLDER]
    python packaging/screenshots.py --docs [FOLDER] [--scene NAME]…

The second form draws every screen that the documentation shows, or some scenes of docs_pictures.py alone.

Each picture is of the real program: its own listener, real deliveries over HTTP, drawn offscreen.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from pathlib import Path

VIEWS = {"payments": "finance", "deliveries": "developer"}
THEMES = ("light", "dark")
SCALES = (1, 2)


def draw(folder: Path, view: str, theme: str, scale: int) -> Path:
    """Run the demo until its picture is saved; raises CalledProcessError when it fails."""
    target = folder / f"{view}-{theme}-{scale}x.png"
    command = (sys.executable, "-m", "paysg_desktop", "demo", "--screenshot", str(target))
    options = ("--theme", theme, "--view", view, "--layout", VIEWS[view])
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": str(scale)}
    subprocess.run((*command, *options), check=True, env=environment)
    return target


def main() -> None:
    parser = argparse.ArgumentParser(description="Draw the window.")
    parser.add_argument("folder", nargs="?", type=Path, help="default: build/screenshots; docs/pictures")
    parser.add_argument("--docs", action="store_true", help="every screen that the documentation shows")
    parser.add_argument("--scene", action="append", default=[], help="with --docs: this scene alone")
    options = parser.parse_args()
    if options.docs:
        from paysg_dev import docs_pictures

        docs_pictures.main(options.folder or docs_pictures.FOLDER, options.scene)
        return
    folder = options.folder or Path("build/screenshots")
    folder.mkdir(parents=True, exist_ok=True)
    for view in VIEWS:
        for theme in THEMES:
            for scale in SCALES:
                print(draw(folder, view, theme, scale))


if __name__ == "__main__":
    main()
