"""One action at a time against a provider that answers as it is told; the journal is the real one."""

import asyncio
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from paysg_desktop.api.network import Network
from paysg_desktop.domain.action import (
    KEY_LIFE_US,
    NEVER_SENT,
    Action,
    ActionKind,
    ActionState,
    Approval,
    NewAction,
    Seen,
)
from paysg_desktop.domain.changes import Hub
from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.domain.errors import (
    ApiAnswerError,
    ApiBusyError,
    ApiConflictError,
    ApiError,
    ApiFaultError,
    ApiInvalidError,
    ApiKeyError,
    ApiNotFoundError,
    ApiStateError,
    ApiUncertainError,
    ApiUnreachableError,
    PaySGDesktopError,
    UsageError,
)
from paysg_desktop.store.store import Store
from paysg_desktop.usecases import act as act_module
from paysg_desktop.usecases import act_words as words
from paysg_desktop.usecases.act import SETTLED_AFTER_US, WAITS_S, Act
from paysg_desktop.usecases.doers import Done, Found, Reading
from tests.builders import interpret
from tests.fakes import FakeClock

SECOND = 1_000_000
HOUR_US = 3600 * SECOND
SEEN = Seen("paid", "not_refunded", 7)
DONE = Done("PaySG refunded S$20.00.", payment_id="P1", refund_id="key-1", after=Seen("paid", "partly", 8))
LOST = ApiUncertainError("It may have been done.")
NO_TRACE, SHOWN, ASK = Found(False, "No trace."), Found(True, "Shown."), Found(None, "Ask.")


class Provider:
    """Answers `do` with these one after the other, the last one again and again."""

    clock_offset_s: int | None = None

    def __init__(self, *answers: Done | ApiError, found: Found | ApiError = ASK, seen: Seen | None = SEEN) -> None:
        self.answers = list(answers)
        self.found = found
        self.seen: Seen | ApiError | None = seen
        self.sent: list[tuple[str, bytes]] = []
        self.looked = 0

    async def read(self, action: Action) -> Reading | None:
        if isinstance(self.seen, PaySGDesktopError):
            raise self.seen
        return Reading(self.seen) if self.seen else None

    async def do(self, action: Action) -> Done:
        assert action.state is ActionState.SENT
        self.sent.append((action.order.key, action.order.body))
        answer = self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]
        if isinstance(answer, ApiError):
            raise answer
        return answer

    async def find(self, action: Action) -> Found:
        self.looked += 1
        if isinstance(self.found, ApiError):
            raise self.found
        return self.found


class Desk:
    """An `Act` on a real journal; waits take no time, and are noted."""

    def __init__(self, folder: Path) -> None:
        self.clock = FakeClock()
        self.store = Store(folder, interpret, Hub(), self.clock)
        self.waits: list[float] = []
        self.act = Act(self.store, self.clock, self._sleep)

    async def _sleep(self, seconds: float) -> None:
        self.waits.append(seconds)

    def intend(self, kind: ActionKind = ActionKind.REFUND, **changes: Any) -> Action:
        return self.store.intend(order(kind, **changes))[0]

    def perform(self, provider: Provider, kind: ActionKind = ActionKind.REFUND, **changes: Any) -> Action:
        return asyncio.run(self.act.perform(self.intend(kind, **changes), provider))

    def look_up(self, action: Action, provider: Provider) -> Action:
        return asyncio.run(self.act.look_up(action, provider))

    def states(self, action: Action) -> list[str]:
        detail = self.store.reader.action(action.id)
        assert detail is not None
        return [step.state.value for step in detail.steps]


def order(kind: ActionKind = ActionKind.REFUND, key: str = "key-1", **changes: Any) -> NewAction:
    given: dict[str, Any] = {
        "payment_id": None if kind is ActionKind.CREATE else "P1",
        "amount_minor": 2000,
        "paid_minor": 5000,
        "currency": "SGD",
        "seen": SEEN,
        "body": b'{"refund_amount_in_cents":2000}',
    }
    return NewAction(
        key=key, provider="paysg", environment=Environment.TEST, account="s1", kind=kind, **(given | changes)
    )


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = Desk(tmp_path)
    yield made
    made.store.close()


def test_what_the_provider_says_it_did_is_done(desk: Desk) -> None:
    provider = Provider(DONE)
    done = desk.perform(provider)
    assert (done.state, done.is_done, done.sentence) == (ActionState.DONE, True, DONE.sentence)
    assert (done.before, done.after, done.send_count) == (SEEN, DONE.after, 1)
    assert provider.sent == [("key-1", b'{"refund_amount_in_cents":2000}')]
    assert desk.states(done) == ["intended", "sent", "done"]


