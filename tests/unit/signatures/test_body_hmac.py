"""A gateway's HMAC of the body, rule by rule."""

from __future__ import annotations

import base64
import hashlib
import hmac
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from paysg_desktop.domain.errors import UsageError
from paysg_desktop.domain.headers import Headers
from paysg_desktop.domain.verification import Match, NamedSecret, Status, Verification
from paysg_desktop.signatures.body_hmac import sign, verify
from paysg_desktop.signatures.body_hmac_header import BodyHmacHeader, read_header
from paysg_desktop.signatures.body_hmac_options import STRICT, BodyHmacOptions
from paysg_desktop.signatures.header_values import HeaderError
from paysg_desktop.signatures.rewriting import FALLBACK_LIMIT
from tests.unit.signatures.flips import survivors

SECRET = "gw_test_secret_0b7e"
OWN = (NamedSecret("own", SECRET),)
T = "1763697600"
NOW = 1_763_697_600_000_000
SECOND_US = 1_000_000
BODY = b'{"event":"payment.completed","data":{"amount":170.00,"reference":"INV-1"}}'
BOTH = replace(STRICT, digest_encodings=("hex", "base64"))
TIMED = BodyHmacOptions(message="timestamp.raw_body", timestamp_header="X-Timestamp")
MINIFIED = replace(STRICT, message="json_minified")


def hexed(message: bytes = BODY, key: bytes = SECRET.encode(), algorithm: str = "sha256") -> str:
    return hmac.new(key, message, algorithm).hexdigest()


def based(message: bytes = BODY) -> str:
    return base64.b64encode(bytes.fromhex(hexed(message))).decode()


def check(
    value: str | bytes,
    body: bytes = BODY,
    secrets: tuple[NamedSecret, ...] = OWN,
    options: BodyHmacOptions = STRICT,
    t: str | None = None,
    now: int = NOW,
) -> Verification:
    raw = value if isinstance(value, bytes) else value.encode()
    times = () if t is None else ((b"X-Timestamp", t.encode()),)
    return verify(((options.header.encode(), raw), *times), body, secrets, now, options)


@pytest.mark.parametrize(
    "value",
    [
        hexed(),
        hexed().upper(),
        f"sha256={hexed()}",
        f"SHA256={hexed()}",
        f"sha256= {hexed()}",
        f"  {hexed()}\t",
        f"{'0' * 64}, {hexed()}",
        f"{hexed()},sha256={'0' * 64}",
        f"sha1={'0' * 40}, nonsense, sha256={hexed()},",
    ],
)
def test_spellings_that_hold(value: str) -> None:
    verdict = check(value)
    assert (verdict.status, verdict.cause, verdict.warnings) == (Status.VERIFIED, None, ())
    assert verdict.matched == Match("own", "hex", "raw")
    assert (verdict.signed_at, verdict.tried) == (None, ("own",))


def test_repeated_lines_are_all_looked_at() -> None:
    lines = ((b"X-Signature", b"0" * 64), (b"x-signature", hexed().encode()))
    assert verify(lines, BODY, OWN, NOW).is_counted


@pytest.mark.parametrize(
    ("value", "cause"),
    [
        ("", "header_malformed"),
        (" , ", "header_malformed"),
        ("sha256=", "header_malformed"),
        (hexed()[:-2], "unknown_mismatch"),
        (hexed() + "00", "unknown_mismatch"),
        (based(), "unknown_mismatch"),
        (f"sha512={hexed()}", "unknown_mismatch"),
        (f"v1={hexed()}", "unknown_mismatch"),
        ("é" * 64, "unknown_mismatch"),
        (hexed(algorithm="sha1"), "unknown_mismatch"),
        (hexed(algorithm="sha512"), "unknown_mismatch"),
        (hexed(BODY + b"\n"), "unknown_mismatch"),
    ],
)
def test_signatures_that_do_not_hold(value: str, cause: str) -> None:
    verdict = check(value)
    assert (verdict.status, verdict.cause, verdict.matched) == (Status.FAILED, cause, None)


@pytest.mark.parametrize("name", ["X-Signature", "x-SIGNATURE"])
def test_the_header_is_found_in_any_case(name: str) -> None:
    assert verify(((name.encode(), hexed().encode()),), BODY, OWN, NOW).is_counted


