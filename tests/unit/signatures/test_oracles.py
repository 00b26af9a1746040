"""The senders' own libraries as judges: what they sign we verify, what we sign they verify, and both refuse alike.

Where they are known to differ from us (signatures.md, section 5) the difference is a test of its own.
"""

from __future__ import annotations

import base64
from collections.abc import Generator
from datetime import UTC, datetime, tzinfo
from types import SimpleNamespace
from typing import Any

import pytest
import standardwebhooks.webhooks
import stripe._webhook
import svix.webhooks
from hypothesis import given
from hypothesis import strategies as st

from paysg_desktop.domain.headers import Headers
from paysg_desktop.domain.verification import NamedSecret
from paysg_desktop.signatures import standard_webhooks, timestamped
from paysg_desktop.signatures.timestamped_options import TimestampedOptions

NOW_S = 1_763_697_600
NOW = NOW_S * 1_000_000
STRIPE = TimestampedOptions(header="Stripe-Signature")
SIGNED_BY_NOBODY = base64.b64encode(bytes(32)).decode()
ANOTHER_SECRET = "whsec_" + base64.b64encode(b"the key of somebody else").decode()


class _FixedTime(datetime):
    """The libraries' clock, stopped at NOW_S."""

    @classmethod
    def now(cls, tz: tzinfo | None = None) -> Any:
        return cls.fromtimestamp(NOW_S, tz or UTC)


@pytest.fixture(scope="module", autouse=True)
def _stopped_clocks() -> Generator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(standardwebhooks.webhooks, "datetime", _FixedTime)
        patch.setattr(stripe._webhook, "time", SimpleNamespace(time=lambda: float(NOW_S)))
        yield


def is_accepted(library: Any, secret: str, headers: Headers, body: bytes) -> bool:
    """What `standardwebhooks` or `svix` says of a delivery."""
    given_headers = {name.decode(): value.decode() for name, value in headers}
    try:
        if library is standardwebhooks.webhooks:
            library.Webhook(secret).verify(body, given_headers, json_parse=False)
        else:
            library.Webhook(secret).verify(body, given_headers)
    except standardwebhooks.webhooks.WebhookVerificationError:
        return False
    return True


def is_accepted_by_stripe(secret: str, header: str, body: bytes) -> bool:
    try:
        stripe.WebhookSignature.verify_header(body, header, secret, tolerance=300)
    except stripe.SignatureVerificationError:
        return False
    return True


def do_we_accept(secret: str, headers: Headers, body: bytes) -> bool:
    return standard_webhooks.verify(headers, body, [NamedSecret("own", secret)], NOW).is_counted


def do_we_accept_stripes(secret: str, header: str, body: bytes) -> bool:
    lines = ((b"Stripe-Signature", header.encode()),)
    return timestamped.verify(lines, body, [NamedSecret("own", secret)], NOW, STRIPE).is_counted


def lines_of(prefix: str, message_id: str, t: str, signature: str) -> Headers:
    values = (("id", message_id), ("timestamp", t), ("signature", signature))
    return tuple((f"{prefix}-{name}".encode(), value.encode()) for name, value in values)


_BODIES = st.text(max_size=200)
_IDS = st.from_regex(r"[a-zA-Z0-9_-]{1,30}", fullmatch=True)
_AGES_S = st.integers(-400, 400) | st.sampled_from([-301, -300, 0, 300, 301])
_PREFIXES = st.sampled_from(["webhook", "svix"])


@st.composite
def _standard_secrets(draw: st.DrawFn) -> str:
    text = base64.b64encode(draw(st.binary(min_size=24, max_size=64))).decode()
    return draw(st.sampled_from(["whsec_", ""])) + (text if draw(st.booleans()) else text.rstrip("="))


def library_of(prefix: str) -> Any:
    return svix.webhooks if prefix == "svix" else standardwebhooks.webhooks


