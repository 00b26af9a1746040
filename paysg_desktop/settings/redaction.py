"""What may leave through a log: secrets and personal data masked, control characters made visible."""

from __future__ import annotations

import json
import re
import threading
import unicodedata
from urllib.parse import quote

MASK = "•••"
_SHORTEST_SECRET = 4
"""Masking every "a" of a text would tell more than it hides."""
_UNSEEN = {"Cc", "Cf", "Cs", "Zl", "Zp"}
"""Control, format (bidi, zero width), lone surrogates, line and paragraph separators."""
# Repetitions before a required character are bounded: unbounded ones take quadratic time on a long line.
_PATTERNS = (
    (re.compile(r"whsec_[A-Za-z0-9+/=_-]+"), f"whsec_{MASK}"),
    (re.compile(r"\b(paysg|sk|pk)_(live|stag|staging|test)_[A-Za-z0-9+/=_-]+"), rf"\1_\2_{MASK}"),
    (
        re.compile(
            r"""(authorization|signature|x-api-key|cookie)"""
            r"""((?:[\\'"]{0,4}\s{0,4}[:=]|[\\'"]{1,4}\s{0,4},)\s{0,4}b?)"""
            r"""(\\{0,4}"[^"\r\n]*|\\{0,4}'[^'\r\n]*|[^\r\n]+)""",
            re.IGNORECASE,
        ),
        rf"\1\2{MASK}",
    ),
    (re.compile(r"\bbearer\s{1,4}[A-Za-z0-9._~+/=-]+", re.IGNORECASE), f"Bearer {MASK}"),
    (re.compile(r"(?<![A-Za-z0-9])[STFGM]\d{7}[A-Z](?![A-Za-z0-9])", re.IGNORECASE | re.ASCII), MASK),
)
_EMAIL = re.compile(r"""[^\s@<>"'(),;\[\]{}=]{1,64}(?:@|%40)[^\s@<>"'(),;:/\[\]{}]{1,253}\.\w{2,63}""")


class Redactor:
    """Masks registered secrets and everything that looks like one; safe to use from any thread."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._known: re.Pattern[str] | None = None
        self._forms: set[str] = set()
        self._registered: set[str] = set()

    def register(self, value: str) -> None:
        """Mask `value` from now on, in the forms that texts show it in; below four characters nothing is."""
        if value in self._registered:
            return
        bare = value.strip().removeprefix("whsec_")
        forms = {form for text in (value, value.strip(), bare) for form in _forms_of(text)}
        with self._lock:
            self._registered.add(value)
            self._forms |= {form for form in forms if len(form.strip()) >= _SHORTEST_SECRET}
            longest_first = sorted(self._forms, key=len, reverse=True)
            self._known = re.compile("|".join(map(re.escape, longest_first))) if longest_first else None

    def redact(self, text: str) -> str:
        """The text with every secret and personal identifier masked; its line ends stay."""
        known = self._known
        if known is not None:
            text = known.sub(MASK, text)
        for pattern, replacement in _PATTERNS:
            text = pattern.sub(replacement, text)
        # The slowest pattern, and few texts have what it looks for.
        return _EMAIL.sub(f"{MASK}@{MASK}", text) if "@" in text or "%40" in text else text


def visible(text: str) -> str:
    """The text on one line: control, bidi and other unseen characters stand as marks that can be read."""
    if text.isascii() and text.isprintable():
        return text
    return "".join(_mark(char) if unicodedata.category(char) in _UNSEEN else char for char in text)


_redactor = Redactor()


def register_secret(value: str) -> None:
    """Mask `value` in every log of this process from now on."""
    _redactor.register(value)


def redact(text: str) -> str:
    """Mask everything registered, and everything that looks like a secret or a personal identifier."""
    return _redactor.redact(text)


def _forms_of(text: str) -> tuple[str, ...]:
    encodable = text.encode(errors="replace")
    return (text, repr(text)[1:-1], json.dumps(text)[1:-1], json.dumps(text, ensure_ascii=False)[1:-1],
            repr(encodable)[2:-1], quote(encodable, safe=""))  # fmt: skip


def _mark(char: str) -> str:
    code = ord(char)
    if code < 0x20:
        return chr(0x2400 + code)
    return "␡" if code == 0x7F else f"⟦U+{code:04X}⟧"
