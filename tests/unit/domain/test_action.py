"""Actions: what they show of themselves where programs print things."""

from __future__ import annotations

from paysg_desktop.domain.action import Action, ActionKind, ActionState, Confirmation, Ended, NewAction
from paysg_desktop.domain.endpoint import Environment


def test_no_foreign_text_and_no_personal_data_is_printed() -> None:
    order = NewAction(
        "key-1",
        "paysg",
        Environment.TEST,
        "service_1",
        ActionKind.CREATE,
        b"SECRET",
        reason="SECRET",
        reference="SECRET",
        payer_name="SECRET",
    )
    action = Action(1, order, 2, ActionState.DONE, server_text="SECRET", link="SECRET")
    ended = Ended(ActionState.DONE, "Done.", server_text="SECRET", link="SECRET")
    printed = repr((order, action, ended, Confirmation(reason="SECRET", reference="SECRET")))
    assert "SECRET" not in printed
    assert "key-1" in printed