def test_an_action_that_has_ended_is_not_done_again(desk: Desk) -> None:
    provider = Provider(DONE)
    done = desk.perform(provider)
    assert asyncio.run(desk.act.perform(done, provider)) == done
    assert desk.look_up(done, provider) == done
    assert len(provider.sent) == 1


def test_a_lost_answer_is_asked_for_again_by_the_same_key_and_bytes(desk: Desk) -> None:
    provider = Provider(LOST, LOST, DONE)
    done = desk.perform(provider)
    assert done.state is ActionState.DONE
    assert len(set(provider.sent)) == 1
    assert len(provider.sent) == 3
    assert desk.waits == list(WAITS_S[:2])
    assert desk.states(done) == ["intended", "sent", "unknown", "sent", "unknown", "sent", "done"]


def test_what_stays_lost_is_unknown_and_is_looked_up_by_its_own_key(desk: Desk) -> None:
    provider = Provider(LOST)
    lost = desk.perform(provider)
    assert (lost.state, lost.is_done, lost.sentence) == (
        ActionState.UNKNOWN,
        None,
        words.said(words.TIMED_OUT, lost),
    )
    assert len(provider.sent) == 1 + len(WAITS_S)
    assert provider.looked == 0
    again = desk.look_up(lost, Provider(DONE))
    assert again.state is ActionState.DONE


@pytest.mark.parametrize("error", [ApiConflictError("At work.", status=409), ApiFaultError("Fault.", status=504)])
def test_what_may_still_be_worked_on_stays_unknown(desk: Desk, error: ApiError) -> None:
    lost = desk.perform(Provider(error, found=NO_TRACE))
    assert lost.state is ActionState.UNKNOWN
    assert not lost.is_stored_fault


@pytest.mark.parametrize(
    ("found", "state", "is_done"),
    [
        (NO_TRACE, ActionState.UNKNOWN, None),
        (SHOWN, ActionState.RESOLVED, True),
        (ASK, ActionState.UNKNOWN, None),
    ],
)
@pytest.mark.parametrize("status", [500, 503])
def test_a_fault_that_the_provider_keeps_is_looked_up_and_not_sent_for_ever(
    desk: Desk, found: Found, state: ActionState, is_done: bool | None, status: int
) -> None:
    provider = Provider(ApiFaultError("Fault.", status=status), found=found)
    ended = desk.perform(provider)
    assert (ended.state, ended.is_done) == (state, is_done)
    assert ended.is_stored_fault is (state is ActionState.UNKNOWN)
    assert len(provider.sent) == 2
    desk.clock.micros += SETTLED_AFTER_US
    later = desk.look_up(ended, provider)
    assert later.is_done is (False if found is NO_TRACE else is_done)
    assert len(provider.sent) == 2


def test_an_old_key_is_never_sent_again(desk: Desk) -> None:
    lost = desk.perform(Provider(LOST))
    desk.clock.micros += KEY_LIFE_US
    provider = Provider(DONE, found=ASK)
    asked = desk.look_up(lost, provider)
    assert (asked.state, asked.sentence) == (ActionState.UNKNOWN, "Ask.")
    assert provider.sent == []
    gone = desk.look_up(asked, Provider(DONE, found=NO_TRACE))
    assert (gone.state, gone.is_done) == (ActionState.RESOLVED, False)


def punctual(*answers: Done | ApiError, **others: Any) -> Provider:
    """A provider whose answers have a date."""
    made = Provider(*answers, **others)
    made.clock_offset_s = 0
    return made


@pytest.mark.parametrize(("later_us", "sent"), [(2 * SECOND, 1), (SETTLED_AFTER_US, 0), (-HOUR_US, 0)])
def test_what_somebody_moved_meanwhile_is_not_refunded_on_top(desk: Desk, later_us: int, sent: int) -> None:
    lost = desk.perform(punctual(LOST))
    assert lost.sent_at is not None
    moved = punctual(DONE, seen=Seen("paid", "partially_refunded", lost.sent_at + later_us))
    desk.clock.micros += 2 * HOUR_US
    desk.look_up(lost, moved)
    assert len(moved.sent) == sent


def test_what_a_person_is_asked_is_not_sent_behind_their_back(desk: Desk) -> None:
    lost = desk.perform(Provider(LOST))
    asked = desk.look_up(lost, Provider(DONE, seen=Seen("paid", "partially_refunded", 8), found=ASK))
    assert (asked.state, asked.is_stored_fault) == (ActionState.UNKNOWN, True)
    later = Provider(DONE, found=ASK)
    assert desk.look_up(asked, later) == asked
    assert later.sent == []


def test_a_look_up_that_may_send_nothing_sends_nothing(desk: Desk) -> None:
    lost = desk.perform(Provider(LOST))
    provider = Provider(DONE, found=ASK)
    asyncio.run(desk.act.look_up(lost, provider, may_send=False))
    assert provider.sent == []


