"""Taking personal data and secrets out of deliveries before a file leaves: each becomes a stable placeholder.

The same value has the same placeholder all over a file (`<payer_name 1>`, `<email 2>`), so that what belongs
together still does. A file is gone through twice: `learn` finds the values by the names of their members, then
each is replaced wherever it stands. A body that is no JSON can't be looked into reliably and is left out whole.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import re
from collections import Counter
from collections.abc import Iterator, Mapping
from urllib.parse import quote, unquote, unquote_plus

from paysg_desktop.domain import strict_json
from paysg_desktop.domain.event import Snapshot
from paysg_desktop.domain.headers import Headers, holds_key
from paysg_desktop.domain.personal import ADDRESS, EMAIL, IDENTIFIER, NAME, PHONE
from paysg_desktop.domain.personal_values import UEN, is_figure, phones, text_kind
from paysg_desktop.usecases.json_rewrite import Rewrite, rewritten
from paysg_desktop.usecases.redact_known import KnownWords, one_blank, same_key

CREDENTIAL = "credential"
DIGEST = "digest"
ENCODED = "encoded"
BODY = "body"
_DEEPEST = 4
"""JSON inside strings of JSON that is still looked into."""
_SHORTEST_PATH = 8
"""Of a path that is looked for inside of texts; `/` stands everywhere."""
_SNAPSHOT = {
    "payer_name": NAME,
    "payer_email": EMAIL,
    "payer_address": ADDRESS,
    "payer_identifier": IDENTIFIER,
}
# Repetitions before a required character are bounded: unbounded ones take quadratic time on a long line.
_PATTERNS = (
    (CREDENTIAL, re.compile(r"\b(?:whsec|whsk)_[A-Za-z0-9+/=_-]{4,}")),
    (CREDENTIAL, re.compile(r"\b(?:paysg|sk|pk|rk)_(?:live|stag|staging|test|demo)_[A-Za-z0-9+/=_-]{4,}")),
    (CREDENTIAL, re.compile(r"\b[Bb]earer\s{1,4}[A-Za-z0-9._~+/=-]{8,}")),
    (CREDENTIAL, re.compile(r"(?<![A-Za-z0-9_-])eyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]*")),
    (EMAIL, re.compile(r"""[^\s@<>"'(),;:\[\]{}=/?&]{1,64}@[^\s@<>"'(),;:/\[\]{}?&]{1,253}""")),
    (IDENTIFIER, re.compile(r"(?<![A-Za-z0-9])[STFGMstfgm][0-9]{7}[A-Za-z](?![A-Za-z0-9])")),
    (IDENTIFIER, UEN),
    (PHONE, re.compile(r"(?<![0-9A-Za-z])\+[0-9][0-9 -]{7,14}[0-9](?![0-9:])")),
)
_DIGEST_NAME = re.compile(r"digest|md5|sha[-_]?[0-9]|sha$|[-_]sha[-_]|hash|checksum|etag")
"""A bare hash of the body: with the rest of it known, the few values that are left can be tried out."""
_RUN = re.compile(r"[A-Za-z0-9+/_-]{12,}={0,2}")
_URL_SAFE = str.maketrans("-_", "+/")
_PLAIN_KEY = re.compile(r"[A-Za-z_][A-Za-z0-9_.-]*")
_CONTROL = re.compile(r"[\x00-\x1f\x7f]")


