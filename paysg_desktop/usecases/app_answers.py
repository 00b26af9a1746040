"""Answering a sender what the developer's own app answers; the delivery is stored before the app is asked."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from typing import Protocol

from paysg_desktop.domain.answer import Answer, Answered
from paysg_desktop.domain.delivery import NewDelivery, RawRequest, Source
from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.domain.ports import Clock, SendOutcome
from paysg_desktop.domain.tasks import spawn
from paysg_desktop.usecases.answers import BODILESS, HIGHEST_STATUS, LONGEST_BODY, LOWEST_STATUS, is_sayable
from paysg_desktop.usecases.endpoints import OpenEndpoint

log = logging.getLogger(__name__)

USUAL_LIMIT_S = 10.0
"""What a sender is taken to wait where its provider does not say."""
FOR_THE_WAY_S = 1.0
"""Kept back of the sender's patience for storing, and for the way there and back."""
MOST_ASKED = 50
"""Deliveries that may wait for an app at once: each keeps a connection of the listener's hundred."""
BUSY, NOT_REACHED, TOO_LATE = 503, 502, 504

_PASSED_ON = frozenset({b"content-type", b"content-encoding"})


class Apps(Protocol):
    """The destinations whose answers become ours."""

    def answering(self, endpoint_id: str) -> str | None:
        """The id of the destination that answers for an endpoint, None where none does; costs a look-up."""

    async def answer_for(
        self, found: OpenEndpoint, delivery_id: int, request: RawRequest, within_s: float
    ) -> SendOutcome | None:
        """Send it there and give what came back within `within_s`; None where none answers after all."""


class AppAnswers:
    """Called with a delivery that is stored; gives the answer of its endpoint's app, None where it has none.

    `note` is told what the sender gets. Only on the listener's loop.
    """

    def __init__(
        self,
        apps: Apps,
        clock: Clock,
        note: Callable[[int, Answered], None],
        usual_limit_s: float = USUAL_LIMIT_S,
    ) -> None:
        self._apps = apps
        self._clock = clock
        self._note = note
        self._usual_limit_s = usual_limit_s
        self._asked = 0

    async def __call__(self, found: OpenEndpoint, delivery: NewDelivery, delivery_id: int) -> Answer | None:
        """A LIVE sender is always answered by us; so is a replay, which a destination of ours may have sent."""
        destination_id = self._apps.answering(found.endpoint.id)
        if destination_id is None or Environment.LIVE in (found.endpoint.environment, delivery.environment):
            return None
        if delivery.source is not Source.WEBHOOK:
            return None
        answer = await self._ask(found, delivery.request, delivery_id)
        if answer is not None:
            took_us = max(0, self._clock.now() - delivery.request.received_at)
            self._note(delivery_id, Answered(answer.status, destination_id, took_us))
        return answer

    async def _ask(self, found: OpenEndpoint, request: RawRequest, delivery_id: int) -> Answer | None:
        if self._asked >= MOST_ASKED:
            return Answer(BUSY)
        limit_s = found.provider.retry_schedule.answer_within_s or self._usual_limit_s
        within_s = max(limit_s - FOR_THE_WAY_S, limit_s / 2)
        self._asked += 1
        # A task of its own, which is left alone when it takes too long: it still notes how its request ended.
        asking = spawn(self._apps.answer_for(found, delivery_id, request, within_s))
        asking.add_done_callback(self._answered)
        done, _ = await asyncio.wait((asking,), timeout=within_s)
        if not done:
            return Answer(TOO_LATE)
        if asking.exception() is not None:
            return Answer(NOT_REACHED)
        outcome = asking.result()
        return None if outcome is None else as_answer(outcome)

    def _answered(self, asking: asyncio.Task[SendOutcome | None]) -> None:
        self._asked -= 1
        if not asking.cancelled() and (error := asking.exception()) is not None:
            # The type alone: the text of an error may quote what came from outside.
            log.error("An app could not be asked for its answer: %s", type(error).__name__)


def as_answer(outcome: SendOutcome) -> Answer:
    """What the sender gets: the app's status, its body up to 64 KiB, and what says how to read that.

    A longer body is left out as a whole. Without an answer it is what a gateway says (RFC 9110, section 15.6).
    """
    if outcome.status is None:
        return Answer(TOO_LATE if outcome.is_late else NOT_REACHED)
    if not LOWEST_STATUS <= outcome.status <= HIGHEST_STATUS:
        return Answer(NOT_REACHED)
    if outcome.is_cut or len(outcome.body) > LONGEST_BODY or outcome.status in BODILESS:
        return Answer(outcome.status)
    headers = tuple(each for each in outcome.headers if each[0].lower() in _PASSED_ON and is_sayable(each))
    return Answer(outcome.status, headers, outcome.body)
