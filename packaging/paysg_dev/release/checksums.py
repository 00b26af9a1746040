"""SHA256SUMS: what `sha256sum --check` reads."""

from __future__ import annotations

import hashlib
from pathlib import Path

from paysg_dev.problems import ProblemError
from paysg_dev.processes import say

NAME = "SHA256SUMS"


def write_checksums(folder: Path) -> Path:
    """A line for each file of `folder`, sorted by name, but for the list. Raises ProblemError without any."""
    files = [path for path in sorted(folder.iterdir()) if path.is_file() and path.name != NAME]
    if not files:
        raise ProblemError(f"{folder} holds no files.")
    out = folder / NAME
    out.write_bytes("".join(f"{sha256(path)}  {path.name}\n" for path in files).encode())
    say(f"{out}: {len(files)} files")
    return out


def sha256(path: Path) -> str:
    """A file's digest in hex."""
    digest = hashlib.sha256()
    with path.open("rb") as stream:
        while block := stream.read(1 << 20):
            digest.update(block)
    return digest.hexdigest()
