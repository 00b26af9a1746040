"""The scheme's rules one by one; most cases are paysg.md 10.2's."""

from __future__ import annotations

import base64
import hashlib
import hmac
import random
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from paysg_desktop.domain.errors import UsageError
from paysg_desktop.domain.headers import Headers
from paysg_desktop.domain.verification import Match, NamedSecret, Status, Verification
from paysg_desktop.signatures.rewriting import FALLBACK_LIMIT
from paysg_desktop.signatures.timestamped import sign, verify
from paysg_desktop.signatures.timestamped_header import parse_header
from paysg_desktop.signatures.timestamped_options import STRICT, TimestampedOptions

SECRET = "example-secret-0123456789abcdef"
OWN = (NamedSecret("own", SECRET),)
TOLERANT = TimestampedOptions(
    timestamp_unit="auto", digest_encodings=("hex", "base64"), time_policy="warn", body_fallback="js"
)
A = (
    b'{"id":"evt_00000000-0000-4000-8000-000000000001","data":{"object":{"id":"AAAAAAAAAAAAAAAAAAAA1","metadata":{},'
    b'"reference_id":"INV001","latest_status":"paid","payment_status":"paid","amount_in_cents":1234}},'
    b'"type":"payment.succeeded","object":"event","created_at":"2023-10-02T16:17:08.210+08:00",'
    b'"payment_service_id":"payment_service_00000000-0000-4000-8000-000000000002"}'
)
B = (
    '{"id":"evt_1","data":{"object":{"payer_name":"Tan Ah – 陈阿明","description":"a/b <c> \\"q\\"",'
    '"metadata":{"10":"ten","2":"two"}}},"type":"payment.succeeded"}'
).encode()
T = "1696234628210"
NOW = 1_696_234_628_210_000
A_HEX = "b531a7206fb78a173d7f3fbff39e864cdc660fbff4a5894cb15e8d77c045a0b4"


def hexed(body: bytes, t: str = T, secret: str = SECRET) -> str:
    return hmac.new(secret.encode(), t.encode() + b"." + body, hashlib.sha256).hexdigest()


def check(
    value: str | bytes,
    body: bytes = A,
    secrets: tuple[NamedSecret, ...] = OWN,
    options: TimestampedOptions = TOLERANT,
    now: int = NOW,
) -> Verification:
    raw = value if isinstance(value, bytes) else value.encode()
    return verify(((b"PaySG-Signature", raw),), body, secrets, now, options)


def test_the_bodies_are_the_published_ones() -> None:
    assert (len(A), len(B)) == (371, 161)


@pytest.mark.parametrize(
    ("body", "t", "in_hex", "in_base64"),
    [
        (
            A,
            "1696234628",
            "3e906ddfafeb84b30742406636656dbcf396be4a63d670c9eb603252b5e93883",
            "PpBt36/rhLMHQkBmNmVtvPOWvkpj1nDJ62AyUrXpOIM=",
        ),
        (A, T, A_HEX, "tTGnIG+3ihc9fz+/856GTNxmD7/0pYlMsV6Nd8BFoLQ="),
        (
            B,
            T,
            "78c2a4befddc0b0d21ac12ba22a9818d6ab46f23d632019c26b22fc6d17df6a3",
            "eMKkvv3cCw0hrBK6IqmBjWq0byPWMgGcJrIvxtF99qM=",
        ),
    ],
)
def test_published_digests(body: bytes, t: str, in_hex: str, in_base64: str) -> None:
    assert sign(body, SECRET, t, TOLERANT) == ((b"PaySG-Signature", f"t={t}, v1={in_hex}".encode()),)
    for encoding, digest in (("hex", in_hex), ("base64", in_base64)):
        verdict = check(f"t={t}, v1={digest}", body)
        assert verdict.status is Status.VERIFIED
        assert verdict.matched == Match("own", encoding, "raw")
        assert verdict.warnings == ()
        assert verdict.authenticated_body is None


