"""On a Mac: the disk image in dist/ is opened, its program copied out and tried, its signature checked."""

from __future__ import annotations

import os
import platform
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from paysg_dev.freezing import version
from paysg_dev.installers.macos import IDENTITY
from paysg_dev.package_checks.report import Report, expect, run
from paysg_dev.package_checks.self_test import self_tested

APP = "PaySG Desktop.app"


def check(report: Report, dist: Path) -> None:
    """Elsewhere nothing of it can be tried."""
    if sys.platform != "darwin":
        report.skip("the disk image, its signature and its notarisation", "it needs a Mac")
        return
    image = dist / f"paysg-desktop-{version()}-macos-{platform.machine()}.dmg"
    if not image.is_file():
        report.skip("the disk image", f"there is no {image}")
        return
    with tempfile.TemporaryDirectory(prefix="paysg-macos-") as folder:
        app = Path(folder) / APP
        with report.check("the disk image opens and holds the program"), _opened(image, Path(folder)) as inside:
            expect((inside / "Applications").is_symlink(), "there is no way to Applications")
            run(["ditto", str(inside / APP), str(app)])
        with report.check("the copied program's self-test") as facts:
            facts.append(self_tested([str(app / "Contents" / "MacOS" / "paysg-desktop")]))
        _check_signature(report, image, app)


def _check_signature(report: Report, image: Path, app: Path) -> None:
    if not os.environ.get(IDENTITY):
        report.skip("signature and notarisation", f"{IDENTITY} names no identity: the program is not signed")
        return
    with report.check("the program's signature"):
        run(["codesign", "--verify", "--deep", "--strict", str(app)])
    with report.check("the ticket of Apple's notary is stapled, and Gatekeeper lets it in"):
        run(["xcrun", "stapler", "validate", str(image)])
        run(["spctl", "--assess", "--type", "execute", str(app)])


@contextmanager
def _opened(image: Path, folder: Path) -> Iterator[Path]:
    place = folder / "image"
    run(["hdiutil", "attach", str(image), "-nobrowse", "-readonly", "-mountpoint", str(place)])
    try:
        yield place
    finally:
        run(["hdiutil", "detach", str(place)])
