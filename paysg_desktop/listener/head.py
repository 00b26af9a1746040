"""A request's head, read strictly.

uvicorn's parser hides what we must refuse: it takes several Host headers, header lines with odd ends and
several spellings of a length. So every head is read here first, and a byte that RFC 9112 does not allow refuses
the request: where two programs read one request differently, one of them can be made to miss a request.
"""

from __future__ import annotations

import re
from http import HTTPStatus
from typing import NamedTuple

from paysg_desktop.domain.headers import Headers
from paysg_desktop.listener.limits import Limits
from paysg_desktop.listener.refusal import RefusedRequestError

_TOKEN = rb"[!#$%&'*+\-.^_`|~0-9A-Za-z]+"
_REQUEST_LINE = re.compile(rb"(%b) ([\x21-\x7e]+) HTTP/1\.([01])" % _TOKEN)
_NAME = re.compile(_TOKEN)
_HOST = re.compile(rb"(?:[A-Za-z0-9._-]+|\[[0-9A-Fa-f:.]+\])(?::[0-9]{1,5})?")
_LENGTH = re.compile(rb"[0-9]+")
_LONGEST_LENGTH = 15
"""Digits; any longer number is too large a body whatever it says, and costs nothing to refuse."""
_CONTROL = re.compile(rb"[\x00-\x08\x0a-\x1f\x7f]")


class Head(NamedTuple):
    """A head that is well formed; whether we want the request is another question (`policy`).

    `headers` are as received: order, case and repeats kept, only the blanks around a value removed. `fields`
    holds the values under lower-case names. `length` is the body's in bytes, None when it comes in chunks.
    `block` is the head as received, up to and with the empty line.
    """

    block: bytes
    method: str
    target: str
    minor_version: int
    headers: Headers
    fields: dict[bytes, list[bytes]]
    host: str
    length: int | None

    @property
    def path(self) -> str:
        return self.target.partition("?")[0]


def is_forbidden(part: bytes) -> bool:
    """Does this part of a head hold a control character, an LF without its CR, or a CR without its LF?

    A part must not end between a CR and an LF.
    """
    return _CONTROL.search(part.replace(b"\r\n", b"")) is not None


def read_head(block: bytes, limits: Limits) -> Head:
    """Read a head that ends with its empty line; raises RefusedRequestError with 400, 413 or 431.

    The caller has made sure that it is not too long and holds nothing forbidden (`is_forbidden`).
    """
    line, *lines = block[:-4].split(b"\r\n")
    found = _REQUEST_LINE.fullmatch(line)
    if found is None:
        raise RefusedRequestError(HTTPStatus.BAD_REQUEST)
    if len(lines) > limits.max_headers:
        raise RefusedRequestError(HTTPStatus.REQUEST_HEADER_FIELDS_TOO_LARGE)
    method, target, minor = found.groups()
    headers, fields = _headers(lines)
    minor_version = int(minor)
    return Head(
        block=block,
        method=method.decode("ascii"),
        target=target.decode("ascii"),
        minor_version=minor_version,
        headers=headers,
        fields=fields,
        host=_host(fields),
        length=_length(fields, minor_version),
    )


def _headers(lines: list[bytes]) -> tuple[Headers, dict[bytes, list[bytes]]]:
    headers: list[tuple[bytes, bytes]] = []
    fields: dict[bytes, list[bytes]] = {}
    for line in lines:
        name, colon, value = line.partition(b":")
        # A folded line begins with a blank and a blank before the colon ends the name: neither is a token.
        if not colon or _NAME.fullmatch(name) is None:
            raise RefusedRequestError(HTTPStatus.BAD_REQUEST)
        value = value.strip(b" \t")
        headers.append((name, value))
        fields.setdefault(name.lower(), []).append(value)
    return tuple(headers), fields


def _host(fields: dict[bytes, list[bytes]]) -> str:
    hosts = fields.get(b"host", [])
    if len(hosts) != 1 or _HOST.fullmatch(hosts[0]) is None:
        raise RefusedRequestError(HTTPStatus.BAD_REQUEST)
    return hosts[0].decode("ascii").lower()


def _length(fields: dict[bytes, list[bytes]], minor_version: int) -> int | None:
    """How the body ends (RFC 9112, section 6.3), without any of its lenient readings."""
    lengths = fields.get(b"content-length")
    codings = fields.get(b"transfer-encoding")
    if codings is not None:
        if lengths is not None or codings != [b"chunked"] or minor_version == 0:
            raise RefusedRequestError(HTTPStatus.BAD_REQUEST)
        return None
    if lengths is None:
        return 0
    if len(lengths) != 1 or _LENGTH.fullmatch(lengths[0]) is None:
        raise RefusedRequestError(HTTPStatus.BAD_REQUEST)
    digits = lengths[0].lstrip(b"0") or b"0"
    if len(digits) > _LONGEST_LENGTH:
        raise RefusedRequestError(HTTPStatus.REQUEST_ENTITY_TOO_LARGE)
    return int(digits)
