"""What is sent when a delivery is sent again: as it came, edited, under a new id, signed anew."""

from __future__ import annotations

import json

import pytest

from paysg_desktop.domain.endpoint import EndpointSecret, Environment, SecretReference
from paysg_desktop.domain.errors import RefusedError, SecretUnavailableError, UsageError
from paysg_desktop.domain.headers import Headers
from paysg_desktop.domain.replay import Edits
from paysg_desktop.domain.verification import NamedSecret, Status
from paysg_desktop.providers.registry import PROVIDERS
from paysg_desktop.usecases.replay import Replay, edited_headers
from tests.builders import DAY, NOON
from tests.signing import SECRET
from tests.unit.usecases.replays import BODY, CAME, MARK, book, detail, endpoint, order, prepare, target

YOCO_TEST, YOCO_LIVE = (
    "whsec_dGVzdC1zZWNyZXQtMDEyMzQ1Njc4OWFiY2RlZg==",
    "whsec_bGl2ZS1zZWNyZXQtMDEyMzQ1Njc4OWFiY2RlZg==",
)
YOCO_BODY = b'{"id":"evt_abcdefghijkl","type":"payment.succeeded","payload":{"id":"p_1","mode":"test"}}'
YOCO_CAME: Headers = (
    (b"webhook-id", b"msg_original"),
    (b"webhook-timestamp", b"1"),
    (b"webhook-signature", b"v1,AAAA"),
    (b"Content-Type", b"application/json"),
)


def names(headers: Headers) -> list[str]:
    return [name.decode() for name, _ in headers]


def value(headers: Headers, name: str) -> bytes:
    (found,) = (each for key, each in headers if key.decode().lower() == name.lower())
    return found


def status(provider: str, headers: Headers, body: bytes, secret: str = SECRET, now: int = NOON) -> Status:
    return PROVIDERS[provider].verify(headers, body, [NamedSecret("s", secret)], now).status


def test_as_it_came_is_the_same_but_for_what_is_never_passed_on() -> None:
    out = prepare()(detail())
    assert out.body == BODY
    assert out.headers == (*CAME[1:4], (b"PaySG-Desktop-Mark", MARK % 7))
    assert (out.parent_id, out.is_edited, out.is_resigned) == (7, False, False)
    assert status("paysg", out.headers, out.body) is Status.VERIFIED


def test_a_value_is_set_and_every_other_byte_stays() -> None:
    out = prepare(edits=Edits(values=(("data.object.amount_in_cents", "999"),)))(detail())
    assert out.body == BODY.replace(b'"amount_in_cents":1234', b'"amount_in_cents":999')
    assert out.is_edited
    assert value(out.headers, "PaySG-Signature") == value(CAME, "PaySG-Signature")
    assert status("paysg", out.headers, out.body) is Status.FAILED


def test_signed_anew_it_verifies_at_the_time_it_is_sent() -> None:
    later = NOON + 40 * DAY
    out = prepare(edits=Edits(values=(("data.object.amount_in_cents", "999"),)), is_resigned=True, now=later)(
        detail()
    )
    assert names(out.headers) == ["content-TYPE", "X-Trace", "PaySG-Signature", "PaySG-Desktop-Mark"]
    strict = PROVIDERS["paysg"].with_settings({"time_policy": "reject"})
    assert strict.verify(out.headers, out.body, [NamedSecret("s", SECRET)], later).status is Status.VERIFIED
    assert out.is_resigned


def test_a_whole_body_and_then_single_values() -> None:
    out = prepare(edits=Edits(body=b'{"a": 1, "b": 2}', values=(("b", "3"),)))(detail(b"not json"))
    assert out.body == b'{"a": 1, "b": 3}'


def test_values_of_what_is_no_json_are_refused_with_the_delivery() -> None:
    with pytest.raises(UsageError, match="Delivery 7: The body is not JSON"):
        prepare(edits=Edits(values=(("a", "1"),)))(detail(b"not json"))


def test_headers_are_replaced_set_and_left_out() -> None:
    came: Headers = ((b"A", b"1"), (b"b", b"2"), (b"B", b"3"), (b"C", b"4"))
    single: Headers = ((b"B", b"9"), (b"c", b""), (b"D", b"5"), (b"E", b""))
    assert edited_headers(came, Edits(), single) == ((b"A", b"1"), (b"B", b"9"), (b"D", b"5"))
    assert edited_headers(came, Edits(headers=((b"X", b"1"),)), ()) == ((b"X", b"1"),)
    out = prepare(
        Replay(order(edits=Edits(headers=((b"Cookie", b"key"), *CAME))), target(), ((b"X-Trace", b"2"),))
    )(detail())
    assert value(out.headers, "X-Trace") == b"2"
    assert b"key" not in [each for _, each in out.headers]
    assert out.is_edited


def test_a_new_id_stands_in_the_event_and_nowhere_else() -> None:
    body = b'{"note":"evt_1", "id" : "evt_1","data":{"object":{"id":"evt_1"}},"type":"payment.succeeded"}'
    out = prepare(is_new_id=True, is_resigned=True)(detail(body))
    assert out.body == body.replace(b'"id" : "evt_1"', b'"id" : "new-evt_1"')
    assert out.is_edited
    assert status("paysg", out.headers, out.body) is Status.VERIFIED


def test_a_gateways_own_path_of_the_id_is_respected() -> None:
    one = endpoint("gateway", settings={"event_id_path": "meta.event"})
    body = b'{"id":"x_1","meta":{"event":"x_1"},"type":"payment.completed"}'
    out = prepare(Replay(order(is_new_id=True), target()), book(one))(detail(body))
    assert json.loads(out.body) == {"id": "x_1", "meta": {"event": "new-x_1"}, "type": "payment.completed"}


