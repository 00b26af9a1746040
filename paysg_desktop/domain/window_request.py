"""What a command wants of the window; apart from all else, so that asking for one imports nothing."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class WindowRequest:
    """What a command wants of the window; `workspace` None means the demo's throw-away one."""

    workspace: Path | None
    for_s: float | None = None
    rate: float = 1.0
    screenshot: Path | None = None
    theme: str | None = None
    view: str | None = None
    layout: str | None = None
    log_level: str | None = None
    hidden: bool = False
    """Start without a window in sight, beside the clock."""
    examines: bool = False
    """No window at all: what `--self-test` asks about it is printed."""
