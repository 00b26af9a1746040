"""Acting on payments through real HTTP, each fault alone: what the journal says, and what was really done."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass

import pytest

from paysg_desktop.domain.action import ActionKind, ActionState, Confirmation
from paysg_desktop.domain.errors import RefusedError
from paysg_desktop.sandbox.server.checkouts import Checkout
from paysg_desktop.sandbox.server.events import yoco_payment_event, yoco_refund_event
from paysg_desktop.usecases import act_words as words
from tests.torture_refunds.fixtures import engine, template, world, world_of
from tests.torture_refunds.small import PAID, Small, new_intent

__all__ = ["engine", "template", "world", "world_of"]

PART = 500
DAY_S = 24 * 3600.0
DONE, REFUSED, UNKNOWN, RESOLVED = (
    ActionState.DONE,
    ActionState.REFUSED,
    ActionState.UNKNOWN,
    ActionState.RESOLVED,
)


@dataclass(frozen=True)
class Case:
    """A fault that hits a refund's requests, and what comes of it before anybody looks it up."""

    kind: str
    steps: str
    state: ActionState
    executed: int
    says: str
    count: int = 1
    seconds: float = 1.0
    sent: int = 2


_REFUNDED = "PaySG refunded S$5.00."
CASES = (
    Case("drop_before", "intended sent unknown sent done", DONE, 1, _REFUNDED),
    Case("drop_after", "intended sent unknown sent done", DONE, 1, _REFUNDED),
    Case("truncated", "intended sent unknown sent done", DONE, 1, _REFUNDED),
    Case("wrong_length", "intended sent unknown sent done", DONE, 1, _REFUNDED),
    Case("html", "intended sent unknown sent done", DONE, 1, _REFUNDED),
    Case("slow_answer", "intended sent unknown sent done", DONE, 1, _REFUNDED, seconds=600),
    Case("slow", "intended sent done", DONE, 1, _REFUNDED, seconds=20, sent=1),
    Case("twice", "intended sent done", DONE, 1, _REFUNDED, sent=1),
    Case("clock", "intended sent done", DONE, 1, _REFUNDED, seconds=-3600, sent=1),
    Case("429", "intended sent sent done", DONE, 1, _REFUNDED, seconds=3),
    Case("429", "intended sent refused", REFUSED, 0, "asks for a pause", seconds=600, sent=1),
    Case("429", "intended sent sent sent sent refused", REFUSED, 0, "asks for a pause", count=4, sent=4),
    Case("drop_after", "intended" + " sent unknown" * 4, UNKNOWN, 1, words.TIMED_OUT, count=4, sent=4),
    Case("drop_before", "intended" + " sent unknown" * 4, UNKNOWN, 0, words.TIMED_OUT, count=4, sent=4),
    Case("slow", "intended" + " sent unknown" * 4, UNKNOWN, 0, words.AT_WORK, seconds=600, sent=4),
    Case("500_before", "intended sent unknown sent unknown unknown", UNKNOWN, 0, words.TIMED_OUT),
    Case("503", "intended sent unknown sent unknown unknown", UNKNOWN, 0, words.TIMED_OUT),
    Case("500_after", "intended sent unknown sent unknown unknown", UNKNOWN, 1, words.ASK),
)


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.kind}-{case.count}-{case.seconds:.0f}s")
def test_one_fault_on_a_refund(world: Small, case: Case) -> None:
    payment_id = world.paid()
    world.fail(case.kind, count=case.count, seconds=case.seconds)
    done = world.refund(payment_id, PART)
    assert world.steps(done) == case.steps.split()
    assert done.state is case.state
    assert case.says.format(title="PaySG") in done.sentence
    assert world.executed == [("refund", PART)] * case.executed
    assert world.sent == ["refund"] * case.sent
    assert world.now_is(done) == done


