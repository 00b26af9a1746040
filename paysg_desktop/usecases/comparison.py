"""What differs between two requests, told in lines for people: personal data and keys masked."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from paysg_desktop.domain.header_diff import header_changes
from paysg_desktop.domain.headers import Headers
from paysg_desktop.domain.json_diff import Change, ChangeKind, pointer
from paysg_desktop.domain.json_diff_nodes import type_name
from paysg_desktop.domain.json_diff_text import json_line
from paysg_desktop.domain.personal_text import is_personal_path, personal_stretches
from paysg_desktop.usecases.masking import masked_headers

MASK = "•••••"
WHOLE = "(the whole body)"
LONGEST_VALUE = 2_000
"""Characters of a value that are told."""
_BETWEEN = " | "
"""Between the values of a header that came several times."""
_HIDDEN = "Personal data, hidden."
_KEY_HIDDEN = "A key, hidden."
_HEADER_NOTES = {
    ChangeKind.REWRITTEN: "Only its name is spelt otherwise.",
    ChangeKind.MOVED: "The same values in another order.",
}


@dataclass(frozen=True, slots=True)
class Line:
    """One difference. `where` is a JSON pointer or a header's name, as it is now; `was_at` the pointer before.

    `before` and `after` are None where there is no such side, and for what was only moved `before` is None.
    """

    kind: ChangeKind
    where: str
    was_at: str | None = None
    before: str | None = field(default=None, repr=False)
    after: str | None = field(default=None, repr=False)
    note: str = ""
    is_hidden: bool = False
    """Whether what differs is masked, so that both sides look alike; `note` says so."""


def told_changes(changes: Iterable[Change], *, is_masked: bool) -> tuple[Line, ...]:
    """The changes of a body; where it `is_masked`, one of personal data is told without its values."""
    return tuple(_change(change, is_masked=is_masked) for change in changes)


def told_headers(old: Headers, new: Headers) -> tuple[Line, ...]:
    """The headers that differ; values of those that hold keys are masked, always."""
    lines = []
    for change in header_changes(old, new):
        before, after = (_header(change.name, values) for values in (change.before, change.after))
        is_hidden = change.before != change.after and before == after
        note = _KEY_HIDDEN if is_hidden else _HEADER_NOTES.get(change.kind, "")
        name = change.name.decode("latin-1")
        lines.append(Line(change.kind, name, None, before, after, note, is_hidden=is_hidden))
    return tuple(lines)


def told_value(value: object, *, is_masked: bool, is_personal: bool) -> str:
    """A value as JSON on one line, what is personal in it masked."""
    if is_masked and is_personal and value is not None:
        return MASK
    if is_masked and isinstance(value, str) and personal_stretches(value) == [(0, len(value))]:
        return MASK
    text = json_line(value, LONGEST_VALUE)
    return masked(text) if is_masked else text


def masked(text: str) -> str:
    """The text with a mask wherever personal data stands in it."""
    parts, at = [], 0
    for start, end in personal_stretches(text):
        parts += [text[at:start], MASK]
        at = end
    return "".join([*parts, text[at:]])


def _change(change: Change, *, is_masked: bool) -> Line:
    is_personal = is_personal_path((*(change.old_path or ()), *(change.new_path or ())))
    before, after = (
        told_value(value, is_masked=is_masked, is_personal=is_personal) for value in (change.before, change.after)
    )
    where = pointer(change.path) or WHOLE
    was_at = pointer(change.old_path or ())
    match change.kind:
        case ChangeKind.ADDED:
            return Line(change.kind, where, after=after)
        case ChangeKind.REMOVED:
            return Line(change.kind, where, before=before)
        case ChangeKind.MOVED:
            return Line(change.kind, where, was_at, after=after)
    is_hidden = is_masked and before == after
    types = f"{type_name(change.before)} → {type_name(change.after)}"
    notes = (types if change.kind is ChangeKind.TYPE_CHANGED else "", _HIDDEN if is_hidden else "")
    note = ". ".join(note for note in notes if note)
    return Line(change.kind, where, was_at if was_at != where else None, before, after, note, is_hidden=is_hidden)


def _header(name: bytes, values: tuple[bytes, ...]) -> str | None:
    shown = [value for _, value in masked_headers(tuple((name, value) for value in values))]
    return _BETWEEN.join(shown) if shown else None