@given(_standard_secrets(), _BODIES, _IDS, _AGES_S, _PREFIXES)
def test_what_they_sign_we_judge_as_they_do(
    secret: str, body: str, message_id: str, age_s: int, prefix: str
) -> None:
    library = library_of(prefix)
    signed_at = datetime.fromtimestamp(NOW_S - age_s, UTC)
    signature = library.Webhook(secret).sign(message_id, signed_at, body)
    headers = lines_of(prefix, message_id, str(NOW_S - age_s), signature)
    expected = abs(age_s) <= 300
    assert do_we_accept(secret, headers, body.encode()) is expected
    assert is_accepted(library, secret, headers, body.encode()) is expected


@given(_standard_secrets(), _BODIES, _IDS, _AGES_S)
def test_what_we_sign_they_judge_as_we_do(secret: str, body: str, message_id: str, age_s: int) -> None:
    headers = standard_webhooks.sign(body.encode(), secret, message_id, str(NOW_S - age_s))
    expected = do_we_accept(secret, headers, body.encode())
    assert expected is (abs(age_s) <= 300)
    for library in (standardwebhooks.webhooks, svix.webhooks):
        assert is_accepted(library, secret, headers, body.encode()) is expected


@given(
    st.lists(st.sampled_from(["right", "wrong", "v1a", "v2", "other body"]), min_size=1, max_size=5),
    _standard_secrets(),
    st.booleans(),
)
def test_lists_of_signatures_are_judged_alike(kinds: list[str], secret: str, is_secret_right: bool) -> None:
    body, t = b'{"a":1}', str(NOW_S)
    right = standard_webhooks.sign(body, secret, "msg_1", t)[2][1].decode()
    entries = {
        "right": right,
        "wrong": f"v1,{SIGNED_BY_NOBODY}",
        "v1a": f"v1a,{SIGNED_BY_NOBODY}",
        "v2": "v2," + right[3:],
        "other body": standard_webhooks.sign(b"other", secret, "msg_1", t)[2][1].decode(),
    }
    headers = lines_of("webhook", "msg_1", t, " ".join(entries[kind] for kind in kinds))
    stored = secret if is_secret_right else ANOTHER_SECRET
    expected = "right" in kinds and is_secret_right
    assert do_we_accept(stored, headers, body) is expected
    for library in (standardwebhooks.webhooks, svix.webhooks):
        assert is_accepted(library, stored, headers, body) is expected


@given(st.sampled_from([0, 1, 2]), st.sampled_from(["webhook", "svix"]))
def test_missing_headers_are_judged_alike(missing: int, prefix: str) -> None:
    secret = "whsec_" + SIGNED_BY_NOBODY
    signed = standard_webhooks.sign(b"{}", secret, "msg_1", str(NOW_S))
    whole = lines_of(prefix, *(value.decode() for _, value in signed))
    left = tuple(line for number, line in enumerate(whole) if number != missing)
    assert do_we_accept(secret, whole, b"{}")
    assert is_accepted(library_of(prefix), secret, whole, b"{}")
    assert not do_we_accept(secret, left, b"{}")
    assert not is_accepted(library_of(prefix), secret, left, b"{}")


_STRIPE_SECRETS = st.text(st.characters(min_codepoint=0x21, max_codepoint=0x7E), min_size=1, max_size=40)
_STRIPE_AGES_S = st.integers(-300, 400) | st.sampled_from([-300, 0, 300, 301])


@given(_STRIPE_SECRETS, _BODIES, _STRIPE_AGES_S)
def test_what_stripe_signs_we_judge_as_it_does(secret: str, body: str, age_s: int) -> None:
    header = stripe.WebhookSignature.generate_signature_header(body, secret, NOW_S - age_s)
    expected = age_s <= 300
    assert do_we_accept_stripes(secret, header, body.encode()) is expected
    assert is_accepted_by_stripe(secret, header, body.encode()) is expected