@pytest.mark.parametrize(
    ("kind", "seconds"), [("drop_before", 1.0), ("drop_after", 1.0), ("truncated", 1.0), ("slow", 600.0)]
)
def test_what_is_not_known_is_found_out_by_its_own_key(world: Small, kind: str, seconds: float) -> None:
    payment_id = world.paid()
    world.fail(kind, count=1 if kind == "slow" else 4, seconds=seconds)
    lost = world.refund(payment_id, PART)
    assert lost.state is UNKNOWN
    world.engine.call(world.truth.release)
    found = world.desk.core.look_up(lost.id)
    assert (found.state, found.is_done) == (DONE, True)
    assert world.executed == [("refund", PART)]
    assert len({each.key for each in world.watcher.requests}) == 1
    assert len({each.body for each in world.watcher.requests}) == 1


@pytest.mark.parametrize("kind", ["500_before", "503"])
def test_what_left_no_trace_is_not_done_once_it_can_not_arrive_any_more(world: Small, kind: str) -> None:
    payment_id = world.paid()
    world.fail(kind)
    lost = world.refund(payment_id, PART)
    assert world.desk.core.look_up(lost.id).state is UNKNOWN
    world.advance(61.0)
    found = world.desk.core.look_up(lost.id)
    assert (found.state, found.is_done) == (RESOLVED, False)
    assert found.sentence == words.NO_TRACE.format(title="PaySG")
    assert world.sent == ["refund"] * 2
    assert world.refund(payment_id, PART).state is DONE
    assert world.executed == [("refund", PART)]


def test_it_is_not_sent_again_where_somebody_else_acts_on_the_payment(world: Small) -> None:
    payment_id = world.paid()
    world.fail("drop_before", count=4)
    lost = world.refund(payment_id, PART)
    world.advance(600.0)
    world.act(world.server.refund_elsewhere, payment_id, PART)
    found = world.desk.core.look_up(lost.id)
    assert (found.state, found.is_done) == (UNKNOWN, None)
    assert world.sent == ["refund"] * 4
    assert world.executed == [("refund", PART)]


def test_a_look_comes_by_itself(world: Small) -> None:
    payment_id = world.paid()
    world.fail("drop_after", count=4)
    lost = world.refund(payment_id, PART)
    assert lost.state is UNKNOWN
    world.engine.wait(world.desk.core.look_up_all())
    assert world.now_is(lost).state is UNKNOWN
    world.advance(61.0)
    world.engine.wait(world.desk.core.look_up_all())
    assert world.now_is(lost).state is DONE
    assert world.executed == [("refund", PART)]


def test_while_it_is_not_known_nothing_else_goes_out(world: Small) -> None:
    payment_id = world.paid()
    world.fail("drop_before", count=4)
    assert world.refund(payment_id, PART).state is UNKNOWN
    sent = len(world.sent)
    with pytest.raises(RefusedError, match="not known whether it was done"):
        world.refund(payment_id, 1)
    assert len(world.sent) == sent


@pytest.mark.parametrize(
    ("kind", "state", "is_done"), [("drop_before", RESOLVED, False), ("drop_after", UNKNOWN, None)]
)
def test_an_old_key_is_never_sent_again(world: Small, kind: str, state: ActionState, is_done: bool | None) -> None:
    payment_id = world.paid()
    world.fail(kind, count=4)
    lost = world.refund(payment_id, PART)
    world.advance(23 * 3600.0)
    sent = len(world.sent)
    found = world.desk.core.look_up(lost.id)
    assert (found.state, found.is_done) == (state, is_done)
    assert len(world.sent) == sent
    assert len(world.executed) == (kind == "drop_after")


def test_a_key_is_sent_again_until_it_is_old(world: Small) -> None:
    payment_id = world.paid()
    world.fail("drop_before", count=4)
    lost = world.refund(payment_id, PART)
    world.advance(22.9 * 3600)
    assert world.desk.core.look_up(lost.id).state is DONE
    assert world.executed == [("refund", PART)]


