"""Gentle notes on a secret while it is typed: what it looks like, never what it is."""

from __future__ import annotations

import re

from paysg_desktop.signatures.standard_webhooks_key import FEWEST_BYTES, PREFIX, KeyProblem, read_key
from paysg_desktop.ui.wording import tr

_API_KEY = re.compile(r"(?:sk|pk|rk)_(?:test|live)_")
_HIDDEN = re.compile(r"[*•●…]{2,}|\.{3,}|…")
_BLANK = re.compile(r"\s")


def secret_note(provider: str, text: str) -> str:
    """What seems wrong with a trimmed secret, in a sentence without any part of it; empty for nothing."""
    if not text:
        return ""
    for is_so, note in (
        (_API_KEY.match(text), tr("This looks like an API key. The signing secret is another one.")),
        (
            _HIDDEN.search(text),
            tr("This looks like the hidden form of a secret. Copy it where it is shown whole."),
        ),
        (_BLANK.search(text), tr("There is a blank in it. Secrets have none as a rule.")),
        (PREFIX in text[1:], tr("There is something in front of whsec_. The secret begins there.")),
    ):
        if is_so:
            return note
    return _yoco_note(text) if provider == "yoco" else ""


def _yoco_note(text: str) -> str:
    if not text.startswith(PREFIX):
        return tr("Yoco's signing secrets begin with whsec_.")
    try:
        key = read_key(text)
    except KeyProblem:
        return tr("What stands after whsec_ is not base64, so a part may be missing or changed.")
    return "" if len(key) >= FEWEST_BYTES else tr("It is short for a signing secret: a part of it may be missing.")
