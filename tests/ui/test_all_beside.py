"""Every test of a window once more, with the window beside the owner of its workspace."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest


@pytest.mark.torture
@pytest.mark.timeout(3600)
def test_every_window_works_beside_the_owner() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-m", "not torture", "-n", "2", "--dist", "worksteal", "tests/ui"],
        env=os.environ | {"PAYSG_TEST_BESIDE": "1", "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout[-4000:]
