"""Standard Webhooks and Svix, rule by rule; the cases are those that the public libraries test themselves with."""

from __future__ import annotations

import base64
import hashlib
import hmac

import pytest
from hypothesis import given
from hypothesis import strategies as st

from paysg_desktop.domain.errors import UsageError
from paysg_desktop.domain.headers import Headers
from paysg_desktop.domain.verification import Match, NamedSecret, Status, Verification
from paysg_desktop.signatures.standard_webhooks import sign, verify
from paysg_desktop.signatures.standard_webhooks_options import STRICT, StandardWebhooksOptions
from tests.unit.signatures.flips import survivors

KEY = bytes(range(40, 72))
SECRET = "whsec_" + base64.b64encode(KEY).decode()
OTHER = "whsec_" + base64.b64encode(bytes(range(32))).decode()
OWN = (NamedSecret("own", SECRET),)
ID, T = "msg_TEST0001", "1763697600"
NOW = 1_763_697_600_000_000
BODY = b'{"type":"payment.succeeded","payload":{"id":"p_1","amount":1050}}'
SECOND_US = 1_000_000
ELSEWHERE = "v1,Ceo5qEr07ixe2NLpvHk3FH9bwy/WavXrAFQ/9tdO6mc="


def entry(body: bytes = BODY, message_id: str = ID, t: str = T, key: bytes = KEY) -> str:
    digest = hmac.new(key, f"{message_id}.{t}.".encode() + body, hashlib.sha256).digest()
    return "v1," + base64.b64encode(digest).decode()


def headers(
    signature: str | bytes | None = None, message_id: str | None = ID, t: str | None = T, prefix: str = "webhook"
) -> Headers:
    """The three headers, those that are None left out; the right signature where none is given."""
    right = entry() if signature is None else signature
    values = (("id", message_id), ("timestamp", t), ("signature", right))
    return tuple(
        (f"{prefix}-{name}".encode(), value if isinstance(value, bytes) else value.encode())
        for name, value in values
        if value is not None
    )


def check(
    given_headers: Headers,
    body: bytes = BODY,
    secrets: tuple[NamedSecret, ...] = OWN,
    now: int = NOW,
    options: StandardWebhooksOptions = STRICT,
) -> Verification:
    return verify(given_headers, body, secrets, now, options)


@pytest.mark.parametrize("prefix", ["webhook", "svix", "WEBHOOK", "Svix"])
def test_a_genuine_delivery(prefix: str) -> None:
    verdict = check(headers(prefix=prefix))
    assert (verdict.status, verdict.cause, verdict.warnings) == (Status.VERIFIED, None, ())
    assert verdict.matched == Match("own", "base64", "raw")
    assert (verdict.signed_at, verdict.tried) == (NOW, ("own",))


@pytest.mark.parametrize("prefix", ["webhook", "svix"])
@pytest.mark.parametrize("missing", ["id", "timestamp", "signature"])
def test_a_header_that_is_not_there(prefix: str, missing: str) -> None:
    left = tuple(pair for pair in headers(prefix=prefix) if not pair[0].endswith(missing.encode()))
    verdict = check(left)
    assert (verdict.status, verdict.cause) == (Status.UNSIGNED, "header_missing")
    assert f"{prefix}-{missing}" in verdict.explanation


def test_no_headers_at_all() -> None:
    assert check(()).cause == "header_missing"
    assert "webhook-signature" in check(()).explanation


@pytest.mark.parametrize("name", [b"PaySG-Signature", b"Stripe-Signature", b"X-Signature", b"X-Hub-Signature-256"])
def test_headers_of_another_scheme(name: bytes) -> None:
    verdict = check(((name, b"abc"),))
    assert (verdict.status, verdict.cause) == (Status.UNSIGNED, "header_of_other_scheme")


def test_svix_names_win_where_both_are_complete() -> None:
    spoilt, right = headers(ELSEWHERE), headers(prefix="svix")
    assert check((*spoilt, *right)).is_counted
    assert not check((*headers(), *headers(ELSEWHERE, prefix="svix"))).is_counted
    assert check((*headers(), *headers(ELSEWHERE, prefix="svix")[1:])).is_counted


