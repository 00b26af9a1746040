"""The signature's story says what was found, and claims no more."""

from __future__ import annotations

from dataclasses import replace

import pytest

from paysg_desktop.domain.verification import NamedSecret, Status, Verification
from paysg_desktop.ui.inspector.causes import find_cause, known_codes
from paysg_desktop.ui.inspector.signature_story import SignatureStory, signature_story
from tests.ui.inspector.records import SECOND, SECRET, body, delivery

REWRITTEN = b'{ "id": "evt_1", "type":"payment.succeeded", "n": 1.0}'
SIGNED = b'{"id":"evt_1","type":"payment.succeeded","n":1}'
OTHER = NamedSecret("paysg live (env:OTHER)", "another-secret")


def kinds(story: SignatureStory) -> list[str]:
    return [step.kind for step in story.steps]


def test_a_verified_one() -> None:
    content = body()
    story = signature_story(delivery(content))
    header, checked, tried = story.steps
    assert (story.kind, story.title, story.to_do) == ("good", "The signature holds", ())
    assert kinds(story) == ["good", "good", "good"]
    assert header.code.startswith("PaySG-Signature: t=")
    assert header.copied == header.code.removeprefix("PaySG-Signature: ")
    assert "2 ms before it came" in header.note
    assert "one v1 signature in hex" in header.note
    t = header.copied[2 : header.copied.index(",")]
    assert checked.code.startswith(f'{t}.{{"id":"evt_')
    assert checked.note.startswith(f"{len(t) + 1 + len(content):,} bytes")
    assert tried.code == SECRET.name


def test_personal_data_is_masked_in_the_bytes() -> None:
    content = b'{"payer_email":"priya@example.sg","payer_identifier":"S1234567A"}'
    checked = signature_story(delivery(content)).steps[1]
    assert "priya@" not in checked.code
    assert "p•••@example.sg" in checked.code


CASES = {
    "unknown_mismatch": (delivery(signed=b"{}"), ["good", "good", "bad"]),
    "other_profile_secret": (delivery(secrets=(OTHER,), others=(SECRET,)), ["good", "good", "bad"]),
    "header_missing": (delivery(is_signed=False), ["bad", "neutral", "neutral"]),
    "header_of_other_scheme": (
        delivery(is_signed=False, extra=((b"Stripe-Signature", b"t=1,v1=ab"),)),
        ["bad", "neutral", "neutral"],
    ),
    "header_malformed": (delivery(header=b"t=1, t=2, v1=ab"), ["bad", "neutral", "neutral"]),
    "scheme_not_v1": (delivery(header=b"t=1, v0=ab"), ["bad", "neutral", "neutral"]),
    "no_secret": (delivery(secrets=()), ["good", "neutral", "neutral"]),
    "secret_empty": (delivery(secrets=(NamedSecret("x", " "),)), ["good", "neutral", "bad"]),
    "secret_whitespace": (delivery(secrets=(NamedSecret("x", "a "),)), ["good", "good", "bad"]),
}


@pytest.mark.parametrize("cause", CASES)
def test_causes(cause: str) -> None:
    detail, expected = CASES[cause]
    story = signature_story(detail)
    assert detail.verification.cause == cause
    assert kinds(story) == expected
    assert story.title == find_cause(detail.verification).title
    assert story.to_do, "whoever reads of a fault is told what to do"
    assert "counted" in story.sentence
    assert not [step for step in story.steps if not step.note]


def test_the_other_schemes_header_is_shown() -> None:
    detail, _ = CASES["header_of_other_scheme"]
    assert signature_story(detail).steps[0].code == "Stripe-Signature: t=1,v1=ab"


def test_a_reserialised_one_shows_the_bytes_that_were_signed() -> None:
    detail = delivery(REWRITTEN, signed=SIGNED)
    story = signature_story(detail)
    assert detail.verification.status is Status.VERIFIED_RESERIALISED
    assert story.kind == "caution"
    assert story.steps[1].code.endswith(SIGNED.decode())
    assert f"received were {len(REWRITTEN)} bytes" in story.steps[1].note


def test_an_old_one_is_verified_and_says_so() -> None:
    made = delivery()
    late = replace(made.row, received_at=made.row.received_at + 3 * 86_400 * SECOND)
    warned = replace(made.verification, warnings=("timestamp_too_old",))
    story = signature_story(replace(made, row=late, verification=warned))
    assert story.kind == "good"
    assert "3 days before it came" in story.steps[0].note
    assert "age alone rejects nothing" in story.to_do[-1]


@pytest.mark.parametrize("cause", ["timestamp_too_old", "timestamp_too_new", "timestamp_milliseconds"])
def test_times_that_were_rejected(cause: str) -> None:
    rejected = replace(delivery().verification, status=Status.TIME_REJECTED, cause=cause)
    story = signature_story(replace(delivery(), verification=rejected))
    assert story.kind == "caution"
    assert story.to_do
    assert kinds(story)[-1] == "good", "the secret did fit"


@pytest.mark.parametrize("status", Status)
def test_unknown_causes_fall_back_on_the_status(status: Status) -> None:
    assert find_cause(Verification(status, "something_new")).title
    assert find_cause(Verification(status)).title == find_cause(Verification(status, "something_new")).title


def test_every_cause_of_this_version_has_words() -> None:
    wanted = set(CASES) | {
        "secret_extra_prefix",
        "secret_is_api_key",
        "secret_masked",
        "timestamp_too_old",
        "timestamp_too_new",
        "timestamp_milliseconds",
    }
    assert wanted <= known_codes()
