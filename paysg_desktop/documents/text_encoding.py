"""Which encoding a text file is in: UTF-8, UTF-16 with its mark, or Windows' western one as the last resort."""

from __future__ import annotations

import codecs

from paysg_desktop.domain.errors import UsageError

_CHUNK_BYTES = 1 << 20
_SAVE_AGAIN = "Nothing was taken. Open the file in a spreadsheet, save it as “CSV UTF-8” and import that."
_GUESSED = (
    "The file is not in UTF-8 and was read as Windows western text (cp1252): look at names with accents or in "
    "other scripts."
)


def encoding_of(data: bytes) -> tuple[str, list[str]]:
    """The codec's name, and a remark where it was guessed; raises UsageError for what is no text."""
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return _checked(data, "utf-16"), []
    try:
        return _checked(data, "utf-8-sig"), []
    except UnicodeDecodeError:
        name = _checked(data, "cp1252")
    return name, [_GUESSED]


def _checked(data: bytes, encoding: str) -> str:
    """The encoding, when all of the file is text in it; UTF-8 alone may be tried in vain (UnicodeDecodeError)."""
    decoder = codecs.getincrementaldecoder(encoding)()
    chunks = range(0, len(data), _CHUNK_BYTES)
    try:
        for start in chunks:
            _refuse_nul(decoder.decode(data[start : start + _CHUNK_BYTES]))
    except UnicodeDecodeError:
        if encoding == "utf-8-sig":
            raise
        raise UsageError(f"The file is text in no encoding that is known here. {_SAVE_AGAIN}") from None
    try:
        decoder.decode(b"", final=True)
    except UnicodeDecodeError:
        raise UsageError(
            "The file breaks off in the middle of a character. Nothing was taken. Download it again."
        ) from None
    return encoding


def _refuse_nul(text: str) -> None:
    if "\0" in text:
        raise UsageError(f"The file holds NUL characters, so it is no CSV in a known encoding. {_SAVE_AGAIN}")
