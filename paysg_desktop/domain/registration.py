"""How an endpoint is made known to its provider."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Registration:
    """What people copy: `text` to send to the provider's team, or `request` with its `curl` line.

    `what_to_do` says in a sentence or two where it goes. A key stands in neither; its place is marked.
    """

    what_to_do: str
    text: str | None = None
    request: str | None = None
    curl: str | None = None