def test_a_computer_that_sleeps_between_two_sendings_sends_no_old_key(desk: Desk) -> None:
    async def sleep(seconds: float) -> None:
        desk.clock.micros += 25 * HOUR_US

    act = Act(desk.store, desk.clock, sleep)
    provider = Provider(LOST, DONE, found=ASK)
    asked = asyncio.run(act.perform(desk.intend(), provider))
    assert asked.state is ActionState.UNKNOWN
    assert len(provider.sent) == 1


def test_what_was_never_sent_ends_when_it_is_looked_up(desk: Desk) -> None:
    left = desk.intend()
    provider = Provider(DONE)
    dropped = desk.look_up(left, provider)
    assert (dropped.state, dropped.sentence, provider.sent) == (ActionState.REFUSED, NEVER_SENT, [])
    waiting = desk.intend(key="key-2", payment_id="P2", approval=Approval.WAITING)
    assert desk.look_up(waiting, provider) == waiting


def test_whatever_goes_wrong_before_the_sending_ends_it(desk: Desk) -> None:
    provider = Provider(DONE)
    provider.seen = UsageError("This id is none.")  # type: ignore[assignment]
    refused = desk.perform(provider)
    assert (refused.state, provider.sent) == (ActionState.REFUSED, [])


def test_a_clock_set_forward_does_not_prove_that_it_was_not_done(desk: Desk) -> None:
    lost = desk.perform(punctual(LOST))
    desk.clock.micros += 24 * HOUR_US
    later = punctual(DONE, found=NO_TRACE)
    later.clock_offset_s = 24 * 3600
    assert desk.look_up(lost, later).state is ActionState.UNKNOWN


def test_the_time_of_a_first_sending_is_learned_from_its_answer(desk: Desk) -> None:
    provider = Provider(ApiFaultError("Fault.", status=504), seen=None)

    async def do(action: Action) -> Done:
        provider.clock_offset_s = 60
        raise ApiFaultError("Fault.", status=504)

    provider.do = do  # type: ignore[method-assign]
    lost = desk.perform(provider, ActionKind.CREATE)
    assert lost.sent_at is not None
    assert lost.key_at == lost.sent_at - 60 * SECOND


def test_a_clock_that_was_set_back_makes_no_key_young(desk: Desk) -> None:
    lost = desk.perform(Provider(LOST))
    desk.clock.micros -= HOUR_US
    provider = Provider(DONE)
    assert desk.look_up(lost, provider).state is ActionState.UNKNOWN
    assert provider.sent == []


def test_the_providers_clock_says_how_old_a_key_is(desk: Desk) -> None:
    first = Provider(LOST)
    first.clock_offset_s = 0
    lost = desk.perform(first)
    assert lost.key_at == lost.sent_at
    # A day went by there, while this clock was set back twelve hours.
    desk.clock.micros += 12 * HOUR_US
    later = Provider(DONE)
    later.clock_offset_s = -12 * 3600
    assert desk.look_up(lost, later).state is ActionState.UNKNOWN
    assert later.sent == []


@pytest.mark.parametrize("error", [ApiInvalidError("Bad.", status=400), ApiStateError("No.", status=402)])
def test_a_no_to_the_first_sending_is_a_no(desk: Desk, error: ApiError) -> None:
    refused = desk.perform(Provider(error))
    assert (refused.state, refused.is_done, refused.status) == (ActionState.REFUSED, False, error.status)
    assert refused.sentence == str(error)


def test_a_no_to_a_further_sending_says_nothing_of_the_first(desk: Desk) -> None:
    no = ApiInvalidError("Too high.", status=400)
    lost = desk.perform(Provider(LOST, no, found=NO_TRACE))
    assert lost.state is ActionState.UNKNOWN
    desk.clock.micros += SETTLED_AFTER_US
    gone = desk.look_up(lost, Provider(no, found=NO_TRACE))
    assert (gone.state, gone.is_done) == (ActionState.RESOLVED, False)


@pytest.mark.parametrize(
    "error", [ApiAnswerError("Elsewhere.", status=302), ApiNotFoundError("None.", status=404)]
)
def test_what_something_in_between_says_is_no_answer(desk: Desk, error: ApiError) -> None:
    lost = desk.perform(Provider(LOST, error, found=NO_TRACE))
    desk.clock.micros += SETTLED_AFTER_US
    assert desk.look_up(lost, Provider(error, found=NO_TRACE)).state is ActionState.UNKNOWN


def test_a_key_that_is_refused_says_nothing_either(desk: Desk) -> None:
    provider = Provider(LOST, ApiKeyError("No key.", status=401), found=NO_TRACE)
    assert desk.perform(provider).state is ActionState.UNKNOWN
    assert provider.looked == 0


def test_what_can_not_be_reached_was_not_sent(desk: Desk) -> None:
    refused = desk.perform(Provider(ApiUnreachableError("No network.")))
    assert (refused.state, refused.is_done) == (ActionState.REFUSED, False)
    assert words.NOTHING_SENT in refused.sentence


