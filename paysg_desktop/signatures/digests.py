"""Digests as text, told apart by their shape."""

from __future__ import annotations

import base64
import binascii
import re

_HEX = re.compile(r"[0-9a-fA-F]{64}")
_BASE64 = re.compile(r"[A-Za-z0-9+/]{43}=?")
_URL_SAFE = str.maketrans("-_", "+/")


def read_digest(text: str) -> tuple[str, bytes] | None:
    """The encoding (`hex` or `base64`) and the 32 bytes of a SHA-256 digest; None for any other text.

    Hex in either case; base64 in either alphabet, with or without its padding, but nothing in the unused bits.
    """
    if _HEX.fullmatch(text):
        return "hex", bytes.fromhex(text)
    plain = text.translate(_URL_SAFE)
    if not _BASE64.fullmatch(plain):
        return None
    decoded = read_base64(plain)
    return ("base64", decoded) if decoded is not None else None


def read_hex(text: str) -> bytes | None:
    """The bytes of hex digits in either case; None for any other text."""
    is_hex = len(text) % 2 == 0 and re.fullmatch(r"[0-9a-fA-F]+", text)
    return bytes.fromhex(text) if is_hex else None


def read_base64(text: str) -> bytes | None:
    """The bytes of base64, with or without its padding, but nothing in the unused bits; None for other text."""
    unpadded = text.rstrip("=")
    padded = unpadded + "=" * (-len(unpadded) % 4)
    if text not in (unpadded, padded) or not text.isascii():
        return None
    try:
        decoded = base64.b64decode(padded, validate=True)
    except (binascii.Error, ValueError):
        return None
    return decoded if decoded and base64.b64encode(decoded).decode() == padded else None
