"""Two requests compared, ready to be shown. Pure; fit for a worker thread."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

from paysg_desktop.domain.byte_diff import differing
from paysg_desktop.domain.headers import Headers
from paysg_desktop.domain.json_diff import ChangeKind
from paysg_desktop.domain.json_diff_bodies import COMPARE_BYTES, ComparedBodies, compare_bodies
from paysg_desktop.ui.inspector.compare_hex import hex_lines
from paysg_desktop.ui.inspector.first_difference import visible
from paysg_desktop.ui.inspector.pretty import CodeLine
from paysg_desktop.ui.wording import Chip, localised, mark, plural, tr
from paysg_desktop.usecases.byte_places import Body, Excerpt, ShownPlace, shown_places
from paysg_desktop.usecases.comparison import Line, told_changes, told_headers

MOST_PLACES = 100
"""Differing places that the text shows; how many more there are is told."""
_BLANKS = b" \t\r\n"


@dataclass(frozen=True, slots=True)
class Side:
    """One of two requests that are compared, and what it is called.

    Personal data of both is hidden while either `is_masked`.
    """

    title: str
    headers: Headers = field(repr=False)
    body: bytes = field(repr=False)
    is_masked: bool = True


@dataclass(frozen=True, slots=True)
class TextPlace:
    """One differing place as two pieces of text, through the gate; blanks are dots."""

    title: str
    other: Excerpt
    this: Excerpt
    is_hidden: bool = False
    is_blank: bool = False
    """Whether nothing but white space differs."""


@dataclass(frozen=True, slots=True)
class CompareViews:
    """What each view shows. `notes` say what was found, or why there is nothing to show.

    `place_count` counts all places, `places` are those that are shown. `copied` is for the clipboard, masked too.
    """

    notes: tuple[str, ...] = ()
    changes: tuple[Line, ...] = field(repr=False, default=())
    places: tuple[TextPlace, ...] = field(repr=False, default=())
    place_count: int = 0
    hex: tuple[CodeLine, ...] = field(repr=False, default=())
    headers: tuple[Line, ...] = field(repr=False, default=())
    copied: str = field(repr=False, default="")


def compare_sides(this: Side, other: Side) -> CompareViews:
    """All views of how `this` differs from the `other`; raises nothing, whatever came."""
    is_masked = this.is_masked or other.is_masked
    names = ("The other body", "This body")
    compared = compare_bodies(other.body, this.body, names)
    changes = told_changes(compared.changes, is_masked=is_masked)
    headers = told_headers(other.headers, this.headers)
    old, new = (Body(side.body, is_masked=is_masked) for side in (other, this))
    found = differing(old.content, new.content)
    shown = shown_places(old, new, found[:MOST_PLACES])
    places = tuple(_text_place(old, new, each) for each in shown)
    is_hidden = any(line.is_hidden for line in changes) or any(place.is_hidden for place in places)
    return CompareViews(
        notes=(*_notes(compared), *((tr(_REVEAL),) if is_hidden else ())),
        changes=changes,
        places=places,
        place_count=len(found),
        hex=hex_lines(old, new, found),
        headers=headers,
        copied="\n".join(_copied(line) for line in (*changes, *headers)),
    )


def change_chip(kind: ChangeKind) -> Chip:
    """The chip of one kind of change."""
    match kind:
        case ChangeKind.ADDED:
            return Chip(tr("added"), "good", "plus")
        case ChangeKind.REMOVED:
            return Chip(tr("removed"), "bad", "cross")
        case ChangeKind.MOVED:
            return Chip(tr("moved"), "neutral", "arrow-down")
        case ChangeKind.TYPE_CHANGED:
            return Chip(tr("type changed"), "caution", "alert")
        case ChangeKind.REWRITTEN:
            return Chip(tr("rewritten"), "neutral", "edit")
        case _:
            return Chip(tr("changed"), "caution", "edit")


def summary_chips(changes: tuple[Line, ...]) -> list[Chip]:
    """How many there are of each kind, in a fixed order."""
    counts = Counter(change.kind for change in changes)
    made = []
    for kind in ChangeKind:
        if counts[kind]:
            chip = change_chip(kind)
            made.append(Chip(f"{counts[kind]:,} {chip.text}", chip.kind, chip.icon))
    return made


_REVEAL = mark("Some of what differs is personal data and hidden. Reveal it under Body to see it here.")


def _notes(compared: ComparedBodies) -> tuple[str, ...]:
    """What is to be said before the differences."""
    if compared.is_same:
        return (tr("Both bodies are the same, byte for byte."),)
    if compared.problem is not None:
        advice = tr("Text and Hex compare the bytes.")
        return (localised(compared.problem).replace(localised(COMPARE_BYTES), advice),)
    notes = compared.remarks
    if compared.has_same_values:
        what = _joined(compared.writing)
        said = tr("Both bodies say the same. They are only written differently: {what}. Text and Hex show where.")
        notes = (said.format(what=what), *notes)
    return notes


def _joined(words: tuple[str, ...]) -> str:
    shown = [tr(word) for word in words]
    return shown[0] if len(shown) == 1 else tr("{words} and {last}").format(
        words=", ".join(shown[:-1]), last=shown[-1]
    )  # fmt: skip


def _text_place(old: Body, new: Body, shown: ShownPlace) -> TextPlace:
    place = shown.place
    differs = old.content[place.old_start : place.old_end] + new.content[place.new_start : place.new_end]
    return TextPlace(
        _place_title(shown),
        _visible(shown.old),
        _visible(shown.new),
        is_hidden=shown.is_hidden,
        is_blank=not differs.strip(_BLANKS),
    )


def _place_title(shown: ShownPlace) -> str:
    old_size, new_size = shown.place.old_size, shown.place.new_size
    where = tr("Byte {position}").format(position=f"{shown.place.old_start:,}")
    if shown.is_hidden:
        # No sizes: a mask never tells how long the value is.
        return tr("{where}: personal data differs").format(where=where)
    sizes = tuple(plural(size, tr("{n} byte"), tr("{n} bytes")) for size in (old_size, new_size))
    if not old_size:
        return tr("{where}: {size} added").format(where=where, size=sizes[1])
    if not new_size:
        return tr("{where}: {size} removed").format(where=where, size=sizes[0])
    if old_size == new_size:
        return tr("{where}: {size} changed").format(where=where, size=sizes[0])
    return tr("{where}: {old} became {new}").format(where=where, old=sizes[0], new=f"{new_size:,}")


def _visible(excerpt: Excerpt) -> Excerpt:
    return Excerpt(visible(excerpt.before), visible(excerpt.mark), visible(excerpt.after))


def _copied(line: Line) -> str:
    told = (
        f"{line.kind} {line.where}",
        f"from {line.was_at}" if line.was_at is not None else "",
        " → ".join(side for side in (line.before, line.after) if side is not None),
    )
    return "  ".join(part for part in told if part)