def test_the_header_may_have_another_name() -> None:
    own_name = replace(STRICT, header="X-Gateway-Digest")
    assert check(hexed(), options=own_name).is_counted
    elsewhere = verify(((b"X-Signature", hexed().encode()),), BODY, OWN, NOW, own_name)
    assert (elsewhere.status, elsewhere.cause) == (Status.UNSIGNED, "header_of_other_scheme")


def test_no_header_and_no_secret() -> None:
    missing = verify(((b"Content-Type", b"text/plain"),), BODY, OWN, NOW)
    assert (missing.status, missing.cause) == (Status.UNSIGNED, "header_missing")
    assert "X-Signature" in missing.explanation
    other = verify(((b"webhook-signature", b"v1,x"),), BODY, OWN, NOW)
    assert (other.status, other.cause) == (Status.UNSIGNED, "header_of_other_scheme")
    assert check(hexed(), secrets=()).status is Status.NO_SECRET


@pytest.mark.parametrize("algorithm", ["sha256", "sha512", "sha1"])
def test_each_hash_takes_only_its_own(algorithm: str) -> None:
    options = replace(STRICT, algorithm=algorithm, prefix=f"{algorithm}=")
    for made in ("sha256", "sha512", "sha1"):
        for prefix in ("", f"{made}="):
            value = prefix + hexed(algorithm=made)
            assert check(value, options=options).is_counted is (made == algorithm)


def test_base64_in_either_alphabet_where_it_is_allowed() -> None:
    body = next(str(number).encode() for number in range(1_000) if {"+", "/"} <= set(based(str(number).encode())))
    plain = based(body)
    url_safe = plain.translate(str.maketrans("+/", "-_"))
    for text in (plain, url_safe, plain.rstrip("="), f"sha256={plain}"):
        assert check(text, body, options=BOTH).matched == Match("own", "base64", "raw")
        assert not check(text, body).is_counted
    assert not check(hexed(), options=replace(STRICT, digest_encodings=("base64",))).is_counted


@pytest.mark.parametrize(
    ("prefix", "value", "cause"),
    [
        ("hmac ", f"HMAC {hexed()}", None),
        ("hmac ", f"hmac   {hexed()}", None),
        ("hmac ", hexed(), "header_malformed"),
        ("hmac ", "hmac ", "header_malformed"),
        ("hmac ", f"{hexed()}, hmac {'0' * 64}", "unknown_mismatch"),
        ("hmac ", f"nonsense, hmac {hexed()}", None),
        ("sha512=", f"sha512={hexed()}", None),
        ("sha512=", hexed(), "header_malformed"),
        ("", hexed(), None),
        ("", f"sha256={hexed()}", "unknown_mismatch"),
    ],
)
def test_another_prefix_must_be_there(prefix: str, value: str, cause: str | None) -> None:
    verdict = check(value, options=replace(STRICT, prefix=prefix))
    assert (verdict.cause, verdict.is_counted) == (cause, cause is None)


@pytest.mark.parametrize(
    ("key_encoding", "secret", "key"),
    [
        ("utf8", "MTIzNDU2Nzg=", b"MTIzNDU2Nzg="),
        ("base64", "MTIzNDU2Nzg=", b"12345678"),
        ("base64", "MTIzNDU2Nzg", b"12345678"),
        ("hex", "3132333435363738", b"12345678"),
        ("hex", "6A6b", b"jk"),
    ],
)
def test_how_the_key_is_written(key_encoding: str, secret: str, key: bytes) -> None:
    options = replace(STRICT, key_encoding=key_encoding)
    named = (NamedSecret("own", secret),)
    assert check(hexed(key=key), secrets=named, options=options).is_counted
    assert sign(BODY, secret, NOW, options) == ((b"X-Signature", hexed(key=key).encode()),)


@pytest.mark.parametrize(("key_encoding", "secret"), [("base64", "not base64!"), ("base64", "%%"), ("hex", "abc")])
def test_a_secret_that_gives_no_key(key_encoding: str, secret: str) -> None:
    options = replace(STRICT, key_encoding=key_encoding)
    spoilt = NamedSecret("spoilt", secret)
    verdict = check(hexed(), secrets=(spoilt,), options=options)
    cause = "secret_whitespace" if " " in secret else "secret_malformed"
    assert (verdict.status, verdict.cause) == (Status.FAILED, cause)
    sound = NamedSecret("sound", "ab" * 16)
    value = sign(BODY, sound.value, NOW, options)[0][1]
    assert check(value, secrets=(spoilt, sound), options=options).is_counted
    with pytest.raises(UsageError, match="not written in") as caught:
        sign(BODY, secret, NOW, options)
    assert secret not in str(caught.value)


