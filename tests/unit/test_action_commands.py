from __future__ import annotations

from typing import Any, cast

import pytest

from paysg_desktop.action_commands import ACTION_COMMANDS
from paysg_desktop.core import Core
from paysg_desktop.domain.action import Action, Seen
from paysg_desktop.domain.errors import UsageError
from paysg_desktop.usecases.action_json import seen_json
from tests.unit.usecases.payments_here import action

SEEN = Seen("paid", "not_refunded", 1, payment="paysg/test/pay_1")


class Asked:
    """Stands where the core does, and notes what reaches it."""

    def __init__(self) -> None:
        self.calls: list[tuple[Any, ...]] = []

    def refund(self, *given: Any) -> Action:
        self.calls.append(given)
        return action()

    cancel = send_email = create_payment = settle_action = refund

    def account(self, *_: Any) -> None:
        """Whichever is named."""


def ask(command: str, **given: Any) -> list[tuple[Any, ...]]:
    core = Asked()
    arguments = {"key": 7, "intent": "i", "amount_minor": 12, "seen": seen_json(SEEN)} | given
    ACTION_COMMANDS[command](cast("Core", core), arguments)
    return core.calls


def test_what_was_seen_reaches_the_guards_whole() -> None:
    ((key, minor, _, seen, said),) = ask("pay.refund", confirmation={"staff": "Mei"})
    assert (key, minor, seen, said.staff, said.is_again) == (7, 12, SEEN, "Mei", False)
    ((_, _, _, said),) = ask("pay.email", confirmation={"is_again": True})
    assert said.is_again


@pytest.mark.parametrize("minor", [12.9, 12.0, "12", True, [12]])
def test_an_amount_that_is_no_whole_number_is_refused(minor: object) -> None:
    with pytest.raises(UsageError, match="whole number"):
        ask("pay.refund", amount_minor=minor)


@pytest.mark.parametrize("minor", [12.9, "12", None])
def test_a_creation_of_an_amount_that_is_no_whole_number_is_refused(minor: object) -> None:
    place = {"account": "service_1", "environment": "test"}
    with pytest.raises(UsageError, match="whole number"):
        ask("pay.create", **place, new={"reference": "A", "amount_minor": minor})


@pytest.mark.parametrize("is_done", ["no", 0, None])
def test_how_an_action_ended_is_settled_by_true_or_false_alone(is_done: object) -> None:
    with pytest.raises(UsageError, match="true or false"):
        ask("pay.settle", action=1, is_done=is_done, note="looked")


@pytest.mark.parametrize("command", ["pay.refund", "pay.cancel", "pay.email"])
@pytest.mark.parametrize("seen", [None, {}, [], {"status": "paid"}, {"payment": ""}])
def test_nothing_is_done_to_a_payment_that_nobody_looked_at(command: str, seen: object) -> None:
    with pytest.raises(UsageError, match=r"pay\.offers"):
        ask(command, seen=seen)


@pytest.mark.parametrize("key", [7.0, "7", None, True])
def test_a_payments_key_is_a_whole_number(key: object) -> None:
    with pytest.raises(UsageError, match="whole number"):
        ask("pay.cancel", key=key)
