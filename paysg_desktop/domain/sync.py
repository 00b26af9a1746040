"""Reading an account's payments from its provider's API: how far it is, and what came of it."""

from __future__ import annotations

from dataclasses import dataclass

from paysg_desktop.domain.account import Account


@dataclass(frozen=True, slots=True)
class SyncProgress:
    """A run as it stands: payments read, and how many of them told something new. `is_paging` until the list is
    read; then payments are asked for one by one, `left` of them still to come."""

    account: Account
    read: int = 0
    new: int = 0
    is_paging: bool = True
    left: int = 0


@dataclass(frozen=True, slots=True)
class SyncDone:
    """What a run came to. `problem` says why it did not end well; what it had read until then is kept."""

    account: Account
    read: int
    new: int
    problem: str | None = None
    exit_code: int = 0
    """That of the error behind `problem`."""
