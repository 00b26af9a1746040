"""Rows of a table taken from its pages alone, where no way leads to them through the damaged file any more.

Source: the file format of SQLite 3, sections 1.5 and 1.6 (pages and cells), 2.1 (records), 4 (the log).
"""

from __future__ import annotations

import mmap
import struct
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from paysg_desktop.store.records import Row

PAGE = 4096
"""All our files have it."""
_LEAF, _KEYED_LEAF, _KEYED_INNER = 0x0D, 0x0A, 0x02
_HEADER_BYTES = 100
_LEAF_HEADER, _INNER_HEADER = 8, 12
_MOST_LOCAL, _MOST_LOCAL_KEYED = PAGE - 35, (PAGE - 12) * 64 // 255 - 23
_LEAST_LOCAL = (PAGE - 12) * 32 // 255 - 23
_FRAME_HEADER = 24
_WAL_HEADER = 32
_WIDTHS = {0: 0, 1: 1, 2: 2, 3: 3, 4: 4, 5: 6, 6: 8, 7: 8, 8: 0, 9: 0}
_MOST_PAYLOAD = 16 * 1024 * 1024


class BrokenError(Exception):
    """These bytes are no row."""


_NO_ROW = (BrokenError, IndexError, struct.error, ValueError)


class Pages:
    """The pages of a database, each as the log's last whole transaction left it; raises OSError, ValueError."""

    def __init__(self, path: Path) -> None:
        with path.open("rb") as file:
            self._content = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        self._newer = _logged(path.with_name(f"{path.name}-wal"))

    def close(self) -> None:
        self._content.close()

    def rows(self, column_count: int) -> Iterator[tuple[int, Row]]:
        """Number and values of each row that has so many columns, of whatever table with row numbers."""
        for page, offset in self._cells((_LEAF,)):
            with suppress(*_NO_ROW):
                size, offset = _varint(page, offset)
                number, offset = _varint(page, offset)
                yield number, _record(self._payload(page, offset, size, _MOST_LOCAL), column_count)

    def keyed_rows(self, column_count: int) -> Iterator[Row]:
        """Values of each row of a table without row numbers, and of entries of indexes; the key comes first."""
        for kind, skipped in ((_KEYED_LEAF, 0), (_KEYED_INNER, 4)):
            for page, offset in self._cells((kind,)):
                with suppress(*_NO_ROW):
                    size, offset = _varint(page, offset + skipped)
                    yield _record(self._payload(page, offset, size, _MOST_LOCAL_KEYED), column_count)

    def _cells(self, kinds: tuple[int, ...]) -> Iterator[tuple[bytes, int]]:
        last = max(len(self._content) // PAGE, *self._newer, 0)
        for number in range(1, last + 1):
            page = self._page(number)
            start = _HEADER_BYTES if number == 1 else 0
            if len(page) != PAGE or page[start] not in kinds:
                continue
            (count,) = struct.unpack_from(">H", page, start + 3)
            first = start + (_LEAF_HEADER if page[start] != _KEYED_INNER else _INNER_HEADER)
            for place in range(first, min(first + 2 * count, PAGE - 1), 2):
                yield page, struct.unpack_from(">H", page, place)[0]

    def _page(self, number: int) -> bytes:
        return self._newer.get(number) or self._content[(number - 1) * PAGE : number * PAGE]

    def _payload(self, page: bytes, offset: int, size: int, most: int) -> bytes:
        if not 0 < size <= _MOST_PAYLOAD:
            raise BrokenError
        if size <= most:
            payload = page[offset : offset + size]
        else:
            local = _LEAST_LOCAL + (size - _LEAST_LOCAL) % (PAGE - 4)
            local = local if local <= most else _LEAST_LOCAL
            (following,) = struct.unpack_from(">I", page, offset + local)
            payload = page[offset : offset + local] + self._overflow(following, size - local)
        if len(payload) != size:
            raise BrokenError
        return payload

    def _overflow(self, number: int, size: int) -> bytes:
        parts: list[bytes] = []
        while size > 0:
            page = self._page(number)
            if number < 1 or len(page) != PAGE:
                raise BrokenError
            parts.append(page[4 : 4 + size])
            size -= PAGE - 4
            (number,) = struct.unpack_from(">I", page)
        return b"".join(parts)


def _logged(path: Path) -> dict[int, bytes]:
    """The pages of a write-ahead log up to its last commit; the checksums say where it ends."""
    try:
        content = path.read_bytes()
    except OSError:
        return {}
    if len(content) < _WAL_HEADER or struct.unpack_from(">I", content, 8)[0] != PAGE:
        return {}
    order = ">" if content[3] & 1 else "<"
    salts = content[16:24]
    checksum = _checksum(content[:24], (0, 0), order)
    pages: dict[int, bytes] = {}
    open_ones: dict[int, bytes] = {}
    for start in range(_WAL_HEADER, len(content) - _FRAME_HEADER - PAGE + 1, _FRAME_HEADER + PAGE):
        number, size_after = struct.unpack_from(">II", content, start)
        page = content[start + _FRAME_HEADER : start + _FRAME_HEADER + PAGE]
        checksum = _checksum(content[start : start + 8] + page, checksum, order)
        if content[start + 8 : start + 16] != salts or struct.unpack_from(">II", content, start + 16) != checksum:
            break
        open_ones[number] = page
        if size_after:
            pages.update(open_ones)
            open_ones = {}
    return pages


def _checksum(content: bytes, before: tuple[int, int], order: str) -> tuple[int, int]:
    first, second = before
    words = struct.unpack(f"{order}{len(content) // 4}I", content)
    for place in range(0, len(words), 2):
        first = (first + words[place] + second) & 0xFFFFFFFF
        second = (second + words[place + 1] + first) & 0xFFFFFFFF
    return first, second


def _varint(content: bytes, offset: int) -> tuple[int, int]:
    value = 0
    for place in range(8):
        byte = content[offset + place]
        value = value << 7 | byte & 0x7F
        if byte < 0x80:
            return value, offset + place + 1
    return value << 8 | content[offset + 8], offset + 9


def _record(payload: bytes, column_count: int) -> Row:
    end, offset = _varint(payload, 0)
    kinds = []
    while offset < end:
        kind, offset = _varint(payload, offset)
        kinds.append(kind)
    if len(kinds) != column_count or offset != end:
        raise BrokenError
    values: list[object] = []
    for kind in kinds:
        width = _WIDTHS.get(kind, (kind - 12) // 2)
        raw = payload[offset : offset + width]
        if len(raw) != width or kind in {10, 11}:
            raise BrokenError
        values.append(_value(kind, raw))
        offset += width
    return tuple(values)


def _value(kind: int, raw: bytes) -> object:
    match kind:
        case 0:
            return None
        case 7:
            return struct.unpack(">d", raw)[0]
        case 8 | 9:
            return kind - 8
        case _ if kind < 10:
            return int.from_bytes(raw, "big", signed=True)
        case _ if kind % 2 == 0:
            return raw
        case _:
            return raw.decode("utf-8", "replace")
