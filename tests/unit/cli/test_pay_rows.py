"""How actions end a command, and what a terminal says of them."""

from __future__ import annotations

import io
from contextlib import redirect_stdout
from typing import Any

import pytest

from paysg_desktop.cli.pay_rows import action_cells, exit_code_of, state_words, tell_action
from paysg_desktop.domain.action import (
    Action,
    ActionKind,
    ActionState,
    Approval,
    Confirmation,
    NewAction,
    Seen,
)
from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.usecases.action_json import (
    action_json,
    confirmation_json,
    confirmation_of,
    seen_from,
    seen_json,
)

KEY = "3f2b8c1e-5a64-4a0e-9d57-0c1f6b2a7e90"
AT = 1_795_000_000_000_000


def told(state: ActionState, **known: Any) -> dict[str, Any]:
    approval = known.pop("approval", Approval.NOT_NEEDED)
    order = NewAction(
        KEY,
        "paysg",
        Environment.TEST,
        "payment_service_1",
        ActionKind.REFUND,
        b'{"refund_amount_in_cents":2000}',
        by="mei",
        payment_id="pay_1",
        reference="INV-1",
        amount_minor=2000,
        currency="SGD",
        approval=approval,
    )
    return action_json(Action(3, order, AT, state, payment_id="pay_1", **known))


def said(action: dict[str, Any]) -> str:
    out = io.StringIO()
    with redirect_stdout(out):
        tell_action(action, as_json=False)
    return out.getvalue()


@pytest.mark.parametrize(
    ("status", "code"),
    [(400, 2), (422, 2), (401, 4), (402, 4), (403, 4), (404, 3), (409, 1), (429, 1), (500, 1)],
)
def test_a_refusal_of_the_provider_ends_by_its_kind(status: int, code: int) -> None:
    assert exit_code_of(told(ActionState.REFUSED, is_done=False, status=status, send_count=1)) == code


def test_every_other_end_has_its_code() -> None:
    assert exit_code_of(told(ActionState.DONE, is_done=True)) == 0
    assert exit_code_of(told(ActionState.RESOLVED, is_done=True)) == 0
    assert exit_code_of(told(ActionState.RESOLVED, is_done=False)) == 1
    assert exit_code_of(told(ActionState.UNKNOWN)) == 1
    assert exit_code_of(told(ActionState.SENT)) == 1
    assert exit_code_of(told(ActionState.INTENDED, approval=Approval.WAITING)) == 4
    assert exit_code_of(told(ActionState.REFUSED, is_done=False)) == 4
    assert exit_code_of(told(ActionState.REFUSED, is_done=False, send_count=1)) == 1


def test_what_is_open_says_what_to_type() -> None:
    unknown = said(told(ActionState.UNKNOWN, sentence="The connection broke."))
    assert unknown.startswith("Not known: The connection broke.")
    assert "pay look-up 3" in unknown
    assert "pay settle 3 --done|--not-done" in unknown
    waiting = said(told(ActionState.INTENDED, approval=Approval.WAITING))
    assert waiting.startswith("Waiting for approval")
    assert "pay approve 3" in waiting
    assert "pay activity 3" in said(told(ActionState.SENT))


def test_the_servers_words_stand_behind_ours_and_pass_the_gate() -> None:
    text = said(told(ActionState.REFUSED, is_done=False, status=402, server_text="no\x1b[2J\nDone: refunded"))
    assert "PaySG said: no�[2J�Done: refunded\n" in text
    assert "\x1b" not in text


def test_a_settled_action_says_how() -> None:
    assert state_words(told(ActionState.RESOLVED, is_done=True)) == "settled, done"
    assert state_words(told(ActionState.RESOLVED, is_done=False)) == "settled, not done"


def test_a_row_of_the_journal() -> None:
    cells = action_cells(told(ActionState.DONE, is_done=True))
    assert cells[0] == "3"
    assert cells[2:] == ["test", "refund", "S$20.00", "INV-1", "-", "done", "mei"]


def test_the_body_and_the_payers_address_are_no_part_of_what_is_told() -> None:
    assert "refund_amount_in_cents" not in str(told(ActionState.DONE))
    assert told(ActionState.DONE)["made_at"].endswith("Z")
    assert told(ActionState.DONE)["sent_at"] is None


def test_what_was_seen_and_said_comes_through_the_channel_as_it_was() -> None:
    seen = Seen("paid", "not_refunded", AT, None, None, 0)
    assert seen_from(seen_json(seen)) == seen
    confirmation = Confirmation("Mei", "asked by phone", "INV-1", has_checked_dashboard=True)
    assert confirmation_of({"confirmation": confirmation_json(confirmation)}) == confirmation
    assert confirmation_of({}) == Confirmation()
    assert not confirmation_of({"confirmation": {"has_checked_dashboard": "yes"}}).has_checked_dashboard
