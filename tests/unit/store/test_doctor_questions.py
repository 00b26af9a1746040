"""What the doctor finds in the store, and leaves there."""

from __future__ import annotations

import pytest

from paysg_desktop.domain.changes import Changes
from paysg_desktop.domain.delivery import EarlierTellings, ReVerification
from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.domain.finding import Change, Finding
from paysg_desktop.domain.headers import Headers
from paysg_desktop.domain.verification import COUNTED, Match, Status, Verification
from paysg_desktop.store.store import Store
from tests.builders import NOON, SECOND, body, delivery
from tests.unit.store.storing import append, detail, table

FOUND = Finding(
    "json_rewritten",
    is_proven=True,
    changes=(Change("json_rewritten", "spaces"), Change("line_ends", "lf")),
    secret="paysg test (previous, until 30 Nov)",
    endpoint="parking",
    remarks=("replayed_delivery",),
    offset_s=-3,
)
OTHER_HEADERS: Headers = ((b"X-Signature", b"2"),)
MATCH = Match("paysg test (current)", "hex", "raw")


def signed(
    status: Status, offset: int, *, cause: str | None = None, matched: Match | None = MATCH
) -> Verification:
    return Verification(status, cause, matched=matched, signed_at=NOON - offset)


def test_a_finding_comes_back_and_is_shown_as_the_cause(store: Store, told: list[Changes]) -> None:
    append(store, delivery(status=Status.FAILED))
    told.clear()
    store.save_finding(1, NOON, FOUND)
    assert detail(store, 1).finding == FOUND
    row = store.reader.deliveries([1])[1]
    assert (row.status, row.cause) == (Status.FAILED, "json_rewritten")
    assert [each for changes in told for each in changes.updated] == [row]


def test_a_later_finding_takes_the_place_of_the_first(store: Store) -> None:
    append(store, delivery(status=Status.FAILED))
    store.save_finding(1, NOON, FOUND)
    store.save_finding(1, NOON + 1, Finding("wrong_secret"))
    assert detail(store, 1).finding == Finding("wrong_secret")


def test_the_doctor_takes_the_newest_first_and_each_once(store: Store) -> None:
    append(store, delivery(status=Status.FAILED), delivery(), delivery(status=Status.UNSIGNED))
    append(store, delivery(status=Status.TIME_REJECTED))
    assert list(store.reader.unexamined(9)) == [4, 3, 1]
    assert list(store.reader.unexamined(1)) == [4]
    store.save_finding(4, NOON, FOUND)
    assert list(store.reader.unexamined(9)) == [3, 1]


def test_verifying_again_calls_for_another_visit(store: Store) -> None:
    append(store, delivery(status=Status.FAILED))
    store.save_finding(1, NOON, FOUND)
    verdict = Verification(Status.FAILED, "unknown_mismatch")
    store.verified_again([ReVerification(1, NOON, verdict, Environment.TEST)])
    assert list(store.reader.unexamined(9)) == [1]
    assert detail(store, 1).finding is None


@pytest.mark.parametrize("number", [1, 99])
def test_nothing_is_noted_about_what_holds_or_is_gone(store: Store, told: list[Changes], number: int) -> None:
    append(store, delivery())
    told.clear()
    store.save_finding(number, NOON, FOUND)
    assert table(store.reader._path, "findings") == []
    assert told == []


def test_an_unchecked_delivery_in_the_log_can_be_examined(store: Store) -> None:
    append(store, delivery(status=Status.NO_SECRET))
    store.save_finding(1, NOON, FOUND)
    assert detail(store, 1).finding == FOUND
    assert store.reader.deliveries([1])[1].cause is None


def test_every_delivery_that_does_not_count_can_be_verified_again(store: Store) -> None:
    append(store, *(delivery(body(f"evt_{each}"), status=each, event_id=each.value) for each in Status))
    numbers = {status: number for number, status in enumerate(Status, start=1)}
    counted = {numbers[each] for each in COUNTED}
    assert list(store.reader.unverified_ids()) == sorted(set(numbers.values()) - counted)


def test_offsets_are_of_this_endpoint_where_a_digest_was_right_newest_first(store: Store) -> None:
    too_old = signed(Status.TIME_REJECTED, 900 * SECOND, cause="timestamp_too_old")
    append(store, delivery(verification=signed(Status.VERIFIED, 1), event_id="a"))
    append(store, delivery(verification=too_old, event_id="b"))
    append(store, delivery(verification=signed(Status.FAILED, 3, matched=None), event_id="c"))
    append(store, delivery(verification=signed(Status.VERIFIED, 4), event_id="d", endpoint_id="ep_2"))
    append(store, delivery(verification=signed(Status.VERIFIED, 5), event_id="e"))
    append(store, delivery(verification=signed(Status.VERIFIED, 6), event_id="f"))
    assert store.reader.signing_offsets("ep_1", 6) == (5, 900 * SECOND, 1)
    assert store.reader.signing_offsets("ep_1", 6, 2) == (5, 900 * SECOND)
    assert store.reader.signing_offsets("ep_2", 99) == (4,)


def test_of_an_event_told_again_only_the_first_offset_counts(store: Store) -> None:
    append(store, delivery(verification=signed(Status.VERIFIED, 7)))
    append(store, delivery(verification=signed(Status.VERIFIED, 500 * SECOND)))
    assert store.reader.signing_offsets("ep_1", 9) == (7,)


def test_what_came_before_with_the_same_body(store: Store) -> None:
    append(store, delivery())
    append(store, delivery(headers=OTHER_HEADERS))
    append(store, delivery(status=Status.FAILED, headers=()))
    append(store, delivery(status=Status.FAILED))
    asked = store.reader.earlier_tellings(4)
    assert asked.is_event_accepted
    assert set(asked.same_body) == {delivery().request.headers, OTHER_HEADERS, ()}
    assert len(asked.same_body) == 3


def test_an_event_told_before_with_another_body_was_accepted_all_the_same(store: Store) -> None:
    append(store, delivery())
    append(store, delivery(body(updated_at=NOON + 9), status=Status.TIME_REJECTED))
    assert store.reader.earlier_tellings(2) == EarlierTellings((), is_event_accepted=True)


def test_what_comes_later_or_was_rejected_is_no_earlier_acceptance(store: Store) -> None:
    append(store, delivery(status=Status.FAILED))
    append(store, delivery())
    append(store, delivery(body("evt_2"), status=Status.FAILED, event_id="evt_2"))
    append(store, delivery(body("evt_2"), status=Status.FAILED, event_id="evt_2"))
    assert store.reader.earlier_tellings(1) == EarlierTellings()
    assert not store.reader.earlier_tellings(4).is_event_accepted
    assert len(store.reader.earlier_tellings(4).same_body) == 1
    assert store.reader.earlier_tellings(99) == EarlierTellings()