@pytest.mark.parametrize(
    ("secret", "cause"),
    [
        ("", "secret_empty"),
        ("\u200b ", "secret_empty"),
        (SECRET + "\n", "secret_whitespace"),
        ("pk_live_abc", "secret_is_api_key"),
        ("gw_••••", "secret_masked"),
    ],
)
def test_a_spoilt_secret_is_named_where_nothing_fits(secret: str, cause: str) -> None:
    spoilt = NamedSecret("spoilt", secret)
    verdict = check(hexed(), secrets=(spoilt,))
    assert (verdict.status, verdict.cause) == (Status.FAILED, cause)
    assert check(hexed(), secrets=(spoilt, *OWN)).is_counted
    assert check("0" * 64, secrets=(spoilt, *OWN)).cause == "unknown_mismatch"


def test_a_blank_secret_is_no_key() -> None:
    value = hexed(key=b"")
    assert check(value, secrets=(NamedSecret("blank", ""),)).cause == "secret_empty"
    assert check(value, secrets=(NamedSecret("blank", ""), *OWN)).cause == "unknown_mismatch"
    with pytest.raises(UsageError, match="empty"):
        sign(BODY, "\n", NOW)


@pytest.mark.parametrize("place", [0, 1, 2])
def test_the_secret_that_fits_is_named(place: int) -> None:
    secrets = [NamedSecret(f"s{number}", f"another-{number}") for number in range(3)]
    secrets[place] = NamedSecret(f"s{place}", SECRET)
    assert check(hexed(), secrets=tuple(secrets)).matched == Match(f"s{place}", "hex", "raw")


def test_an_empty_body_can_be_signed() -> None:
    assert check(hexed(b""), b"").is_counted


def test_the_minified_form_is_the_second_try() -> None:
    minified = BODY.replace(b"170.00", b"170")
    verdict = check(hexed(minified), options=MINIFIED)
    assert (verdict.status, verdict.matched) == (Status.VERIFIED_RESERIALISED, Match("own", "hex", "js"))
    assert verdict.authenticated_body == minified
    assert check(hexed(), options=MINIFIED).status is Status.VERIFIED
    assert check(hexed(minified)).cause == "unknown_mismatch"
    assert check(hexed(minified), b"{" + BODY, options=MINIFIED).cause == "unknown_mismatch"


@pytest.mark.parametrize(("extra", "is_tried"), [(0, True), (1, False)])
def test_the_second_try_has_bounds(extra: int, is_tried: bool) -> None:
    body = b'{ "a":"' + b"x" * (FALLBACK_LIMIT - 9 + extra) + b'"}'
    assert check(hexed(body.replace(b" ", b"")), body, options=MINIFIED).is_counted is is_tried


def timed(t: str = T, body: bytes = BODY) -> str:
    return hexed(t.encode() + b"." + body)


@pytest.mark.parametrize(
    ("off_s", "cause"),
    [(0, None), (300, None), (-300, None), (301, "timestamp_too_old"), (-301, "timestamp_too_new")],
)
def test_a_signed_time_has_a_window(off_s: int, cause: str | None) -> None:
    verdict = check(timed(), t=T, options=TIMED, now=NOW + off_s * SECOND_US)
    assert verdict.cause == cause
    assert verdict.status is (Status.TIME_REJECTED if cause else Status.VERIFIED)
    assert verdict.signed_at == NOW


@pytest.mark.parametrize(
    ("unit", "t", "cause"),
    [
        ("s", f"{T}000", "timestamp_milliseconds"),
        ("ms", f"{T}000", None),
        ("auto", f"{T}000", None),
        ("auto", T, None),
        ("auto", "2025-11-21T12:00:00+08:00", None),
        ("auto", "soon", "header_malformed"),
        ("s", "2025-11-21T12:00:00+08:00", "header_malformed"),
        ("ms", "soon", "header_malformed"),
        ("s", "", "header_malformed"),
        ("auto", "a b", "header_malformed"),
    ],
)
def test_how_the_time_is_written(unit: str, t: str, cause: str | None) -> None:
    assert check(timed(t), t=t, options=replace(TIMED, timestamp_unit=unit)).cause == cause


def test_a_missing_time_header_is_told() -> None:
    verdict = check(timed(), options=TIMED)
    assert (verdict.status, verdict.cause) == (Status.UNSIGNED, "header_missing")
    assert "X-Timestamp" in verdict.explanation
    assert check(hexed(), t=T, options=TIMED).cause == "unknown_mismatch"


