from __future__ import annotations

import random
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from paysg_desktop.domain.account import SyncState
from paysg_desktop.domain.delivery import Source
from paysg_desktop.domain.reconciliation import Difference
from paysg_desktop.usecases.reconcile import Expectations
from tests.builders import DAY, NOON
from tests.unit.usecases.reconcile_world import (
    ACCOUNT,
    NOW,
    World,
    bank_line,
    connected,
    fact,
    payment,
    payout_line,
    polled,
)

WEBHOOK, POLL, IMPORT = Source.WEBHOOK, Source.POLL, Source.IMPORT
UNPAID = {"payment_status": "unpaid", "paid_at": None}


def sound_world(count: int = 12) -> World:
    """Payments that all sources tell alike, paid out in two payouts which the bank brought."""
    world = World(bank_as_of=NOW, accounts=[connected(SyncState(complete_at=NOON + 9 * DAY))])
    for number in range(count):
        payout = f"po_nov_{21 + number % 2}"
        amount = 1000 + 7 * number
        told = {"amount_minor": amount, "amount_raw": str(amount)}
        facts = (
            fact(WEBHOOK, **told),
            fact(POLL, at=NOON + 3 * DAY, payout_id=payout, **told),
            fact(IMPORT, at=NOON + 4 * DAY, payout_id=payout, **told),
        )
        world.add(polled(payment(number, *facts), asked_at=NOON + 9 * DAY))
        world.payout_lines.append(payout_line(number, amount, 30 + number, payout=payout))
    for payout in ("po_nov_21", "po_nov_22"):
        nets = [each.line.net_minor or 0 for each in world.payout_lines if each.line.payout_id == payout]
        world.bank_lines.append(bank_line(sum(nets), text=f"GIRO {payout.upper()} PAYSG"))
    return world


def test_nothing_to_compare_is_nothing_found() -> None:
    done = World().reconciled()
    assert (done.payment_count, done.matched_count, done.single_count) == (0, 0, 0)
    assert (done.discrepancies, done.payouts, done.checked_at) == ((), (), None)


def test_a_sound_world_has_no_exceptions() -> None:
    done = sound_world().reconciled()
    assert done.discrepancies == ()
    assert (done.payment_count, done.matched_count, done.single_count) == (12, 12, 0)
    assert [each.is_whole for each in done.payouts] == [True, True]
    assert [each.net_minor == each.bank_minor for each in done.payouts] == [True, True]
    assert done.checked_at == NOON + 9 * DAY


def test_what_one_source_tells_is_compared_with_nothing() -> None:
    world = World()
    world.add(payment(1, fact(WEBHOOK)))
    done = world.reconciled()
    assert (done.matched_count, done.single_count, done.discrepancies) == (0, 1, ())


FAULTS = {
    Difference.NO_WEBHOOK: "no webhook",
    Difference.UNKNOWN_AT_PROVIDER: "unknown",
    Difference.AMOUNT: "amount",
    Difference.STATUS: "status",
    Difference.PAYOUT_UNKNOWN_PAYMENT: "line too many",
    Difference.PAYOUT_MISSING_PAYMENT: "line too few",
    Difference.PAYOUT_DUPLICATE: "line again",
    Difference.PAYOUT_AMOUNT: "gross",
    Difference.PAYOUT_FEE: "fee",
    Difference.BANK_MISSING: "no bank line",
    Difference.BANK_AMOUNT: "bank amount",
}


def _break_payment(world: World, difference: Difference, index: int) -> None:
    was = world.payments[index]
    webhook, poll, report = was.facts
    match difference:
        case Difference.NO_WEBHOOK:
            facts = (poll, report)
        case Difference.UNKNOWN_AT_PROVIDER:
            facts = (webhook, report)
        case Difference.AMOUNT:
            other = {**webhook.snapshot, "amount_minor": 999_999, "amount_raw": "999999"}
            facts = (replace(webhook, snapshot=other), poll, report)  # type: ignore[arg-type] # a snapshot still
        case _:
            unpaid = {**poll.snapshot, **UNPAID}
            facts = (webhook, replace(poll, snapshot=unpaid), replace(report, snapshot=unpaid))  # type: ignore[arg-type]
    is_known = difference is not Difference.UNKNOWN_AT_PROVIDER
    world.payments[index] = replace(was, facts=facts, is_known=is_known)


