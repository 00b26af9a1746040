"""Reading `t=…, v1=…` (paysg.md section 10, steps 2 to 6)."""

from __future__ import annotations

import re
from dataclasses import dataclass

from paysg_desktop.signatures.digests import read_digest
from paysg_desktop.signatures.header_values import HeaderError

_STRICT_TIME = re.compile(r"[0-9]{1,16}")
_VISIBLE = re.compile(r"[\x21-\x2b\x2d-\x7e]+")


@dataclass(frozen=True, slots=True)
class SignatureHeader:
    """`t` exactly as received; `digests` are the readable `v1` entries as (encoding, 32 bytes).

    `texts` are all `v1` entries as received, readable or not.
    """

    t: str
    digests: tuple[tuple[str, bytes], ...]
    texts: tuple[str, ...] = ()


def parse_header(value: str, timestamp_unit: str, encodings: tuple[str, ...]) -> SignatureHeader:
    """Raises HeaderError for `header_malformed` and `scheme_not_v1`."""
    entries = _entries(value)
    times = [text for name, text in entries if name == "t"]
    if len(times) != 1:
        what = "no time (t=…)" if not times else "more than one time (t=…)"
        raise HeaderError("header_malformed", f"The signature header has {what}.")
    pattern, form = (_STRICT_TIME, "seconds") if timestamp_unit == "s" else (_VISIBLE, "plain text")
    if not pattern.fullmatch(times[0]):
        raise HeaderError("header_malformed", f"The time in the signature header (t=…) is not {form}.")
    given = [text for name, text in entries if name == "v1" and text]
    if not given:
        raise _without_v1({name for name, text in entries if text and name not in ("t", "v1")})
    read = (read_digest(text) for text in given)
    digests = tuple(each for each in read if each is not None and each[0] in encodings)
    return SignatureHeader(times[0], digests, tuple(given))


def _entries(value: str) -> list[tuple[str, str]]:
    pairs = (part.partition("=") for part in value.split(","))
    return [(name.strip(" \t"), text.strip(" \t")) for name, _, text in pairs]


def _without_v1(other_names: set[str]) -> HeaderError:
    if other_names:
        return HeaderError("scheme_not_v1", "The signature header has no entry of version v1, only others.")
    return HeaderError("header_malformed", "The signature header has no signature (v1=…).")
