"""Captures are judged as if they had come to an endpoint, as of when they were captured; nothing is stored."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest

from paysg_desktop.documents.capture_lines import capture_line
from paysg_desktop.domain.capture import Capture
from paysg_desktop.domain.delivery import DeliveryDetail, DeliveryRow, Source
from paysg_desktop.domain.endpoint import Endpoint, EndpointSecret, Environment, SecretReference
from paysg_desktop.domain.errors import UsageError
from paysg_desktop.domain.times import iso_utc
from paysg_desktop.domain.verification import Status, Verification
from paysg_desktop.providers.registry import PROVIDERS
from paysg_desktop.usecases import import_captures
from paysg_desktop.usecases.captured import capture_peer, captured_at, judged_at
from paysg_desktop.usecases.endpoints import EndpointBook, OpenEndpoint
from paysg_desktop.usecases.import_captures import CaptureImport, Outcome, digest_of, judged_file
from tests.builders import DAY, NOON
from tests.fakes import FakeSecrets
from tests.signing import SECRET, event, paysg_header

OTHER = "another-secret-0123456789abcdef"


def opened(*secrets: EndpointSecret, environment: Environment = Environment.TEST) -> OpenEndpoint:
    settings = {"time_policy": "reject"}
    endpoint = Endpoint("ep_1", "Licences", "paysg", environment, "/h/1", secrets, 1, settings=settings)
    book = EndpointBook(PROVIDERS, FakeSecrets(NOW=SECRET, OLD=OTHER))
    book.load([endpoint])
    found = book.get("ep_1")
    assert found is not None
    return found


NOW_SECRET = EndpointSecret(SecretReference("env", "NOW"))
OLD_SECRET = EndpointSecret(SecretReference("env", "OLD"), accepted_until=NOON + DAY)


def capture(number: int = 1, at: int | None = NOON, secret: str = SECRET, **fields: Any) -> Capture:
    body = event(number)
    signature = paysg_header(body, str((at or NOON) // 1000), secret)
    headers = ((b"Content-Type", b"application/json"), (b"PaySG-Signature", signature.encode()))
    return replace(Capture("POST", "https://x.sg/h/9?a=1#b", headers, body, at=at), **fields)


def lines(*captures: Capture) -> bytes:
    return "\n".join(json.dumps(capture_line(each, {})) for each in captures).encode()


def judged(*captures: Capture, now: int = NOON, **options: Any) -> CaptureImport:
    found = options.pop("found", None) or opened(NOW_SECRET)
    return judged_file("may.jsonl", lines(*captures), found, options.pop("known", frozenset()), now)


def statuses(told: CaptureImport) -> list[Status]:
    return [each.verification.status for each in told.deliveries]


def test_a_capture_becomes_a_delivery_that_says_where_it_is_from() -> None:
    told = judged(capture(status=503), now=NOON + DAY)
    (delivery,) = told.deliveries
    request = delivery.request
    assert (told.format, delivery.source, delivery.endpoint_id, delivery.answer) == (
        "ours",
        Source.CAPTURE,
        "ep_1",
        503,
    )
    assert (request.method, request.target, request.received_at) == ("POST", "/h/9?a=1", NOON + DAY)
    assert request.peer == f"capture may.jsonl, captured {iso_utc(NOON)}"
    assert (delivery.event_id, delivery.event_type) == ("evt_000000000001", "payment.succeeded")
    assert statuses(told) == [Status.VERIFIED]


def test_it_is_judged_as_of_when_it_was_captured() -> None:
    late = NOON + 30 * DAY
    assert statuses(judged(capture(), now=late)) == [Status.VERIFIED]
    without = capture(at=None)
    assert statuses(judged(without, now=NOON)) == [Status.VERIFIED]
    assert statuses(judged(without, now=late)) == [Status.TIME_REJECTED], "the file does not say when it was"
    assert judged(without, now=late).deliveries[0].request.peer.endswith("captured at a time not told")


def test_the_secrets_of_then_count() -> None:
    found = opened(NOW_SECRET, OLD_SECRET)
    assert statuses(judged(capture(secret=OTHER), found=found, now=NOON + 9 * DAY)) == [Status.VERIFIED]
    later = capture(secret=OTHER, at=NOON + 2 * DAY)
    assert statuses(judged(later, found=found, now=NOON + 9 * DAY)) == [Status.FAILED]


def test_a_time_still_to_come_is_none() -> None:
    told = judged(capture(at=NOON + DAY), now=NOON)
    assert statuses(told) == [Status.TIME_REJECTED]
    assert told.deliveries[0].request.peer.endswith("captured at a time not told")


def test_without_a_secret_it_is_not_checked() -> None:
    assert statuses(judged(capture(), found=opened())) == [Status.NO_SECRET]
    assert statuses(judged(capture(headers=()))) == [Status.UNSIGNED]


def test_what_is_known_is_passed_over_in_the_file_and_from_before() -> None:
    first, second = capture(1), capture(2)
    told = judged(first, second, first, known=frozenset({digest_of(second)}))
    assert [each.outcome for each in told.parts] == [Outcome.NEW, Outcome.KNOWN, Outcome.KNOWN]
    assert (told.count(Outcome.NEW), told.count(Outcome.KNOWN), len(told.deliveries)) == (1, 2, 1)


def test_parts_come_oldest_first_and_what_can_not_be_read_last() -> None:
    data = b"{\n" + lines(capture(2, at=NOON + 1), capture(1, at=NOON - 1))
    data = lines(capture(3, at=NOON)) + b"\n" + data
    told = judged_file("x", data, opened(NOW_SECRET), frozenset(), NOON + DAY)
    assert [(each.place, each.outcome.value) for each in told.parts] == [
        ("line 4", "new"), ("line 1", "new"), ("line 3", "new"), ("line 2", "left out"),
    ]  # fmt: skip
    assert told.parts[-1].problem == "It is no whole JSON."


def test_a_file_pushes_nothing_out_of_the_quarantine(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(import_captures, "MOST_QUARANTINED", 2)
    wrong = [capture(number, secret=OTHER) for number in range(4)]
    told = judged(*wrong, capture(9))
    assert [each.outcome.value for each in told.parts] == ["new", "new", "left out", "left out", "new"]
    assert "push out of the quarantine" in (told.parts[2].problem or "")
    known = frozenset(digest_of(each) for each in wrong[:2])
    assert [each.outcome.value for each in judged(*wrong, known=known).parts] == ["known", "known", "new", "new"]


def test_the_bytes_of_a_file_in_quarantine_are_bounded_too(monkeypatch: pytest.MonkeyPatch) -> None:
    wrong = [capture(number, secret=OTHER) for number in range(2)]
    monkeypatch.setattr(import_captures, "MOST_QUARANTINED_BYTES", len(wrong[0].body))
    assert [each.outcome.value for each in judged(*wrong).parts] == ["new", "left out"]


def test_a_live_capture_stays_one() -> None:
    told = judged(capture(), found=opened(NOW_SECRET, environment=Environment.LIVE))
    (delivery,) = told.deliveries
    assert (delivery.environment, delivery.source) == (Environment.LIVE, Source.CAPTURE)


def test_a_file_that_is_none_is_refused() -> None:
    with pytest.raises(UsageError):
        judged_file("x", b"hello", opened(), frozenset(), NOON)


@pytest.mark.parametrize(
    ("url", "target"),
    [
        ("/h/1", "/h/1"), ("https://x.sg", "/"), ("https://x.sg?a=b", "/?a=b"), ("https://me:pw@x.sg/a", "/a"),
        ("a/b", "/a/b"), ("http://[::1/x", "/x"),
    ],
)  # fmt: skip
def test_of_a_url_only_what_a_receiver_sees_is_kept(url: str, target: str) -> None:
    assert judged(capture(url=url)).deliveries[0].request.target == target


# --- when it was captured ---


def detail(peer: str, source: Source = Source.CAPTURE) -> DeliveryDetail:
    row = DeliveryRow(
        *(1, 1, "ep_1", "paysg", Environment.TEST, source, NOON, Status.VERIFIED, None, None, None, None, 0, 0, 0),
        b"",
    )
    return DeliveryDetail(row, "POST", "/", peer, (), b"", Verification(Status.VERIFIED))


@pytest.mark.parametrize(
    "name", ["may.har", "/home/me/may.har", "C:\\x\\may.har", "a, captured \n\x1b[2J", "x" * 500]
)
def test_the_time_is_read_back_from_the_peer(name: str) -> None:
    peer = capture_peer(name, NOON - DAY)
    assert peer.isprintable()
    assert captured_at(detail(peer)) == judged_at(detail(peer)) == NOON - DAY
    assert captured_at(detail(capture_peer(name, None))) is None
    assert judged_at(detail(capture_peer(name, None))) == NOON


def test_only_a_capture_has_such_a_time() -> None:
    peer = capture_peer("x", NOON - DAY)
    assert captured_at(detail(peer, Source.WEBHOOK)) is None
    assert judged_at(detail(peer, Source.REPLAY)) == NOON
    assert captured_at(detail("127.0.0.1:5")) is None
