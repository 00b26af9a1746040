"""The load by wrk, where there is one: it costs the receiver far less of the machine than ours does."""

from __future__ import annotations

import json
import shutil
import subprocess
import tempfile
import time
from collections.abc import Iterable
from pathlib import Path
from urllib.parse import urlsplit

from tests.bench.load import PREPARED, requests

SCRIPT = Path(__file__).with_name("wrk.lua")


def is_here() -> bool:
    return shutil.which("wrk") is not None


def wrk(url: str, connections: int, seconds: float) -> dict[str, float]:
    """What `load.run` gives. No request is sent twice, unless more than PREPARED are answered."""
    parts = urlsplit(url)
    made = requests(parts.netloc, parts.path, PREPARED, time.time_ns() // 1000 % 10**11)
    with tempfile.NamedTemporaryFile(suffix=".requests") as file:
        write(Path(file.name), made)
        command = ("wrk", "-t1", f"-c{connections}", f"-d{seconds:.0f}s", "-s", str(SCRIPT), url, "--", file.name)
        done = subprocess.run(command, capture_output=True, text=True, check=True)
    return dict(json.loads(done.stdout.splitlines()[-1]))


def write(path: Path, made: Iterable[bytes]) -> None:
    """Requests as the script reads them."""
    with path.open("wb") as file:
        for each in made:
            file.write(len(each).to_bytes(4, "little") + each)
