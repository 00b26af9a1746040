"""What a process holds in memory, in MB; 0 where the system does not say."""

from __future__ import annotations

from pathlib import Path


def resident_mb(pid: int) -> float:
    """With the pages that it shares with others, such as libraries."""
    return _sum(Path(f"/proc/{pid}/status"), ("VmRSS:",))


def private_mb(pid: int) -> float:
    """Without them: what it adds to a process that has the same libraries."""
    return _sum(Path(f"/proc/{pid}/smaps_rollup"), ("Private_Clean:", "Private_Dirty:"))


def _sum(status: Path, names: tuple[str, ...]) -> float:
    lines = status.read_text().splitlines() if status.exists() else []
    return sum(int(line.split()[1]) for line in lines if line.startswith(names)) / 1024