def _put_right(world: World, payout: str) -> None:
    """The bank brings what the payout's file says."""
    nets = [each.line.net_minor or 0 for each in world.payout_lines if each.line.payout_id == payout]
    world.bank_lines = [
        replace(each, line=replace(each.line, net_minor=sum(nets)))
        if payout.upper() in (each.line.text or "")
        else each
        for each in world.bank_lines
    ]


def _break_payout(world: World, difference: Difference, index: int) -> None:
    owned = world.payout_lines[index]
    line = owned.line
    match difference:
        case Difference.PAYOUT_UNKNOWN_PAYMENT:
            world.payout_lines.append(payout_line("elsewhere", 777, 7, payout=line.payout_id or ""))
        case Difference.PAYOUT_MISSING_PAYMENT:
            del world.payout_lines[index]
        case Difference.PAYOUT_DUPLICATE:
            world.payout_lines.append(replace(owned, line=replace(line, id=f"{line.id}:again")))
        case Difference.PAYOUT_AMOUNT:
            gross, net = (line.gross_minor or 0) + 10, (line.net_minor or 0) + 10
            world.payout_lines[index] = replace(owned, line=replace(line, gross_minor=gross, net_minor=net))
        case _:
            world.payout_lines[index] = replace(owned, line=replace(line, net_minor=(line.net_minor or 0) - 1))
    _put_right(world, line.payout_id or "")


def _break(world: World, difference: Difference, index: int) -> None:
    match difference:
        case Difference.BANK_MISSING:
            world.bank_lines[0] = bank_line(5, text="INTEREST")
        case Difference.BANK_AMOUNT:
            was = world.bank_lines[0]
            world.bank_lines[0] = replace(was, line=replace(was.line, net_minor=(was.line.net_minor or 0) - 1))
        case each if each.value.startswith("payout"):
            _break_payout(world, difference, index)
        case _:
            _break_payment(world, difference, index)


@pytest.mark.parametrize("difference", FAULTS, ids=FAULTS.values())
@given(index=st.integers(0, 11))
@settings(max_examples=12, deadline=None)
def test_each_fault_is_found_alone(difference: Difference, index: int) -> None:
    world = sound_world()
    _break(world, difference, index)
    assert world.kinds() == [difference]
    done = world.reconciled()
    touches_payment = done.discrepancies[0].payment_key is not None
    assert done.matched_count == (11 if touches_payment else 12)


@given(
    faults=st.lists(st.tuples(st.sampled_from(list(FAULTS)), st.integers(0, 11)), max_size=4),
    seed=st.integers(0, 10_000),
)
@settings(max_examples=60, deadline=None)
def test_the_order_of_what_is_told_changes_nothing(faults: list[tuple[Difference, int]], seed: int) -> None:
    world = sound_world()
    for difference, index in faults:
        if index < len(world.payout_lines) and len(world.payments[index].facts) == 3:
            _break(world, difference, index)
    before = world.reconciled()
    chance = random.Random(seed)
    for each in (world.payments, world.payout_lines, world.bank_lines):
        chance.shuffle(each)  # type: ignore[arg-type] # any list
    world.payments = [
        replace(each, facts=tuple(chance.sample(each.facts, len(each.facts)))) for each in world.payments
    ]
    assert world.reconciled() == before


def test_sentences_are_our_own_and_say_what_to_do() -> None:
    world = sound_world()
    for index, difference in enumerate(FAULTS):
        _break(world, difference, min(index, 6))
    assert len({each.difference for each in world.found()}) >= 8
    for each in world.found():
        assert each.sentence.endswith(".")
        assert each.to_do.endswith((".", "wait."))
        foreign = (each.payment_id, each.reference, each.payout_id)
        assert not any(text in each.sentence + each.to_do for text in foreign if text)


