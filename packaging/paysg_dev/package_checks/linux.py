"""The Linux packages: the .deb is installed, tried, upgraded and removed for real."""

from __future__ import annotations

import shutil
from pathlib import Path

from paysg_dev import system_libraries
from paysg_dev.package_checks.report import Report


def check(report: Report, dist: Path) -> None:
    """Needs root on Debian or its like, where nothing of ours is installed."""
    if not system_libraries.is_root_on_debian() or shutil.which("dpkg") is None:
        report.skip("the .deb", "it needs root on Debian or Ubuntu")
        return
    packages = sorted(dist.glob("paysg-desktop_*.deb"))
    if not packages:
        report.skip("the .deb", f"there is none in {dist}: make package")
