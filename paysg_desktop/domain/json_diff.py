"""What differs between two JSON values, member by member; `json_diff_apply` makes the second of the first again.

Values are those of `strict_json.parse`: exact numbers, never a float. The order of an object's keys means nothing
and is told nowhere; numbers of equal value that are written differently are told as just that.
"""

from __future__ import annotations

from collections import defaultdict, deque
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Any

from paysg_desktop.domain.json_diff_nodes import Node, both_nodes, type_name
from paysg_desktop.domain.json_diff_sequence import Effort, common_pairs, gaps

Path = tuple[str | int, ...]
"""Keys and indexes from the top; the empty one is the whole value."""

_LONG_TEXT = 12
"""Characters from which a text that stands elsewhere was moved rather than removed here and added there."""


class ChangeKind(StrEnum):
    """What happened to one value. The words are those that people read."""

    ADDED = "added"
    REMOVED = "removed"
    CHANGED = "changed"
    TYPE_CHANGED = "type changed"
    MOVED = "moved"
    REWRITTEN = "written differently"
    """A number of the same value in other characters: `1`, `1.0`, `1e0`."""


@dataclass(frozen=True, slots=True)
class Change:
    """One difference. `old_path` is where it stands in the old value, `new_path` where in the new one.

    One that was added has no `old_path`, one that was removed no `new_path`. They differ for what was moved, and
    for what stands behind something added to or removed from an array. `before` and `after` must not be changed.
    """

    kind: ChangeKind
    old_path: Path | None
    new_path: Path | None
    before: Any = field(default=None, repr=False)
    after: Any = field(default=None, repr=False)

    @property
    def path(self) -> Path:
        """Where it stands now, or stood before it was removed."""
        path = self.old_path if self.new_path is None else self.new_path
        return path or ()

    def index_at(self, depth: int) -> int:
        """Which entry of the array at this depth it stands in; 0 where that is no array."""
        index = self.path[depth]
        return index if isinstance(index, int) else 0


def pointer(path: Path) -> str:
    """The path as a JSON pointer (RFC 6901); the whole value's is the empty text."""
    return "".join("/" + str(part).replace("~", "~0").replace("/", "~1") for part in path)


def diff(old: Any, new: Any) -> tuple[Change, ...]:
    """What differs, in the order of the values; empty when they are equal to the last character of a number.

    Raises TooLargeToCompareError for more than 20,000 members or 64 levels. Time is bounded: beyond a certain
    effort an array's changes are still right, but may be more than were necessary.
    """
    old_node, new_node = both_nodes(old, new)
    comparison = _Comparison()
    comparison.compare(old_node, new_node, (), ())
    return tuple(comparison.with_moves())


