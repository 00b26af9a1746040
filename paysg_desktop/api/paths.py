"""Paths of requests."""

from __future__ import annotations

from urllib.parse import quote

from paysg_desktop.domain.errors import UsageError


def path_step(text: str) -> str:
    """One step of a path, whatever an id is made of; raises UsageError for one that would change the path."""
    if text in ("", ".", ".."):
        raise UsageError("An id that is empty or only dots can't be asked for; nothing was sent. Check the id.")
    return quote(text.encode(errors="replace"), safe="")
