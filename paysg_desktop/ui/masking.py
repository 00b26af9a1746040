"""Masks for personal data: what stands on the screen until somebody reveals it, which is logged (T12).

A mask never tells how long the value is, and shows a part of it only where the value has the expected form.
"""

from __future__ import annotations

import re
from typing import Any

from paysg_desktop.domain.personal import ADDRESS, EMAIL, IDENTIFIER, MASKED, is_masked, plain
from paysg_desktop.domain.personal_text import personal_stretches

MASK = "•••••"
_DEEPEST = 100
"""Levels that are looked into; the strict parser lets no more than 64 pass."""
_IDENTIFIER = re.compile(r"[A-Za-z0-9-]{5,}([A-Za-z0-9]{4})")
_EMAIL = re.compile(r"([A-Za-z0-9])?[^@\s]*@((?:[A-Za-z0-9-]+\.)+[A-Za-z]{2,})")
_SINGAPORE = re.compile(r"\bsingapore\b", re.IGNORECASE)


def mask_identifier(text: str) -> str:
    """`•••••567A`: the last four of an identity or business number of nine characters or more."""
    if not text:
        return ""
    found = _IDENTIFIER.fullmatch(text.strip())
    return MASK + (found.group(1) if found else "")


def mask_email(text: str) -> str:
    """`p•••@example.sg`; a name of one letter is hidden whole."""
    if not text:
        return ""
    found = _EMAIL.fullmatch(text.strip())
    if found is None:
        return MASK
    first = found.group(1) or ""
    return f"{'' if text.strip()[1:2] == '@' else first}•••@{found.group(2)}"


def mask_address(text: str) -> str:
    """`•••• Singapore ••••••`: the country where it is ours, nothing else."""
    if not text:
        return ""
    return "•••• Singapore ••••••" if _SINGAPORE.search(text) else "•••• ••••••"


def mask_field(field: str, text: str) -> str:
    """The mask of one personal field's text."""
    kind = MASKED.get(plain(field))
    return MASK if kind is None else _MASKS[kind](text)


def mask_text(text: str) -> str:
    """A text with the personal values in it masked: a body within a body, a form, base64."""
    parts: list[str] = []
    shown_to = 0
    for start, end in personal_stretches(text):
        parts += [text[shown_to:start], MASK]
        shown_to = end
    return "".join((*parts, text[shown_to:]))


_MASKS = {IDENTIFIER: mask_identifier, ADDRESS: mask_address, EMAIL: mask_email}


def mask_document(value: Any) -> Any:
    """A JSON value of the same shape with its personal fields masked; names of people are shown."""
    return _masked(value, None, 0)


def _masked(value: Any, field: str | None, depth: int) -> Any:
    """`field` is the personal field that the value stands in, or None."""
    if depth > _DEEPEST:
        return MASK
    if isinstance(value, dict):
        return {
            key: _masked(each, field or (key if is_masked(key) else None), depth + 1)
            for key, each in value.items()
        }
    if isinstance(value, list):
        return [_masked(each, field, depth + 1) for each in value]
    if field is None:
        return mask_text(value) if isinstance(value, str) else value
    if value is None:
        return None
    return mask_field(field, value) if isinstance(value, str) else MASK
