"""The members of JSON values. Pure."""

from __future__ import annotations

from typing import Any


def has_at_most(document: Any, limit: int) -> bool:
    """Whether a document has no more than `limit` members, all levels together."""
    waiting, count = [document], 0
    while waiting and count <= limit:
        value = waiting.pop()
        inner = members_of(value)
        count += len(inner)
        waiting.extend(member for _, member in inner)
    return count <= limit


def members_of(value: Any) -> list[tuple[str, Any]]:
    """Keys or numbers with their values; nothing for what is no container."""
    if isinstance(value, dict):
        return list(value.items())
    return [(str(number), each) for number, each in enumerate(value)] if isinstance(value, list) else []
