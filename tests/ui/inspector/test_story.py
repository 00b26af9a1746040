"""The story tells what is known in time order, and nothing else."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from paysg_desktop.domain.action import Action, ActionKind, ActionState, Approval, NewAction
from paysg_desktop.domain.delivery import Source
from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.domain.payment import HistoryEntry
from paysg_desktop.domain.verification import Status
from paysg_desktop.ui.inspector.moment import Moment
from paysg_desktop.ui.inspector.story import MOST_SHOWN, shortened, story
from paysg_desktop.usecases.facts import REFUND_HERE
from tests.ui.inspector.records import PAID_AT, SECOND, payment, row, snapshot


def titles(moments: tuple[Moment, ...]) -> list[str]:
    return [moment.title for moment in moments]


def test_a_paid_payment_told_twice() -> None:
    again = row(412_906, received_at=PAID_AT + 6 * SECOND, is_duplicate=True)
    told = story(payment(deliveries=(row(), again)))
    assert titles(told) == ["Created", "E-mailed to p•••@example.sg", "Paid", "PaySG told us", "Told again"]
    assert [moment.delivery_id for moment in told] == [None, None, None, 412_905, 412_906]
    assert told[2] == Moment(PAID_AT, "Paid", "S$1,240.00", "good")
    assert told[3].detail == "verified · payment.succeeded"
    assert told[4].detail == "same event, counted once"


def test_events_that_came_late_stand_where_they_belong() -> None:
    late = row(received_at=PAID_AT - 86_400 * SECOND)
    assert titles(story(payment(deliveries=(late,))))[0] == "PaySG told us"


def test_a_conflict_is_loud() -> None:
    conflict = row(2, is_conflict=True, is_duplicate=True)
    found = story(payment(deliveries=(row(1), conflict)))[-1]
    assert (found.title, found.kind, found.delivery_id) == ("Told differently", "bad", 2)


def test_what_is_not_counted_says_so() -> None:
    found = story(payment(deliveries=(row(status=Status.UNSIGNED, event_type=None),)))[-1]
    assert found.title == "A delivery that does not count"
    assert found.detail == "no signature; nothing was counted"


def test_a_reserialised_telling_is_a_caution() -> None:
    found = story(payment(deliveries=(row(status=Status.VERIFIED_RESERIALISED),)))[-1]
    assert found.kind == "caution"
    assert found.detail.startswith("verified (re-serialised)")


def test_sources_have_their_words() -> None:
    rows = tuple(row(number, source=source) for number, source in enumerate(Source, 1))
    assert set(titles(story(payment({}, rows)))) == {
        "PaySG told us",
        "Sent again from here",
        "Taken in from a capture",
        "Checked against PaySG",
        "PaySG answered",
        "Read from a report",
    }


def test_a_status_without_its_time_stands_last() -> None:
    told = snapshot(paid_at=None, refund_status="fully_refunded")
    assert story(payment(told))[-2:] == (
        Moment(None, "Paid", "when was not told", "good"),
        Moment(None, "Refunded", "when was not told"),
    )


def test_a_cancelled_payment() -> None:
    assert "Cancelled" in titles(story(payment(snapshot(paid_at=None, latest_status="cancelled"))))
    told = story(payment(snapshot(paid_at=None, cancelled_at=PAID_AT, latest_status="cancelled")))
    assert titles(told).count("Cancelled") == 1


REFUNDS = {
    "rfd_2": {"status": "pending", "amount_minor": 500, "amount_raw": "500", "currency": "SGD"},
    "rfd_1": {
        "status": "succeeded",
        "amount_minor": 700,
        "amount_raw": "7.00",
        "currency": "SGD",
        "at": PAID_AT + 9,
    },
    "rfd_0": {"status": "failed", "amount_raw": "7.0x", "at": PAID_AT + 5, "reason": "insufficient balance"},
}


def test_refunds_are_told_one_by_one() -> None:
    told = story(payment(snapshot(refunds=REFUNDS), ()))
    assert [moment for moment in told if "rfd" in moment.detail] == [
        Moment(PAID_AT + 5, "Refund of 7.0x ? failed", "insufficient balance · rfd_0", "bad"),
        Moment(PAID_AT + 9, "Refunded S$7.00", "rfd_1", "neutral"),
        Moment(None, "Refund of S$5.00 under way", "rfd_2 · when was not told", "caution"),
    ]


def test_a_refund_of_which_little_is_known() -> None:
    told = story(payment(snapshot(refunds={"a": {"status": "odd"}, "b": {}}), ()))
    assert {"Refund: odd", "Refund: unknown"} <= set(titles(told))


def test_a_failed_payment_says_that_nothing_was_paid() -> None:
    told = story(payment(snapshot(paid_at=None, payment_status="failed")))
    assert told[-1] == Moment(None, "The payment failed", "nothing was paid", "bad")
    assert "The payment failed" not in titles(story(payment()))


def test_unknown_is_not_told() -> None:
    assert story(payment({}, ())) == ()


def change(field: str, before: str | None, after: str | None) -> HistoryEntry:
    return HistoryEntry(PAID_AT + 5, field, before, after, Source.WEBHOOK, 2, 9)


def test_changes_that_matter_are_told_and_masked() -> None:
    detail = replace(
        payment(deliveries=()),
        history=(
            change("reference", "INV-1", "INV-2"),
            change("payer_identifier", "S1234567A", "S7654321Z"),
            change("payment_status", "unpaid", "paid"),
            change("refund_status", "not_refunded", "partially_refunded"),
            change("description", None, "told first"),
            change("payment_url", "a", "b"),
            change("refund", "rfd_1: pending", "rfd_1: succeeded"),
        ),
    )
    told = [moment for moment in story(detail) if moment.delivery_id == 9]
    assert [(moment.title, moment.detail, moment.kind) for moment in told] == [
        ("Reference changed", "INV-1 → INV-2", "neutral"),
        ("Payer's identifier changed", "•••••567A → •••••321Z", "neutral"),
        ("Refund status changed", "not_refunded → partially_refunded", "caution"),
        ("Refund changed", "rfd_1: pending → rfd_1: succeeded", "neutral"),
    ]


def test_a_long_story_is_shortened_in_its_middle() -> None:
    moments = tuple(Moment(number, "Told again", "") for number in range(1_000))
    first, left_out, last = shortened(moments)
    assert len(first) + left_out + len(last) == 1_000
    assert len(first) + len(last) == MOST_SHOWN
    assert (first[0], last[-1]) == (moments[0], moments[-1])
    assert shortened(moments[:MOST_SHOWN]) == (moments[:MOST_SHOWN], 0, ())


def test_what_needed_no_signature_says_where_it_is_from() -> None:
    told = (
        row(1, status=Status.NOT_NEEDED, source=Source.POLL, event_type=None),
        row(
            2,
            status=Status.NOT_NEEDED,
            source=Source.IMPORT,
            event_type="report.row",
            received_at=PAID_AT + SECOND,
        ),
    )
    checked, read = story(payment(deliveries=told))[-2:]
    assert (checked.title, checked.detail, checked.kind) == ("Checked against PaySG", "", "good")
    assert (read.title, read.detail, read.kind) == ("Read from a report", "", "good")


def asked_for(state: ActionState, **changes: Any) -> Action:
    """A refund of S$20 that Mei asked for."""
    order = NewAction(
        key="key_1",
        provider="paysg",
        environment=Environment.TEST,
        account="service_1",
        kind=changes.pop("kind", ActionKind.REFUND),
        body=b"{}",
        staff="Mei",
        reason="paid twice",
        amount_minor=2_000,
        currency="SGD",
        line=changes.pop("line", None),
        approval=changes.pop("approval", Approval.NOT_NEEDED),
    )
    return Action(1, order, PAID_AT + SECOND, state, **changes)


@pytest.mark.parametrize(
    ("action", "detail", "kind"),
    [
        (asked_for(ActionState.INTENDED), "not sent yet", "neutral"),
        (asked_for(ActionState.INTENDED, approval=Approval.WAITING), "waits for a second person", "neutral"),
        (asked_for(ActionState.SENT), "being sent", "neutral"),
        (asked_for(ActionState.UNKNOWN, sentence="It broke."), "not known yet", "caution"),
        (asked_for(ActionState.DONE, is_done=True, sentence="Done."), "done", "good"),
        (asked_for(ActionState.REFUSED, is_done=False, sentence="It moved."), "not done · It moved.", "bad"),
        (asked_for(ActionState.RESOLVED, is_done=True), "looked up: done", "good"),
        (asked_for(ActionState.RESOLVED, is_done=False), "looked up: not done", "bad"),
    ],
)
def test_what_was_asked_for_here_says_how_it_stands(action: Action, detail: str, kind: str) -> None:
    moments = story(payment(), (action,))
    found = next(each for each in moments if "asked for here" in each.title)
    assert found.title == "Refund of S$20.00 asked for here by Mei"
    assert found.detail == f"{detail} · reason: paid twice"
    assert found.kind == kind
    assert list(moments) == sorted(moments, key=lambda each: each.at or 0), "among what others told, by time"


def test_a_refund_of_ours_needs_no_id() -> None:
    refund = {"status": "succeeded", "amount_minor": 2_000, "currency": "SGD", "at": PAID_AT + 2 * SECOND}
    done = asked_for(ActionState.DONE, is_done=True, refund_id="key_1")
    told = story(payment(snapshot(refunds={"key_1": refund})), (done,))
    assert next(each for each in told if each.title == "Refunded S$20.00").detail == "asked for here"
    theirs = story(payment(snapshot(refunds={"key_2": refund})), (done,))
    assert next(each for each in theirs if each.title == "Refunded S$20.00").detail == "key_2"


def test_what_was_written_down_of_it_is_no_moment_of_its_own() -> None:
    written = row(2, source=Source.ACTION, event_type=REFUND_HERE)
    assert titles(story(payment({}, (written,)))) == []


def test_who_created_it_here_stands_at_its_creation() -> None:
    made = asked_for(ActionState.DONE, kind=ActionKind.CREATE, is_done=True, line=17)
    told = story(payment(), (made,))
    assert told[0].detail == "S$1,240.00 · made here by Mei, line 17 of a file"
    assert not any("asked for here" in each.title for each in told)
    lost = asked_for(ActionState.UNKNOWN, kind=ActionKind.CREATE)
    assert any(each.title.startswith("Creating it asked for here") for each in story(payment(), (lost,)))


def test_the_other_kinds_and_who_approved() -> None:
    mail = asked_for(ActionState.DONE, kind=ActionKind.SEND_EMAIL, is_done=True)
    cancel = asked_for(ActionState.DONE, kind=ActionKind.CANCEL, is_done=True, approved_by="Siti")
    told = story(payment(), (mail, cancel))
    assert [each.title for each in told if "asked for" in each.title] == [
        "E-mail to the payer asked for here by Mei",
        "Cancelling asked for here by Mei",
    ]
    assert any(each.detail.endswith("approved by Siti") for each in told)
