"""Desks with one guard taken out, so that the torture can show that it bites."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from paysg_desktop import action_desk
from paysg_desktop.store import journal
from paysg_desktop.store.store import Store
from paysg_desktop.usecases import act, guards

Sabotage = Callable[[pytest.MonkeyPatch], None]


def a_new_key_beside_an_old_one(patch: pytest.MonkeyPatch) -> None:
    """Another refund may be begun while one is not settled."""
    patch.setattr(journal, "_require_alone", lambda *_: None)
    patch.setattr(guards, "_why_open", lambda *_: None)


def keys_for_ever(patch: pytest.MonkeyPatch) -> None:
    """A key is sent again however old it is."""
    patch.setattr(act.Act, "_is_young", lambda *_: True)
    patch.setattr(journal, "is_key_young", lambda *_: True)


def sent_before_it_is_noted(patch: pytest.MonkeyPatch) -> None:
    """A request goes out that the journal does not speak of."""
    patch.setattr(Store, "send", lambda self, action_id, *_: self.reader.actions([action_id])[action_id])


def no_second_look(patch: pytest.MonkeyPatch) -> None:
    """What others did to the payment meanwhile is not noticed."""
    patch.setattr(act, "_why_not_now", lambda *_, **__: None)


def no_sum(patch: pytest.MonkeyPatch) -> None:
    """Refunds of one payment may ask for more than was paid together."""
    patch.setattr(journal, "_require_room", lambda *_: None)
    patch.setattr(action_desk.guards, "why_not_refund_of", lambda *_: None)


def forgotten_after_a_restart(patch: pytest.MonkeyPatch) -> None:
    """What was under way when the program died is taken for not done."""
    patch.setattr(journal, "recover", _forget)


def _forget(connection, at):
    told = journal.NEVER_SENT
    for (number,) in connection.execute("SELECT id FROM actions WHERE state = 'sent'").fetchall():
        connection.execute(
            "UPDATE actions SET state = 'refused', is_done = 0, ended_at = ?, sentence = ? WHERE id = ?",
            (at, told, number),
        )
    return (), journal.Changes()


SABOTAGES: dict[str, tuple[Sabotage, str]] = {
    "a new key beside an old one": (a_new_key_beside_an_old_one, "not settled"),
    "keys for ever": (keys_for_ever, "executed 2 times"),
    "sent before it is noted": (sent_before_it_is_noted, "without a durable row"),
    "no second look": (no_second_look, "had moved"),
    "no sum": (no_sum, "asked for, of"),
    "forgotten after a restart": (forgotten_after_a_restart, "executed: True"),
}
"""What is taken out, and words of the violation that must come of it."""
