"""Every cause of the catalogue, produced by an independent signer and named by the doctor."""

from __future__ import annotations

import base64
import gzip
import json
import zlib
from collections.abc import Callable
from typing import Any
from urllib.parse import quote

import pytest

from paysg_desktop.domain.finding import Change, Finding
from paysg_desktop.domain.headers import Headers
from paysg_desktop.domain.verification import NamedSecret
from paysg_desktop.signatures.doctor.bodies import signed_body
from tests.unit.signatures.doctor.cases import (
    BODY,
    KEY,
    KEYS,
    NOW_S,
    SECRETS,
    TEXT_SECRET,
    WHSEC,
    case,
    diagnose,
    examine,
    front,
    headers,
    mac,
    sha256,
    signed,
    text,
)

SCHEMES = ("timestamped", "standard_webhooks", "body_hmac")
TIMED = ("timestamped", "standard_webhooks")
DOCUMENT = json.loads(BODY)
PRETTY = json.dumps(DOCUMENT, ensure_ascii=False, indent=2).encode()


def dumped(value: Any, **options: Any) -> bytes:
    defaults: dict[str, Any] = {"ensure_ascii": False, "separators": (",", ":")}
    return json.dumps(value, **(defaults | options)).encode()


def escaped(body: bytes, characters: bytes) -> bytes:
    for each in characters:
        body = body.replace(bytes([each]), f"\\u{each:04x}".encode())
    return body


# --- the body ---

BODIES: dict[str, list[tuple[bytes, bytes, Headers]]] = {
    # cause: (what was signed, what arrived, further headers)
    "body_still_compressed": [
        (BODY, gzip.compress(BODY), ()),
        (BODY, zlib.compress(BODY), ((b"Content-Encoding", b"deflate"),)),
        (gzip.compress(BODY, 6, mtime=0), BODY, ()),
    ],
    "body_base64": [(BODY, base64.b64encode(BODY), ()), (BODY, base64.encodebytes(BODY), ())],
    "body_form_wrapped": [
        (BODY, name + b"=" + quote(BODY).encode(), ((b"Content-Type", b"application/x-www-form-urlencoded"),))
        for name in (b"payload", b"data", b"body")
    ],
    "body_bom": [(BODY, b"\xef\xbb\xbf" + BODY, ()), (b"\xef\xbb\xbf" + BODY, BODY, ())],
    "body_trailing_newline": [
        (BODY, BODY + b"\n", ()),
        (BODY, BODY + b"\r\n", ()),
        (BODY + b"\n", BODY, ()),
        (BODY + b"\r\n", BODY, ()),
    ],
    "body_line_endings": [
        (PRETTY, PRETTY.replace(b"\n", b"\r\n"), ()),
        (PRETTY.replace(b"\n", b"\r\n"), PRETTY, ()),
    ],
    "body_mojibake": [
        (BODY, BODY.decode("latin-1").encode(), ()),
        (BODY.decode("latin-1").encode(), BODY, ()),
        ('{"a":"“€"}'.encode(), '{"a":"“€"}'.encode().decode("cp1252").encode(), ()),
    ],
    "body_reserialised": [
        (BODY, PRETTY, ()),
        (PRETTY, BODY, ()),
        (dumped(DOCUMENT, indent=4, separators=None), BODY, ()),
        (dumped(DOCUMENT, indent="\t", separators=None), BODY, ()),
        (dumped(DOCUMENT, separators=None), BODY, ()),
        (b'{"2":"A","b":1}', b'{"b":1,"2":"\\u0041"}', ()),
    ],
    "body_unicode_escaped": [
        (dumped(DOCUMENT, ensure_ascii=True), BODY, ()),
        (BODY, dumped(DOCUMENT, ensure_ascii=True), ()),
        (dumped(DOCUMENT, ensure_ascii=True, separators=None), BODY, ()),
        (b'{"a":"\\ud83d\\ude00"}', '{"a":"😀"}'.encode(), ()),
        ('{"a":"😀"}'.encode(), b'{"a":"\\ud83d\\ude00"}', ()),
    ],
    "body_slashes_escaped": [
        (BODY.replace(b"/", b"\\/"), BODY, ()),
        (BODY, BODY.replace(b"/", b"\\/"), ()),
        (dumped(DOCUMENT, ensure_ascii=True).replace(b"/", b"\\/"), BODY, ()),
        (b'{"a":"\\\\\\/"}', b'{"a":"\\\\/"}', ()),
    ],
    "body_html_escaped": [
        (escaped(BODY, b"&<>"), BODY, ()),
        (BODY, escaped(BODY, b"&<>"), ()),
        (escaped(b'{"a":"it\'s <"}', b"&<>'"), b'{"a":"it\'s <"}', ()),
        (b'{"a":"&","b":"\\\\u0026"}', b'{"a":"\\u0026","b":"\\\\u0026"}', ()),
    ],
    "body_number_normalised": [
        (b'{"a":170,"b":1.5,"c":1000,"d":0}', b'{"a":170.00,"b":1.50,"c":1e3,"d":-0}', ()),
        (b'{"a":9007199254740992}', b'{"a":9007199254740993}', ()),
    ],
    "body_keys_sorted": [
        (dumped(DOCUMENT, sort_keys=True), BODY, ()),
        (dumped(DOCUMENT, sort_keys=True, ensure_ascii=True), BODY, ()),
        (dumped(DOCUMENT, sort_keys=True, separators=None), BODY, ()),
    ],
    "payload_only_signed": [
        (dumped(DOCUMENT["data"]), BODY, ()),
        (b'{"x":1}', b'{"payload": {"x": 1}}', ()),
        (b'{"x":1}', b'{"data":{"object":{"x":1}}}', ()),
    ],
}
BODY_CASES = [(cause, *each) for cause, several in BODIES.items() for each in several]


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize(("cause", "was_signed", "arrived", "more"), BODY_CASES)
def test_a_body_that_was_changed(
    scheme: str, cause: str, was_signed: bytes, arrived: bytes, more: Headers
) -> None:
    found = diagnose(scheme, signed(scheme, was_signed), arrived, more=more)
    assert (found.cause, found.is_proven, found.secret) == (cause, True, "ours (current)")
    assert signed_body(arrived, found) == was_signed


