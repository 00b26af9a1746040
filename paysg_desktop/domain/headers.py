"""HTTP headers exactly as they were received."""

from __future__ import annotations

Headers = tuple[tuple[bytes, bytes], ...]
"""Names and values as received: order, case and repetition kept."""


def encode_headers(headers: Headers) -> bytes:
    """One `name:value` line each. Exact, since neither part can hold a line end and a name no colon."""
    return b"".join(name + b":" + value + b"\n" for name, value in headers)


def decode_headers(block: bytes) -> Headers:
    """The inverse of `encode_headers`."""
    lines = (line.partition(b":") for line in block.split(b"\n")[:-1])
    return tuple((name, value) for name, _, value in lines)
