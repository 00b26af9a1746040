"""The switches of the `body_hmac` scheme (gateway.md, section 3)."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from paysg_desktop.domain.errors import UsageError
from paysg_desktop.signatures.option_values import encodings, header, one_of, read_options, tolerance

RAW_BODY, JSON_MINIFIED, TIMESTAMP_RAW_BODY = "raw_body", "json_minified", "timestamp.raw_body"
_PREFIX = re.compile(r"[\x21-\x2b\x2d-\x7e][\x20-\x2b\x2d-\x7e]{0,39}")


@dataclass(frozen=True, slots=True)
class BodyHmacOptions:
    """The defaults are those of a gateway that signs the body alone."""

    header: str = "X-Signature"
    algorithm: str = "sha256"
    """`sha256`, `sha512`, or the outdated `sha1`."""
    digest_encodings: tuple[str, ...] = ("hex",)
    prefix: str = "sha256="
    """In front of the digest; the algorithm's own name may be absent, another text must be there."""
    message: str = RAW_BODY
    """`raw_body`; `json_minified`, where the body as JavaScript writes it may fit, too; or with the time."""
    timestamp_header: str = ""
    timestamp_unit: str = "s"
    tolerance: int | float = 300
    """Seconds, both ways, above 0; only for `timestamp.raw_body`."""
    key_encoding: str = "utf8"
    """`utf8`: the text is the key; `base64`, `hex`: the key written so."""

    @property
    def is_timed(self) -> bool:
        return self.message == TIMESTAMP_RAW_BODY

    @property
    def has_optional_prefix(self) -> bool:
        """Whether a digest without the prefix is read as well."""
        return self.prefix == f"{self.algorithm}="


STRICT = BodyHmacOptions()


def options_from(mapping: Mapping[str, Any] | None, base: BodyHmacOptions = STRICT) -> BodyHmacOptions:
    """`base` with the named options changed; raises UsageError for an unknown name or value."""
    options = read_options(mapping, base, _READERS)
    if options.is_timed and not options.timestamp_header:
        raise UsageError("The option message takes timestamp.raw_body only together with a timestamp_header.")
    return options


def _prefix(name: str, value: object) -> str:
    if value is None or value == "":
        return ""
    if isinstance(value, str) and _PREFIX.fullmatch(value):
        return value
    raise UsageError(f"The option {name} takes plain text of at most 40 characters, without a comma.")


def _optional_header(name: str, value: object) -> str:
    return "" if value in (None, "") else header(name, value)


_READERS = {
    "header": header,
    "algorithm": one_of("sha256", "sha512", "sha1"),
    "digest_encodings": encodings,
    "prefix": _prefix,
    "message": one_of(RAW_BODY, JSON_MINIFIED, TIMESTAMP_RAW_BODY),
    "timestamp_header": _optional_header,
    "timestamp_unit": one_of("s", "ms", "auto"),
    "tolerance": tolerance,
    "key_encoding": one_of("utf8", "base64", "hex"),
}