def test_a_clock_that_was_set_back_makes_no_key_young(world: Small) -> None:
    payment_id = world.paid()
    world.fail("drop_after", count=4)
    lost = world.refund(payment_id, PART)
    world.advance(25 * 3600.0)
    world.desk.clock.jump(-24 * 3600 * 1_000_000)
    sent = len(world.sent)
    assert world.desk.core.look_up(lost.id).state is UNKNOWN
    assert len(world.sent) == sent
    assert world.executed == [("refund", PART)]


@pytest.mark.parametrize("is_done", [True, False])
def test_a_person_says_what_nobody_else_can_tell(world: Small, is_done: bool) -> None:
    payment_id = world.paid()
    world.fail("500_after")
    lost = world.refund(payment_id, PART)
    assert lost.state is UNKNOWN
    world.advance(61.0)
    settled = world.desk.core.settle_action(lost.id, is_done, "Seen on the dashboard", "Mei")
    assert (settled.state, settled.is_done, settled.settled_by) == (RESOLVED, is_done, "Mei")
    row = world.desk.row_of(payment_id)
    assert row is not None
    assert row.refunded_minor == (PART if is_done else None)


def test_a_doubled_answer_is_not_taken_for_the_next_one(world: Small) -> None:
    """The answer to the look before comes twice; the second must not pass for the answer to the refund."""
    payment_id = world.paid()
    world.fail("twice", "paysg.get")
    done = world.refund(payment_id, PART)
    assert done.state is DONE
    assert world.executed == [("refund", PART)]
    assert done.after is not None
    assert done.after.refund_status == "partially_refunded"


def test_a_doubled_look_is_not_taken_for_a_later_look(world: Small) -> None:
    """What was seen before the refund must not pass for what is seen after it."""
    payment_id = world.paid()
    world.fail("twice", "paysg.get")
    world.fail("500_after")
    lost = world.refund(payment_id, PART)
    assert (lost.state, lost.is_done) == (UNKNOWN, None)
    assert world.executed == [("refund", PART)]


def test_a_doubled_look_does_not_hide_a_refusal(world_of: Callable[..., AbstractContextManager[Small]]) -> None:
    with world_of(refund_permission="no") as world:
        payment_id = world.paid()
        world.fail("twice", "paysg.get")
        done = world.refund(payment_id, PART)
        assert (done.state, done.is_done) == (REFUSED, False)
        assert world.executed == []


def test_a_provider_that_is_gone_leaves_nothing_open(world: Small) -> None:
    payment_id = world.paid()
    offers = world.offers(payment_id)
    world.engine.wait(world.server.stop())
    done = world.refund(payment_id, PART, offers=offers)
    assert (done.state, done.is_done) == (REFUSED, False)
    assert done.sentence.endswith(words.NOTHING_SENT)
    assert world.sent == []


def test_the_same_intent_is_one_action(world: Small) -> None:
    payment_id, intent = world.paid(), new_intent()
    offers = world.offers(payment_id)
    first = world.refund(payment_id, PART, intent, offers=offers)
    assert world.refund(payment_id, PART, intent, offers=offers) == first
    with pytest.raises(RefusedError, match="something else"):
        world.refund(payment_id, 1, intent, offers=offers)
    assert world.sent == ["refund"]


# --- what a guard refuses never leaves ---


def refuse_too_much(world: Small) -> None:
    world.refund(world.paid(), PAID + 1)


def refuse_unpaid(world: Small) -> None:
    payment_id = world.made()
    world.read()
    world.refund(payment_id, 1)


def refuse_day_91(world: Small) -> None:
    payment_id = world.paid()
    world.advance(90 * DAY_S + 1)
    world.refund(payment_id, 1)


def refuse_elsewhere(world: Small) -> None:
    payment_id = world.paid()
    world.act(world.server.refund_elsewhere, payment_id, 100)
    world.read()
    world.refund(payment_id, 1)


