"""Accounts: payment services whose payments we read and act on by the provider's API."""

from __future__ import annotations

from dataclasses import dataclass

from paysg_desktop.domain.endpoint import Environment, SecretReference


@dataclass(frozen=True, slots=True)
class Account:
    """One account that a person has connected. Identity: provider, environment, id (the provider's).

    `key` is where the API key is kept, never the key; None for one that is only named. `base_url` is empty for
    the provider's own host; only the sandbox on this computer has another. `created_at` in microseconds UTC.
    """

    provider: str
    environment: Environment
    id: str
    name: str
    key: SecretReference | None
    created_at: int
    base_url: str = ""


@dataclass(frozen=True, slots=True)
class SyncState:
    """How far an account's payments have been read from its API; times in microseconds UTC, None for never.

    `complete_at` is when everything there was known last; `covered_to` is the creation time of the newest
    payment of that moment, so that a run that was cut short is never mistaken for a whole one.
    """

    started_at: int | None = None
    complete_at: int | None = None
    covered_to: int | None = None
    covered_from: int | None = None
    """Creation time of the oldest payment there; None while nothing was ever complete."""
    problem: str | None = None
    """Why the last run did not end well, as a sentence; None when it did."""
    clock_offset_s: int | None = None
    """How far this computer's clock is ahead of the provider's."""
