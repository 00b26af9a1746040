"""The rules of acting, met below window and command line: who must agree, which payment, what is handed out."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

import pytest

from paysg_desktop.domain.action import Action, ActionKind, ActionState, Approval, Confirmation, Seen
from paysg_desktop.domain.errors import RefusedError
from paysg_desktop.sandbox.server.events import yoco_payment_event, yoco_refund_event
from paysg_desktop.settings.declarations import APPROVAL_ABOVE
from tests.torture_refunds.fixtures import engine, template, world, world_of
from tests.torture_refunds.small import CONFIRMATION, PAID, Small, new_intent

__all__ = ["engine", "template", "world", "world_of"]

DAY_S = 24 * 3600.0


def rule(world: Small, whole: int) -> None:
    """More than so many dollars need a second person."""
    world.desk.core.settings.set(APPROVAL_ABOVE, whole)


# --- the rule of two ---


def test_all_refunds_of_a_payment_count_together(world: Small) -> None:
    rule(world, 10)
    payment = world.paid()
    assert world.refund(payment, 1000).state is ActionState.DONE
    second = world.refund(payment, 234)
    assert (second.state, second.order.approval) == (ActionState.INTENDED, Approval.WAITING)
    assert world.executed.count(("refund", 234)) == 0


def test_who_asks_a_second_person_says_who_they_are(world: Small) -> None:
    rule(world, 5)
    payment = world.paid()
    with pytest.raises(RefusedError, match="Say your name"):
        world.refund(payment, 1000, confirmation=Confirmation(" ", "Paid twice"))
    assert world.refund(payment, 500, confirmation=Confirmation("", "")).state is ActionState.DONE


def asked_for(world: Small) -> tuple[str, Action]:
    rule(world, 5)
    payment = world.paid()
    waiting = world.refund(payment, 1000)
    assert waiting.order.approval is Approval.WAITING
    return payment, waiting


def paid_out(world: Small, payment: str) -> None:
    """A day later PaySG has paid it out, and the workspace has read that."""
    world.advance(DAY_S)
    world.act(world.server.world.payments.pay_out, payment, "po_1")
    world.read()


def test_who_approves_decides_on_the_payment_as_it_is_then(world: Small) -> None:
    payment, waiting = asked_for(world)
    paid_out(world, payment)
    shown = world.desk.core.offers_to_approve(waiting.id)
    done = world.desk.core.approve(waiting.id, "Arun", shown.seen)
    assert (done.state, done.order.seen, done.approved_by) == (ActionState.DONE, shown.seen, "Arun")
    assert world.executed.count(("refund", 1000)) == 1


def test_what_moved_since_it_was_shown_to_who_approves_leaves_it_waiting(world: Small) -> None:
    payment, waiting = asked_for(world)
    shown = world.desk.core.offers_to_approve(waiting.id)
    paid_out(world, payment)
    with pytest.raises(RefusedError, match="It was changed meanwhile"):
        world.desk.core.approve(waiting.id, "Arun", shown.seen)
    assert world.now_is(waiting).order.approval is Approval.WAITING


def test_what_nobody_has_seen_stops_an_approved_refund(world: Small) -> None:
    payment, waiting = asked_for(world)
    world.act(world.server.world.payments.refund, payment, 200)
    stopped = world.desk.core.approve(waiting.id, "Arun")
    assert (stopped.state, stopped.send_count) == (ActionState.REFUSED, 0)


# --- which payment ---


@pytest.mark.parametrize("kind", [ActionKind.CANCEL, ActionKind.SEND_EMAIL, ActionKind.REFUND])
def test_what_was_looked_at_is_not_done_to_another_payment(world: Small, kind: ActionKind) -> None:
    is_refund = kind is ActionKind.REFUND
    one, other = (world.paid("A"), world.paid("B")) if is_refund else (world.made("A"), world.made("B"))
    world.read()
    seen, key = world.offers(one).seen, world.offers(other).payment.row.key
    core = world.desk.core
    acts: dict[ActionKind, Callable[[str, Seen, Confirmation], Action]] = {
        ActionKind.CANCEL: partial(core.cancel, key),
        ActionKind.SEND_EMAIL: partial(core.send_email, key),
        ActionKind.REFUND: partial(core.refund, key, 500),
    }
    with pytest.raises(RefusedError, match="this is another one now"):
        acts[kind](new_intent(), seen, CONFIRMATION)
    assert world.sent == []


# --- e-mail ---


def test_another_e_mail_has_to_be_wanted(world: Small) -> None:
    payment = world.made()
    world.read()
    assert world.simply(ActionKind.SEND_EMAIL, payment).is_done
    with pytest.raises(RefusedError, match="An e-mail went out"):
        world.simply(ActionKind.SEND_EMAIL, payment)
    offers = world.offers(payment)
    again = replace(CONFIRMATION, is_again=True)
    assert world.desk.core.send_email(offers.payment.row.key, new_intent(), offers.seen, again).is_done


# --- links ---


def test_a_link_that_leads_elsewhere_is_kept_nowhere(world: Small) -> None:
    real = world.server.world.shown
    elsewhere = "https://pay-gov-sg.evil.example/x"
    world.server.world.shown = lambda payment: {**real(payment), "payment_url": elsewhere}
    made = world.create()
    assert (made.is_done, made.link) == (True, None)
    assert made.sentence.startswith("PaySG created it. ")
    assert "opens only while its sandbox" in made.sentence


def test_a_lost_creation_that_is_found_hands_out_no_link_that_leads_elsewhere(world: Small) -> None:
    real = world.server.world.shown
    world.server.world.shown = lambda payment: {**real(payment), "payment_url": "https://evil.example/x"}
    world.fail("500_after", "paysg.create", count=2)
    lost = world.create()
    found = lost if lost.state is not ActionState.UNKNOWN else world.desk.core.look_up(lost.id)
    assert (found.is_done, found.link) == (True, None)
    assert found.sentence.startswith("PaySG shows that it was done. The page")


def test_the_providers_own_link_is_handed_out(world: Small) -> None:
    made = world.create()
    assert made.link is not None
    assert made.sentence == "PaySG created it."


# --- Yoco ---


def test_a_refund_whose_answer_was_lost_is_found_by_its_event_and_counts_once(world: Small) -> None:
    made = world.create_checkout()
    server = world.server.world
    server.post.post = lambda *_: None
    world.act(world.server.pay, made.checkout_id)
    checkout = world.act(server.checkouts.find, made.checkout_id)
    world.hear(yoco_payment_event(checkout, "evt_paid", world.truth.now(), server.options))
    world.fail("drop_after", "yoco.refund", count=4)
    lost = world.refund(checkout.payment_id, 500)
    assert lost.state is ActionState.UNKNOWN
    world.advance(5)
    after = world.act(server.checkouts.find, made.checkout_id)
    (refund_id,) = after.refunds
    world.hear(yoco_refund_event(after, refund_id, "evt_back", world.truth.now(), server.options))
    assert world.offers(checkout.payment_id).room.left_minor == PAID - 500
    world.advance(DAY_S)
    found = world.desk.core.look_up(lost.id)
    assert (found.state, found.is_done, found.refund_id) == (ActionState.RESOLVED, True, refund_id)
    assert found.sentence.startswith("A webhook of Yoco tells of a refund")
    assert world.executed.count(("refund", 500)) == 1