class Redactor:
    """One file's placeholders. With `is_revealed` only credentials and the secret paths of endpoints are replaced.

    `paths` are those of the endpoints, to their names. Not safe from several threads.
    """

    def __init__(self, paths: Mapping[str, str], *, is_revealed: bool = False) -> None:
        self._paths = {path: _in_path(name) for path, name in sorted(paths.items(), key=_longest_first)}
        self._is_revealed = is_revealed
        self._known = KnownWords()
        self._given: dict[str, str] = {}
        """A value's key to its placeholder."""
        self._counts: Counter[str] = Counter()

    @property
    def counts(self) -> dict[str, int]:
        """How many different values were replaced so far, by kind."""
        return dict(sorted(self._counts.items()))

    # --- the first time through ---

    def learn(self, body: bytes, snapshot: Snapshot | None = None) -> None:
        """Remember the personal values of a body, and those that a provider's parser found in it."""
        if self._is_revealed:
            return
        text = _json_text(body)
        if text is not None:
            self._learn(text, 0)
        for name, kind in _SNAPSHOT.items():
            value = (snapshot or {}).get(name)
            if isinstance(value, str):
                self._known.add(value, kind)

    def _learn(self, text: str, depth: int) -> None:
        member = ""

        def string(value: str, kind: str | None) -> str:
            number(value, kind)
            inner = _inner_json(value) if depth < _DEEPEST else None
            if inner is not None:
                self._learn(inner, depth + 1)
            return value

        def number(value: str, kind: str | None) -> str:
            told = kind or text_kind(member, value)
            # A single word in a member of many meanings may be anything: `self`, `email`.
            if told is not None and (kind or told != NAME or " " in one_blank(value) or not value.isascii()):
                self._known.add(value, told)
            return value

        def name(key: str) -> str:
            nonlocal member
            member = key
            return key

        rewritten(text, Rewrite(string, number, name))

    # --- the second ---

    def body(self, body: bytes) -> bytes:
        """JSON of the same shape and types; anything else as one placeholder. Exact where all is revealed."""
        if self._is_revealed or not body:
            return body
        text = _json_text(body)
        if text is None:
            return self._placeholder(BODY, hashlib.sha256(body).hexdigest()).encode()
        return self._json(text, 0).encode()

    def headers(self, headers: Headers) -> Headers:
        """Credentials are replaced always, other values as texts are."""
        return tuple((name, self._header(name, value)) for name, value in headers)

    def target(self, target: str, endpoint: str) -> str:
        """A request's target: its path is secret, so the endpoint's name stands there; its query may be, too."""
        query = target.partition("?")[2] if self._is_revealed else ""
        return _in_path(endpoint) + (f"?{query}" if query else "")

    def text(self, text: str) -> str:
        """Any text from outside. Digits alone are an id here."""
        return self._text(text, "id")

    # --- inside ---

    def _json(self, text: str, depth: int) -> str:
        member = ""

        def string(value: str, kind: str | None) -> str:
            kind = kind or text_kind(member, value)
            if kind is not None:
                return self._placeholder(kind, value) if value.strip() else value
            inner = _inner_json(value)
            if inner is None:
                return self._text(value, member)
            return self._json(inner, depth + 1) if depth < _DEEPEST else self._placeholder(ENCODED, value)

        def number(value: str, kind: str | None) -> str:
            is_personal = kind or text_kind(member, value) or self._known.kind(value)
            return _zero(value) if is_personal else value

        def name(key: str) -> str:
            nonlocal member
            member = key
            return self._key(key)

        return rewritten(text, Rewrite(string, number, name))

    def _key(self, key: str) -> str:
        """Keys are names of ours or of the provider's; a known value in one counts where it is all of it."""
        if _PLAIN_KEY.fullmatch(key) is None:
            return self.text(key)
        kind = self._known.kind(key)
        return self._by_patterns(key) if kind is None else self._placeholder(kind, key)

    def _text(self, text: str, member: str) -> str:
        """A text that stands in a member or header of this name."""
        for path, instead in self._paths.items():
            if len(path) >= _SHORTEST_PATH:
                text = text.replace(path, instead)
        if self._is_revealed:
            return text
        if is_figure(member, text) and next(self._known.found(text), None) is None:
            return text
        text = self._replaced(text)
        for decode in (unquote, unquote_plus):
            plain = decode(text) if "%" in text or "+" in text else text
            if plain != text and (redacted := self._replaced(plain)) != plain:
                text = redacted
        return _RUN.sub(self._run, text)

    def _header(self, name: bytes, value: bytes) -> bytes:
        plain = name.decode("latin-1")
        if value and holds_key(name):
            return self._placeholder(CREDENTIAL, value.decode("latin-1")).encode()
        if value and not self._is_revealed and _DIGEST_NAME.search(plain.lower()):
            return self._placeholder(DIGEST, value.decode("latin-1")).encode()
        try:
            text = value.decode()
        except UnicodeDecodeError:
            text = value.decode("latin-1")
        redacted = self._text(text, plain)
        return value if redacted == text else _CONTROL.sub(" ", redacted).encode("utf-8", "replace")

    def _replaced(self, text: str) -> str:
        """With what is known replaced, and in what is left what looks like personal data."""
        parts, at = [], 0
        for start, end, kind in self._known.found(text):
            parts += [self._by_patterns(text[at:start]), self._placeholder(kind, text[start:end])]
            at = end
        return "".join([*parts, self._by_patterns(text[at:])])

    def _by_patterns(self, text: str) -> str:
        if not text:
            return text
        for kind, pattern in _PATTERNS:
            text = pattern.sub(lambda found, kind=kind: self._placeholder(kind, found.group()), text)  # type: ignore[misc]
        parts, at = [], 0
        for start, end in phones(text):
            parts += [text[at:start], self._placeholder(PHONE, text[start:end])]
            at = end
        return "".join([*parts, text[at:]])

    def _run(self, found: re.Match[str]) -> str:
        """A stretch that may be base64: replaced where there is JSON, or a value, inside."""
        inside = _decoded(found.group())
        if inside is None:
            return found.group()
        is_wrapped = inside.lstrip()[:1] in ("{", "[") or next(self._found(inside), None) is not None
        return self._placeholder(ENCODED, found.group()) if is_wrapped else found.group()

    def _found(self, text: str) -> Iterator[str]:
        yield from (kind for _, _, kind in self._known.found(text))
        yield from (kind for kind, pattern in _PATTERNS if pattern.search(text))
        yield from (PHONE for _ in phones(text))

    def _placeholder(self, kind: str, value: str) -> str:
        key = same_key(value, kind)
        if key not in self._given:
            self._counts[kind] += 1
            self._given[key] = f"<{kind} {self._counts[kind]}>"
        return self._given[key]


def _longest_first(item: tuple[str, str]) -> int:
    return -len(item[0])


def _zero(number: str) -> str:
    """Of the same type: with a fraction where the number has one."""
    return "0.0" if any(mark in number for mark in ".eE") else "0"


def _in_path(name: str) -> str:
    return "/" + quote(name, safe="")


def _json_text(body: bytes) -> str | None:
    """The body's text where it is JSON; None for anything else."""
    try:
        strict_json.parse(body)
    except strict_json.JsonProblem:
        return None
    return body.decode()


def _inner_json(value: str) -> str | None:
    """A string that is itself a JSON object or array."""
    if not value.lstrip().startswith(("{", "[")):
        return None
    try:
        return _json_text(value.encode())
    except UnicodeEncodeError:
        return None


def _decoded(run: str) -> str | None:
    """The text that a stretch of base64 holds; None where it holds none."""
    bare = run.rstrip("=").translate(_URL_SAFE)
    try:
        return base64.b64decode(bare + "=" * (-len(bare) % 4), validate=True).decode()
    except (binascii.Error, ValueError):
        return None
