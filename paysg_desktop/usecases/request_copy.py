"""A request as text that somebody can run: cURL, HTTPie, Python with httpx, or raw HTTP.

Run, it sends the same bytes and the same headers; those of one connection alone are made anew, and keys stand as
placeholders. The text is printable ASCII, whatever the request holds: no terminal and no encoding spoils it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from urllib.parse import quote

from paysg_desktop.domain.headers import Headers, holds_key, passed_on_headers
from paysg_desktop.domain.targets import parse_target
from paysg_desktop.usecases.marks import MARK_HEADER
from paysg_desktop.usecases.outgoing import without

SOMEWHERE = "http://<host>/<path>"
"""In the place of an address that nobody gave: our own holds a secret path."""

_LONGEST_ARGUMENT = 64 * 1024
"""Bytes; Linux takes 128 KiB for one argument, Windows 32 KiB for all, and a pipe has no limit."""
_CURLS_OWN = ("User-Agent", "Accept", "Content-Type", "Expect")
_HTTPIES_OWN = ("User-Agent", "Accept", "Accept-Encoding", "Connection", "Content-Type")
_MAKES_WAIT = b"expect"
"""Asks for an answer before the body is sent: that is between two ends of one connection."""
_PRINTABLE = re.compile(rb"[ -~]*")
_GLOBBED = re.compile(r"[\[\]{}]")
_MORE = " \\\n  "


class CopyForm(StrEnum):
    CURL = "curl"
    HTTPIE = "httpie"
    PYTHON = "python"
    RAW = "raw"


@dataclass(frozen=True, slots=True)
class Copied:
    """A request to be copied; `url` None leaves a placeholder for the address."""

    headers: Headers = field(repr=False)
    body: bytes = field(repr=False)
    url: str | None = field(default=None, repr=False)
    method: str = "POST"


def copy_as(form: CopyForm, request: Copied) -> bytes:
    """The request in one of the forms; ASCII but for `raw`, which is the request's own bytes.

    Raises UsageError for an address that can't be meant, RefusedError for one that is never sent to.
    """
    return _FORMS[form](request)


def as_it_came(headers: Headers) -> Headers:
    """The headers of a delivery without our own mark: it is good for one sending."""
    return without(headers, (MARK_HEADER.decode(),))


def shown_headers(headers: Headers) -> Headers:
    """Those that go into a copy, in their order: the values of credential headers as placeholders."""
    kept = frozenset(passed_on_headers(headers))
    return tuple(
        (name, b"<%s>" % name.lower() if holds_key(name) else value.strip(b" \t"))
        for name, value in headers
        if name.lower() != _MAKES_WAIT and (holds_key(name) or (name, value) in kept)
    )


# --- a shell ---


def _curl(request: Copied) -> bytes:
    headers, url = shown_headers(request.headers), _url(request)
    is_piped = (
        request.body.startswith(b"@")
        or len(request.body) > _LONGEST_ARGUMENT
        or _PRINTABLE.fullmatch(request.body) is None
    )
    parts = [" ".join(("curl", *_url_options(url), _quoted(url)))]
    parts += [] if request.method == "POST" else [f"-X {_quoted(request.method)}"]
    parts += [f"-H '{name}:'" for name in _CURLS_OWN if not _has(headers, name)]
    parts += [f"-H {_shell(name + (b': ' + value if value else b';'))}" for name, value in headers]
    parts += [f"--data-binary {'@-' if is_piped else _shell(request.body)}"]
    pipe = f"{_printf(request.body)} | " if is_piped else ""
    return (pipe + _MORE.join(parts) + "\n").encode()


def _url_options(url: str) -> tuple[str, ...]:
    """What keeps cURL from reading more into an address than stands there."""
    globbed = ("--globoff",) if _GLOBBED.search(url) else ()
    return (*globbed, "--path-as-is") if "/." in url else globbed


def _httpie(request: Copied) -> bytes:
    headers = shown_headers(request.headers)
    parts = [f"http {_quoted(request.method)} {_quoted(_url(request))}"]
    parts += [f"'{name}:'" for name in _HTTPIES_OWN if not _has(headers, name)]
    parts += [_shell(_httpie_item(name, value)) for name, value in headers]
    return f"{_printf(request.body)} | {_MORE.join(parts)}\n".encode()


def _httpie_item(name: bytes, value: bytes) -> bytes:
    """`Name:value`; `Name;` is an empty one, and a value that begins like another kind of item is escaped."""
    if not value:
        return name + b";"
    return name + (b":\\" if value[:1] in b"=@" else b":") + value


def _shell(data: bytes) -> str:
    """One argument for a POSIX shell."""
    if _PRINTABLE.fullmatch(data):
        return _quoted(data.decode())
    return f'"$({_printf(data)})"'


def _quoted(text: str) -> str:
    return "'" + text.replace("'", "'\\''") + "'"


def _printf(data: bytes) -> str:
    """A command that writes exactly these bytes: `printf` with octal escapes, as POSIX has them."""
    if data.startswith(b"-"):
        return f"printf '\\055{_escaped(data[1:])}'"
    return f"printf '{_escaped(data)}'"


def _escaped(data: bytes) -> str:
    return "".join(map(_ESCAPES.__getitem__, data))


def _escape_of(byte: int) -> str:
    special = {ord("\n"): "\\n", ord("\\"): "\\\\", ord("%"): "%%", ord("'"): "'\\''"}
    if byte in special:
        return special[byte]
    return chr(byte) if ord(" ") <= byte <= ord("~") else f"\\{byte:03o}"


_ESCAPES = tuple(_escape_of(byte) for byte in range(256))


# --- the others ---


def _python(request: Copied) -> bytes:
    pairs = "".join(f"        ({name!r}, {value!r}),\n" for name, value in shown_headers(request.headers))
    headers = f"[\n{pairs}    ]" if pairs else "[]"
    lines = (
        "import httpx",
        "",
        "request = httpx.Request(",
        f"    {request.method!a},",
        f"    {_url(request)!a},",
        f"    headers={headers},",
        f"    content={request.body!r},",
        ")",
        "with httpx.Client() as client:",
        "    answer = client.send(request)",
        "print(answer.status_code, answer.text)",
    )
    return ("\n".join(lines) + "\n").encode()


def _raw(request: Copied) -> bytes:
    if request.url is None:
        host, target = b"<host>", b"/<path>"
    else:
        found = parse_target(request.url)
        host, target = found.host_header, _ascii(_as_target(found.rest)).encode()
    lines = [b"%s %s HTTP/1.1" % (request.method.encode(), target), b"Host: " + host]
    lines += [name + b": " + value for name, value in shown_headers(request.headers)]
    lines += [b"Content-Length: %d" % len(request.body), b"", b""]
    return b"\r\n".join(lines) + request.body


def _as_target(rest: str) -> str:
    return rest if rest.startswith("/") else f"/{rest}"


def _url(request: Copied) -> str:
    if request.url is None:
        return SOMEWHERE
    parse_target(request.url)
    return _ascii(request.url)


def _ascii(text: str) -> str:
    return "".join(char if char.isascii() else quote(char, errors="replace") for char in text)


def _has(headers: Headers, wanted: str) -> bool:
    return any(name.lower() == wanted.lower().encode() for name, _ in headers)


_FORMS: Mapping[CopyForm, Callable[[Copied], bytes]] = {
    CopyForm.CURL: _curl,
    CopyForm.HTTPIE: _httpie,
    CopyForm.PYTHON: _python,
    CopyForm.RAW: _raw,
}