@pytest.mark.parametrize(
    ("signature", "cause"),
    [
        (ELSEWHERE, "unknown_mismatch"),
        ("v1," + entry()[3:][:20], "unknown_mismatch"),
        (entry()[:-6], "unknown_mismatch"),
        ("v1,dGVzdA==", "unknown_mismatch"),
        ("v1,%%%", "unknown_mismatch"),
        ("v1," + base64.b64decode(entry()[3:]).hex(), "unknown_mismatch"),
        (entry()[3:], "header_malformed"),
        ("v1=" + entry()[3:], "header_malformed"),
        ("", "header_malformed"),
        (" ", "header_malformed"),
        ("v1,", "header_malformed"),
        ("," + entry()[3:], "header_malformed"),
        ("v1," + entry(), "header_malformed"),
        ("v2," + entry()[3:], "scheme_not_v1"),
        ("V1," + entry()[3:], "scheme_not_v1"),
        ("v0,abc v2,def", "scheme_not_v1"),
    ],
)
def test_signatures_that_do_not_hold(signature: str, cause: str) -> None:
    verdict = check(headers(signature))
    assert (verdict.status, verdict.cause, verdict.matched) == (Status.FAILED, cause, None)


@pytest.mark.parametrize(
    "signature",
    [
        f"{ELSEWHERE} v2,xyz {entry()} v1,nonsense",
        f"{entry()} {ELSEWHERE}",
        f"{ELSEWHERE} {entry()}",
        f"{ELSEWHERE}, {entry()}",
        f"{ELSEWHERE} , {entry()}",
        f"{ELSEWHERE},{entry()}",
        f"  {entry()}\t",
        entry().rstrip("="),
        f"v1, {entry()}".replace("v1, v1", "v1,abc v1"),
    ],
)
def test_spellings_that_hold(signature: str) -> None:
    assert check(headers(signature)).is_counted


def test_repeated_lines_are_read_as_one_list() -> None:
    lines = (*headers(ELSEWHERE), (b"Webhook-Signature", entry().encode()))
    assert check(lines).is_counted


@pytest.mark.parametrize("place", [0, 50, 99])
def test_the_right_one_of_a_hundred(place: int) -> None:
    entries = [ELSEWHERE] * 100
    entries[place] = entry()
    assert check(headers(" ".join(entries))).is_counted


def test_a_public_key_signature_beside_it_is_skipped_and_said_so() -> None:
    verdict = check(headers(f"v1a,{'A' * 86}== {entry()}"))
    assert verdict.is_counted
    assert "public-key" in verdict.explanation


def test_a_public_key_signature_alone_is_not_supported() -> None:
    verdict = check(headers("v1a,abc"))
    assert (verdict.status, verdict.cause) == (Status.UNSUPPORTED, "scheme_unsupported_by_secret")


def test_a_public_key_checks_no_shared_secret_signature() -> None:
    public = NamedSecret("public", "whpk_" + SECRET[6:])
    verdict = check(headers(), secrets=(public,))
    assert (verdict.status, verdict.cause) == (Status.UNSUPPORTED, "scheme_unsupported_by_secret")
    beside = check(headers(), secrets=(public, *OWN))
    assert (beside.is_counted, beside.tried) == (True, ("own",))


@pytest.mark.parametrize(
    ("message_id", "t"),
    [
        ("", T),
        ("  ", T),
        ("msg.1", T),
        ("msg 1", T),
        ("msg_é", T),
        ("msg\x00", T),
        (ID, ""),
        (ID, "soon"),
        (ID, "1e9"),
        (ID, "-1763697600"),
        (ID, "1763697600.0"),
        (ID, "1" * 17),
        (ID, "٣" * 10),
        (ID, f"{T},{T}"),
    ],
)
def test_ids_and_times_that_can_not_be_used(message_id: str, t: str) -> None:
    verdict = check(headers(entry(message_id=message_id, t=t), message_id, t))
    assert (verdict.status, verdict.cause) == (Status.FAILED, "header_malformed")


def test_the_time_is_signed_as_it_is() -> None:
    padded = f"00{T}"
    assert check(headers(entry(t=padded), t=padded)).is_counted
    assert not check(headers(entry(t=T), t=padded)).is_counted


@pytest.mark.parametrize(
    ("off_s", "tolerance", "cause"),
    [
        (0, 300, None),
        (300, 300, None),
        (-300, 300, None),
        (301, 300, "timestamp_too_old"),
        (-301, 300, "timestamp_too_new"),
        (180, 180, None),
        (181, 180, "timestamp_too_old"),
        (10**8, 300, "timestamp_too_old"),
    ],
)
def test_the_window_is_two_sided(off_s: int, tolerance: int, cause: str | None) -> None:
    options = StandardWebhooksOptions(tolerance=tolerance)
    verdict = check(headers(), now=NOW + off_s * SECOND_US, options=options)
    assert verdict.cause == cause
    assert verdict.status is (Status.TIME_REJECTED if cause else Status.VERIFIED)
    assert verdict.matched == Match("own", "base64", "raw")
    assert verdict.signed_at == NOW


