"""What Linux machine code says of itself: asked from `objdump`, which freezing needs anyway."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from paysg_dev.problems import ProblemError

ORIGIN = b"$ORIGIN"
"""The loader's word for the folder of the library that asks."""


@dataclass(frozen=True)
class Facts:
    """`needed`: sonames; `libc`: versions of glibc's symbols (2, 34); `searched`: its RPATH or RUNPATH."""

    needed: frozenset[str]
    libc: frozenset[tuple[int, int]]
    searched: str


def programs_in(folder: Path) -> Iterator[Path]:
    """All ELF files in a folder, links left out."""
    for path in sorted(folder.rglob("*")):
        if path.is_file() and not path.is_symlink():
            with path.open("rb") as file:
                if file.read(4) == b"\x7fELF":
                    yield path


def facts(path: Path) -> Facts:
    """Read one file. Raises CalledProcessError."""
    command = ["objdump", "-p", str(path)]
    text = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=True).stdout
    searched = re.search(r"^ +(?:RUNPATH|RPATH) +(.*)$", text, re.MULTILINE)
    return Facts(
        frozenset(re.findall(r"^ +NEEDED +(\S+)$", text, re.MULTILINE)),
        frozenset((int(first), int(second)) for first, second in re.findall(r"GLIBC_(\d+)\.(\d+)", text)),
        searched[1].strip() if searched else "",
    )


def forget_builders_paths(folder: Path) -> int:
    """Let no library look for others where this computer's Python happens to stand; returns how many did.

    What is searched and does not begin with `$ORIGIN` is overwritten in place by that. Raises ProblemError.
    """
    changed = 0
    for path in programs_in(folder):
        told = facts(path).searched.encode()
        if told and not all(part.startswith(ORIGIN) for part in told.split(b":")):
            content = path.read_bytes()
            old = b"\0" + told + b"\0"
            if content.count(old) != 1 or len(told) < len(ORIGIN):
                raise ProblemError(f"{path} searches {told.decode()}, and that can't be taken out of it.")
            path.write_bytes(content.replace(old, b"\0" + ORIGIN.ljust(len(told), b"\0") + b"\0"))
            changed += 1
    return changed
