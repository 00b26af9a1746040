"""The frozen program as `make package` leaves it: its size, and how soon its window stands."""

from __future__ import annotations

import io
import statistics
import subprocess
import sys
import tarfile
import tempfile
import time
from pathlib import Path

from paysg_desktop.ui.first_paints import ROWS_PAINTED, WINDOW_PAINTED
from tests.bench.bars import Bar, at_most, skipped
from tests.bench.startup import PAYMENTS, RUNS, small
from tests.bench.window import ENVIRONMENT

FOLDER = Path(__file__).resolve().parents[2] / "dist" / "paysg-desktop"
PROGRAM = FOLDER / f"paysg-desktop{'.exe' if sys.platform == 'win32' else ''}"
MOST_MB, MOST_PACKED_MB, MOST_START_S = 155, 50, 1.0
_PRESET = 1
"""Of xz. The usual one leaves a tenth less, and takes a minute."""


def run() -> list[Bar]:
    if not PROGRAM.exists():
        return [skipped("the frozen program", "there is none in dist/: make package")]
    print(f"\nThe frozen program: its size, and {RUNS} starts with {PAYMENTS} payments stored")
    with tempfile.TemporaryDirectory() as text:
        folder = small(Path(text) / "workspace")
        until_painted(folder)
        runs = [until_painted(folder) for _ in range(RUNS)]
    window, rows = (statistics.median(column) for column in zip(*runs, strict=True))
    print(f"  window {window:.2f} s, its rows {rows:.2f} s")
    return [
        at_most("frozen program on disk", _size_mb(), MOST_MB, "MB"),
        at_most("frozen program packed (tar.xz)", _packed_mb(), MOST_PACKED_MB, "MB"),
        at_most("frozen start to the window", window, MOST_START_S, "s", more=f"its rows {rows:.2f} s"),
    ]


def until_painted(folder: Path) -> tuple[float, float]:
    """Seconds until the window was painted, and until its first rows were; then it is ended."""
    started = time.perf_counter()
    command = (str(PROGRAM), "--workspace", str(folder), "--log-level", "debug")
    took: dict[str, float] = {}
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True, env=ENVIRONMENT) as process:
        assert process.stderr is not None
        for line in process.stderr:
            for what in (WINDOW_PAINTED, ROWS_PAINTED):
                if line.rstrip().endswith(what):
                    took[what] = time.perf_counter() - started
            if ROWS_PAINTED in took:
                break
        process.terminate()
        process.stderr.read()
    if ROWS_PAINTED not in took:
        raise RuntimeError("The window never painted its rows.")
    return took[WINDOW_PAINTED], took[ROWS_PAINTED]


def _size_mb() -> float:
    files = (path for path in FOLDER.rglob("*") if path.is_file() and not path.is_symlink())
    return sum(path.stat().st_size for path in files) / 1e6


def _packed_mb() -> float:
    class Counter(io.RawIOBase):
        size = 0

        def writable(self) -> bool:
            return True

        def write(self, data: bytes) -> int:  # type: ignore[override]
            self.size += len(data)
            return len(data)

    counter = Counter()
    with tarfile.open(fileobj=counter, mode="w:xz", preset=_PRESET) as archive:
        archive.add(FOLDER, arcname=FOLDER.name)
    return counter.size / 1e6