# --- the key ---

KeyOf = Callable[[], tuple[str, bytes]]
LONG_HEX = "00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff"
URL_SAFE = base64.urlsafe_b64encode(b"\xfb\xff" * 12).decode()
KEY_CASES: list[tuple[str, str, str, bytes]] = [
    # scheme, cause, the stored secret, the key that the sender used
    ("timestamped", "secret_whitespace", f" {TEXT_SECRET}", TEXT_SECRET.encode()),
    ("timestamped", "secret_whitespace", f"{TEXT_SECRET}\n", TEXT_SECRET.encode()),
    ("timestamped", "secret_whitespace", f"paysg_\u200b{TEXT_SECRET}", f"paysg_{TEXT_SECRET}".encode()),
    ("timestamped", "secret_whitespace", TEXT_SECRET, f"{TEXT_SECRET}\n".encode()),
    ("standard_webhooks", "secret_whitespace", f"{WHSEC} ", KEY),
    ("body_hmac", "secret_whitespace", f"a b{TEXT_SECRET}", f"ab{TEXT_SECRET}".encode()),
    ("standard_webhooks", "secret_extra_prefix", f'"{WHSEC}"', KEY),
    ("standard_webhooks", "secret_extra_prefix", f"SECRET={WHSEC}", KEY),
    ("timestamped", "secret_extra_prefix", f"v1,{WHSEC}", WHSEC.encode()),
    ("standard_webhooks", "key_not_base64_decoded", WHSEC, WHSEC.encode()),
    ("standard_webhooks", "key_not_base64_decoded", WHSEC, WHSEC.removeprefix("whsec_").encode()),
    ("timestamped", "key_was_base64_decoded", WHSEC, KEY),
    ("body_hmac", "key_was_base64_decoded", base64.b64encode(KEY).decode(), KEY),
    ("timestamped", "key_prefix_stripped", WHSEC, WHSEC.removeprefix("whsec_").encode()),
    ("timestamped", "key_hex", LONG_HEX, bytes.fromhex(LONG_HEX)),
    ("standard_webhooks", "key_hex", f"whsec_{LONG_HEX}", bytes.fromhex(LONG_HEX)),
    ("body_hmac", "key_hex", LONG_HEX, bytes.fromhex(LONG_HEX)),
    ("standard_webhooks", "key_urlsafe_base64", f"whsec_{URL_SAFE}", b"\xfb\xff" * 12),
]


