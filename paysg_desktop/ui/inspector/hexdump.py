"""Bytes as offset, hexadecimal and ASCII. Pure."""

from __future__ import annotations

from collections.abc import Iterable

from paysg_desktop.ui.wording import tr

PER_LINE = 16
MOST_BYTES = 32 * 1024
_HIDDEN = "••"


def hexdump(body: bytes, hidden: Iterable[tuple[int, int]] = ()) -> str:
    """16 bytes a line, at most MOST_BYTES and a sentence; `hidden` are (start, end) of bytes not shown."""
    covered = {at for start, end in hidden for at in range(start, min(end, MOST_BYTES))}
    shown = body[:MOST_BYTES]
    lines = [_line(shown, at, covered) for at in range(0, len(shown), PER_LINE)]
    if len(body) > MOST_BYTES:
        left = f"{len(body) - MOST_BYTES:,}"
        lines.append(tr("… and {n} more bytes that are not shown here.").format(n=left))
    return "\n".join(lines)


def _line(body: bytes, at: int, covered: set[int]) -> str:
    part = range(at, min(at + PER_LINE, len(body)))
    pairs = [_HIDDEN if place in covered else f"{body[place]:02x}" for place in part]
    half = PER_LINE // 2
    left, right = " ".join(pairs[:half]), " ".join(pairs[half:])
    text = "".join("•" if place in covered else _ascii(body[place]) for place in part)
    return f"{at:08x}  {left:<23}  {right:<23}  {text}"


def _ascii(byte: int) -> str:
    return chr(byte) if 0x20 <= byte < 0x7F else "·"
