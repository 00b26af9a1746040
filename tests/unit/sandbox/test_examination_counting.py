"""What answers say of booking, and how a counter is read."""

from __future__ import annotations

import asyncio

import pytest

from paysg_desktop.domain.errors import UsageError
from paysg_desktop.domain.headers import Headers
from paysg_desktop.domain.ports import SendOutcome
from paysg_desktop.sandbox.examination.counting import Counter, number_in, said_of


class Scripted:
    """A sender whose answers are given; the last one stays."""

    def __init__(self, *answers: tuple[int | None, bytes]) -> None:
        self._answers = list(answers)
        self.asked: list[str] = []

    async def send(
        self,
        url: str,
        headers: Headers,
        body: bytes,
        *,
        method: str = "POST",
        timeout_s: float | None = None,
        stays_here: bool = False,
    ) -> SendOutcome:
        self.asked.append(f"{method} {url}")
        status, told = self._answers.pop(0) if len(self._answers) > 1 else self._answers[0]
        return SendOutcome(status, None if status else "gone", 1, body=told)

    async def aclose(self) -> None:
        pass


async def no_pause(_seconds: float) -> None:
    pass


@pytest.mark.parametrize(
    ("body", "said"),
    [
        (b'{"processed": true}', 1),
        (b'{"processed": false}', 0),
        (b'{"booked": true, "duplicate": false}', 1),
        (b'{"duplicate": true}', 0),
        (b'{"already": true}', 0),
        (b'{"already_processed": true, "processed": false}', 0),
        (b'{"processed": true, "duplicate": true}', None),
        (b'{"processed": "yes"}', None),
        (b'{"received": true}', None),
        (b"[true]", None),
        (b"ok", None),
        (b"\xff", None),
        (b"", None),
        (b'{"processed": true, "padding": "' + b"x" * 70_000 + b'"}', None),
    ],
)
def test_an_answer_says_whether_it_was_booked(body: bytes, said: int | None) -> None:
    assert said_of(SendOutcome(200, None, 1, body=body)) == said


@pytest.mark.parametrize(
    ("body", "number"),
    [
        (b"7", 7),
        (b" 0\n", 0),
        (b'{"count": 3, "at": 99}', 3),
        (b'{"payments": 3}', 3),
        (b'{"a": 1, "b": 2}', None),
        (b"-1", None),
        (b"1.5", None),
        (b"true", None),
        (b"seven", None),
        (b"", None),
    ],
)
def test_a_counters_answer_is_a_number(body: bytes, number: int | None) -> None:
    assert number_in(body) == number


def test_a_counter_is_read_until_it_stands_still() -> None:
    sender = Scripted((200, b"1"), (200, b"2"), (200, b"3"), (200, b"3"), (200, b"9"))
    counter = Counter(sender, "http://127.0.0.1:9/booked", no_pause)
    assert asyncio.run(counter.settled()) == 3
    assert sender.asked == ["GET http://127.0.0.1:9/booked"] * 4


def test_a_counter_that_never_rests_is_read_a_few_times_only() -> None:
    sender = Scripted(*((200, str(number).encode()) for number in range(1000)))
    assert asyncio.run(Counter(sender, "http://127.0.0.1:9/", no_pause).settled()) is not None
    assert len(sender.asked) < 50


@pytest.mark.parametrize("answer", [(404, b"7"), (200, b"none"), (None, b"")])
def test_an_address_without_a_number_is_refused_at_the_start(answer: tuple[int | None, bytes]) -> None:
    with pytest.raises(UsageError, match="gave no number"):
        asyncio.run(Counter(Scripted(answer), "http://127.0.0.1:9/", no_pause).first())
