"""What the log gets of a refund of our own, and how it is read back."""

from __future__ import annotations

import json
from typing import Any

import pytest

from paysg_desktop.domain.account import Account
from paysg_desktop.domain.action import Action, ActionState, Seen
from paysg_desktop.domain.delivery import LoggedBody, Source
from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.domain.event import ParsedBody, Refund
from paysg_desktop.providers.registry import PROVIDERS
from paysg_desktop.usecases.facts import REFUND_HERE, read_action
from paysg_desktop.usecases.refund_facts import refund_fact
from tests.builders import NOON, SECOND
from tests.unit.usecases.payments_here import action

ACCOUNT = Account("paysg", Environment.LIVE, "service_1", "Permits", None, NOON)
LATER, LAST = NOON + 5 * SECOND, NOON + 80_000 * SECOND


class Nothing:
    """A journal of this one refund."""

    def actions_of(self, provider: str, environment: Environment, payment_id: str) -> tuple[Action, ...]:
        return ()


def read(body: bytes) -> ParsedBody:
    return read_action(PROVIDERS["paysg"], LoggedBody("paysg", Source.ACTION, REFUND_HERE, body))


def noted(status: str, seen: Seen, **changes: Any) -> tuple[Refund, ParsedBody]:
    """The refund of an action as the log tells it, and all of what it tells."""
    sent = action(state=ActionState.SENT, last_sent_at=LAST, **changes)
    told = read(refund_fact(ACCOUNT, sent, status, seen, LAST, Nothing()).request.body)
    assert told.snapshot is not None
    return told.snapshot["refunds"]["key-1"], told


def test_it_is_dated_by_the_move_that_came_with_it() -> None:
    assert noted("succeeded", Seen("paid", "partially_refunded", LATER))[0]["at"] == LATER


@pytest.mark.parametrize("seen", [Seen(), Seen("paid", "not_refunded", NOON)])
def test_without_a_move_it_is_dated_by_the_last_sending(seen: Seen) -> None:
    assert noted("pending", seen)[0]["at"] == LAST


def test_it_tells_how_the_payment_stood_before() -> None:
    before = Seen("paid", "partially_refunded", NOON, refunded_minor=700)
    refund, told = noted("pending", Seen(), before=before)
    assert (refund["word_before"], refund["told_before_minor"], refund["is_ours"]) == (
        "partially_refunded",
        700,
        True,
    )
    assert told.snapshot is not None
    assert told.snapshot["updated_at"] == NOON


@pytest.mark.parametrize(("word", "status"), [("odd", "pending"), ("odder", "unclear")])
def test_a_word_that_nobody_knows_says_nothing_where_it_stood_before(word: str, status: str) -> None:
    before = Seen("paid", "odd", NOON)
    assert noted("unclear", Seen("paid", word, LATER), before=before)[0]["status"] == status


def test_what_was_noted_before_it_told_so_much_is_read_still() -> None:
    refund = {
        "status": "pending",
        "amount_minor": 5,
        "amount_raw": "5",
        "currency": "SGD",
        "at": 1,
        "is_ours": True,
    }
    told = read(json.dumps({"payment": "pay_1", "id": "k", "refund": refund, "account": "service_1"}).encode())
    assert told.snapshot == {"refunds": {"k": refund}}