def test_the_header_is_given_as_received() -> None:
    lines = ((b"X-Signature", b"sha256=AB, cd"), (b"X-Timestamp", b" 7 "))
    assert read_header(lines, TIMED) == BodyHmacHeader(("AB", "cd"), "7")
    assert read_header(lines, STRICT) == BodyHmacHeader(("AB", "cd"), None)
    with pytest.raises(HeaderError) as caught:
        read_header(((b"X-Signature", b""),), STRICT)
    assert caught.value.cause == "header_malformed"


_OPTIONS = st.builds(
    BodyHmacOptions,
    algorithm=st.sampled_from(["sha256", "sha512", "sha1"]),
    digest_encodings=st.sampled_from([("hex",), ("base64",), ("hex", "base64")]),
    prefix=st.sampled_from(["", "sha256=", "hmac ", "sha1="]),
    message=st.sampled_from(["raw_body", "json_minified", "timestamp.raw_body"]),
    timestamp_header=st.just("X-Timestamp"),
    timestamp_unit=st.sampled_from(["s", "ms", "auto"]),
    key_encoding=st.sampled_from(["utf8", "base64", "hex"]),
)


@given(st.binary(max_size=200), st.binary(min_size=1, max_size=40), _OPTIONS)
def test_what_we_sign_we_verify(body: bytes, key: bytes, options: BodyHmacOptions) -> None:
    secret = {"utf8": "x" + key.hex(), "hex": key.hex(), "base64": base64.b64encode(key).decode()}
    named = (NamedSecret("own", secret[options.key_encoding]),)
    signed = sign(body, named[0].value, NOW, options)
    assert verify(signed, body, named, NOW, options).status is Status.VERIFIED
    assert verify(signed, body + b"!", named, NOW, options).status is Status.FAILED


_PIECES = st.sampled_from([b"sha256=", b"hmac ", b",", b" ", hexed().encode(), based().encode(), b"\x00", b"\xff"])
_VALUES = st.binary(max_size=60) | st.lists(_PIECES, max_size=6).map(b"".join)
_LINES = st.tuples(st.sampled_from([b"X-Signature", b"x-timestamp", b"", b"\xff"]), _VALUES)
_SECRETS = st.text(st.characters(), max_size=30) | st.sampled_from([SECRET, "abcd", " ", "\ud800"])


@given(
    st.lists(_LINES, max_size=5), st.binary(max_size=60) | st.just(BODY), st.lists(_SECRETS, max_size=3), _OPTIONS
)
def test_nothing_that_comes_raises(
    lines: list[tuple[bytes, bytes]], body: bytes, secrets: list[str], options: BodyHmacOptions
) -> None:
    named = [NamedSecret(f"s{number}", value) for number, value in enumerate(secrets)]
    headers: Headers = tuple(lines)
    verdict = verify(headers, body, named, NOW, options)
    assert verdict.explanation.endswith(".")
    assert not verdict.is_counted or verdict.matched is not None


@pytest.mark.parametrize("encodings", [("hex",), ("hex", "base64")])
@pytest.mark.parametrize(
    "value",
    [
        b"," * 1_000_000,
        b"0" * 1_000_000,
        b"sha256=" * 150_000,
        b"\x00" * 1_000_000,
        b"0," * 500_000,
        b"=" * 999_999,
    ],
    ids=["commas", "one long digest", "prefixes", "NUL", "many", "padding"],
)
def test_absurd_headers_are_only_refused(value: bytes, encodings: tuple[str, ...]) -> None:
    assert check(value, options=replace(STRICT, digest_encodings=encodings)).status is Status.FAILED


def flip_survivors(count: int, seed: int) -> list[str]:
    def is_accepted(parts: dict[str, bytes]) -> bool:
        lines = ((b"X-Signature", parts["digest"].hex().encode()), (b"X-Timestamp", parts["t"]))
        return verify(lines, parts["body"], OWN, NOW, TIMED).is_counted

    digest = hmac.digest(SECRET.encode(), T.encode() + b"." + BODY, hashlib.sha256)
    return survivors({"body": BODY, "t": T.encode(), "digest": digest}, is_accepted, count, seed)


def test_no_flipped_bit_is_accepted() -> None:
    assert flip_survivors(2_000, seed=1) == []


@pytest.mark.torture
@pytest.mark.timeout(600)
def test_no_flipped_bit_of_very_many_is_accepted() -> None:
    assert flip_survivors(100_000, seed=2) == []
