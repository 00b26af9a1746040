"""Deliveries that are spoilt on purpose: one kind for each cause that a sender, or the way, can produce."""

from __future__ import annotations

import base64
import hashlib
import hmac
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from paysg_desktop.domain.errors import UsageError
from paysg_desktop.domain.headers import Headers
from paysg_desktop.domain.ports import Provider
from paysg_desktop.sandbox.tampering_bodies import FORM_TYPE, PAIRS, compact
from paysg_desktop.sandbox.tampering_schemes import (
    BODY_HMAC,
    STANDARD_WEBHOOKS,
    TIMESTAMPED,
    Scheme,
    StandardWebhooks,
    Timestamped,
    scheme_of,
)
from paysg_desktop.signatures.digests import read_base64, read_hex

Letter = tuple[Headers, bytes]
"""The headers, content type included, and the body."""

_JSON_TYPE = b"application/json"
_HOUR_US = 3600 * 1_000_000
_PREFIX = "whsec_"
_ALL = (TIMESTAMPED, STANDARD_WEBHOOKS, BODY_HMAC)
_TIMED = (TIMESTAMPED, STANDARD_WEBHOOKS)
_TEXT_KEYED = (TIMESTAMPED, BODY_HMAC)


@dataclass(frozen=True, slots=True)
class Sheet:
    """What a letter is made of."""

    scheme: Scheme
    event: Mapping[str, Any]
    secret: str
    now: int

    @property
    def body(self) -> bytes:
        return compact(self.event)

    @property
    def time(self) -> str:
        return self.scheme.time(self.now)

    def signed(self, signed: bytes | None = None, *, key: bytes | None = None, time: str | None = None) -> Headers:
        """The headers of a signature that is right but for what is given."""
        at = time or self.time
        used = self.scheme.key(self.secret) if key is None else key
        mac = self.scheme.mac(used, at, self.body if signed is None else signed)
        return self.scheme.headers(at, self.scheme.text(mac))

    def with_digest(self, digest: bytes) -> Headers:
        return self.scheme.headers(self.time, self.scheme.text(digest))


@dataclass(frozen=True, slots=True)
class Tampering:
    """One kind: what it does, the cause that the doctor must name, and for which schemes it can be made.

    `cause` None means that the signature holds all the same; `holds_for` names the schemes for which it does.
    """

    sentence: str
    cause: str | None
    make: Callable[[Sheet], Letter]
    schemes: tuple[str, ...] = _ALL
    holds_for: tuple[str, ...] = ()


def tampered(kind: str, provider: Provider, event: Mapping[str, Any], secret: str, now: int) -> Letter:
    """An event of this kind, to be sent as it is; raises UsageError for a kind that the provider can't have."""
    tampering, scheme = TAMPERINGS[kind], scheme_of(provider)
    if scheme.name not in tampering.schemes:
        raise UsageError(
            f"--tamper {kind} makes no sense for {provider.title}: its signatures are of another form."
        )
    return tampering.make(Sheet(scheme, event, secret, now))


def _letter(headers: Headers, body: bytes, content_type: bytes = _JSON_TYPE) -> Letter:
    return ((b"Content-Type", content_type), *headers), body


def _whole(make: Callable[[Sheet], Headers]) -> Callable[[Sheet], Letter]:
    """A kind that spoils the headers alone."""
    return lambda sheet: _letter(make(sheet), sheet.body)


def _pair(kind: str) -> Callable[[Sheet], Letter]:
    """A kind that signs another body than it sends."""

    def make(sheet: Sheet) -> Letter:
        signed, sent = PAIRS[kind](sheet.event)
        return _letter(sheet.signed(signed), sent, FORM_TYPE if kind == "form-wrapped" else _JSON_TYPE)

    return make


def _changed_body(sheet: Sheet) -> Letter:
    return _letter(sheet.signed(), sheet.body[:-1] + b',"tampered":true}')


def _not_json(sheet: Sheet) -> Letter:
    body = b"This is not JSON: " + sheet.body[:40]
    return _letter(sheet.signed(body), body)


def _other_secret(sheet: Sheet) -> Headers:
    return sheet.signed(key=sheet.scheme.key(sheet.secret) + b" of somebody else")


def _other_scheme(sheet: Sheet) -> Headers:
    digest = sheet.scheme.mac(b"somebody else's", sheet.time, sheet.body).hex()
    return ((b"Stripe-Signature", f"t={sheet.time},v1={digest}".encode()),)


