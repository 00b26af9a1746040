"""Taking one delivery in: verify, read, store; and only then say what to answer."""

from __future__ import annotations

import logging

from paysg_desktop.domain.delivery import NewDelivery, RawRequest
from paysg_desktop.domain.errors import StorageError
from paysg_desktop.domain.ports import Clock, Log
from paysg_desktop.usecases.endpoints import EndpointBook
from paysg_desktop.usecases.judge import judge
from paysg_desktop.usecases.limiter import TokenBucket

log = logging.getLogger(__name__)

NOT_FOUND = 404
TOO_MANY = 429
NOT_STORED = 503


class Receive:
    """Called by the listener with a path and a whole request; returns the HTTP status to answer."""

    def __init__(self, book: EndpointBook, delivery_log: Log, clock: Clock, limiter: TokenBucket) -> None:
        self._book = book
        self._log = delivery_log
        self._clock = clock
        self._limiter = limiter

    async def __call__(self, path: str, request: RawRequest) -> int:
        found = self._book.find(path)
        if found is None:
            return NOT_FOUND
        judged = judge(found, request.headers, request.body, self._clock.now())
        verification = judged.verification
        if not verification.is_counted and not self._limiter.take():
            return TOO_MANY
        provider = found.provider
        answer = provider.reject_status if verification.is_quarantined else provider.accept_status
        delivery = NewDelivery(
            request=request,
            endpoint_id=found.endpoint.id,
            provider=found.endpoint.provider,
            environment=judged.environment,
            verification=verification,
            answer=answer,
            event_id=judged.parsed.event_id,
            event_type=judged.parsed.event_type,
            problem=judged.parsed.problem,
        )
        try:
            await self._log.append(delivery)
        except StorageError as error:
            log.error("A delivery was answered 503: %s", error)  # noqa: TRY400 - the machine's fault, not a bug
            return NOT_STORED
        return answer
