"""Which headers differ between two requests: by name, in any case of letters, repeated ones together."""

from __future__ import annotations

from dataclasses import dataclass, field

from paysg_desktop.domain.headers import Headers
from paysg_desktop.domain.json_diff import ChangeKind


@dataclass(frozen=True, slots=True)
class HeaderChange:
    """All headers of one name, spelt as they came last; `before` and `after` are their values in order.

    `MOVED`: the same values in another order. `REWRITTEN`: the name alone is spelt otherwise.
    """

    kind: ChangeKind
    name: bytes
    before: tuple[bytes, ...] = field(default=(), repr=False)
    after: tuple[bytes, ...] = field(default=(), repr=False)


def header_changes(old: Headers, new: Headers) -> tuple[HeaderChange, ...]:
    """What differs, in the order of the old headers and then of the new ones; the order of names means nothing."""
    before, after = _by_name(old), _by_name(new)
    found: list[HeaderChange] = []
    for key in {**before, **after}:
        name, values = before.get(key, (b"", ()))
        new_name, new_values = after.get(key, (b"", ()))
        kind = _kind(values, new_values) or (ChangeKind.REWRITTEN if name != new_name else None)
        if kind is not None:
            found.append(HeaderChange(kind, new_name or name, values, new_values))
    return tuple(found)


def _kind(before: tuple[bytes, ...], after: tuple[bytes, ...]) -> ChangeKind | None:
    if before == after:
        return None
    if not before or not after:
        return ChangeKind.REMOVED if before else ChangeKind.ADDED
    return ChangeKind.MOVED if sorted(before) == sorted(after) else ChangeKind.CHANGED


def _by_name(headers: Headers) -> dict[bytes, tuple[bytes, tuple[bytes, ...]]]:
    """Name in small letters → the name as it came last, and all values."""
    found: dict[bytes, tuple[bytes, tuple[bytes, ...]]] = {}
    for name, value in headers:
        _, values = found.get(name.lower(), (name, ()))
        found[name.lower()] = (name, (*values, value))
    return found
