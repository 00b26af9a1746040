"""The bytes of two bodies around the places where they differ; what differs stands in brackets. Pure."""

from __future__ import annotations

from collections.abc import Iterable

from paysg_desktop.domain.byte_diff import Place
from paysg_desktop.ui.inspector.pretty import CodeLine
from paysg_desktop.ui.wording import tr
from paysg_desktop.usecases.byte_places import Body

PER_LINE = 8
MOST_LINES = 1_200
_MOST_ROWS = 12
"""Lines of one side of one place; what follows in it is counted."""
_HIDDEN, _HIDDEN_TEXT = "••", "•"


def hex_lines(old: Body, new: Body, places: Iterable[Place]) -> tuple[CodeLine, ...]:
    """The other's bytes above this one's, place by place; at most MOST_LINES and a sentence."""
    lines: list[CodeLine] = []
    for number, place in enumerate(places):
        if len(lines) > MOST_LINES:
            lines.append(_quiet(tr("… The places behind this one are not shown here.")))
            break
        lines += [CodeLine("")] if number else []
        lines += _side(tr("other"), old, place.old_start, place.old_end)
        lines += _side(tr("this"), new, place.new_start, place.new_end)
    return tuple(lines)


def _side(name: str, body: Body, start: int, end: int) -> list[CodeLine]:
    first = start - start % PER_LINE
    last = max(end, start + 1)
    rows = range(first, last, PER_LINE)
    lines = [_row(name, body, at, start, end) for at in rows[:_MOST_ROWS]]
    if len(rows) > _MOST_ROWS:
        left_out = last - rows[_MOST_ROWS]
        lines.append(_quiet(tr("… and {count} more bytes that differ").format(count=f"{left_out:,}")))
    return lines


def _row(name: str, body: Body, at: int, start: int, end: int) -> CodeLine:
    """`other 00000018  7b 22[61]22 3a 31 7d     {"a":1}`; an empty place is a bracket pair without bytes: `[]`."""
    part = body.content[at : at + PER_LINE]
    hidden = {each for first, last in body.hidden(at, at + PER_LINE) for each in range(first, last)}
    pairs = [_HIDDEN if at + index in hidden else f"{byte:02x}" for index, byte in enumerate(part)]
    shown = _bracketed(pairs, max(start, at) - at, min(end, at + PER_LINE) - at)
    text = "".join(_HIDDEN_TEXT if at + index in hidden else _ascii(byte) for index, byte in enumerate(part))
    prefix = f"{name:<6}{at:08x} "
    return CodeLine(f"{prefix}{shown:<{3 * PER_LINE + 2}} {text}", ((0, len(prefix), "more"),))


def _bracketed(pairs: list[str], first: int, last: int) -> str:
    """The pairs with a bracket where the differing ones begin and end."""
    if first >= last:
        before, after = " ".join(pairs[:first]), " ".join(pairs[first:])
        return f" {before}[]{after}" if before else f"[]{after}"
    inner = " ".join(pairs[first:last])
    before, after = (" ".join(part) for part in (pairs[:first], pairs[last:]))
    return f"{' ' if before else ''}{before}[{inner}]{after}"


def _ascii(byte: int) -> str:
    return chr(byte) if 0x20 <= byte < 0x7F else "·"


def _quiet(text: str) -> CodeLine:
    return CodeLine(text, ((0, len(text), "more"),))
