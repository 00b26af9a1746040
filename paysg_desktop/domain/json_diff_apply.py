"""Making the new value of the old one and the changes between them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from paysg_desktop.domain.json_diff import Change, ChangeKind, Path

_LEAVES = (ChangeKind.REMOVED, ChangeKind.MOVED)
_COMES = (ChangeKind.ADDED, ChangeKind.MOVED)


def apply(changes: Iterable[Change], old: Any) -> Any:
    """A new value, equal to `new` for `apply(diff(old, new), old)`; `old` stays as it is.

    In two passes, so that no path is moved by an earlier step: backwards through the old value everything that
    leaves it or is replaced, then forwards through the new one everything that comes to it. These are `remove`,
    `replace` and `add` of RFC 6902, one after the other. Raises ValueError where a change does not fit the value.
    """
    told = list(changes)
    holder = [_copied(old)]
    for change in sorted((each for each in told if each.old_path is not None), key=_old, reverse=True):
        if change.kind in _LEAVES:
            _remove(holder, _old(change))
        else:
            _replace(holder, _old(change), change.after)
    for change in sorted((each for each in told if each.kind in _COMES), key=_new):
        _add(holder, _new(change), change.after)
    return holder[0] if holder else None


def _old(change: Change) -> Path:
    return change.old_path or ()


def _new(change: Change) -> Path:
    return change.new_path or ()


def _remove(holder: list[Any], path: Path) -> None:
    parent, last = _parent(holder, path)
    try:
        del parent[last]
    except (LookupError, TypeError):
        raise _misfit() from None


def _replace(holder: list[Any], path: Path, value: Any) -> None:
    parent, last = _parent(holder, path)
    try:
        parent[last]
        parent[last] = _copied(value)
    except (LookupError, TypeError):
        raise _misfit() from None


def _add(holder: list[Any], path: Path, value: Any) -> None:
    parent, last = _parent(holder, path)
    if isinstance(parent, list) and isinstance(last, int) and 0 <= last <= len(parent):
        parent.insert(last, _copied(value))
    elif isinstance(parent, dict) and isinstance(last, str):
        parent[last] = _copied(value)
    else:
        raise _misfit()


def _parent(holder: list[Any], path: Path) -> tuple[Any, str | int]:
    """What holds the place, and its key or index there."""
    parts: Path = (0, *path)
    parent: Any = holder
    try:
        for part in parts[:-1]:
            parent = parent[part]
    except (LookupError, TypeError):
        raise _misfit() from None
    return parent, parts[-1]


def _copied(value: Any) -> Any:
    """A copy of all objects and arrays; numbers and texts never change."""
    if isinstance(value, dict):
        return {key: _copied(each) for key, each in value.items()}
    return [_copied(each) for each in value] if isinstance(value, list) else value


def _misfit() -> ValueError:
    return ValueError("These changes are not of this value.")
