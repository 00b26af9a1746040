"""Asking the destination that answers for an endpoint: noted like any attempt, while the sender waits."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field

from paysg_desktop.domain.delivery import RawRequest
from paysg_desktop.domain.errors import SecretUnavailableError, UsageError
from paysg_desktop.domain.forwarding import AttemptKind, Destination, EndedAttempt, NewAttempt
from paysg_desktop.domain.headers import Headers
from paysg_desktop.domain.ports import Clock, ForwardStore, Sender, SendOutcome
from paysg_desktop.usecases.endpoints import OpenEndpoint
from paysg_desktop.usecases.forward_rules import after_answer
from paysg_desktop.usecases.known_destinations import KnownDestinations
from paysg_desktop.usecases.outgoing import Dress


@dataclass(frozen=True, slots=True)
class _Begun:
    attempt_id: int
    headers: Headers = field(repr=False)
    problem: str | None = None


class ForwardAnswers:
    """Implements `usecases.app_answers.Apps`. Only on the listener's loop; `aclose` there, too."""

    def __init__(
        self,
        store: ForwardStore,
        known: KnownDestinations,
        dress: Dress,
        open_sender: Callable[[], Sender],
        end: Callable[[EndedAttempt], Awaitable[None]],
        clock: Clock,
    ) -> None:
        self._store = store
        self._known = known
        self._dress = dress
        self._open_sender = open_sender
        self._end = end
        self._clock = clock
        self._sender: Sender | None = None

    def answering(self, endpoint_id: str) -> str | None:
        """The id of the destination that answers for an endpoint; None where none does."""
        found = self._known.answering(endpoint_id)
        return found.id if found else None

    async def answer_for(
        self, found: OpenEndpoint, delivery_id: int, request: RawRequest, within_s: float
    ) -> SendOutcome | None:
        """Send it there once, at once, and give what came back within `within_s`; None where nobody answers.

        Nothing follows: the sender's own retries bring it again. Raises StorageError.
        """
        to = self._known.answering(found.endpoint.id)
        if to is None:
            return None
        begun = await asyncio.to_thread(self._begin, to, found, delivery_id, request)
        outcome = SendOutcome(None, begun.problem, 0)
        if begun.problem is None:
            self._sender = self._sender or self._open_sender()
            limit_s = min(to.timeout_s, within_s)
            outcome = await self._sender.send(to.url, begun.headers, request.body, timeout_s=limit_s)
        await self._end(after_answer(begun.attempt_id, outcome))
        return outcome

    async def aclose(self) -> None:
        sender, self._sender = self._sender, None
        if sender is not None:
            await sender.aclose()

    def _begin(self, to: Destination, found: OpenEndpoint, delivery_id: int, request: RawRequest) -> _Begun:
        headers: Headers = ()
        problem = None
        try:
            headers = self._dress(delivery_id, request.headers, request.body, found.provider, to.secret)
        except (UsageError, SecretUnavailableError) as error:
            problem = str(error)
        new = NewAttempt(
            AttemptKind.ANSWER,
            delivery_id,
            to.url,
            self._clock.now(),
            headers=headers,
            destination_id=to.id,
            is_resigned=to.secret is not None,
        )
        (row,) = self._store.begin_attempts([new])
        return _Begun(row.id, headers, problem)