@pytest.mark.parametrize(
    "value",
    [
        f"t={T},v1={A_HEX}",
        f"t={T},      v1={A_HEX}",
        f"\t t = {T} \t,\tv1 = {A_HEX} ",
        f"v1={A_HEX}, t={T}",
        f"t={T}, v1={A_HEX.upper()}",
        f"t={T}, v1={'0' * 64}, v1={A_HEX}",
        f"t={T}, v1={A_HEX}, v1={'0' * 64}",
        f"t={T}, v1={'0' * 64}, v1={A_HEX}, v1=nonsense",
        f"t={T}, v0={'0' * 64}, v1={A_HEX}, more=1, odd, =",
        f"t={T}, v1={A_HEX},",
        f"t={T}, v1=tTGnIG-3ihc9fz-_856GTNxmD7_0pYlMsV6Nd8BFoLQ",
    ],
)
def test_accepted_spellings(value: str) -> None:
    assert check(value).status is Status.VERIFIED


@pytest.mark.parametrize("name", [b"paysg-signature", b"PAYSG-SIGNATURE", b"PaYsG-sIgNaTuRe"])
def test_the_header_is_found_in_any_case(name: bytes) -> None:
    assert verify(((name, f"t={T}, v1={A_HEX}".encode()),), A, OWN, NOW, TOLERANT).is_counted


def test_repeated_headers_are_joined() -> None:
    headers = (
        (b"PaySG-Signature", f"t={T}".encode()),
        (b"X-Other", b"1"),
        (b"paysg-signature", f"v1={A_HEX}".encode()),
    )
    assert verify(headers, A, OWN, NOW, TOLERANT).is_counted


@pytest.mark.parametrize(
    ("value", "cause"),
    [
        ("", "header_malformed"),
        (",", "header_malformed"),
        (A_HEX, "header_malformed"),
        (f"v1={A_HEX}", "header_malformed"),
        (f"t=, v1={A_HEX}", "header_malformed"),
        (f"t={T}", "header_malformed"),
        (f"t={T}, v1=", "header_malformed"),
        (f"t={T}, t={T}, v1={A_HEX}", "header_malformed"),
        (f"t=a b, v1={A_HEX}", "header_malformed"),
        (f"t=\x7f, v1={A_HEX}", "header_malformed"),
        (f"t=陈, v1={A_HEX}", "header_malformed"),
        (f"t={T}, v0={A_HEX}", "scheme_not_v1"),
        (f"t={T}, v2={A_HEX}, V1={A_HEX}", "scheme_not_v1"),
        (f"t={T}, v1={A_HEX[:-2]}", "unknown_mismatch"),
        (f"t={T}, v1={A_HEX}00", "unknown_mismatch"),
        (f"t=0{T}, v1={A_HEX}", "unknown_mismatch"),
        (f"t={T}.0, v1={A_HEX}", "unknown_mismatch"),
    ],
)
def test_refused_headers(value: str, cause: str) -> None:
    verdict = check(value)
    assert (verdict.status, verdict.cause, verdict.matched) == (Status.FAILED, cause, None)


def test_a_leading_zero_is_signed_as_it_is() -> None:
    assert check(f"t=01696234628, v1={hexed(A, '01696234628')}").is_counted
    assert not check(f"t=01696234628, v1={hexed(A, '1696234628')}").is_counted


def test_an_empty_body_can_be_signed() -> None:
    assert check(f"t={T}, v1={hexed(b'')}", b"").status is Status.VERIFIED


def test_a_byte_order_mark_is_part_of_the_body() -> None:
    marked = b"\xef\xbb\xbf" + A
    assert check(f"t={T}, v1={hexed(marked)}", marked).status is Status.VERIFIED
    assert check(f"t={T}, v1={A_HEX}", marked).cause == "unknown_mismatch"


@pytest.mark.parametrize("headers", [(), ((b"Content-Type", b"application/json"),)])
def test_no_header(headers: Headers) -> None:
    verdict = verify(headers, A, OWN, NOW, TOLERANT)
    assert (verdict.status, verdict.cause) == (Status.UNSIGNED, "header_missing")


@pytest.mark.parametrize(
    "name", [b"Stripe-Signature", b"svix-signature", b"X-Hub-Signature-256", b"WEBHOOK-SIGNATURE"]
)
def test_another_schemes_header(name: bytes) -> None:
    verdict = verify(((name, f"t={T},v1={A_HEX}".encode()),), A, OWN, NOW, TOLERANT)
    assert (verdict.status, verdict.cause) == (Status.UNSIGNED, "header_of_other_scheme")


def test_our_own_header_under_another_profile() -> None:
    stripe = replace(TOLERANT, header="Stripe-Signature")
    verdict = verify(((b"PaySG-Signature", b"t=1,v1=x"),), A, OWN, NOW, stripe)
    assert verdict.cause == "header_of_other_scheme"
    assert "PaySG" in verdict.explanation


