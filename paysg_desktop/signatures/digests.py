"""Digests as text, told apart by their shape."""

from __future__ import annotations

import base64
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
    unpadded = plain.rstrip("=")
    decoded = base64.b64decode(unpadded + "=")
    return ("base64", decoded) if base64.b64encode(decoded).decode() == unpadded + "=" else None