def test_what_is_gravest_comes_first() -> None:
    world = sound_world()
    for difference, index in (
        (Difference.NO_WEBHOOK, 0),
        (Difference.STATUS, 1),
        (Difference.AMOUNT, 2),
        (Difference.UNKNOWN_AT_PROVIDER, 3),
        (Difference.PAYOUT_FEE, 5),
        (Difference.BANK_MISSING, 0),
    ):
        _break(world, difference, index)
    assert world.kinds() == [
        Difference.BANK_MISSING,
        Difference.PAYOUT_FEE,
        Difference.UNKNOWN_AT_PROVIDER,
        Difference.AMOUNT,
        Difference.STATUS,
        Difference.NO_WEBHOOK,
    ]
    world.resolve(world.found()[0])
    assert world.kinds()[-1] is Difference.BANK_MISSING
    assert [each.is_open for each in world.found()] == [True] * 5 + [False]


def test_a_resolution_holds_while_the_facts_stay() -> None:
    world = World()
    world.add(payment(1, fact(WEBHOOK), fact(POLL, amount_minor=1300, amount_raw="1300")))
    (found,) = world.found()
    world.resolve(found, "refunded the difference")
    (settled,) = world.found()
    assert settled.resolution is not None
    assert settled.resolution.note == "refunded the difference"
    assert world.reconciled().open == ()
    again = payment(1, fact(WEBHOOK), fact(POLL, at=NOON + DAY, amount_minor=1300, amount_raw="1300"))
    world.payments = [polled(again, asked_at=NOON + 2 * DAY)]
    assert world.reconciled().open == ()
    world.payments = [payment(1, fact(WEBHOOK), fact(POLL, amount_minor=1400, amount_raw="1400"))]
    (found_again,) = world.reconciled().open
    assert found_again.id == found.id
    assert found_again.state != found.state


def test_a_missing_webhook_stays_resolved_when_time_goes_by_or_money_goes_back() -> None:
    world = World()
    world.add(payment(1, fact(POLL)))
    world.resolve(world.found(now=NOON + DAY)[0])
    assert world.reconciled(now=NOON + 9 * DAY).open == ()
    world.payments = [payment(1, fact(POLL), fact(POLL, at=NOON + DAY, refund_status="fully_refunded"))]
    assert world.reconciled(now=NOON + 9 * DAY).open == ()


def test_ids_name_things_for_good() -> None:
    world = World()
    world.add(payment(1, fact(POLL)))
    assert [each.id for each in world.found()] == ["no_webhook:paysg:test:pay_1"]


def test_checked_is_as_old_as_the_account_read_longest_ago() -> None:
    def checked_at(*accounts: object) -> int | None:
        return World(accounts=list(accounts)).reconciled().checked_at  # type: ignore[arg-type]

    read, older = SyncState(complete_at=NOON), SyncState(complete_at=NOON - DAY)
    assert checked_at(connected(read), connected(older, "service_2")) == NOON - DAY
    assert checked_at(connected(read), connected(SyncState(), "service_2")) is None
    named_only = connected(SyncState(), "service_3", has_key=False)
    assert checked_at(connected(read), named_only) == NOON
    yoco = connected(SyncState(), "merchant")
    assert checked_at(connected(read), replace(yoco, account=replace(yoco.account, provider="yoco"))) == NOON


def test_payments_of_other_times_are_not_counted() -> None:
    world = World()
    world.add(payment(1, fact(WEBHOOK), is_within=False))
    world.payout_lines.append(payout_line(1))
    done = world.reconciled()
    assert (done.payment_count, done.matched_count, done.discrepancies) == (0, 0, ())
    assert [each.gross_minor for each in done.payouts] == [1234]


def test_a_payment_and_its_payout_line_agree() -> None:
    world = World()
    world.add(payment(1, fact(IMPORT, received_at=NOON + DAY)))
    world.payout_lines.append(payout_line(1))
    done = world.reconciled(Expectations())
    assert (done.matched_count, done.single_count) == (1, 0)
    assert done.payouts[0].account == ACCOUNT
