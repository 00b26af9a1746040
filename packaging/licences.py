"""Writes the licences of all that is bundled: python packaging/licences.py [FILE] for the frozen program, or
python packaging/licences.py --text for people, to standard output. Run by the environment's Python."""

from __future__ import annotations

import sys
from pathlib import Path

from paysg_dev.licences import TARGET, told, write_licences

if __name__ == "__main__":
    if sys.argv[1:] == ["--text"]:
        sys.stdout.buffer.write(told().encode())
    else:
        target = Path(sys.argv[1]) if len(sys.argv) > 1 else TARGET
        print(f"{len(write_licences(target))} parts in {target}")