@pytest.mark.parametrize(("scheme", "cause", "stored", "used"), KEY_CASES)
def test_a_key_that_was_made_otherwise(scheme: str, cause: str, stored: str, used: bytes) -> None:
    found = diagnose(scheme, signed(scheme, BODY, key=used), secret=stored)
    assert (found.cause, found.is_proven) == (cause, True)


@pytest.mark.parametrize("scheme", SCHEMES)
def test_a_secret_of_somebody_else_names_whose(scheme: str) -> None:
    secret = {"standard_webhooks": "whsec_" + base64.b64encode(b"o" * 24).decode()}.get(
        scheme, "their secret, long"
    )
    key = b"o" * 24 if scheme == "standard_webhooks" else secret.encode()
    other = NamedSecret("parking (current)", secret, "parking")
    found = diagnose(scheme, signed(scheme, BODY, key=key), others=(other,))
    assert found == Finding(
        "other_profile_secret",
        is_proven=True,
        changes=(Change("other_profile_secret", "usual"),),
        secret="parking (current)",
        endpoint="parking",
    )
    old = NamedSecret("ours (retired)", secret, "ours")
    found = diagnose(scheme, signed(scheme, BODY, key=key), retired=(old,))
    assert (found.cause, found.secret, found.endpoint) == ("old_secret", "ours (retired)", None)


UNPROVEN_SECRETS = [
    ("standard_webhooks", "sk_test_EXAMPLEKEY0000000000000000", "secret_is_api_key"),
    ("timestamped", "rk_live_EXAMPLEKEY0000000000000000", "secret_is_api_key"),
    ("timestamped", "paysg_***********", "secret_masked"),
    ("body_hmac", "gw_…a1b2", "secret_masked"),
    ("standard_webhooks", "whsec_this!is?no*base64,at:all", "secret_malformed"),
    ("standard_webhooks", "whsec_" + base64.b64encode(b"short").decode(), "secret_truncated"),
    ("timestamped", "", "secret_empty"),
    ("body_hmac", " \n", "secret_empty"),
    ("timestamped", " padded ", "secret_whitespace"),
]


@pytest.mark.parametrize(("scheme", "stored", "cause"), UNPROVEN_SECRETS)
def test_a_secret_that_looks_spoilt_is_said_to_and_nothing_more(scheme: str, stored: str, cause: str) -> None:
    found = diagnose(scheme, signed(scheme, BODY, key=b"quite another one"), secret=stored)
    assert (found.cause, found.is_proven, found.changes) == (cause, False, ())


def test_a_spoilt_secret_beside_a_sound_one_explains_nothing() -> None:
    secrets = (NamedSecret("good", TEXT_SECRET), NamedSecret("spoilt", "sk_test_0000000000000000"))
    given = case("timestamped", signed("timestamped", BODY, key=b"another"))
    found = examine["timestamped"](type(given)("POST", given.headers, BODY, given.now, secrets))
    assert found == Finding("unknown_mismatch")


# --- how it was put together ---


@pytest.mark.parametrize("scheme", TIMED)
def test_the_time_was_left_out(scheme: str) -> None:
    assert diagnose(scheme, signed(scheme, BODY, message=BODY)).cause == "timestamp_not_signed"


def test_the_time_or_the_id_was_left_out() -> None:
    scheme = "standard_webhooks"
    assert diagnose(scheme, signed(scheme, BODY, message=b"msg_1." + BODY)).cause == "timestamp_not_signed"
    assert diagnose(scheme, signed(scheme, BODY, message=f"{NOW_S}.".encode() + BODY)).cause == "id_not_signed"


@pytest.mark.parametrize("scheme", TIMED)
@pytest.mark.parametrize("separator", [b"", b":", b"\n", b"|"])
def test_other_separators(scheme: str, separator: bytes) -> None:
    message = front(scheme).replace(b".", separator) + BODY
    assert diagnose(scheme, signed(scheme, BODY, message=message)).cause == "separator_differs"


@pytest.mark.parametrize("fraction", [0, 1, 500, 999])
def test_milliseconds_were_signed_and_seconds_shown(fraction: int) -> None:
    message = f"{NOW_S}{fraction:03d}.".encode() + BODY
    found = diagnose("timestamped", signed("timestamped", BODY, message=message))
    assert found.cause == "timestamp_unit_signed_differs"


