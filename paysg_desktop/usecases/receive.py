"""Taking one delivery in: verify, read, store; and only then say what to answer."""

from __future__ import annotations

import logging
from collections.abc import Callable

from paysg_desktop.domain.answer import Answer, Answered
from paysg_desktop.domain.delivery import NewDelivery, RawRequest, Source
from paysg_desktop.domain.errors import StorageError
from paysg_desktop.domain.ports import Clock, Log
from paysg_desktop.usecases.answers import Answers, Claim
from paysg_desktop.usecases.app_answers import AppAnswers
from paysg_desktop.usecases.endpoints import EndpointBook, OpenEndpoint
from paysg_desktop.usecases.judge import Judgement, judge
from paysg_desktop.usecases.limiter import TokenBucket
from paysg_desktop.usecases.marks import Marks

log = logging.getLogger(__name__)

NOT_FOUND = 404
TOO_MANY = 429
NOT_STORED = Answer(503, ((b"retry-after", b"5"),))
"""Senders come again by a schedule of their own; those that heed this come when it may be over."""
OVERRIDE = "override"

_SECOND_US = 1_000_000


class Receive:
    """Called by the listener with a path and a whole request; returns what to answer.

    `note` is told what a sender was really answered, where the delivery's row does not say it. `apps` give their
    answers where a test endpoint is set so; None asks nobody.
    """

    def __init__(
        self,
        book: EndpointBook,
        delivery_log: Log,
        clock: Clock,
        limiter: TokenBucket,
        marks: Marks,
        answers: Answers,
        note: Callable[[int, Answered], None],
        apps: AppAnswers | None = None,
    ) -> None:
        self._book = book
        self._log = delivery_log
        self._clock = clock
        self._limiter = limiter
        self._marks = marks
        self._answers = answers
        self._note = note
        self._apps = apps

    async def __call__(self, path: str, request: RawRequest) -> Answer:
        found = self._book.find(path)
        if found is None:
            return Answer(NOT_FOUND)
        judged = judge(found, request.headers, request.body, self._clock.now())
        verification = judged.verification
        if not verification.is_counted and not self._limiter.take():
            return Answer(TOO_MANY)
        if verification.is_quarantined:
            # Refused as ever: a stranger shall neither use up what is meant for the sender, nor keep an app busy.
            delivery = self._delivery(found, request, judged, found.provider.reject_status)
            return Answer(delivery.answer) if await self._stored(delivery) else NOT_STORED
        claim = self._answers.claim(found.endpoint, judged.environment)
        if claim is not None:
            return await self._claimed(claim, self._delivery(found, request, judged, claim.answer.status))
        delivery = self._delivery(found, request, judged, found.provider.accept_status)
        delivery_id = await self._stored(delivery)
        if delivery_id is None:
            return NOT_STORED
        told = await self._apps(found, delivery, delivery_id) if self._apps is not None else None
        return told or Answer(delivery.answer)

    def _delivery(self, found: OpenEndpoint, request: RawRequest, judged: Judgement, answer: int) -> NewDelivery:
        parent_id = self._marks.read(request.headers)
        return NewDelivery(
            request=request,
            endpoint_id=found.endpoint.id,
            provider=found.endpoint.provider,
            environment=judged.environment,
            verification=judged.verification,
            answer=answer,
            event_id=judged.parsed.event_id,
            event_type=judged.parsed.event_type,
            problem=judged.parsed.problem,
            source=Source.WEBHOOK if parent_id is None else Source.REPLAY,
            parent_id=parent_id,
        )

    async def _claimed(self, claim: Claim, delivery: NewDelivery) -> Answer:
        delivery_id = None
        try:
            delivery_id = await self._stored(delivery)
        finally:
            self._answers.settle(claim, is_stored=delivery_id is not None)
        if delivery_id is None:
            return NOT_STORED
        took_us = max(0, self._clock.now() - delivery.request.received_at)
        took_us += round(claim.answer.delay_s * _SECOND_US)
        self._note(delivery_id, Answered(claim.answer.status, OVERRIDE, took_us))
        return claim.answer

    async def _stored(self, delivery: NewDelivery) -> int | None:
        """The delivery's id; None where it could not be stored, which is logged."""
        try:
            return await self._log.append(delivery)
        except StorageError as error:
            log.error("A delivery was answered 503: %s", error)  # noqa: TRY400 - the machine's fault, not a bug
            return None
