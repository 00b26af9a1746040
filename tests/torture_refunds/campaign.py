"""Many runs, one after the other: `python -m tests.torture_refunds.campaign FIRST COUNT` shows seeds again."""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from shutil import rmtree

from tests.torture_refunds.figures import Figures
from tests.torture_refunds.run import Run
from tests.torture_refunds.times import Engine
from tests.torture_refunds.world import Template

CLICKS = 100


@contextmanager
def tortured(folder: Path) -> Iterator[Callable[[int], Figures]]:
    """Runs a seed; everything that runs need is made once, and ends with the block."""
    (folder / "template").mkdir()
    template = Template(folder / "template")
    engine = Engine()
    try:
        with ThreadPoolExecutor(CLICKS, "click") as pool:

            def run(seed: int) -> Figures:
                place = folder / f"run{seed}"
                place.mkdir()
                try:
                    return Run(seed, engine, place, template, pool)()
                finally:
                    rmtree(place)

            yield run
    finally:
        engine.stop()


def campaign(folder: Path, seeds: range) -> Figures:
    total = Figures()
    with tortured(folder) as run:
        for seed in seeds:
            total.add(run(seed))
    return total


if __name__ == "__main__":
    first, count = (int(each) for each in sys.argv[1:3])
    with tempfile.TemporaryDirectory() as text:
        result = campaign(Path(text), range(first, first + count))
    print(result.line())
    print("\n".join(result.violations[:50]))
