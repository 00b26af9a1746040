"""Writes the licences of all that is bundled, for the frozen program: python packaging/licences.py [FILE]"""

from __future__ import annotations

import sys
from pathlib import Path

from paysg_dev.licences import TARGET, write_licences

if __name__ == "__main__":
    target = Path(sys.argv[1]) if len(sys.argv) > 1 else TARGET
    print(f"{len(write_licences(target))} parts in {target}")