def test_without_a_secret_nothing_is_checked() -> None:
    verdict = check(f"t={T}, v1={A_HEX}", secrets=())
    assert (verdict.status, verdict.is_counted, verdict.is_quarantined) == (Status.NO_SECRET, False, False)


@pytest.mark.parametrize("blank", ["", " ", "\n", "\t \r\n", "\u00a0\u200b", "\x00"])
def test_a_blank_secret_is_refused_even_where_its_digest_fits(blank: str) -> None:
    value = f"t={T}, v1={hexed(A, secret=blank)}"
    verdict = check(value, secrets=(NamedSecret("blank", blank),))
    assert (verdict.status, verdict.cause) == (Status.FAILED, "secret_empty")
    assert "blank" not in verdict.tried


@pytest.mark.parametrize("place", [0, 1])
@pytest.mark.parametrize("spoilt", ["", " \n", "abc\u200bdef"])
def test_a_spoilt_secret_beside_a_sound_one_hinders_nothing(spoilt: str, place: int) -> None:
    """A previous secret that can't be read any more must not cost a genuine delivery."""
    secrets = list(OWN)
    secrets.insert(place, NamedSecret("spoilt", spoilt))
    assert check(f"t={T}, v1={A_HEX}", secrets=tuple(secrets)).status is Status.VERIFIED
    wrong = check(f"t={T}, v1={'0' * 64}", secrets=tuple(secrets))
    assert (wrong.status, wrong.cause) == (Status.FAILED, "unknown_mismatch")


def test_a_blank_secret_is_no_key_beside_a_sound_one_either() -> None:
    value = f"t={T}, v1={hexed(A, secret='')}"
    verdict = check(value, secrets=(NamedSecret("blank", ""), *OWN))
    assert (verdict.cause, verdict.tried) == ("unknown_mismatch", ("own",))


def test_nothing_is_signed_with_a_blank_secret() -> None:
    with pytest.raises(UsageError, match="empty"):
        sign(A, " ", T)


def test_the_secrets_that_were_tried_are_named() -> None:
    others = (NamedSecret("first", "another"), *OWN)
    assert check(f"t={T}, v1={A_HEX}", secrets=others).tried == ("first", "own")
    assert check(f"t={T}, v1={'0' * 64}", secrets=others).tried == ("first", "own")
    assert check("nonsense", secrets=others).tried == ()


def test_every_entry_is_given_as_received() -> None:
    header = parse_header(f"t={T}, v1=nonsense, v0=other, v1={A_HEX}, v1=", "auto", ("hex",))
    assert (header.t, header.texts) == (T, ("nonsense", A_HEX))
    assert header.digests == (("hex", bytes.fromhex(A_HEX)),)


def test_a_secret_is_never_trimmed() -> None:
    ended = (NamedSecret("ended", SECRET + "\n"),)
    assert check(f"t={T}, v1={A_HEX}", secrets=ended).cause == "secret_whitespace"
    assert check(f"t={T}, v1={hexed(A, secret=SECRET + chr(10))}", secrets=ended).status is Status.VERIFIED


@pytest.mark.parametrize(
    ("secret", "cause"),
    [
        (" abcdef", "secret_whitespace"),
        ("abc\u200bdef", "secret_whitespace"),
        ("abc\u00a0def", "secret_whitespace"),
        ("v1,whsec_abcdef", "secret_extra_prefix"),
        ('"whsec_abcdef"', "secret_extra_prefix"),
        ("sk_test_abcdef", "secret_is_api_key"),
        ("whsec_abc…f", "secret_masked"),
        ("whsec_***", "secret_masked"),
        ("•••", "secret_masked"),
        ("gehÃ¤im", "secret_masked"),
        ("\ud800", "secret_masked"),
    ],
)
def test_a_spoilt_secret_explains_a_digest_that_does_not_fit(secret: str, cause: str) -> None:
    verdict = check(f"t={T}, v1={A_HEX}", secrets=(NamedSecret("spoilt", secret),))
    assert (verdict.status, verdict.cause) == (Status.FAILED, cause)
    assert "spoilt" in verdict.explanation
    assert secret.strip() not in verdict.explanation


@pytest.mark.parametrize("secret", ["sk_test_abcdef", "v1,whsec_x", "two words", "gehÃ¤im"])
def test_a_fitting_digest_decides_whatever_the_secret_looks_like(secret: str) -> None:
    verdict = check(f"t={T}, v1={hexed(A, secret=secret)}", secrets=(NamedSecret("odd", secret),))
    assert (verdict.status, verdict.cause) == (Status.VERIFIED, None)