@dataclass(slots=True)
class _Comparison:
    """Collects changes; what was added or removed waits with its node until it is known whether it was moved."""

    found: list[tuple[Change, Node]] = field(default_factory=list)
    effort: Effort = field(default_factory=Effort)

    def compare(self, old: Node, new: Node, old_path: Path, new_path: Path) -> None:
        if old.number == new.number:
            return
        if old.members is not None and new.members is not None:
            self._objects(old.members, new.members, old_path, new_path)
        elif old.entries is not None and new.entries is not None:
            self._arrays(old.entries, new.entries, old_path, new_path)
        else:
            kind = _kind(old.value, new.value)
            self.found.append((Change(kind, old_path, new_path, old.value, new.value), new))

    def _objects(self, old: dict[str, Node], new: dict[str, Node], old_path: Path, new_path: Path) -> None:
        for key, node in old.items():
            if key in new:
                self.compare(node, new[key], (*old_path, key), (*new_path, key))
            else:
                self._removed(node, (*old_path, key))
        for key, node in new.items():
            if key not in old:
                self._added(node, (*new_path, key))

    def _arrays(self, old: list[Node], new: list[Node], old_path: Path, new_path: Path) -> None:
        pairs = common_pairs([node.number for node in old], [node.number for node in new], self.effort)
        stretches = gaps(pairs, len(old), len(new))
        moved = _moved_within(old, new, stretches)
        gone, come = {row for row, _ in moved}, {column for _, column in moved}
        first = len(self.found)
        for rows, columns in stretches:
            left = [row for row in rows if row not in gone]
            right = [column for column in columns if column not in come]
            self._gap(old, new, left, right, old_path, new_path)
        for row, column in moved:
            value = new[column].value
            change = Change(ChangeKind.MOVED, (*old_path, row), (*new_path, column), value, value)
            self.found.append((change, new[column]))
        depth = len(new_path)
        self.found[first:] = sorted(self.found[first:], key=lambda each: each[0].index_at(depth))

    def _gap(
        self, old: list[Node], new: list[Node], left: list[int], right: list[int], old_path: Path, new_path: Path
    ) -> None:
        """Entries that are equal to none: those that are alike are compared, the others removed and added."""
        pairs = _alike(old, new, left, right, self.effort)
        for rows, columns in gaps(pairs, len(left), len(right)):
            for row in rows:
                self._removed(old[left[row]], (*old_path, left[row]))
            for column in columns:
                self._added(new[right[column]], (*new_path, right[column]))
        for one, other in pairs:
            row, column = left[one], right[other]
            self.compare(old[row], new[column], (*old_path, row), (*new_path, column))

    def _removed(self, node: Node, path: Path) -> None:
        self.found.append((Change(ChangeKind.REMOVED, path, None, before=node.value), node))

    def _added(self, node: Node, path: Path) -> None:
        self.found.append((Change(ChangeKind.ADDED, None, path, after=node.value), node))

    def with_moves(self) -> list[Change]:
        """All changes, where what was removed here and added there is one move, told where it came to."""
        gone: defaultdict[int, deque[Path]] = defaultdict(deque)
        for change, node in self.found:
            if change.kind is ChangeKind.REMOVED and _is_large(node):
                gone[node.number].append(change.path)
        came: dict[Path, Path] = {}
        for change, node in self.found:
            if change.kind is ChangeKind.ADDED and gone[node.number]:
                came[change.path] = gone[node.number].popleft()
        left = set(came.values())
        made: list[Change] = []
        for change, _ in self.found:
            if change.kind is ChangeKind.ADDED and change.path in came:
                moved = replace(change, kind=ChangeKind.MOVED, old_path=came[change.path], before=change.after)
                made.append(moved)
            elif change.kind is not ChangeKind.REMOVED or change.path not in left:
                made.append(change)
        return made


def _kind(old: Any, new: Any) -> ChangeKind:
    name = type_name(old)
    if name != type_name(new):
        return ChangeKind.TYPE_CHANGED
    return ChangeKind.REWRITTEN if name == "number" and old == new else ChangeKind.CHANGED


def _moved_within(old: list[Node], new: list[Node], stretches: list[tuple[range, range]]) -> list[tuple[int, int]]:
    """Entries of one array that stand elsewhere in it, whatever their size; in the new order."""
    gone: defaultdict[int, deque[int]] = defaultdict(deque)
    for rows, _ in stretches:
        for row in rows:
            gone[old[row].number].append(row)
    return [
        (gone[new[column].number].popleft(), column)
        for _, columns in stretches
        for column in columns
        if gone[new[column].number]
    ]


def _alike(
    old: list[Node], new: list[Node], left: list[int], right: list[int], effort: Effort
) -> list[tuple[int, int]]:
    """Pairs of entries that are probably the same thing before and after."""
    if len(left) == len(right) == 1:
        one, other = old[left[0]], new[right[0]]
        both_named = one.members is not None and other.members is not None
        return [(0, 0)] if not both_named or one.likeness == other.likeness else []
    return common_pairs([old[row].likeness for row in left], [new[column].likeness for column in right], effort)


def _is_large(node: Node) -> bool:
    """Whether finding it elsewhere is no accident."""
    return bool(node.members or node.entries) or (isinstance(node.value, str) and len(node.value) >= _LONG_TEXT)
