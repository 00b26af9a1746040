"""What is to be purged, and what was: the words of retention (docs/retention.md)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from paysg_desktop.domain.words import mark

KINDS = mark(
    {
        "bodies": "deliveries and answers of providers lose headers and body",
        "rejected": "deliveries in quarantine lose headers and body",
        "personal": "payments lose identifier, e-mail and address",
        "attempts": "requests that were sent on are removed",
        "actions": "entries of the journal lose what was sent and answered",
        "rows": "rows of tables of payments to create are emptied",
        "payments": "payments are removed, with history, notes and figures",
        "events": "events without a payment are removed",
        "lines": "lines of statements are removed",
        "journal": "entries of the journal are removed",
        "others": "notes, imports, tables, replays and resolutions are removed",
    }
)
"""What is counted, by its name in JSON."""

Counts = Mapping[tuple[str, str], int]
"""How many of what, by environment and kind."""


@dataclass(frozen=True, slots=True)
class Cutoffs:
    """What came before these moments goes (microseconds UTC); None for a clock that doesn't run.

    `bodies_before` is never earlier than `records_before`: a record that goes takes its body along.
    """

    bodies_before: int | None
    records_before: int | None


@dataclass(frozen=True, slots=True)
class Purge:
    """One purge as the workspace knows it; `is_swept` says that the files were rewritten."""

    id: int
    at: int
    cutoffs: Cutoffs
    is_swept: bool
    ended_at: int | None


@dataclass(frozen=True, slots=True)
class PurgeDone:
    """What went, and what became of the files. `backups` are the names of own backups that were removed."""

    counts: Counts = field(default_factory=dict)
    is_finished_earlier: bool = False
    """Whether a purge that had been interrupted was finished, too."""
    backups: tuple[str, ...] = ()
    size_before: int = 0
    size_after: int = 0
    took_us: int = 0