def test_a_pause_that_is_asked_for_is_kept_and_nothing_was_done_in_it(desk: Desk) -> None:
    pause = ApiBusyError("Wait.", status=429, retry_after_s=5.0)
    assert desk.perform(Provider(pause, DONE)).state is ActionState.DONE
    assert desk.waits == [5.0]
    refused = desk.perform(Provider(pause), key="key-2")
    assert (refused.state, refused.is_done) == (ActionState.REFUSED, False)


@pytest.mark.parametrize("kind", [ActionKind.SEND_EMAIL, ActionKind.CANCEL])
def test_what_has_no_key_is_not_sent_again_after_a_pause_either(desk: Desk, kind: ActionKind) -> None:
    provider = Provider(ApiBusyError("Wait.", status=429, retry_after_s=1.0), seen=Seen("unpaid"))
    refused = desk.perform(provider, kind)
    assert (refused.state, refused.is_done, len(provider.sent)) == (ActionState.REFUSED, False, 1)


def test_a_long_pause_is_not_waited_for(desk: Desk) -> None:
    refused = desk.perform(Provider(ApiBusyError("Wait.", status=429, retry_after_s=600.0)))
    assert refused.state is ActionState.REFUSED
    assert desk.waits == []


def test_a_payment_that_moved_without_us_stops_it(desk: Desk) -> None:
    provider = Provider(DONE, seen=Seen("paid", "partially_refunded", 8))
    refused = desk.perform(provider)
    assert refused.state is ActionState.REFUSED
    assert provider.sent == []
    assert refused.send_count == 0


def test_a_payment_that_can_not_be_read_is_not_acted_on(desk: Desk) -> None:
    provider = Provider(DONE)
    provider.seen = ApiFaultError("Fault.", status=500)  # type: ignore[assignment]
    refused = desk.perform(provider)
    assert refused.state is ActionState.REFUSED
    assert provider.sent == []


def test_a_payer_who_was_quicker_is_told(desk: Desk) -> None:
    provider = Provider(DONE, seen=Seen("paid"))
    refused = desk.perform(provider, ActionKind.CANCEL)
    assert (refused.state, refused.sentence) == (ActionState.REFUSED, words.QUICKER)
    assert provider.sent == []


@pytest.mark.parametrize("kind", [ActionKind.SEND_EMAIL, ActionKind.CANCEL])
def test_what_has_no_key_is_sent_once(desk: Desk, kind: ActionKind) -> None:
    provider = Provider(LOST, found=NO_TRACE, seen=Seen("unpaid"))
    lost = desk.perform(provider, kind)
    assert lost.state is ActionState.UNKNOWN
    assert len(provider.sent) == 1
    desk.clock.micros += SETTLED_AFTER_US
    settled = desk.look_up(lost, provider)
    assert (settled.state, settled.is_done) == (ActionState.RESOLVED, False)
    assert len(provider.sent) == 1


def test_what_is_found_at_once_needs_no_waiting(desk: Desk) -> None:
    lost = desk.perform(Provider(LOST, found=SHOWN, seen=Seen("unpaid")), ActionKind.SEND_EMAIL)
    assert (lost.state, lost.is_done) == (ActionState.RESOLVED, True)


def test_a_provider_out_of_reach_leaves_it_unknown(desk: Desk) -> None:
    lost = desk.perform(Provider(LOST))
    away = Provider(DONE)
    away.seen = ApiUnreachableError("No network.")  # type: ignore[assignment]
    still = desk.look_up(lost, away)
    assert still.state is ActionState.UNKNOWN
    assert away.sent == []


def test_two_look_ups_at_once_send_one_request(desk: Desk) -> None:
    lost = desk.perform(Provider(LOST))
    provider = Provider(DONE)

    async def both() -> None:
        await asyncio.gather(desk.act.look_up(lost, provider), desk.act.look_up(lost, provider))

    asyncio.run(both())
    assert len(provider.sent) == 1


def test_a_start_finds_what_was_left(desk: Desk) -> None:
    unsent = desk.intend()
    waiting = desk.intend(key="key-2", payment_id="P2", approval=Approval.WAITING)
    sent = desk.store.send(desk.intend(key="key-3", payment_id="P3").id, None, None)
    left = {action.id: action for action in desk.store.recover()}
    assert (left[unsent.id].state, left[unsent.id].sentence) == (ActionState.REFUSED, NEVER_SENT)
    assert left[sent.id].state is ActionState.UNKNOWN
    assert waiting.id not in left


def test_the_network_gives_a_request_up_while_it_still_counts_as_under_way() -> None:
    network = Network()
    assert network.connect_s + network.answer_s <= act_module._UNDER_WAY_US / SECOND
