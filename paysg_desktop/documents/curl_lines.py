"""cURL command lines, as browsers and documentation give them: what curl would send, without running it.

Only what the line itself says becomes a header, and the Content-Type that curl then adds; not what differs from
curl to curl. What is read from other files is refused: they were on another computer.
"""

from __future__ import annotations

import base64
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from urllib.parse import quote, quote_from_bytes

from paysg_desktop.documents.capture_parts import CaptureProblem, checked, read_one, unread
from paysg_desktop.documents.curl_words import read_commands
from paysg_desktop.domain.capture import Capture

_STARTS = re.compile(r"\s*(?:#[^\n]*\n\s*)*(?:[$%] )?curl(?:\.exe)?[ \t^\\]")
_CURL = re.compile(r"(?:.*[/\\])?curl(?:\.exe)?", re.IGNORECASE)
_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*://")
_FILE = "It reads a file (“@”), which is not part of the line. Put its content into the line, or import it as HAR."
_PARTS = "It sends a form in parts, whose bytes are made up anew each time: they can't be told."
_NOT_KNOWN = "An option of it is not known here, so that it can't be said what it sends."
_UNRESERVED = "-._~"
_FORM = "application/x-www-form-urlencoded"
_JSON = "application/json"


@dataclass(slots=True)
class _Draft:
    """A request as its options say so far; `data` are pieces of its body, each with what joins it to the last."""

    method: str | None = None
    urls: list[str] = field(default_factory=list)
    headers: list[tuple[str, str]] = field(default_factory=list)
    data: list[bytes] = field(default_factory=list)
    is_json: bool = False
    is_get: bool = False
    is_head: bool = False

    @property
    def has_body(self) -> bool:
        return bool(self.data) and not self.is_get

    def add_data(self, content: bytes, separator: bytes = b"&") -> None:
        self.data.append((separator if self.data else b"") + content)

    def add_header(self, name: str, value: str) -> None:
        """One that curl itself adds where the line has none of its name."""
        if name.lower() not in {each.lower() for each, _ in self.headers}:
            self.headers.append((name, value))


def is_curl(text: str) -> bool:
    """Whether it begins with a cURL command, behind comments and a prompt."""
    return _STARTS.match(text) is not None


def read_curl(text: str) -> Iterator[Capture]:
    """Every command; raises nothing."""
    for command in read_commands(text):
        place = f"line {command.line}"
        if command.problem is not None:
            yield unread(place, command.problem)
        else:
            yield read_one(_capture, command.words, place)


def _capture(words: tuple[str, ...], place: str) -> Capture:
    rest = words[1:] if words[0] in ("$", "%") else words
    if not rest or _CURL.fullmatch(rest[0]) is None:
        raise CaptureProblem("It is no curl command.")
    draft = _draft(list(rest[1:]))
    if len(draft.urls) != 1:
        raise CaptureProblem(
            "It has no URL." if not draft.urls else "It has several URLs. Give each its own line."
        )
    url, body = _url(draft), b"".join(draft.data) if draft.has_body else b""
    default = "POST" if draft.has_body else "HEAD" if draft.is_head else "GET"
    if draft.has_body:
        draft.add_header("Content-Type", _JSON if draft.is_json else _FORM)
    if draft.is_json:
        draft.add_header("Accept", _JSON)
    headers = tuple((_bytes(name), _bytes(value)) for name, value in draft.headers)
    return checked(draft.method or default, url, headers, body, place=place)


def _url(draft: _Draft) -> str:
    """The URL, its part behind # left out and what is not ASCII escaped."""
    text = draft.urls[0].partition("#")[0]
    if not text.startswith("/") and _SCHEME.match(text) is None:
        text = f"http://{text}"
    if draft.is_get and draft.data:
        text += ("&" if "?" in text else "?") + b"".join(draft.data).decode("utf-8", "surrogateescape")
    return "".join(char if char.isascii() else quote(_bytes(char)) for char in text)


def _bytes(text: str) -> bytes:
    try:
        return text.encode("utf-8", "surrogateescape")
    except UnicodeEncodeError:
        raise CaptureProblem("A text of it holds half a character, so it is not what was sent.") from None


# --- options ---


def _draft(words: list[str]) -> _Draft:
    draft = _Draft()
    words.reverse()
    are_options_over = False
    while words:
        word = words.pop()
        if are_options_over or not word.startswith("-") or word == "-":
            draft.urls.append(word)
        elif word == "--":
            are_options_over = True
        elif word.startswith("--"):
            _take_long(draft, word[2:], words)
        else:
            _take_short(draft, word[1:], words)
    return draft


def _take_long(draft: _Draft, name: str, words: list[str]) -> None:
    if name in _REFUSED:
        raise CaptureProblem(_REFUSED[name])
    if name in _WITH_VALUE:
        _WITH_VALUE[name](draft, _value(words))
    elif name in _WITHOUT_VALUE:
        _WITHOUT_VALUE[name](draft)
    elif name in _PASSED_WITH_VALUE:
        _value(words)
    elif name.removeprefix("no-") not in _PASSED:
        raise CaptureProblem(_NOT_KNOWN)


