"""HTTP headers exactly as they were received, and what of them is passed on."""

from __future__ import annotations

import re

Headers = tuple[tuple[bytes, bytes], ...]
"""Names and values as received: order, case and repetition kept."""

# Of a name in lower case. `key` at its end says so for any vendor: X-Functions-Key, Ocp-Apim-Subscription-Key.
_KEY_NAME = re.compile(
    r"authori[sz]ation|authentication$|cookie|token|secret|passw|passphrase|credential|session|jwt|bearer"
    r"|(?:api|access|private)[-_]?key|key$|(?:^|[-_])(?:auth|pass|pwd|otp|pin)$"
)
_NO_KEY_NAME = re.compile(
    r"(?:idempotency|partition|routing|cache|surrogate|public)[-_]?key$|(?:signature|hmac)(?:[-_](?:sha)?[0-9]+)?$"
)
"""What tells requests apart or says where they go, and what proves who sent them: receivers need these."""

_OF_ONE_CONNECTION = frozenset(
    {"connection", "keep-alive", "te", "trailer", "transfer-encoding", "upgrade", "host", "content-length"}
)
"""They speak of one connection or one message's length (RFC 9110, sections 7.2 and 7.6.1; RFC 9112, section 6)."""


def encode_headers(headers: Headers) -> bytes:
    """One `name:value` line each. Exact, since neither part can hold a line end and a name no colon."""
    return b"".join(name + b":" + value + b"\n" for name, value in headers)


def decode_headers(block: bytes) -> Headers:
    """The inverse of `encode_headers`."""
    lines = (line.partition(b":") for line in block.split(b"\n")[:-1])
    return tuple((name, value) for name, _, value in lines)


def holds_key(name: bytes) -> bool:
    """Whether a header's name says that it holds a key: it is shown masked, and never passed on or copied."""
    plain = _plain(name)
    return _KEY_NAME.search(plain) is not None and _NO_KEY_NAME.search(plain) is None


def passed_on_headers(headers: Headers) -> Headers:
    """Those that another server is sent: none of one connection alone, `Connection`'s own list included, and none
    that holds a key."""
    listed = {
        option.strip()
        for name, value in headers
        if _plain(name) == "connection"
        for option in _plain(value).split(",")
    }
    dropped = _OF_ONE_CONNECTION | listed
    return tuple(
        (name, value)
        for name, value in headers
        if _plain(name) not in dropped and not _plain(name).startswith("proxy-") and not holds_key(name)
    )


def _plain(text: bytes) -> str:
    return text.decode("latin-1").strip().lower()