@pytest.mark.parametrize("place", [0, 1, 2])
def test_the_secret_that_fits_is_named(place: int) -> None:
    secrets = [NamedSecret(f"s{number}", f"another-{number}") for number in range(3)]
    secrets[place] = NamedSecret(f"s{place}", SECRET)
    verdict = check(f"t={T}, v1={A_HEX}", secrets=tuple(secrets))
    assert verdict.matched == Match(f"s{place}", "hex", "raw")


def test_javascripts_form_is_the_second_try() -> None:
    spaced = A.replace(b":", b": ").replace(b"2023-10-02T16: 17: 08.210+08: 00", b"2023-10-02T16:17:08.210+08:00")
    value = f"t={T}, v1={A_HEX}"
    verdict = check(value, spaced)
    assert verdict.status is Status.VERIFIED_RESERIALISED
    assert verdict.matched == Match("own", "hex", "js")
    assert verdict.authenticated_body == A
    assert check(value, spaced, options=replace(TOLERANT, body_fallback="none")).cause == "unknown_mismatch"


def test_raw_bytes_come_first() -> None:
    """Body B is not in Node's own order: whoever re-serialised first would refuse it."""
    assert check(f"t={T}, v1={hexed(B)}", B).status is Status.VERIFIED


@pytest.mark.parametrize(
    ("body", "is_tried"),
    [
        (b'{ "a":"' + b"x" * (FALLBACK_LIMIT - 9) + b'"}', True),
        (b'{ "a":"' + b"x" * (FALLBACK_LIMIT - 8) + b'"}', False),
        (b"[ " + b"[" * 63 + b"]" * 64, True),
        (b"[ " + b"[" * 64 + b"]" * 65, False),
    ],
)
def test_the_second_try_has_bounds(body: bytes, is_tried: bool) -> None:
    verdict = check(f"t={T}, v1={hexed(body.replace(b' ', b''))}", body)
    assert verdict.status is (Status.VERIFIED_RESERIALISED if is_tried else Status.FAILED)


def test_a_rejected_time_hands_on_no_body() -> None:
    spaced = A.replace(b"{", b"{ ", 1)
    options = replace(TOLERANT, time_policy="reject")
    verdict = check(f"t={T}, v1={A_HEX}", spaced, options=options, now=NOW + 301_000_000)
    assert (verdict.status, verdict.cause) == (Status.TIME_REJECTED, "timestamp_too_old")
    assert verdict.matched == Match("own", "hex", "js")
    assert verdict.authenticated_body is None


@pytest.mark.parametrize(
    ("off_s", "warning"),
    [(0, None), (300, None), (-300, None), (301, "timestamp_too_old"), (-301, "timestamp_too_new")],
)
def test_the_window_is_two_sided_and_only_warns(off_s: int, warning: str | None) -> None:
    verdict = check(f"t={T}, v1={A_HEX}", now=NOW + off_s * 1_000_000)
    assert verdict.status is Status.VERIFIED
    assert verdict.warnings == ((warning,) if warning else ())
    assert verdict.signed_at == NOW


def test_a_year_old_signature_still_holds() -> None:
    assert check(f"t={T}, v1={A_HEX}", now=NOW + 365 * 86_400_000_000).is_counted


@pytest.mark.parametrize(
    ("t", "signed_at"),
    [
        ("1696234628", 1_696_234_628_000_000),
        ("1696234628210", 1_696_234_628_210_000),
        ("2023-10-02T16:17:08.210+08:00", 1_696_234_628_210_000),
        ("yesterday", None),
        ("9" * 19, None),
        ("9" * 5000, None),
        ("0001-01-01T00:00:00+08:00", None),
        ("9999-12-31T23:59:59-08:00", None),
    ],
)
def test_any_visible_text_may_be_the_time(t: str, signed_at: int | None) -> None:
    verdict = check(f"t={t}, v1={hexed(A, t)}")
    assert (verdict.status, verdict.signed_at, verdict.warnings) == (Status.VERIFIED, signed_at, ())


def test_who_rejects_by_time_needs_one_that_can_be_read() -> None:
    options = replace(TOLERANT, time_policy="reject")
    verdict = check(f"t=yesterday, v1={hexed(A, 'yesterday')}", options=options)
    assert (verdict.status, verdict.cause) == (Status.FAILED, "header_malformed")