def refuse_cancelling_what_is_paid(world: Small) -> None:
    world.simply(ActionKind.CANCEL, world.paid())


def refuse_mail_without_address(world: Small) -> None:
    payment_id = world.made(payer_email=None)
    world.read()
    world.simply(ActionKind.SEND_EMAIL, payment_id)


@pytest.mark.parametrize(
    ("act", "says"),
    [
        (refuse_too_much, "is more than the S$12.34"),
        (refuse_unpaid, "not paid so far"),
        (refuse_day_91, "90 days"),
        (refuse_elsewhere, "Look on the dashboard"),
        (refuse_cancelling_what_is_paid, "can't be cancelled any more"),
        (refuse_mail_without_address, "No e-mail address"),
    ],
)
def test_what_a_guard_refuses_never_leaves(world: Small, act: Callable[[Small], None], says: str) -> None:
    with pytest.raises(RefusedError) as caught:
        act(world)
    assert says in str(caught.value)
    assert world.sent == []
    assert world.watcher.reads == 0
    assert world.desk.journal.rows() == []


def test_who_has_looked_at_the_dashboard_may_go_on(world: Small) -> None:
    payment_id = world.paid()
    world.act(world.server.refund_elsewhere, payment_id, 100)
    world.read()
    looked = Confirmation("Mei", "Paid twice", has_checked_dashboard=True)
    assert world.refund(payment_id, 1000, confirmation=looked).state is DONE


# --- creating, cancelling, e-mailing ---


@pytest.mark.parametrize(
    ("kind", "seconds", "steps", "is_done"),
    [
        ("drop_before", 1, "intended sent unknown sent done", True),
        ("drop_after", 1, "intended sent unknown sent done", True),
        ("html", 1, "intended sent unknown sent done", True),
        ("slow_answer", 600, "intended sent unknown sent done", True),
        ("500_after", 1, "intended sent unknown sent unknown resolved", True),
        ("500_before", 1, "intended sent unknown sent unknown unknown", None),
    ],
)
def test_one_fault_on_a_creation(
    world: Small, kind: str, seconds: float, steps: str, is_done: bool | None
) -> None:
    world.fail(kind, "paysg.create", seconds=seconds)
    made = world.create()
    assert world.steps(made) == steps.split()
    assert made.is_done is is_done
    assert world.executed == [("create", PAID)] * bool(is_done)
    if is_done:
        assert made.payment_id is not None
        assert made.link is not None
        assert world.desk.row_of(made.payment_id) is not None


def test_a_creation_with_an_old_key_is_looked_for_in_the_list(world: Small) -> None:
    world.fail("drop_after", "paysg.create", count=4)
    lost = world.create()
    assert lost.state is UNKNOWN
    world.advance(25 * 3600.0)
    found = world.desk.core.look_up(lost.id)
    assert (found.state, found.is_done) == (RESOLVED, True)
    assert world.sent == ["create"] * 4
    assert world.executed == [("create", PAID)]


def test_the_payer_was_quicker_than_the_cancellation(world: Small) -> None:
    payment_id = world.made()
    world.read()
    offers = world.offers(payment_id)
    world.act(world.server.pay, payment_id)
    done = world.simply(ActionKind.CANCEL, payment_id, offers)
    assert (done.state, done.sentence) == (REFUSED, words.QUICKER)
    assert world.sent == []
    row = world.desk.row_of(payment_id)
    assert row is not None
    assert row.status.value == "paid"


