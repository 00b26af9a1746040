"""What an examination sends: marked as made up, of small amounts, signed right or spoilt as it says."""

from __future__ import annotations

import re
from typing import Any

import pytest

from paysg_desktop.domain.errors import UsageError
from paysg_desktop.domain.verification import NamedSecret, Status
from paysg_desktop.providers.registry import PROVIDERS, get
from paysg_desktop.sandbox.examination.events import MARK, UNKNOWN_TYPE, EventMaker
from paysg_desktop.sandbox.examination.letters import Letters
from paysg_desktop.sandbox.examination.records import Sent
from paysg_desktop.sandbox.tampering_bodies import compact
from tests.builders import NOON
from tests.receivers.pretended import SECRETS, examined

HOUR = 3600 * 1_000_000
TIMED = get("gateway").with_settings({"message": "timestamp.raw_body", "timestamp_header": "X-Time"})
LARGEST_MINOR = 200
AMOUNT = re.compile(rb'"\w*amount\w*": ?([0-9]+)', re.IGNORECASE)


def parsed(name: str, event: dict[str, Any]) -> Any:
    return get(name).with_settings({"amount_unit": "minor"} if name == "gateway" else {}).parse(compact(event))


@pytest.mark.parametrize("name", PROVIDERS)
def test_everything_that_is_sent_is_marked_and_small(name: str) -> None:
    _, receiver = examined(name, "checks nothing")
    bodies = [body for method, _, _, body in receiver.requests if method == "POST"]
    assert len(bodies) > 15
    assert all(MARK.encode() in body for body in bodies)
    events = [told for told in map(get(name).parse, bodies) if not told.problem]
    assert all(MARK in str(told.event_id) for told in events)
    amounts = {int(text) for body in bodies for text in AMOUNT.findall(body)}
    assert amounts
    assert max(amounts) <= LARGEST_MINOR


@pytest.mark.parametrize("name", PROVIDERS)
def test_two_events_have_two_ids_and_a_payment_in_two_steps_has_one(name: str) -> None:
    maker = EventMaker(get(name))
    first, second = (parsed(name, maker.usual(NOON)) for _ in range(2))
    assert first.event_id != second.event_id
    assert first.payment_id != second.payment_id
    later, earlier, payment_id = (
        parsed(name, each) if isinstance(each, dict) else each for each in maker.in_two_steps(NOON)
    )
    assert later.event_id != earlier.event_id
    assert later.payment_id == earlier.payment_id == payment_id
    assert later.occurred_at - earlier.occurred_at == HOUR


@pytest.mark.parametrize("name", PROVIDERS)
def test_an_unknown_type_differs_in_its_type_alone(name: str) -> None:
    event = EventMaker(get(name)).unknown(NOON)
    told = get(name).parse(compact(event))
    assert told.event_type == UNKNOWN_TYPE
    assert told.event_id


def test_camel_case_says_the_same_in_other_names() -> None:
    event = EventMaker(get("paysg")).in_camel_case(NOON)
    assert "paymentStatus" in event["data"]["object"]
    assert not any("_" in key for key in (*event, *event["data"]["object"]))
    told = parsed("paysg", event)
    assert told.snapshot["payment_status"] == "paid"
    assert told.snapshot["amount_minor"] == 100


@pytest.mark.parametrize("name", PROVIDERS)
def test_a_huge_event_is_as_large_as_it_is_said_to_be(name: str) -> None:
    body = compact(EventMaker(get(name)).huge(NOON, 900_000))
    assert 900_000 < len(body) < 910_000
    assert get(name).parse(body).problem is None


def test_a_gateways_own_places_are_filled() -> None:
    settings = {"event_id_path": "meta.key", "payment_id_path": "pay.id", "reference_path": "pay.ref"}
    provider = get("gateway").with_settings(settings | {"amount_unit": "major"})
    event = EventMaker(provider).usual(NOON)
    assert MARK in event["meta"]["key"]
    assert MARK in event["pay"]["id"]
    assert MARK in event["pay"]["ref"]
    assert event["data"]["amount"] == 1


def test_a_provider_whose_events_are_not_known_is_refused() -> None:
    class Other(type(get("paysg"))):  # type: ignore[misc]
        name = "other"
        title = "Other"

    with pytest.raises(UsageError, match="Other can't be examined"):
        EventMaker(Other())


@pytest.mark.parametrize("name", [*PROVIDERS, "timed"])
def test_letters_hold_and_forgeries_do_not(name: str) -> None:
    provider = TIMED if name == "timed" else get(name)
    secret = SECRETS.get(name, "a secret of some length")
    letters, event = Letters(provider, secret), EventMaker(provider).usual(NOON)

    def status(sent: Sent) -> Status:
        return provider.verify(sent.headers, sent.body, [NamedSecret("own", secret)], NOON).status

    assert status(letters.signed(event, NOON)) is Status.VERIFIED
    assert status(letters.spaced(event, NOON)) is Status.VERIFIED
    assert letters.spaced(event, NOON).body != letters.signed(event, NOON).body
    assert status(letters.forged("unsigned", event, NOON)) is Status.UNSIGNED
    assert status(letters.forged("wrong-secret", event, NOON)) is Status.FAILED
    assert status(letters.forged("tampered", event, NOON)) is Status.FAILED


def test_a_secret_that_can_be_no_key_is_refused_before_anything_is_sent() -> None:
    with pytest.raises(UsageError):
        examined("yoco", secret="whsec_this is no base64")
