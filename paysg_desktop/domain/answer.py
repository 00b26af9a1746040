"""What a sender is answered, and when a test endpoint answers otherwise than usual."""

from __future__ import annotations

from dataclasses import dataclass, field

from paysg_desktop.domain.headers import Headers


@dataclass(frozen=True, slots=True)
class Answer:
    """An HTTP answer; `delay_s` is waited for before it goes out."""

    status: int
    headers: Headers = ()
    body: bytes = field(default=b"", repr=False)
    delay_s: float = 0.0


@dataclass(frozen=True, slots=True)
class AnswerOverride:
    """A test endpoint answers this instead, for the next `left` deliveries, or (None) until it is switched off.

    It lives as long as the program runs, and deliveries are stored either way.
    """

    endpoint_id: str
    answer: Answer
    left: int | None = None


@dataclass(frozen=True, slots=True)
class Answered:
    """What a delivery was really answered, where that is not what its row in the log says.

    `by` is `override` or the id of the destination that answered for us; `status` what went out.
    """

    status: int
    by: str
    took_us: int