def test_one_event_told_twice_stays_one() -> None:
    made = iter(("first", "second"))
    preparing = prepare(is_new_id=True)
    preparing._fresh = lambda _: next(made)
    bodies = {preparing(detail(id_=id_)).body for id_ in (1, 2)}
    assert len(bodies) == 1


@pytest.mark.parametrize("body", [b"not json", b"[]", b'{"type":"x"}'])
def test_a_body_without_an_id_gets_no_new_one(body: bytes) -> None:
    with pytest.raises(UsageError, match="no event id"):
        prepare(is_new_id=True)(detail(body))


def test_standard_webhooks_keep_the_messages_id_unless_a_new_one_is_wanted() -> None:
    opened = book(endpoint("yoco"), A=YOCO_TEST)
    again = prepare(Replay(order(is_resigned=True), target()), opened)(detail(YOCO_BODY, YOCO_CAME))
    assert value(again.headers, "webhook-id") == b"msg_original"
    assert status("yoco", again.headers, again.body, YOCO_TEST) is Status.VERIFIED
    anew = prepare(Replay(order(is_resigned=True, is_new_id=True), target()), opened)(detail(YOCO_BODY, YOCO_CAME))
    assert value(anew.headers, "webhook-id") != b"msg_original"
    assert status("yoco", anew.headers, anew.body, YOCO_TEST) is Status.VERIFIED
    unsigned = prepare(Replay(order(is_new_id=True), target()), opened)(detail(YOCO_BODY, YOCO_CAME))
    assert value(unsigned.headers, "webhook-id") == b"new-msg_original"
    assert value(unsigned.headers, "webhook-signature") == b"v1,AAAA"


@pytest.mark.parametrize("message_id", [b"", b"caf\xe9", b"a\tb"])
def test_a_message_id_that_nobody_could_sign_is_made_anew(message_id: bytes) -> None:
    came = ((b"webhook-id", message_id), *YOCO_CAME[1:])
    opened = book(endpoint("yoco"), A=YOCO_TEST)
    out = prepare(Replay(order(is_resigned=True), target()), opened)(detail(YOCO_BODY, came))
    assert status("yoco", out.headers, out.body, YOCO_TEST) is Status.VERIFIED


@pytest.mark.parametrize(("environment", "secret"), [(Environment.TEST, YOCO_TEST), (Environment.LIVE, YOCO_LIVE)])
def test_the_secret_is_that_of_the_deliverys_mode(environment: Environment, secret: str) -> None:
    live = EndpointSecret(SecretReference("env", "L"), environment=Environment.LIVE)
    test = EndpointSecret(SecretReference("env", "T"), environment=Environment.TEST)
    opened = book(endpoint("yoco", live, test, environment=Environment.LIVE), L=YOCO_LIVE, T=YOCO_TEST)
    out = prepare(Replay(order(is_resigned=True), target()), opened)(
        detail(YOCO_BODY.replace(b"test", environment.value.encode()), YOCO_CAME, environment=environment)
    )
    assert status("yoco", out.headers, out.body, secret) is Status.VERIFIED


def test_a_live_secret_signs_nothing_of_test() -> None:
    live = EndpointSecret(SecretReference("env", "L"), environment=Environment.LIVE)
    opened = book(endpoint("yoco", live, environment=Environment.LIVE), L=YOCO_LIVE)
    with pytest.raises(RefusedError, match="no current secret for these"):
        prepare(Replay(order(is_resigned=True), target()), opened)(detail(YOCO_BODY, YOCO_CAME))


def test_the_current_secret_signs_and_not_the_one_before_it() -> None:
    new = EndpointSecret(SecretReference("env", "NEW"))
    old = EndpointSecret(SecretReference("env", "OLD"), accepted_until=NOON + DAY)
    out = prepare(
        Replay(order(is_resigned=True), target()), book(endpoint("paysg", new, old), NEW="new", OLD="old")
    )(detail())
    assert status("paysg", out.headers, out.body, "new") is Status.VERIFIED


def test_a_destinations_own_secret_signs_all_that_goes_there() -> None:
    out = prepare(Replay(order(), target(secret="of the app")))(detail())
    assert status("paysg", out.headers, out.body, "of the app") is Status.VERIFIED
    assert out.is_resigned


def test_without_a_secret_nothing_is_signed() -> None:
    retired = EndpointSecret(SecretReference("env", "A"), accepted_until=NOON - 1)
    for one in (endpoint("paysg", secrets=()), endpoint("paysg", retired)):
        with pytest.raises(RefusedError, match="no current secret"):
            prepare(Replay(order(is_resigned=True), target()), book(one))(detail())
    with pytest.raises(RefusedError, match="only as it came"):
        prepare(Replay(order(is_resigned=True), target()), book(endpoint("paysg", id="ep_other")))(detail())


@pytest.mark.expected_log("can't be used")
def test_a_secret_that_cannot_be_read_is_said_to_be() -> None:
    with pytest.raises(SecretUnavailableError, match="can't be read here"):
        prepare(Replay(order(is_resigned=True), target()), book(endpoint(), B=SECRET))(detail())


def test_what_came_to_an_unknown_endpoint_can_be_sent_as_it_came() -> None:
    assert prepare(Replay(order(), target()), book(endpoint(id="ep_other")))(detail()).body == BODY