@pytest.mark.parametrize("t", ["2023-10-02T16:17:08.210+08:00", "1" * 17, "-1", "1.5"])
def test_the_strict_form_takes_digits_only(t: str) -> None:
    assert check(f"t={t}, v1={hexed(A, t)}", options=STRICT).cause == "header_malformed"


@pytest.mark.parametrize("t", ["9" * 16, "1696234628210", "169623462821000"])
def test_milliseconds_where_seconds_belong(t: str) -> None:
    verdict = check(f"t={t}, v1={hexed(A, t)}", options=STRICT)
    cause = "timestamp_milliseconds" if t == T else "timestamp_too_new"
    assert (verdict.status, verdict.cause) == (Status.TIME_REJECTED, cause)
    warned = check(f"t={t}, v1={hexed(A, t)}", options=replace(STRICT, time_policy="warn"))
    assert (warned.status, warned.warnings) == (Status.VERIFIED, (cause,))


@given(st.binary(max_size=300), st.text(max_size=40).filter(lambda text: text.strip()))
def test_what_we_sign_we_verify(body: bytes, secret: str) -> None:
    named = (NamedSecret("own", "x" + secret),)
    headers = sign(body, "x" + secret, T, TOLERANT)
    assert verify(headers, body, named, NOW, TOLERANT).status is Status.VERIFIED
    changed = verify(headers, body + b"!", named, NOW, TOLERANT)
    assert changed.status is Status.FAILED


_PIECES = st.sampled_from(
    [b"t=", b"v1=", b"v0=", b",", b" ", b"=", T.encode(), A_HEX.encode(), b"\x00", b"\xff", b"9" * 30]
)


@given(
    st.lists(
        st.tuples(
            st.sampled_from([b"PaySG-Signature", b"paysg-signature", b"Stripe-Signature", b"", b"\xff"]),
            st.binary(max_size=80) | st.lists(_PIECES, max_size=12).map(b"".join),
        ),
        max_size=4,
    ),
    st.binary(max_size=80) | st.just(A),
    st.sampled_from([STRICT, TOLERANT]),
)
def test_nothing_that_comes_raises(
    headers: list[tuple[bytes, bytes]], body: bytes, options: TimestampedOptions
) -> None:
    verdict = verify(tuple(headers), body, OWN, NOW, options)
    assert verdict.explanation.endswith(".")
    assert not verdict.is_counted or verdict.matched is not None


@pytest.mark.parametrize(
    "value",
    [
        b"v1," * 350_000,
        b"v1=0," * 200_000,
        b"t=1," * 200_000,
        b"v1=" + b"0" * 1_000_000,
        b"\x00" * 1_000_000,
        b"t=1" + b",v1=" + b",v1=".join([b"ab" * 32] * 100),
    ],
    ids=["v1,", "v1=0", "t=1", "one long digest", "NUL", "100 entries"],
)
def test_absurd_headers_are_only_refused(value: bytes) -> None:
    assert check(value).status is Status.FAILED


def flip_outcomes(count: int, seed: int) -> list[str]:
    """Flip one bit at a time of body, time or digest; returns those that still verify."""
    chance = random.Random(seed)
    accepted = []
    for number in range(count):
        body, t = (A, B)[number % 2], (T, "1696234628")[number // 2 % 2]
        digest = bytes.fromhex(hexed(body, t))
        as_hex = number % 3 > 0
        parts = [body, t.encode(), digest]
        where = chance.choices((0, 1, 2), (len(body), 40, 40))[0]
        bit = chance.randrange(len(parts[where]) * 8)
        changed = bytearray(parts[where])
        changed[bit // 8] ^= 1 << bit % 8
        parts[where] = bytes(changed)
        shown = parts[2].hex().encode() if as_hex else base64.b64encode(parts[2])
        if check(b"t=" + parts[1] + b", v1=" + shown, parts[0]).is_counted:
            accepted.append(f"{number}: bit {bit} of {('body', 't', 'v1')[where]}")
    return accepted


def test_no_flipped_bit_is_accepted() -> None:
    assert flip_outcomes(2_000, seed=1) == []


@pytest.mark.torture
@pytest.mark.timeout(600)
def test_no_flipped_bit_of_very_many_is_accepted() -> None:
    assert flip_outcomes(100_000, seed=2) == []
