"""The containers that icons come in, made from PNGs: .ico for Windows, .icns for macOS."""

from __future__ import annotations

import struct
from collections.abc import Mapping

LINUX_SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
ICO_SIZES = (16, 24, 32, 48, 64, 128, 256)
ICNS_KINDS: Mapping[str, int] = {
    "icp4": 16,
    "icp5": 32,
    "ic07": 128,
    "ic08": 256,
    "ic09": 512,
    "ic10": 1024,
    "ic11": 32,
    "ic12": 64,
    "ic13": 256,
    "ic14": 512,
}
"""Kind of entry to side in pixels; ic10 to ic14 are those of twice the pixels."""
_LARGEST_SIDE = 256
_ENTRY_BYTES, _HEAD_BYTES = 16, 6


def ico(pngs: Mapping[int, bytes]) -> bytes:
    """A Windows icon of PNGs by side in pixels, at most 256 each (Windows reads PNG entries since Vista)."""
    sizes = sorted(pngs)
    if not sizes or sizes[-1] > _LARGEST_SIDE:
        raise ValueError(f"An .ico holds sides of up to {_LARGEST_SIDE} pixels, not {sizes}.")
    entries, offset = [], _HEAD_BYTES + _ENTRY_BYTES * len(sizes)
    for size in sizes:
        side = size % _LARGEST_SIDE  # 0 stands for 256
        entries.append(struct.pack("<BBBBHHII", side, side, 0, 0, 1, 32, len(pngs[size]), offset))
        offset += len(pngs[size])
    return b"".join((struct.pack("<HHH", 0, 1, len(sizes)), *entries, *(pngs[size] for size in sizes)))


def icns(pngs: Mapping[int, bytes]) -> bytes:
    """A macOS icon of PNGs by side in pixels: every side of `ICNS_KINDS` has to be there."""
    entries = [_icns_part(kind, pngs[side]) for kind, side in ICNS_KINDS.items()]
    return _icns_part("icns", b"".join(entries))


def _icns_part(kind: str, content: bytes) -> bytes:
    return kind.encode("ascii") + struct.pack(">I", 8 + len(content)) + content
