"""The receiver as the program builds it, on a store of the test's own."""

from __future__ import annotations

from paysg_desktop.domain.ports import Clock
from paysg_desktop.store.store import Store
from paysg_desktop.usecases.answers import Answers
from paysg_desktop.usecases.app_answers import AppAnswers
from paysg_desktop.usecases.endpoints import EndpointBook
from paysg_desktop.usecases.limiter import TokenBucket
from paysg_desktop.usecases.marks import Marks
from paysg_desktop.usecases.receive import Receive

KEY = b"\x07" * 32
"""What the tests' marks are made with."""


def receiver(
    book: EndpointBook,
    store: Store,
    clock: Clock,
    *,
    limiter: TokenBucket | None = None,
    answers: Answers | None = None,
    apps: AppAnswers | None = None,
) -> Receive:
    bucket, marks = limiter or TokenBucket(clock), Marks(KEY, clock)
    return Receive(book, store.writer, clock, bucket, marks, answers or Answers(), store.save_answered, apps)