def _of_version(version: str) -> Callable[[Sheet], Headers]:
    def make(sheet: Sheet) -> Headers:
        scheme = sheet.scheme
        text = scheme.text(scheme.mac(scheme.key(sheet.secret), sheet.time, sheet.body))
        if isinstance(scheme, Timestamped | StandardWebhooks):
            return scheme.of_version(sheet.time, text, version)
        raise UsageError("This scheme has no versions.")

    return make


def _wrong_encoding(sheet: Sheet) -> Headers:
    """Hex and base64 change places; where both are right, base64 of the hex text."""
    scheme = sheet.scheme
    mac = scheme.mac(scheme.key(sheet.secret), sheet.time, sheet.body)
    texts = {
        TIMESTAMPED: base64.b64encode(mac.hex().encode()).decode(),
        STANDARD_WEBHOOKS: mac.hex(),
        BODY_HMAC: base64.b64encode(mac).decode(),
    }
    return scheme.headers(sheet.time, texts[scheme.name])


def _message(sheet: Sheet, separator: str = ".", *, without: int = 0) -> bytes:
    """What is signed, with its first parts left out."""
    return separator.join((*sheet.scheme.parts(sheet.time)[without:], "")).encode() + sheet.body


def _maced(message_of: Callable[[Sheet], bytes], algorithm: str = "sha256") -> Callable[[Sheet], Headers]:
    return lambda sheet: sheet.with_digest(
        hmac.digest(sheet.scheme.key(sheet.secret), message_of(sheet), algorithm)
    )


def _not_hmac(sheet: Sheet) -> Headers:
    return sheet.with_digest(hashlib.sha256(sheet.scheme.key(sheet.secret) + sheet.body).digest())


