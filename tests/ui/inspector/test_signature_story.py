"""The signature's story says what was found, and claims no more."""

from __future__ import annotations

import base64
import json
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from paysg_desktop.domain.delivery import DeliveryDetail, Verdict
from paysg_desktop.domain.finding import Change, Finding
from paysg_desktop.domain.verification import NamedSecret, Status, Verification
from paysg_desktop.providers.registry import PROVIDERS
from paysg_desktop.signatures.doctor import words
from paysg_desktop.ui.inspector.causes import banner_title, cause_title, known_codes
from paysg_desktop.ui.inspector.signature_story import SignatureStory, signature_story
from tests.ui.inspector.records import SECOND, SECRET, SECRETS, STRICT, body, delivery, endpoint, event

REWRITTEN = b'{ "id": "evt_1", "type":"payment.succeeded", "n": 1.0}'
SIGNED = b'{"id":"evt_1","type":"payment.succeeded","n":1}'
OTHER = NamedSecret("paysg live (current)", "another-secret", "paysg live")


def told(detail: DeliveryDetail, *, is_revealed: bool = False) -> SignatureStory:
    return signature_story(detail, endpoint(detail.row.provider), is_revealed=is_revealed)


def kinds(story: SignatureStory) -> list[str]:
    return [step.kind for step in story.steps]


def spaced(content: bytes) -> bytes:
    return json.dumps(json.loads(content)).encode()


def test_a_verified_one() -> None:
    content = body()
    story = told(delivery(content))
    header, checked, tried = story.steps
    assert (story.kind, story.title, story.to_do) == ("good", "The signature holds", ())
    assert (story.action, story.difference, story.history) == (None, None, ())
    assert kinds(story) == ["good", "good", "good"]
    assert header.lines[0].startswith("PaySG-Signature: t=")
    assert header.copied == header.lines[0]
    assert header.note == "time 14:02:30 (0 s old), one v1 signature in hex"
    assert checked.lines[0].startswith('1795240950998.{"id":"evt_')
    assert checked.note == f"{13 + 1 + len(content):,} bytes: time and the body as received, joined by a full stop"
    assert (tried.lines, tried.note) == ((SECRET.name,), "fits, as hex")


def test_yoco_signs_id_time_and_body() -> None:
    detail = delivery(provider="yoco")
    header, checked, tried = told(detail).steps
    assert [line.partition(":")[0] for line in header.lines] == [
        "webhook-id",
        "webhook-timestamp",
        "webhook-signature",
    ]
    assert header.note.startswith("time 14:02:30 (1 s old), id msg_")
    assert header.note.endswith(", one v1 signature in base64")
    assert checked.note.endswith("bytes: id, time and the body as received, joined by full stops")
    size = sum(len(value) + 1 for name, value in detail.headers if name in (b"webhook-id", b"webhook-timestamp"))
    assert checked.note.startswith(f"{size + len(detail.body):,} ")
    assert tried.lines == (SECRETS["yoco"].name,)


def test_a_gateway_signs_the_body_alone() -> None:
    detail = delivery(provider="gateway")
    header, checked, _ = told(detail).steps
    assert header.note == "one signature in hex"
    assert checked.lines[0].startswith('{"id":"evt_gw_1"')
    assert checked.note == f"{len(detail.body):,} bytes: the body as received"


def test_personal_data_is_masked_in_the_bytes_until_revealed() -> None:
    content = b'{"payer_email":"priya@example.sg","payer_identifier":"S1234567A"}'
    detail = delivery(content)
    masked, shown = told(detail), told(detail, is_revealed=True)
    assert "priya@" not in masked.steps[1].lines[0]
    assert "p•••@example.sg" in masked.steps[1].lines[0]
    assert "priya@example.sg" in shown.steps[1].lines[0]


