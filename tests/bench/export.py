"""Exporting 100,000 payments: is memory flat, and how long does it take against bare writing of the same rows?"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.bench.bars import Bar, at_most

MANY, FEW = 100_000, 1_000
MOST_MORE_MB = 4.0
"""What a hundred times as many rows may add: the keys themselves are 0.8 MB."""


def run() -> list[Bar]:
    print(f"\nExport of {MANY:,} payments, each in a process of its own")
    with tempfile.TemporaryDirectory() as text:
        folder = Path(text)
        measured("fill", folder / "few", FEW)
        measured("fill", folder / "many", MANY)
        bare_s = measured("bare", folder / "many", MANY)["seconds"]
        print(f"  the same rows with csv.writer alone, from memory: {bare_s:.1f} s")
        bars = []
        for form in ("csv", "xlsx"):
            few, many = (measured(form, folder / name) for name in ("few", "many"))
            more = many["peak_mb"] - few["peak_mb"]
            print(
                f"  {form}: {many['seconds']:.1f} s ({many['seconds'] / bare_s:.1f} x the bare writing), "
                f"{many['size_mb']:.1f} MB; resident before {many['before_mb']:.1f} MB, at most "
                f"{many['peak_mb']:.1f} MB, after {many['after_mb']:.1f} MB; "
                f"{more:+.1f} MB over {FEW:,} rows"
            )
            name = f"export of {MANY:,} payments, {form}: memory over that of {FEW:,}"
            bars.append(at_most(name, more, MOST_MORE_MB, "MB", more=f"{many['seconds']:.1f} s"))
    return bars


def measured(what: str, folder: Path, count: int = 0) -> dict[str, float]:
    """What the probe says of one step."""
    command = (sys.executable, "-m", "tests.bench.export_probe", what, str(folder), str(count))
    done = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True)
    return dict(json.loads(done.stdout))
