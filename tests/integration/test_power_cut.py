"""The power goes while deliveries are stored: what was acknowledged is there when it comes back.

With `synchronous = NORMAL` the same run loses some, which proves that the cut is one.
"""

from __future__ import annotations

import itertools
import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from paysg_desktop.store.check import check
from paysg_desktop.store.connection import database_path
from tests.faulty_disks import PowerCutDisk

BEFORE_THE_CUT = 400
FULL, NORMAL = "full", "normal"


def run_until_the_cut(disk: PowerCutDisk, mode: str, enough: int) -> set[int]:
    """The ids that were acknowledged before the power went."""
    workspace = disk.folder / "workspace"
    workspace.mkdir(exist_ok=True, mode=0o700)
    process = subprocess.Popen(
        (sys.executable, "-m", "tests.storing_process", str(workspace), mode),
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        env=os.environ | {"PYTHONWARNINGS": ""},
    )
    assert process.stdout is not None
    try:
        acknowledged = {int(line) for line in itertools.islice(process.stdout, enough)}
        disk.cut_power()
    finally:
        process.kill()
    # What was written to the pipe before the cut was acknowledged; what came behind it may not have been stored.
    process.stdout.close()
    process.wait(30)
    assert len(acknowledged) == enough
    return acknowledged


def lost_in(tmp_path: Path, mode: str, runs: int) -> tuple[int, int]:
    """How many acknowledged deliveries are gone after so many cuts, and of how many."""
    lost = acknowledged = 0
    for run in range(runs):
        with PowerCutDisk(tmp_path / f"{mode}-{run}", tmp_path / f"{mode}-{run}.img") as disk:
            ids = run_until_the_cut(disk, mode, BEFORE_THE_CUT + run * 37)
            disk.come_back()
            path = database_path(disk.folder / "workspace")
            if mode == FULL:
                ok, said = check(path)
                assert ok, said
            with closing(sqlite3.connect(path)) as connection:
                stored = {number for (number,) in connection.execute("SELECT id FROM deliveries")}
            lost += len(ids - stored)
            acknowledged += len(ids)
        (tmp_path / f"{mode}-{run}.img").unlink()
    sys.stderr.write(f"\nsynchronous {mode}: {lost} of {acknowledged} lost in {runs} power cuts\n")
    return lost, acknowledged


def test_a_power_cut_loses_nothing_and_would_lose_something_with_less_care(tmp_path: Path) -> None:
    assert lost_in(tmp_path, FULL, 2)[0] == 0
    assert lost_in(tmp_path, NORMAL, 2)[0] > 0


@pytest.mark.torture
@pytest.mark.timeout(1800)
@pytest.mark.parametrize("mode", [FULL, NORMAL])
def test_many_power_cuts(tmp_path: Path, mode: str) -> None:
    lost, acknowledged = lost_in(tmp_path, mode, 20)
    assert acknowledged >= 20 * BEFORE_THE_CUT
    assert (lost > 0) is (mode == NORMAL)