STRIPED = (b"Stripe-Signature", b"t=1,v1=ab")
CASES: dict[str, tuple[DeliveryDetail, list[str], str]] = {
    "unknown_mismatch": (delivery(signed=b"{}"), ["good", "good", "bad", "neutral"], "set_secret"),
    "other_profile_secret": (
        delivery(secrets=(OTHER,), others=(SECRET,)),
        ["good", "good", "bad", "good"],
        "open_endpoint",
    ),
    "old_secret": (delivery(secrets=(OTHER,), retired=(SECRET,)), ["good", "good", "bad", "good"], "set_secret"),
    "header_missing": (delivery(is_signed=False), ["bad", "neutral", "neutral"], ""),
    "header_of_other_scheme": (delivery(is_signed=False, extra=(STRIPED,)), ["bad", "neutral", "neutral"], ""),
    "header_malformed": (delivery(header=b"t=1, t=2, v1=ab"), ["bad", "neutral", "neutral"], ""),
    "scheme_not_v1": (delivery(header=b"t=1, v0=ab"), ["bad", "neutral", "neutral"], ""),
    "no_secret": (delivery(secrets=()), ["good", "neutral", "neutral"], "set_secret"),
    "secret_empty": (delivery(secrets=(NamedSecret("x", " "),)), ["good", "neutral", "bad"], "set_secret"),
    "secret_whitespace": (
        delivery(secrets=(NamedSecret("x", SECRET.value + " "),)),
        ["good", "good", "bad", "good"],
        "set_secret",
    ),
    "body_reserialised": (
        delivery(spaced(event("yoco")), signed=event("yoco"), provider="yoco"),
        ["good", "good", "bad", "good"],
        "hints",
    ),
}


@pytest.mark.parametrize("cause", CASES)
def test_causes(cause: str) -> None:
    detail, expected, action = CASES[cause]
    story = told(detail)
    found = detail.finding.cause if detail.finding else detail.verification.cause
    assert found == cause
    assert kinds(story) == expected
    assert story.to_do, "whoever reads of a fault is told what to do"
    assert story.sentence.count("counted") == 1
    assert (story.action.kind if story.action else "") == action
    assert not [step for step in story.steps if not step.note]


def test_a_rewritten_body_is_laid_beside_the_one_that_was_signed() -> None:
    signed = event("yoco")
    story = told(CASES["body_reserialised"][0])
    assert story.title == "The signature fails, and here is why"
    fits = story.steps[3]
    assert fits.lines[0].startswith('{"id":"evt_9b1ce07","type"')
    assert fits.note.endswith(f", {len(signed):,} bytes")
    assert story.difference is not None
    assert (story.difference.position, story.difference.received.mark) == (6, "·")
    assert story.steps[2].note == "does not fit the body as received"


def test_another_endpoints_delivery_leads_there() -> None:
    story = told(CASES["other_profile_secret"][0])
    assert story.action is not None
    assert (story.action.words, story.action.target) == ("Open “paysg test”", "paysg test")
    assert (story.steps[3].lines, story.steps[3].note) == ((SECRET.name,), "a secret of the endpoint “paysg test”")


def test_several_secrets_are_named_side_by_side() -> None:
    tried = told(delivery(signed=b"{}", secrets=(SECRET, OTHER))).steps[2]
    assert tried.lines == (f"{SECRET.name} · {OTHER.name}",)
    assert tried.note == "none fits the body as received"


def test_a_digest_in_another_encoding_is_named() -> None:
    content = event("gateway")
    ((_, digest),) = PROVIDERS["gateway"].sign(content, SECRETS["gateway"].value, 0)
    detail = delivery(provider="gateway", header=base64.b64encode(bytes.fromhex(digest.decode())))
    story = told(detail)
    assert detail.finding is not None
    assert detail.finding.cause == "digest_wrong_encoding"
    assert story.steps[0].note == "one signature in base64"
    assert story.difference is None
    assert story.steps[3].lines == (SECRETS["gateway"].name,)
    assert story.steps[3].note == "The signature is written in another encoding: base64"


def test_until_the_doctor_came_nothing_is_claimed() -> None:
    story = told(delivery(signed=b"{}", is_examined=False))
    assert "is being examined" in story.sentence
    assert (story.to_do, story.action) == ((), None)
    assert story.steps[3].kind == "neutral"
    told_at_once = told(delivery(is_signed=False, is_examined=False))
    assert told_at_once.to_do, "no doctor is needed to see that the header is missing"


def test_a_finding_is_forgotten_once_the_signature_holds() -> None:
    detail = replace(delivery(), finding=Finding("body_reserialised", True, (Change("body_reserialised", "x"),)))
    assert told(detail).title == "The signature holds"


def test_nothing_but_a_proof_says_why() -> None:
    changed = delivery(event("gateway").replace(b"1000", b"9000"), signed=event("gateway"), provider="gateway")
    story = told(changed)
    assert story.title == "The signature does not fit"
    assert "here is why" not in story.title + story.sentence
    assert story.difference is None


