"""The second try: the body as JavaScript would write it again (paysg.md, section 10.1)."""

from __future__ import annotations

from paysg_desktop.domain.strict_json import JsonProblem
from paysg_desktop.signatures.javascript import reserialise

FALLBACK_LIMIT = 16 * 1024
"""Bytes of the longest body that is written again the JavaScript way."""


def rewritten(body: bytes) -> bytes | None:
    """The body as JavaScript would write it again; None when it is too long, no JSON, or just the same."""
    if len(body) > FALLBACK_LIMIT:
        return None
    try:
        content = reserialise(body)
    except JsonProblem:
        return None
    return content if content != body else None
