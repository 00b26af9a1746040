"""The containers of icons, read back by what they say of themselves."""

from __future__ import annotations

import struct

import pytest
from paysg_dev.icon_files import ICNS_KINDS, icns, ico

PNGS = {size: b"\x89PNG" + bytes([size % 251]) * size for size in (16, 32, 64, 128, 256)}


def test_an_ico_finds_each_png_where_it_says() -> None:
    made = ico(PNGS)
    reserved, kind, count = struct.unpack_from("<HHH", made)
    assert (reserved, kind, count) == (0, 1, len(PNGS))
    for number, size in enumerate(sorted(PNGS)):
        width, height, _, _, planes, bits, length, offset = struct.unpack_from("<BBBBHHII", made, 6 + 16 * number)
        assert (width, height) == (size % 256, size % 256)
        assert (planes, bits) == (1, 32)
        assert made[offset : offset + length] == PNGS[size]


@pytest.mark.parametrize("pngs", [{}, {512: b"png"}])
def test_an_ico_of_what_it_cannot_hold_is_refused(pngs: dict[int, bytes]) -> None:
    with pytest.raises(ValueError, match="up to 256 pixels"):
        ico(pngs)


def test_an_icns_holds_every_kind_and_says_its_own_length() -> None:
    pngs = {size: b"\x89PNG" + bytes([size % 251]) * size for size in ICNS_KINDS.values()}
    made = icns(pngs)
    assert struct.unpack_from(">4sI", made) == (b"icns", len(made))
    found, at = {}, 8
    while at < len(made):
        kind, length = struct.unpack_from(">4sI", made, at)
        found[kind.decode()] = made[at + 8 : at + length]
        at += length
    assert found == {kind: pngs[size] for kind, size in ICNS_KINDS.items()}