@pytest.mark.parametrize(
    ("t", "cause"),
    [(f"{T}000", "timestamp_milliseconds"), ("9" * 16, "timestamp_too_new"), ("0", "timestamp_too_old")],
)
def test_times_of_another_kind(t: str, cause: str) -> None:
    verdict = check(headers(entry(t=t), t=t))
    assert (verdict.status, verdict.cause) == (Status.TIME_REJECTED, cause)


def test_the_digest_comes_before_the_window() -> None:
    verdict = check(headers(ELSEWHERE), now=NOW + 10**12)
    assert (verdict.status, verdict.cause) == (Status.FAILED, "unknown_mismatch")


@pytest.mark.parametrize("secret", [SECRET, SECRET.removeprefix("whsec_"), SECRET.rstrip("=")])
def test_the_prefix_and_the_padding_may_be_missing(secret: str) -> None:
    assert check(headers(), secrets=(NamedSecret("own", secret),)).is_counted


def test_a_wrong_secret() -> None:
    verdict = check(headers(), secrets=(NamedSecret("own", OTHER),))
    assert (verdict.status, verdict.cause) == (Status.FAILED, "unknown_mismatch")


def test_no_secret() -> None:
    verdict = check(headers(), secrets=())
    assert (verdict.status, verdict.cause) == (Status.NO_SECRET, "no_secret")


@pytest.mark.parametrize(
    ("secret", "cause"),
    [
        ("", "secret_empty"),
        (" \n", "secret_empty"),
        (" " + SECRET, "secret_whitespace"),
        (SECRET + "\n", "secret_whitespace"),
        ("v1," + SECRET, "secret_extra_prefix"),
        ("sk_test_EXAMPLEKEY0000000000000000", "secret_is_api_key"),
        ("whsec_abc***", "secret_masked"),
        ("whsec_", "secret_malformed"),
        ("whsec_=", "secret_malformed"),
        ("whsec_a", "secret_malformed"),
        ("whsec_ab%d", "secret_malformed"),
        ("not-base64!", "secret_malformed"),
        (SECRET[:30], "secret_truncated"),
    ],
)
def test_a_spoilt_secret_is_named_where_nothing_fits(secret: str, cause: str) -> None:
    verdict = check(headers(), secrets=(NamedSecret("spoilt", secret),))
    assert (verdict.status, verdict.cause) == (Status.FAILED, cause)
    assert "spoilt" in verdict.explanation
    beside = (NamedSecret("spoilt", secret), *OWN)
    assert check(headers(), secrets=beside).is_counted
    assert check(headers(ELSEWHERE), secrets=beside).cause == "unknown_mismatch"


def test_an_empty_key_is_no_key() -> None:
    signed = headers(entry(key=b""))
    for secret in ("", "whsec_", "whsec_===="):
        assert not check(signed, secrets=(NamedSecret("empty", secret), *OWN)).is_counted


@pytest.mark.parametrize(
    ("length", "warnings"), [(1, ("secret_truncated",)), (23, ("secret_truncated",)), (24, ())]
)
def test_a_short_key_that_fits_is_only_warned_of(length: int, warnings: tuple[str, ...]) -> None:
    key = KEY[:length]
    short = NamedSecret("short", "whsec_" + base64.b64encode(key).decode())
    verdict = check(headers(entry(key=key)), secrets=(short,))
    assert (verdict.status, verdict.warnings) == (Status.VERIFIED, warnings)


@pytest.mark.parametrize("place", [0, 1, 2])
def test_the_secret_that_fits_is_named(place: int) -> None:
    secrets = [NamedSecret(f"s{number}", OTHER) for number in range(3)]
    secrets[place] = NamedSecret(f"s{place}", SECRET)
    verdict = check(headers(), secrets=tuple(secrets))
    assert verdict.matched == Match(f"s{place}", "base64", "raw")
    assert verdict.tried == ("s0", "s1", "s2")