@pytest.mark.parametrize(
    ("kind", "state", "is_done", "executed"),
    [
        ("drop_after", RESOLVED, True, 1),
        ("truncated", RESOLVED, True, 1),
        ("500_after", RESOLVED, True, 1),
        ("drop_before", UNKNOWN, None, 0),
    ],
)
def test_one_fault_on_a_cancellation(
    world: Small, kind: str, state: ActionState, is_done: bool | None, executed: int
) -> None:
    """It has no key, so it is sent once, and then looked at."""
    payment_id = world.made()
    world.read()
    world.fail(kind, "paysg.cancel")
    done = world.simply(ActionKind.CANCEL, payment_id)
    assert (done.state, done.is_done) == (state, is_done)
    assert world.sent == ["cancel"]
    assert world.executed == [("cancel", None)] * executed


def test_a_cancellation_that_did_not_arrive_is_known_after_a_while(world: Small) -> None:
    payment_id = world.made()
    world.read()
    world.fail("drop_before", "paysg.cancel")
    lost = world.simply(ActionKind.CANCEL, payment_id)
    world.advance(120.0)
    found = world.desk.core.look_up(lost.id)
    assert (found.state, found.is_done) == (RESOLVED, False)
    assert world.sent == ["cancel"]


@pytest.mark.parametrize(
    ("kind", "state", "executed"), [("drop_after", RESOLVED, 1), ("drop_before", UNKNOWN, 0), ("html", UNKNOWN, 0)]
)
def test_an_e_mail_is_never_repeated_by_itself(world: Small, kind: str, state: ActionState, executed: int) -> None:
    payment_id = world.made()
    world.read()
    world.fail(kind, "paysg.send_email")
    done = world.simply(ActionKind.SEND_EMAIL, payment_id)
    assert done.state is state
    world.advance(3600.0)
    world.desk.core.look_up(done.id)
    world.desk.core.sync_now([world.account])
    assert world.sent == ["send_email"]
    assert world.executed == [("send_email", None)] * executed


# --- Yoco ---


@pytest.mark.parametrize("kind", ["drop_before", "drop_after", "truncated", "html"])
def test_one_fault_on_a_checkout(world: Small, kind: str) -> None:
    world.fail(kind, "yoco.create")
    made = world.create_checkout()
    assert world.steps(made) == ["intended", "sent", "unknown", "sent", "done"]
    assert made.checkout_id is not None
    assert made.link is not None
    assert world.executed == [("create", PAID)]


def test_a_checkout_that_can_not_be_found_out_is_asked_of_people(world: Small) -> None:
    world.fail("drop_after", "yoco.create", count=4)
    lost = world.create_checkout()
    world.advance(25 * 3600.0)
    found = world.desk.core.look_up(lost.id)
    assert (found.state, found.sentence) == (UNKNOWN, words.ASK.format(title="Yoco"))
    assert world.sent == ["create"] * 4


def paid_checkout(world: Small) -> tuple[Checkout, str]:
    """A checkout of ours that was paid, and our payment's id."""
    made = world.create_checkout()
    server = world.server.world
    server.post.post = lambda *_: None
    world.act(world.server.pay, made.checkout_id)
    checkout = world.act(server.checkouts.find, made.checkout_id)
    world.hear(yoco_payment_event(checkout, "evt_paid", world.truth.now(), server.options))
    return checkout, checkout.payment_id


@pytest.mark.parametrize("kind", ["drop_before", "drop_after", "truncated"])
def test_a_refund_at_yoco_is_open_until_its_event(world: Small, kind: str) -> None:
    checkout, payment_id = paid_checkout(world)
    world.fail(kind, "yoco.refund")
    taken = world.refund(payment_id, PART)
    assert taken.state is DONE
    assert "under way" in taken.sentence
    row = world.desk.row_of(payment_id)
    assert row is not None
    assert not row.refunded_minor
    assert world.executed[1:] == [("refund", PART)]
    after = world.act(world.server.world.checkouts.find, checkout.id)
    options = world.server.world.options
    world.hear(yoco_refund_event(after, taken.refund_id or "", "evt_back", world.truth.now(), options))
    row = world.desk.row_of(payment_id)
    assert row is not None
    assert row.refunded_minor == PART