def test_seconds_were_signed_and_milliseconds_shown() -> None:
    t = f"{NOW_S}000"
    given = headers("timestamped", text("timestamped", mac(KEYS["timestamped"], f"{NOW_S}.".encode() + BODY)), t)
    assert diagnose("timestamped", given).cause == "timestamp_unit_signed_differs"


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("url", ["https://h.example/hook", "http://h.example/hook/", "https://h.example/hook/"])
def test_the_address_was_signed_too(scheme: str, url: str) -> None:
    given = signed(scheme, BODY, message=url.encode() + BODY)
    assert diagnose(scheme, given, urls=("http://h.example/hook",)).cause == "url_signed"
    assert diagnose(scheme, given, urls=()).cause == "unknown_mismatch"


@pytest.mark.parametrize("scheme", SCHEMES)
def test_a_digest_written_otherwise(scheme: str) -> None:
    digest = mac(KEYS[scheme], front(scheme) + BODY)
    as_hex, as_base64 = digest.hex(), base64.b64encode(digest).decode()
    texts = {as_hex if scheme == "standard_webhooks" else as_base64, base64.b64encode(as_hex.encode()).decode()}
    for written in texts:
        assert diagnose(scheme, headers(scheme, written)).cause == "digest_wrong_encoding"


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("algorithm", ["md5", "sha1", "sha384", "sha512"])
def test_another_hash(scheme: str, algorithm: str) -> None:
    digest = mac(KEYS[scheme], front(scheme) + BODY, algorithm)
    found = diagnose(scheme, headers(scheme, text(scheme, digest)))
    assert found.changes == (Change("digest_wrong_algorithm", algorithm),)


def test_a_prefix_names_the_hash() -> None:
    digest = mac(KEYS["body_hmac"], BODY, "sha1")
    assert diagnose("body_hmac", headers("body_hmac", f"sha1={digest.hex()}")).cause == "digest_wrong_algorithm"


@pytest.mark.parametrize("scheme", SCHEMES)
def test_a_plain_hash(scheme: str) -> None:
    key = KEYS[scheme]
    for content in (key + BODY, BODY + key, key + front(scheme) + BODY, front(scheme) + BODY + key):
        assert diagnose(scheme, headers(scheme, text(scheme, sha256(content)))).cause == "digest_not_hmac"


# --- what can be seen without a key ---


@pytest.mark.parametrize("scheme", SCHEMES)
def test_what_the_headers_tell(scheme: str) -> None:
    assert diagnose(scheme, ()).cause == "header_missing"
    stripe = ((b"Stripe-Signature", b"t=1,v1=00"),)
    assert diagnose(scheme, stripe).cause == "header_of_other_scheme"
    assert diagnose(scheme, headers(scheme, "", "x y")).cause == "header_malformed"


def test_a_request_that_cannot_be_whole() -> None:
    wrong = headers("body_hmac", "00" * 32)
    length = ((b"Content-Length", b"9999"),)
    assert diagnose("body_hmac", wrong, more=length).cause == "body_truncated"
    assert diagnose("body_hmac", wrong, method="GET").cause == "not_post"
    as_json = ((b"Content-Type", b"application/json"),)
    assert diagnose("body_hmac", wrong, b"", more=as_json).cause == "body_empty"
    assert diagnose("body_hmac", wrong, b"").cause == "unknown_mismatch"


def test_none_of_these_explains_away_a_signature_that_holds() -> None:
    good = signed("body_hmac", b"")
    more = ((b"Content-Length", b"9"), (b"Content-Type", b"application/json"))
    assert examine["body_hmac"](case("body_hmac", good, b"", more=more, method="GET")) is None


def test_a_key_told_twice_is_remarked() -> None:
    found = diagnose("timestamped", headers("timestamped", "00" * 32), b'{"a":1,"a":2}')
    assert (found.cause, found.remarks) == ("unknown_mismatch", ("body_duplicate_keys",))


def test_a_key_told_twice_is_remarked_beside_a_proof() -> None:
    body = b'{"a":1,"a":2}'
    found = diagnose("timestamped", signed("timestamped", b'{"a":2}'), body)
    assert (found.cause, found.remarks) == ("body_reserialised", ("body_duplicate_keys",))
    found = diagnose("timestamped", signed("timestamped", body, key=TEXT_SECRET.encode() + b"\n"), body)
    assert (found.cause, found.remarks) == ("secret_whitespace", ())


