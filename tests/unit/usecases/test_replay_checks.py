"""Why a replay can't be begun: a sentence for each, before anything is sent."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from paysg_desktop.domain.delivery import Source
from paysg_desktop.domain.endpoint import EndpointSecret, Environment, SecretReference
from paysg_desktop.domain.errors import NotFoundError, RefusedError, UsageError
from paysg_desktop.domain.forwarding import Destination
from paysg_desktop.domain.replay import Edits, ReplayPace
from paysg_desktop.domain.verification import Status
from paysg_desktop.usecases.replay import Replay
from paysg_desktop.usecases.replay_checks import (
    MOST_AT_ONCE,
    check_headers,
    check_order,
    check_replay,
    check_signing,
    check_single_headers,
    pauses,
    target_name,
    warnings,
)
from tests.builders import NOON, SECOND
from tests.unit.usecases.replays import URL, endpoint, order, row, target

AMOUNT = Edits(values=(("data.object.amount_in_cents", "1"),))
LIVE, TEST = Environment.LIVE, Environment.TEST


def checked(replay: Replay, *environments: Environment, is_confirmed: bool = False) -> Environment:
    rows = {number: row(number, each) for number, each in enumerate(environments, 1)}
    ids = tuple(rows)
    return check_replay(
        replace(replay, order=replace(replay.order, delivery_ids=ids)), rows, is_confirmed=is_confirmed
    )


def test_an_order_names_deliveries_and_one_place() -> None:
    check_order(order(*range(MOST_AT_ONCE)))
    with pytest.raises(RefusedError, match="10,001 deliveries, and at most 10,000"):
        check_order(order(*range(MOST_AT_ONCE + 1)))
    for wrong in (replace(order(), delivery_ids=()), order(url=None), order(destination_id="d")):
        with pytest.raises(UsageError):
            check_order(wrong)
    check_order(order(url=None, destination_id="d"))


def test_a_delivery_that_is_not_there() -> None:
    with pytest.raises(NotFoundError, match="no delivery 9 in this"):
        check_replay(Replay(order(1, 9), target()), {1: row(1)}, is_confirmed=False)


def test_one_environment_at_a_time() -> None:
    assert checked(Replay(order(), target()), TEST, TEST) is TEST
    with pytest.raises(RefusedError, match="of LIVE and TEST"):
        checked(Replay(order(), target()), TEST, LIVE)


def test_a_destination_takes_its_own_environment_only() -> None:
    app = Destination("d", "App", URL, TEST, 1)
    assert checked(Replay(order(), target(destination=app)), TEST) is TEST
    with pytest.raises(RefusedError, match="takes TEST deliveries, and these are LIVE"):
        checked(Replay(order(), target(destination=app)), LIVE)


@pytest.mark.parametrize(
    "fields", [{"edits": AMOUNT}, {"is_resigned": True}, {"is_new_id": True}, {"edits": Edits(headers=())}]
)
def test_what_was_made_up_never_goes_to_our_own_live_endpoint(fields: dict[str, Any]) -> None:
    own = endpoint(environment=LIVE)
    for environment in (LIVE, TEST):
        with pytest.raises(RefusedError, match="our own LIVE endpoint"):
            checked(Replay(order(**fields), target(own=own)), environment)
    assert checked(Replay(order(**fields), target(own=endpoint())), TEST) is TEST
    assert checked(Replay(order(**fields), target()), LIVE) is LIVE


def test_as_it_came_it_may_go_to_our_own_live_endpoint() -> None:
    own = endpoint(environment=LIVE)
    assert checked(Replay(order(), target(own=own)), LIVE) is LIVE
    with pytest.raises(RefusedError, match="our own LIVE endpoint"):
        checked(Replay(order(), target(own=own), ((b"X", b"1"),)), LIVE)
    with pytest.raises(RefusedError, match="our own LIVE endpoint"):
        checked(Replay(order(), target(own=own, secret="of a destination")), LIVE)


def test_an_endpoint_of_both_modes_takes_edited_test_deliveries() -> None:
    both = [EndpointSecret(SecretReference("env", each.value), environment=each) for each in (LIVE, TEST)]
    own = endpoint("yoco", *both, environment=LIVE)
    assert checked(Replay(order(edits=AMOUNT), target(own=own)), TEST) is TEST
    with pytest.raises(RefusedError, match="our own LIVE endpoint"):
        checked(Replay(order(edits=AMOUNT), target(own=own)), LIVE)


def test_live_leaves_this_computer_only_when_that_is_confirmed() -> None:
    away = Replay(order(), target(is_this_computer=False))
    with pytest.raises(RefusedError, match=r"payers' names, .*--confirm-live"):
        checked(away, LIVE)
    assert checked(away, LIVE, is_confirmed=True) is LIVE
    assert checked(away, TEST) is TEST
    assert checked(Replay(order(), target()), LIVE) is LIVE


@pytest.mark.parametrize(
    ("name", "value", "part"),
    [
        (b"", b"1", "The name of a header"),
        (b"A B", b"1", "The name of a header"),
        (b"X", b"a\r\nY: b", "control character"),
        (b"Host", b"x", "can't be set"),
        (b"content-LENGTH", b"1", "can't be set"),
        (b"Authorization", b"Basic x", "can't be set"),
        (b"Cookie", b"x", "can't be set"),
    ],
)
def test_headers_that_are_never_sent(name: bytes, value: bytes, part: str) -> None:
    with pytest.raises(UsageError, match=part):
        check_single_headers(((name, value),))


def test_headers_that_came_may_stand_among_those_that_replace_them() -> None:
    check_headers(((b"Host", b"x"), (b"Authorization", b"Basic x"), (b"X-Trace", b"1")))
    with pytest.raises(UsageError):
        check_headers(((b"X", b"a\nb"),))


def test_other_headers_may_be_set() -> None:
    check_single_headers(((b"X-Trace", b"caf\xe9 \t1"), (b"PaySG-Signature", b"t=1, v1=ab"), (b"X", b"")))


@pytest.mark.parametrize(
    "fields",
    [
        {"status": Status.FAILED},
        {"status": Status.UNSIGNED},
        {"status": Status.NO_SECRET},
        {"source": Source.CAPTURE},
        {"source": Source.REPLAY},
    ],
)
def test_our_live_secret_signs_only_what_was_genuine(fields: dict[str, Any]) -> None:
    rows = (row(1, LIVE), row(2, LIVE, **fields))
    signed = Replay(order(1, 2, is_resigned=True), target())
    with pytest.raises(RefusedError, match=r"Delivery 2 did not come .* make it genuine"):
        check_replay(signed, {each.id: each for each in rows}, is_confirmed=True)
    with pytest.raises(RefusedError, match="Delivery 2"):
        check_signing(Replay(order(1, 2), target(secret="of a destination")), LIVE, rows)
    check_signing(Replay(order(1, 2), target()), LIVE, rows)
    check_signing(signed, LIVE, rows[:1])


def test_elsewhere_it_is_said_that_signing_hides_what_did_not_hold() -> None:
    doubtful = (row(1), row(2, status=Status.FAILED), row(3, status=Status.FAILED))
    signed = Replay(order(1, 2, 3, is_resigned=True), target())
    (said,) = warnings(signed, TEST, (), doubtful)
    assert said.startswith("2 of these deliveries, 2 the first of them, did not come")
    assert warnings(signed, TEST, (), doubtful[:1]) == ()
    assert warnings(Replay(order(1, 2, 3), target()), TEST, (), doubtful) == ()


def test_what_should_be_known() -> None:
    def said(replay: Replay, environment: Environment = TEST, pauses_s: tuple[float, ...] = ()) -> tuple[str, ...]:
        return warnings(replay, environment, pauses_s, (row(),))

    assert said(Replay(order(is_resigned=True, edits=AMOUNT), target())) == ()
    assert said(Replay(order(edits=Edits(headers=())), target()), LIVE) == ()
    assert "won't hold" in said(Replay(order(edits=AMOUNT), target()))[0]
    assert "won't hold" in said(Replay(order(is_new_id=True), target()))[0]
    assert said(Replay(order(edits=AMOUNT), target(secret="of the app"))) == ()
    assert "looks genuine" in said(Replay(order(is_resigned=True), target()), LIVE)[0]
    gone = Destination("d", "App", URL, TEST, 1, stopped="It answered 410.")
    assert "takes nothing by itself" in said(Replay(order(), target(destination=gone, name="App")))[0]
    slow = Replay(order(pace=ReplayPace.ORIGINAL), target())
    assert said(slow, pauses_s=(0, 59)) == ()
    assert said(slow, pauses_s=(0, 90, 30)) == ("At the pace at which they came this takes 2 min.",)
    assert said(slow, pauses_s=(7_500,)) == ("At the pace at which they came this takes 2 h 5 min.",)
    assert said(slow, pauses_s=(183_600,)) == ("At the pace at which they came this takes 2 d 3 h.",)
    assert said(Replay(order(), target()), pauses_s=(183_600,)) == ()


def test_pauses_are_those_between_the_deliveries() -> None:
    assert pauses([NOON, NOON + 2 * SECOND, NOON + SECOND, NOON + 4 * SECOND]) == (0, 2, 0, 3)
    assert pauses([]) == ()
    assert pauses([NOON]) == (0,)


@pytest.mark.parametrize(
    ("url", "name"),
    [
        ("http://127.0.0.1:3000/hook/secret?key=1", "http://127.0.0.1:3000"),
        ("HTTPS://App.Example?key=secret", "https://App.Example"),
        ("http://name:secret@app.example#secret", "http://app.example"),
        ("http://[::1]:3000", "http://[::1]:3000"),
    ],
)
def test_an_address_is_shown_without_what_may_be_secret(url: str, name: str) -> None:
    assert target_name(url) == name