# --- restarts, other desks ---


def test_a_restart_finds_out_what_it_left(world: Small) -> None:
    payment_id = world.paid()
    world.fail("drop_after", count=4)
    lost = world.refund(payment_id, PART)
    world.desk.life.end()
    world.desk.mend()
    assert world.now_is(lost).state is DONE
    assert world.executed == [("refund", PART)]


def test_killed_while_the_provider_is_still_at_work(world: Small) -> None:
    """The look after the restart sees nothing, and the request is done after that: it never counts as not done."""
    payment_id = world.paid()
    world.fail("slow", seconds=600)
    assert world.refund(payment_id, PART).state is UNKNOWN
    world.desk.life.end()
    world.desk.mend()
    (row,) = world.desk.journal.rows()
    assert (row.state, row.is_done) == ("unknown", None)
    assert world.executed == []
    world.engine.call(world.truth.release)
    assert world.desk.core.look_up(row.id).state is DONE
    assert world.executed == [("refund", PART)]


def test_two_desks(world_of: Callable[..., AbstractContextManager[Small]]) -> None:
    """Neither knows what the other did, but each looks before it sends."""
    with world_of(2) as world:
        payment_id = world.paid()
        first, second = world.desks
        stale = world.offers(payment_id, second)
        assert world.refund(payment_id, 1000, desk=first).state is DONE
        stopped = world.refund(payment_id, 1000, desk=second, offers=stale)
        assert (stopped.state, stopped.is_done) == (REFUSED, False)
        assert world.sent == ["refund"]
        # What it has read meanwhile makes it ask for a look at the dashboard.
        with pytest.raises(RefusedError, match="dashboard"):
            world.refund(payment_id, 100, desk=second)
        looked = Confirmation("Lin", "Paid twice", has_checked_dashboard=True)
        assert world.refund(payment_id, 1000, desk=second, confirmation=looked).state is REFUSED
        assert world.refund(payment_id, 200, desk=second, confirmation=looked).state is DONE
        assert world.executed == [("refund", 1000), ("refund", 200)]


def test_a_refund_that_takes_its_time(world_of: Callable[..., AbstractContextManager[Small]]) -> None:
    with world_of(refund_speed="pending") as world:
        payment_id = world.paid()
        taken = world.refund(payment_id, PART)
        assert taken.state is DONE
        assert "under way" in taken.sentence
        world.act(world.server.settle_refund, payment_id)
        world.read()
        row = world.desk.row_of(payment_id)
        assert row is not None
        assert row.refunded_minor == PART


def test_a_refund_that_fails_later(world_of: Callable[..., AbstractContextManager[Small]]) -> None:
    with world_of(refund_speed="pending") as world:
        payment_id = world.paid()
        taken = world.refund(payment_id, PART)
        world.act(world.server.settle_refund, payment_id, succeeds=False)
        world.read()
        row = world.desk.row_of(payment_id)
        assert row is not None
        assert not row.refunded_minor
        # PaySG does not say which refund failed: it may have been somebody else's, after this one went through.
        assert (world.now_is(taken).state, world.now_is(taken).is_done) == (UNKNOWN, None)
        world.advance(61.0)
        world.desk.core.settle_action(taken.id, False, "Seen on the dashboard", "Mei")
        assert world.offers(payment_id).room.here_minor == 0


def test_a_refund_of_which_the_sum_tells_that_it_failed(
    world_of: Callable[..., AbstractContextManager[Small]],
) -> None:
    with world_of(refund_speed="pending", refunded_amount="present") as world:
        payment_id = world.paid()
        taken = world.refund(payment_id, PART)
        world.act(world.server.settle_refund, payment_id, succeeds=False)
        world.read()
        assert (world.now_is(taken).state, world.now_is(taken).is_done) == (RESOLVED, False)
        assert world.offers(payment_id).room.left_minor == PAID