def _signed_unit(sheet: Sheet) -> Headers:
    seconds = str(sheet.now // 1_000_000)
    message = f"{seconds}000.".encode() + sheet.body
    digest = hmac.digest(sheet.scheme.key(sheet.secret), message, "sha256")
    return sheet.scheme.headers(seconds, sheet.scheme.text(digest))


def _keyed(key_of: Callable[[str], bytes | None], needs: str) -> Callable[[Sheet], Headers]:
    """A signature whose key was made otherwise; refused where the secret has not the form for it."""

    def make(sheet: Sheet) -> Headers:
        key = key_of(sheet.secret)
        if not key:
            raise UsageError(f"This kind needs {needs}.")
        return sheet.signed(key=key)

    return make


def _at(offset_us: int) -> Callable[[Sheet], Headers]:
    return lambda sheet: sheet.signed(time=sheet.scheme.time(sheet.now + offset_us))


def _rest(secret: str) -> str:
    return secret.removeprefix(_PREFIX)


_PREFIXED = f"a secret that starts with {_PREFIX}"

TAMPERINGS: Mapping[str, Tampering] = {
    "body": Tampering("change the body after it was signed", "unknown_mismatch", _changed_body),
    "secret": Tampering("sign with another secret", "unknown_mismatch", _whole(_other_secret)),
    "unsigned": Tampering("leave the signature out", "header_missing", _whole(lambda _: ())),
    "not-json": Tampering("send a body that is no JSON, well signed", None, _not_json),
    "other-scheme": Tampering("carry another sender's header", "header_of_other_scheme", _whole(_other_scheme)),
    "malformed-header": Tampering(
        "write the header as nobody can read it",
        "header_malformed",
        _whole(lambda sheet: sheet.scheme.malformed(sheet.time, "00")),
    ),
    "version-0": Tampering("sign with version v0 alone", "scheme_not_v1", _whole(_of_version("v0")), _TIMED),
    "public-key": Tampering(
        "sign with a public-key version (v1a) alone",
        "scheme_unsupported_by_secret",
        _whole(_of_version("v1a")),
        (STANDARD_WEBHOOKS,),
    ),
    "old": Tampering(
        "sign an hour ago", "timestamp_too_old", _whole(_at(-_HOUR_US)), _TIMED, holds_for=(TIMESTAMPED,)
    ),
    "new": Tampering(
        "sign an hour ahead", "timestamp_too_new", _whole(_at(_HOUR_US)), _TIMED, holds_for=(TIMESTAMPED,)
    ),
    "milliseconds": Tampering(
        "write the time in milliseconds",
        "timestamp_milliseconds",
        _whole(lambda sheet: sheet.signed(time=str(sheet.now // 1_000))),
        _TIMED,
        holds_for=(TIMESTAMPED,),
    ),
    "wrong-encoding": Tampering(
        "write the digest in another encoding", "digest_wrong_encoding", _whole(_wrong_encoding)
    ),
    "wrong-algorithm": Tampering(
        "sign with SHA-512", "digest_wrong_algorithm", _whole(_maced(_message, "sha512"))
    ),
    "not-hmac": Tampering("hash instead of signing", "digest_not_hmac", _whole(_not_hmac)),
    "body-alone": Tampering(
        "leave the time out of what is signed",
        "timestamp_not_signed",
        _whole(_maced(lambda sheet: sheet.body)),
        _TIMED,
    ),
    "no-id": Tampering(
        "leave the id out of what is signed",
        "id_not_signed",
        _whole(_maced(lambda sheet: _message(sheet, without=1))),
        (STANDARD_WEBHOOKS,),
    ),
    "separator": Tampering(
        "join what is signed with colons",
        "separator_differs",
        _whole(_maced(lambda sheet: _message(sheet, ":"))),
        _TIMED,
    ),
    "signed-unit": Tampering(
        "sign milliseconds, show seconds", "timestamp_unit_signed_differs", _whole(_signed_unit), (TIMESTAMPED,)
    ),
    "key-decoded": Tampering(
        "decode the secret that is text",
        "key_was_base64_decoded",
        _whole(_keyed(lambda secret: read_base64(_rest(secret)), "a secret that is base64")),
        _TEXT_KEYED,
    ),
    "key-not-decoded": Tampering(
        "sign with the secret's text",
        "key_not_base64_decoded",
        _whole(_keyed(lambda secret: secret.encode(), "a secret")),
        (STANDARD_WEBHOOKS,),
    ),
    "key-prefix-stripped": Tampering(
        "leave the secret's prefix out",
        "key_prefix_stripped",
        _whole(_keyed(lambda secret: _rest(secret).encode() if secret != _rest(secret) else None, _PREFIXED)),
        _TEXT_KEYED,
    ),
    "key-hex": Tampering(
        "read the secret as hexadecimal digits",
        "key_hex",
        _whole(_keyed(lambda secret: read_hex(_rest(secret)), "a secret of hexadecimal digits")),
    ),
    "secret-newline": Tampering(
        "sign with a line end behind the secret",
        "secret_whitespace",
        _whole(_keyed(lambda secret: f"{secret}\n".encode(), "a secret")),
        _TEXT_KEYED,
    ),
    "reserialised": Tampering("re-format the body", "body_reserialised", _pair("reserialised")),
    "trailing-newline": Tampering(
        "lose the body's last line end", "body_trailing_newline", _pair("trailing-newline")
    ),
    "line-endings": Tampering("change the body's line ends", "body_line_endings", _pair("line-endings")),
    "bom": Tampering("put a byte order mark in front", "body_bom", _pair("bom")),
    "mojibake": Tampering("garble characters beyond ASCII", "body_mojibake", _pair("mojibake")),
    "unicode-escaped": Tampering(
        "write \\u escapes as characters", "body_unicode_escaped", _pair("unicode-escaped")
    ),
    "slashes-escaped": Tampering("write \\/ as plain slashes", "body_slashes_escaped", _pair("slashes-escaped")),
    "html-escaped": Tampering("write \\u0026 and the like plainly", "body_html_escaped", _pair("html-escaped")),
    "numbers": Tampering(
        "write a number otherwise", "body_number_normalised", _pair("numbers"), holds_for=(TIMESTAMPED,)
    ),
    "keys-sorted": Tampering("sign the keys in order", "body_keys_sorted", _pair("keys-sorted")),
    "base64-body": Tampering("send the body as base64", "body_base64", _pair("base64-body")),
    "gzip-body": Tampering(
        "send the body compressed, without saying so", "body_still_compressed", _pair("gzip-body")
    ),
    "form-wrapped": Tampering("send the body in a form field", "body_form_wrapped", _pair("form-wrapped")),
    "payload-only": Tampering("sign a part of the body", "payload_only_signed", _pair("payload-only")),
}