@pytest.mark.parametrize("amount", [b"1e400", b"-1e999"])
def test_an_amount_put_in_place_of_null_is_never_explained(amount: bytes) -> None:
    found = diagnose("timestamped", signed("timestamped", b'{"a":null}'), b'{"a":' + amount + b"}")
    assert found == Finding("unknown_mismatch")


@pytest.mark.parametrize("length", ["²", "-1", "9" * 5000, "1 000"])
def test_a_length_that_is_no_number_says_nothing(length: str) -> None:
    more = ((b"Content-Length", length.encode("latin-1")),)
    assert diagnose("body_hmac", headers("body_hmac", "00" * 32), more=more).cause == "unknown_mismatch"


def test_no_secret_is_no_failure_of_the_sender() -> None:
    given = case("timestamped", signed("timestamped", BODY))
    found = examine["timestamped"](type(given)("POST", given.headers, BODY, given.now))
    assert found == Finding("no_secret")


@pytest.mark.parametrize(("t", "cause"), [(NOW_S - 301, "timestamp_too_old"), (NOW_S + 301, "timestamp_too_new")])
def test_a_right_digest_at_a_wrong_time(t: int, cause: str) -> None:
    found = diagnose("timestamped", signed("timestamped", BODY, t=str(t)))
    assert found == Finding(cause, is_proven=True, secret="ours (current)")


# --- two changes ---

PAIRS: list[tuple[str, str, bytes, bytes, dict[str, Any]]] = [
    ("body_trailing_newline", "body_reserialised", BODY + b"\n", PRETTY, {}),
    ("body_base64", "body_reserialised", BODY, base64.b64encode(PRETTY), {}),
    ("body_still_compressed", "body_keys_sorted", dumped(DOCUMENT, sort_keys=True), gzip.compress(BODY), {}),
    ("secret_whitespace", "body_reserialised", BODY, PRETTY, {"secret": f"{TEXT_SECRET} "}),
    ("body_reserialised", "timestamp_not_signed", BODY, PRETTY, {"message": BODY}),
]


@pytest.mark.parametrize(("first", "second", "was_signed", "arrived", "more"), PAIRS)
def test_two_changes_at_once(
    first: str, second: str, was_signed: bytes, arrived: bytes, more: dict[str, Any]
) -> None:
    secret = more.get("secret", SECRETS["timestamped"])
    given = signed("timestamped", was_signed, message=more.get("message"))
    found = diagnose("timestamped", given, arrived, secret=secret)
    assert [each.cause for each in found.changes] == [first, second]
    assert (found.cause, found.is_proven) == (first, True)
    assert signed_body(arrived, found) == was_signed


@pytest.mark.parametrize("scheme", SCHEMES)
def test_a_body_in_another_form_with_another_hash(scheme: str) -> None:
    digest = mac(KEYS[scheme], front(scheme) + BODY, "sha512")
    found = diagnose(scheme, headers(scheme, text(scheme, digest)), PRETTY)
    assert [each.cause for each in found.changes] == ["body_reserialised", "digest_wrong_algorithm"]


def test_one_change_is_preferred_to_two() -> None:
    """A trailing line end and a compact body are one change to whoever wrote the body compactly."""
    found = diagnose("timestamped", signed("timestamped", BODY), PRETTY + b"\n")
    assert [each.cause for each in found.changes] == ["body_reserialised"]


@pytest.mark.parametrize("body", [b'[{"a":NaN},1]', b"-Infinity", b'[{"a":-Infinity},{"b":2}]', b'{"amount":NaN}'])
@pytest.mark.parametrize("scheme", SCHEMES)
def test_what_only_python_takes_for_json_explains_nothing(scheme: str, body: bytes) -> None:
    assert diagnose(scheme, headers(scheme, text(scheme, bytes(32))), body).cause == "unknown_mismatch"
    assert diagnose(scheme, signed(scheme, b'{"amount":}'), b'{"amount":NaN}').cause == "unknown_mismatch"


def test_many_unreadable_signatures_hide_no_good_one() -> None:
    good = base64.b64encode(mac(KEYS["standard_webhooks"], front("standard_webhooks") + b"{}")).decode()
    given = headers("standard_webhooks", " v1,".join(["AAAA"] * 30 + [good]))
    assert diagnose("standard_webhooks", given, b"{ }").cause == "body_reserialised"


def test_a_number_that_would_be_lost_is_left_alone() -> None:
    assert diagnose("body_hmac", signed("body_hmac", b'{"a":0}'), b'{"a":1e-400}').cause == "unknown_mismatch"