def test_secrets_of_one_name_are_told_apart() -> None:
    """Two previous secrets may share a name; the unreadable one must not spoil the other."""
    twins = (NamedSecret("twin", "not-base64!"), NamedSecret("twin", SECRET))
    assert check(headers(), secrets=twins).status is Status.VERIFIED


def test_the_body_is_never_written_again() -> None:
    assert not check(headers(), BODY.replace(b":", b": ")).is_counted


def test_what_is_signed() -> None:
    assert sign(BODY, SECRET, ID, T) == headers()


@pytest.mark.parametrize("secret", ["", " ", "whsec_", "not-base64!"])
def test_nothing_is_signed_with_what_is_no_key(secret: str) -> None:
    with pytest.raises(UsageError, match="form of a signing secret") as caught:
        sign(BODY, secret, ID, T)
    assert "not-base64!" not in str(caught.value)


@given(
    st.binary(max_size=300),
    st.binary(min_size=24, max_size=64),
    st.from_regex(r"[a-zA-Z0-9_-]{1,40}", fullmatch=True),
)
def test_what_we_sign_we_verify(body: bytes, key: bytes, message_id: str) -> None:
    secret = "whsec_" + base64.b64encode(key).decode()
    signed = sign(body, secret, message_id, T)
    named = (NamedSecret("own", secret),)
    assert check(signed, body, named).status is Status.VERIFIED
    assert check(signed, body + b"!", named).status is Status.FAILED


_PIECES = st.sampled_from(
    [b"v1,", b"v1a,", b"v2", b",", b" ", b"=", b"\t", entry().encode(), T.encode(), ID.encode(), b"\x00", b"\xff"]
)
_NAMES = st.sampled_from(
    [f"{prefix}-{part}".encode() for prefix in ("webhook", "Svix") for part in ("id", "timestamp", "signature")]
)
_SECRETS = st.text(max_size=40) | st.sampled_from([SECRET, "whsec_", "whpk_x", "\ud800", " "])


@given(
    st.lists(
        st.tuples(
            _NAMES | st.binary(max_size=8), st.binary(max_size=60) | st.lists(_PIECES, max_size=9).map(b"".join)
        ),
        max_size=7,
    ),
    st.binary(max_size=60) | st.just(BODY),
    st.lists(_SECRETS, max_size=3),
    st.integers(0, 2**62),
    st.booleans(),
)
def test_nothing_that_comes_raises(
    lines: list[tuple[bytes, bytes]], body: bytes, secrets: list[str], now: int, is_completed: bool
) -> None:
    named = [NamedSecret(f"s{number}", value) for number, value in enumerate(secrets)]
    whole = (*lines, *headers()) if is_completed else tuple(lines)
    verdict = verify(whole, body, named, now)
    assert verdict.explanation.endswith(".")
    assert not verdict.is_counted or verdict.matched is not None


@pytest.mark.parametrize(
    "value",
    [
        b"v1," * 350_000,
        b"v1, " * 250_000,
        b" " * 1_000_000,
        b"\t," * 500_000,
        b"v1," + b"A" * 1_000_000,
        b"\x00" * 1_000_000,
        b" ".join([ELSEWHERE.encode()] * 10_000),
    ],
    ids=["v1,", "v1, ", "blanks", "tabs", "one long digest", "NUL", "many entries"],
)
def test_absurd_headers_are_only_refused(value: bytes) -> None:
    assert check(headers(value)).status is Status.FAILED
    assert check(headers(message_id=value.decode("latin-1"))).status is Status.FAILED
    assert check(headers(t=value.decode("latin-1"))).status is Status.FAILED


def _is_accepted(parts: dict[str, bytes]) -> bool:
    signature = b"v1," + base64.b64encode(parts["digest"])
    lines = ((b"webhook-id", parts["id"]), (b"webhook-timestamp", parts["t"]), (b"webhook-signature", signature))
    return check(lines, parts["body"]).is_counted


def flip_survivors(count: int, seed: int) -> list[str]:
    digest = base64.b64decode(entry()[3:])
    parts = {"body": BODY, "id": ID.encode(), "t": T.encode(), "digest": digest}
    return survivors(parts, _is_accepted, count, seed)


def test_no_flipped_bit_is_accepted() -> None:
    assert flip_survivors(2_000, seed=1) == []


@pytest.mark.torture
@pytest.mark.timeout(600)
def test_no_flipped_bit_of_very_many_is_accepted() -> None:
    assert flip_survivors(100_000, seed=2) == []
