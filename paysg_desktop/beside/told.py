"""What the owner tells a window beside it: what moved, and how things stand that no database knows."""

from __future__ import annotations

from dataclasses import dataclass, field

from paysg_desktop.domain.answer import AnswerOverride
from paysg_desktop.domain.backup import Progress
from paysg_desktop.domain.changes import Changes
from paysg_desktop.domain.sync import SyncProgress
from paysg_desktop.domain.tunnel import TunnelStatus

FOLLOW = "window.follow"
"""The owner's command that tells it."""


@dataclass(frozen=True, slots=True)
class Standing:
    """How things stand with the owner.

    `base_url` and `outer_url` are where it listens, as the core has them; `answers` the overrides in force; `runs`
    the accounts that are being read; `statuses` of the ways in; `progress` of a backup; `storage` what is wrong
    with the database, or nothing; `spoilt` the endpoints with a secret that can't be used. `sandbox` counts how
    often that moved.
    """

    base_url: str | None = None
    outer_url: str | None = None
    answers: tuple[AnswerOverride, ...] = ()
    runs: tuple[SyncProgress, ...] = ()
    statuses: tuple[TunnelStatus, ...] = ()
    progress: Progress = field(default_factory=Progress)
    storage: str = ""
    spoilt: frozenset[str] = frozenset()
    sandbox: int = 0


@dataclass(frozen=True, slots=True)
class Told:
    """One message; None for what did not move. `is_raised`: the window is wanted in front."""

    changes: Changes | None = None
    standing: Standing | None = None
    is_raised: bool = False