def _take_short(draft: _Draft, letters: str, words: list[str]) -> None:
    """Letters behind one dash; one that takes a value takes the rest of the word, or the next word."""
    for place, letter in enumerate(letters, 1):
        name = _SHORT.get(letter, "")
        if name in _WITH_VALUE or name in _PASSED_WITH_VALUE:
            words += [letters[place:]] if letters[place:] else []
            _take_long(draft, name, words)
            return
        if name:
            _take_long(draft, name, words)
        elif letter not in _SHORT_PASSED:
            raise CaptureProblem(_NOT_KNOWN)


def _value(words: list[str]) -> str:
    if not words:
        raise CaptureProblem("Its last option lacks a value.")
    return words.pop()


def _set_method(draft: _Draft, value: str) -> None:
    draft.method = value


def _set_get(draft: _Draft) -> None:
    draft.is_get = True


def _set_head(draft: _Draft) -> None:
    draft.is_head = True


def _add_url(draft: _Draft, value: str) -> None:
    draft.urls.append(value)


def _add_header(draft: _Draft, value: str) -> None:
    """`Name: value`; `Name;` is one without a value, and `Name:` takes away one that curl would add."""
    if value.startswith("@"):
        raise CaptureProblem(_FILE)
    name, colon, content = value.partition(":")
    if colon and content.strip():
        draft.headers.append((name.strip(), content.strip(" \t")))
    elif not colon and value.endswith(";"):
        draft.headers.append((value[:-1].strip(), ""))


def _add_named(name: str) -> Callable[[_Draft, str], None]:
    def add(draft: _Draft, value: str) -> None:
        draft.headers.append((name, value))

    return add


def _add_cookie(draft: _Draft, value: str) -> None:
    if "=" not in value:
        raise CaptureProblem(_FILE)
    draft.headers.append(("Cookie", value))


def _add_user(draft: _Draft, value: str) -> None:
    pair = value if ":" in value else f"{value}:"
    draft.headers.append(("Authorization", "Basic " + base64.b64encode(_bytes(pair)).decode("ascii")))


def _add_bearer(draft: _Draft, value: str) -> None:
    draft.headers.append(("Authorization", f"Bearer {value}"))


def _add_data(draft: _Draft, value: str) -> None:
    if value.startswith("@"):
        raise CaptureProblem(_FILE)
    draft.add_data(_bytes(value))


def _add_raw_data(draft: _Draft, value: str) -> None:
    draft.add_data(_bytes(value))


def _add_json(draft: _Draft, value: str) -> None:
    if value.startswith("@"):
        raise CaptureProblem(_FILE)
    draft.is_json = True
    draft.add_data(_bytes(value), b"")


def _add_encoded_data(draft: _Draft, value: str) -> None:
    """`content`, `=content` or `name=content`, of which the content is escaped, blanks as `+` (curl 7.87 on)."""
    name, equals, content = value.partition("=")
    if "@" in (name if equals else value):
        raise CaptureProblem(_FILE)
    encoded = quote_from_bytes(_bytes(content if equals else value), safe=_UNRESERVED).replace("%20", "+")
    draft.add_data((_bytes(name) + b"=" if name and equals else b"") + encoded.encode("ascii"))


def _names(text: str) -> frozenset[str]:
    return frozenset(text.split())


_WITH_VALUE: dict[str, Callable[[_Draft, str], None]] = {
    "request": _set_method,
    "url": _add_url,
    "header": _add_header,
    "user-agent": _add_named("User-Agent"),
    "referer": _add_named("Referer"),
    "cookie": _add_cookie,
    "user": _add_user,
    "oauth2-bearer": _add_bearer,
    "data": _add_data,
    "data-ascii": _add_data,
    "data-binary": _add_data,
    "data-raw": _add_raw_data,
    "data-urlencode": _add_encoded_data,
    "json": _add_json,
}
_WITHOUT_VALUE: dict[str, Callable[[_Draft], None]] = {"get": _set_get, "head": _set_head}
_REFUSED = {
    "form": _PARTS,
    "form-string": _PARTS,
    "upload-file": _FILE,
    "config": _FILE,
    "next": "It holds several requests (--next). Give each its own line.",
}
_PASSED_WITH_VALUE = _names(
    "output output-dir max-time connect-timeout proxy proxy-user noproxy resolve connect-to write-out cacert "
    "capath cert cert-type key key-type pass retry retry-delay retry-max-time interface limit-rate max-redirs "
    "ciphers tls-max stderr trace trace-ascii dump-header cookie-jar unix-socket speed-limit speed-time proto"
)
_PASSED = _names(
    "compressed location location-trusted insecure silent show-error verbose include fail fail-with-body "
    "globoff http1.0 http1.1 http2 http2-prior-knowledge http3 ipv4 ipv6 buffer keepalive progress-bar "
    "progress-meter raw tcp-nodelay tr-encoding ssl-no-revoke tlsv1.2 tlsv1.3 path-as-is remote-name basic "
    "disable styled-output trace-time alpn sessionid"
)
"""Options that change how it is sent or what is shown, and nothing of what a receiver gets."""
_SHORT = {
    letter: name
    for letter, _, name in (
        pair.partition("=")
        for pair in _names(
            "X=request H=header A=user-agent e=referer b=cookie u=user d=data F=form T=upload-file K=config G=get "
            "I=head o=output m=max-time x=proxy U=proxy-user w=write-out E=cert D=dump-header c=cookie-jar"
        )
    )
}
_SHORT_PASSED = frozenset("sSvifkLg46N#OqJRZ0123")