@given(_STRIPE_SECRETS, _BODIES, _STRIPE_AGES_S)
def test_what_we_sign_stripe_judges_as_we_do(secret: str, body: str, age_s: int) -> None:
    ((_, value),) = timestamped.sign(body.encode(), secret, str(NOW_S - age_s), STRIPE)
    # Stripe's parser does not trim the blank that PaySG writes behind the comma.
    header = value.decode().replace(", ", ",")
    expected = age_s <= 300
    assert do_we_accept_stripes(secret, header, body.encode()) is expected
    assert is_accepted_by_stripe(secret, header, body.encode()) is expected


@given(
    st.lists(st.sampled_from(["right", "wrong", "v0", "short"]), max_size=5),
    st.sampled_from([f"t={NOW_S}", "t=soon", "t=", "", "i=1"]),
    st.booleans(),
)
def test_stripes_headers_are_judged_alike(kinds: list[str], t: str, is_body_right: bool) -> None:
    body, secret = b'{"a":1}', "whsec_example"
    right = stripe.WebhookSignature.generate_signature_header(body.decode(), secret, NOW_S).rpartition("=")[2]
    entries = {"right": f"v1={right}", "wrong": "v1=" + "0" * 64, "v0": f"v0={right}", "short": "v1=" + right[:10]}
    header = ",".join([t, *(entries[kind] for kind in kinds)])
    sent = body if is_body_right else body + b" "
    expected = "right" in kinds and t == f"t={NOW_S}" and is_body_right
    assert do_we_accept_stripes(secret, header, sent) is expected
    assert is_accepted_by_stripe(secret, header, sent) is expected


def test_stripe_takes_times_ahead_and_no_blanks_and_we_do_the_reverse() -> None:
    secret, body = "whsec_example", b"{}"
    ahead = stripe.WebhookSignature.generate_signature_header("{}", secret, NOW_S + 301)
    assert is_accepted_by_stripe(secret, ahead, body)
    assert not do_we_accept_stripes(secret, ahead, body)
    spaced = stripe.WebhookSignature.generate_signature_header("{}", secret, NOW_S).replace(",", ", ")
    assert not is_accepted_by_stripe(secret, spaced, body)
    assert do_we_accept_stripes(secret, spaced, body)
    in_capitals = "t=" + spaced.replace(" ", "")[2:].upper().replace("V1", "v1")
    assert not is_accepted_by_stripe(secret, in_capitals, body)
    assert do_we_accept_stripes(secret, in_capitals, body)


def test_only_svix_and_we_read_svix_names() -> None:
    secret = "whsec_" + SIGNED_BY_NOBODY
    values = [value.decode() for _, value in standard_webhooks.sign(b"{}", secret, "msg_1", str(NOW_S))]
    headers = lines_of("svix", *values)
    assert do_we_accept(secret, headers, b"{}")
    assert is_accepted(svix.webhooks, secret, headers, b"{}")
    assert not is_accepted(standardwebhooks.webhooks, secret, headers, b"{}")


def test_svix_names_win_with_svix_and_with_us() -> None:
    secret = "whsec_" + SIGNED_BY_NOBODY
    values = [value.decode() for _, value in standard_webhooks.sign(b"{}", secret, "msg_1", str(NOW_S))]
    right = lines_of("svix", *values)
    spoilt = lines_of("webhook", *values[:2], f"v1,{SIGNED_BY_NOBODY}")
    assert do_we_accept(secret, (*spoilt, *right), b"{}")
    assert is_accepted(svix.webhooks, secret, (*spoilt, *right), b"{}")


@pytest.mark.parametrize("signature", ["v1=abc", "abc", " v1,abc"])
def test_an_odd_entry_gives_a_cause_where_the_library_breaks_off(signature: str) -> None:
    secret = "whsec_" + SIGNED_BY_NOBODY
    headers = lines_of("webhook", "msg_1", str(NOW_S), signature)
    with pytest.raises(ValueError):  # noqa: PT011 - the library's own message is none of our business
        is_accepted(standardwebhooks.webhooks, secret, headers, b"{}")
    assert not do_we_accept(secret, headers, b"{}")