def test_the_other_schemes_header_is_shown() -> None:
    header = told(CASES["header_of_other_scheme"][0]).steps[0]
    assert header.lines == ("Stripe-Signature: t=1,v1=ab",)
    assert header.note == "It is not the header of this endpoint's sender."


def test_headers_that_are_missing_are_named() -> None:
    detail = delivery(provider="yoco")
    rest = tuple(pair for pair in detail.headers if pair[0] != b"webhook-id")
    header = told(replace(detail, headers=rest)).steps[0]
    assert header.note == "Missing: webhook-id."
    assert len(header.lines) == 2


def test_a_reserialised_one_shows_the_bytes_that_were_signed() -> None:
    detail = delivery(REWRITTEN, signed=SIGNED)
    story = told(detail)
    assert detail.verification.status is Status.VERIFIED_RESERIALISED
    assert story.kind == "caution"
    assert story.steps[1].lines[0].endswith(SIGNED.decode())
    assert f"received were {len(REWRITTEN)} bytes" in story.steps[1].note


def test_an_old_one_that_is_verified_says_so() -> None:
    story = told(delivery(signed_late_us=3 * 86_400 * SECOND))
    assert story.kind == "good"
    assert "(3 days old)" in story.steps[0].note
    assert "age alone rejects nothing" in story.to_do[-1]


@pytest.mark.parametrize(
    ("late_s", "cause", "note"),
    [
        (3_600, "timestamp_too_old", "60 min old; accepted is 5 min before or after"),
        (-28_800, "timestamp_too_new", "8 h ahead; accepted is 5 min before or after"),
    ],
)
def test_times_that_were_rejected(late_s: int, cause: str, note: str) -> None:
    detail = delivery(settings=STRICT, signed_late_us=late_s * SECOND)
    story = signature_story(detail, endpoint(**STRICT), is_revealed=False)
    assert detail.verification.cause == cause
    assert story.kind == "caution"
    assert story.to_do
    assert kinds(story) == ["good", "good", "good", "caution"]
    assert story.steps[3].note == note
    assert story.action is None


def test_a_secret_of_the_other_mode_says_which_is_which() -> None:
    detail = delivery(provider="yoco")
    verification = replace(detail.verification, status=Status.FAILED, cause="environment_mismatch")
    finding = Finding("environment_mismatch", is_proven=True, secret="yoco (live, current)")
    story = told(replace(detail, verification=verification, finding=finding))
    assert story.steps[3].lines == ("body: TEST · secret: LIVE",)
    assert story.steps[3].note == "the body says TEST, the secret that fits signs LIVE deliveries"
    assert kinds(story) == ["good", "good", "good", "bad"]


def test_earlier_verdicts_stay() -> None:
    detail = delivery()
    failed = Verification(Status.FAILED, "unknown_mismatch")
    verdicts = (Verdict(1, failed), Verdict(2, detail.verification))
    story = told(replace(detail, verdicts=verdicts))
    assert [(verdict.at, verdict.chip.text) for verdict in story.history] == [(1, "Failed"), (2, "Verified")]
    many = told(replace(detail, verdicts=(Verdict(1, failed),) * 99))
    assert len(many.history) == 12


@pytest.mark.parametrize("status", Status)
def test_unknown_causes_fall_back_on_the_status(status: Status) -> None:
    assert cause_title(status, "something_new") == cause_title(status, None) != ""
    assert banner_title(Verification(status, "something_new"), None) == cause_title(status, None)


def test_every_cause_of_the_doctor_has_a_title() -> None:
    assert words.CAUSES | {"environment_mismatch"} <= known_codes()


@pytest.mark.parametrize("provider", ["paysg", "yoco", "gateway", "unheard_of"])
@given(name=st.binary(max_size=20), value=st.binary(max_size=60), content=st.binary(max_size=60))
def test_nothing_raises_whatever_came(provider: str, name: bytes, value: bytes, content: bytes) -> None:
    detail = delivery()
    signing = b"webhook-signature" if provider == "yoco" else b"X-Signature"
    headers = ((name, value), (signing, value), (b"PaySG-Signature", value), (b"webhook-id", name))
    odd = replace(detail, row=replace(detail.row, provider=provider), headers=headers, body=content)
    failed = Verification(Status.FAILED, "unknown_mismatch", tried=("x",))
    finding = Finding("body_bom", True, (Change("body_bom", "nonsense"),), "x")
    for each in (odd, replace(odd, verification=failed), replace(odd, verification=failed, finding=finding)):
        assert signature_story(each, None, is_revealed=False).title
