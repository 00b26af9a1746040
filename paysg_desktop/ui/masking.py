"""Masks for personal data: what stands on the screen until somebody reveals it, which is logged (T12).

A mask never tells how long the value is, and shows a part of it only where the value has the expected form.
"""

from __future__ import annotations

import re
from typing import Any

MASK = "•••••"
_DEEPEST = 100
"""Levels that are looked into; the strict parser lets no more than 64 pass."""
_IDENTIFIER = re.compile(r"[A-Za-z0-9-]{5,}([A-Za-z0-9]{4})")
_EMAIL = re.compile(r"([A-Za-z0-9])?[^@\s]*@((?:[A-Za-z0-9-]+\.)+[A-Za-z]{2,})")
_SINGAPORE = re.compile(r"\bsingapore\b", re.IGNORECASE)
_EMAILS = ("payeremail", "email", "emailaddress", "customeremail")
_PERSONAL = frozenset({"payeridentifier", "payeraddress", *_EMAILS})


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


def is_personal(field: str) -> bool:
    """Whether a field of a payload holds personal data; snake_case, camelCase and any other spelling of it."""
    return re.sub(r"[^a-z]", "", field.lower()) in _PERSONAL


def mask_field(field: str, text: str) -> str:
    """The mask of one personal field's text."""
    name = re.sub(r"[^a-z]", "", field.lower())
    masks = {"payeridentifier": mask_identifier, "payeraddress": mask_address} | dict.fromkeys(_EMAILS, mask_email)
    return masks[name](text) if name in masks else MASK


def mask_document(value: Any) -> Any:
    """A JSON value of the same shape with its personal fields masked; names of people are shown."""
    return _masked(value, None, 0)


def _masked(value: Any, field: str | None, depth: int) -> Any:
    """`field` is the personal field that the value stands in, or None."""
    if depth > _DEEPEST:
        return MASK
    if isinstance(value, dict):
        return {
            key: _masked(each, field or (key if is_personal(key) else None), depth + 1)
            for key, each in value.items()
        }
    if isinstance(value, list):
        return [_masked(each, field, depth + 1) for each in value]
    if field is None or value is None:
        return value
    return mask_field(field, value) if isinstance(value, str) else MASK
