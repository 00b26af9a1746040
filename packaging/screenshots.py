"""Draws the window as the pictures of the README and of every review: light and dark, 1x and 2x.

    python packaging/screenshots.py [FOLDER]            default: build/screenshots
    python packaging/screenshots.py --docs [SCENE…]     docs/pictures: every screen that the documentation shows

Each picture is of the real program: its own listener, real deliveries over HTTP, drawn offscreen.
"""

from __future__ import annotations

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
    if sys.argv[1:2] == ["--docs"]:
        from paysg_dev.docs_pictures import main as draw_docs

        draw_docs(sys.argv[2:])
        return
    folder = Path(sys.argv[1] if len(sys.argv) > 1 else "build/screenshots")
    folder.mkdir(parents=True, exist_ok=True)
    for view in VIEWS:
        for theme in THEMES:
            for scale in SCALES:
                print(draw(folder, view, theme, scale))


if __name__ == "__main__":
    main()
