"""A probe is known when it is ours, whole and under way; everything else is as if there were none."""

import asyncio

import pytest
from hypothesis import given
from hypothesis import strategies as st

from paysg_desktop.domain.answer import Answer
from paysg_desktop.domain.delivery import RawRequest
from paysg_desktop.usecases.self_probes import SelfProbes

KEY = b"\x07" * 32
ELSEWHERE = "/hooks/of-an-endpoint"


def probes(key: bytes = KEY) -> SelfProbes:
    numbers = iter(range(1, 1_000))
    return SelfProbes(key, "a" * 32, lambda count: next(numbers).to_bytes(count, "big"))


def request(path: str, body: bytes) -> RawRequest:
    return RawRequest(1, "POST", path, (), body, "192.0.2.1:5")


def answered(made: SelfProbes, path: str, body: bytes) -> Answer | None:
    return made.answer(path, request(path, body))


@pytest.mark.parametrize("path", ["", ELSEWHERE])
def test_our_own_is_answered_with_its_proof(path: str) -> None:
    made = probes()
    probe = made.begin()
    answer = answered(made, path or made.path, probe.body)
    assert answer is not None
    assert (answer.status, answer.body, probe.has_arrived) == (200, probe.proof, True)


def test_each_has_another_proof_and_it_is_not_what_was_sent() -> None:
    made = probes()
    one, two = made.begin(), made.begin()
    assert one.proof != two.proof
    assert one.proof not in one.body


def test_the_same_bytes_again_are_a_strangers() -> None:
    made = probes()
    probe = made.begin()
    made.end(probe)
    answer = answered(made, made.path, probe.body)
    assert answer is not None
    assert (answer.status, answer.body, probe.has_arrived) == (404, b"", False)
    assert answered(made, ELSEWHERE, probe.body) == answer


def test_one_of_another_program_gets_no_proof_and_is_no_delivery() -> None:
    made, other = probes(), probes(b"\x08" * 32)
    made.begin()
    answer = answered(made, ELSEWHERE, other.begin().body)
    assert answer is not None
    assert (answer.status, answer.body) == (404, b"")


@given(st.data())
def test_one_that_was_changed_on_the_way_is_refused_and_noted(data: st.DataObject) -> None:
    made = probes()
    body = bytearray(made.begin().body)
    place = data.draw(st.integers(0, len(body) - 1))
    body[place] ^= data.draw(st.integers(1, 255))
    answer = answered(made, made.path, bytes(body))
    assert answer is not None
    assert (answer.status, made.spoilt) == (404, 1)
    assert (answered(made, ELSEWHERE, bytes(body)) is None) == (place < len(b"paysg-desktop self-test 1\n"))


def test_a_delivery_goes_where_it_always_went_and_a_probe_never_does() -> None:
    made, came = probes(), []

    async def receive(path: str, request: RawRequest) -> Answer:
        came.append((path, request.body))
        return Answer(201)

    answer, probe = made.answers(receive), made.begin()

    async def send(path: str, body: bytes) -> int:
        return (await answer(path, request(path, body))).status

    assert asyncio.run(send(ELSEWHERE, b'{"id":"evt_1"}')) == 201
    assert asyncio.run(send(ELSEWHERE, probe.body)) == 200
    assert asyncio.run(send(made.path, probe.body)) == 200
    assert asyncio.run(send(made.path, b'{"id":"evt_1"}')) == 404
    assert came == [(ELSEWHERE, b'{"id":"evt_1"}')]
