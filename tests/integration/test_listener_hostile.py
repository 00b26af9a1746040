"""Hostile requests: each gets its answer, nothing of it is taken, and the next honest one is served."""

from __future__ import annotations

import asyncio

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from paysg_desktop.listener.limits import Limits
from tests.hostile import HOSTILE, Hostile
from tests.raw_http import PATH, exchange, post, run, served, status_of

SLOW = [hostile for hostile in HOSTILE if hostile.is_slow]


def test_corpus_is_large_and_its_names_are_unique() -> None:
    assert len(HOSTILE) >= 130
    assert len({hostile.name for hostile in HOSTILE}) == len(HOSTILE)


@pytest.mark.parametrize(
    "hostile", [each for each in HOSTILE if not each.is_slow], ids=lambda hostile: hostile.name
)
def test_hostile_request_gets_its_answer_and_is_not_taken(hostile: Hostile) -> None:
    run(_judge(hostile))


async def _judge(hostile: Hostile) -> None:
    async with served() as listener:
        came = await exchange(listener.port, hostile.raw(listener.host, PATH), is_cut=hostile.is_cut)
        _assert_answer(came, hostile.status)
        assert listener.taken == []
        assert await status_of(listener.port, post(listener.host)) == 200
        assert len(listener.taken) == 1


def test_unfinished_requests_end_with_the_deadline() -> None:
    async def test() -> None:
        async with served(Limits(deadline_s=0.5)) as listener:
            raws = [hostile.raw(listener.host, PATH) for hostile in SLOW]
            answers = await asyncio.gather(*[exchange(listener.port, raw) for raw in raws])
            for hostile, came in zip(SLOW, answers, strict=True):
                _assert_answer(came, hostile.status)
            assert listener.taken == []
            assert await status_of(listener.port, post(listener.host)) == 200

    run(test())


def _assert_answer(came: bytes, status: int | None) -> None:
    if status is None:
        assert came == b""
        return
    head, end, body = came.partition(b"\r\n\r\n")
    line, *headers = head.split(b"\r\n")
    assert line.startswith(b"HTTP/1.1 %d " % status)
    assert end
    assert body == b""
    expected = [b"content-length: 0", b"connection: close"]
    assert headers == ([b"allow: POST", *expected] if status == 405 else expected)


_HONEST = (
    b"POST /hook HTTP/1.1\r\nHost: localhost:<port>\r\nX-A: 1\r\nContent-Length: 10\r\n\r\n0123456789",
    b"POST /hook?x HTTP/1.1\r\nHost: 127.0.0.1:<port>\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n",
    b"POST /hook HTTP/1.0\r\nhost: [::1]:<port>\r\ncontent-length: 2\r\nConnection: keep-alive\r\n\r\nhi",
)
_PIECES = (
    *(b"\r\n", b"\n", b"\r", b"\x00", b" ", b"\t", b":", b"\r\n\r\n", b"0\r\n\r\n", b"POST ", b"HTTP/1.1"),
    *(b"Content-Length: 3\r\n", b"Transfer-Encoding: chunked\r\n", b"Host: x\r\n", b"Upgrade: h2c\r\n"),
    *(b"Connection: upgrade\r\n", b"Expect: 100-continue\r\n", b"-", b"+", b";", b"\xff", b"%00", b"#"),
)
_SPLINTERS = st.one_of(st.binary(max_size=4), st.sampled_from(_PIECES))
_MUTATIONS = st.lists(
    st.tuples(st.floats(0, 1, exclude_max=True), st.integers(0, 6), _SPLINTERS), min_size=1, max_size=6
)


def _mutate(raw: bytes, mutations: list[tuple[float, int, bytes]]) -> bytes:
    for place, removed, splinter in mutations:
        at = int(place * len(raw))
        raw = raw[:at] + splinter + raw[at + removed :]
    return raw


async def _judge_mutants(mutants: list[bytes]) -> None:
    async with served() as listener:
        for mutant in mutants:
            raw = mutant.replace(b"<port>", str(listener.port).encode())
            before = len(listener.taken)
            came = await exchange(listener.port, raw, is_cut=True)
            answers = came.replace(b"HTTP/1.1 100 Continue\r\n\r\n", b"").split(b"\r\n\r\n")[:-1]
            assert all(answer.startswith(b"HTTP/1.1 ") for answer in answers)
            accepted = sum(answer.startswith(b"HTTP/1.1 200 ") for answer in answers)
            assert accepted == len(listener.taken) - before
            assert all(path == PATH and request.method == "POST" for path, request in listener.taken)
        assert await status_of(listener.port, post(listener.host)) == 200


MUTANTS = st.lists(st.builds(_mutate, st.sampled_from(_HONEST), _MUTATIONS), min_size=10, max_size=10)


@settings(max_examples=30)
@given(MUTANTS)
def test_mutated_requests_are_answered_or_closed(mutants: list[bytes]) -> None:
    run(_judge_mutants(mutants))


@pytest.mark.torture
@pytest.mark.timeout(3600)
@settings(max_examples=10_000)
@given(MUTANTS)
def test_a_hundred_thousand_mutated_requests(mutants: list[bytes]) -> None:
    run(_judge_mutants(mutants))
