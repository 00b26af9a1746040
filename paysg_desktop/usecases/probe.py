"""Finding out on PaySG's test system what its documents leave open (paysg.md, section 16): the parts of a probe.

A probe asks, step by step, and writes down the shapes of what comes back. Each step that creates or changes
anything needs a person's consent by its name. LIVE is refused.
"""

from __future__ import annotations

import json
import uuid
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from email.utils import parsedate_to_datetime
from enum import StrEnum
from typing import Any, Protocol
from urllib.parse import quote, urlencode

from paysg_desktop.domain import strict_json
from paysg_desktop.domain.account import Account
from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.domain.errors import RefusedError, UsageError
from paysg_desktop.domain.ports import Clock
from paysg_desktop.domain.times import from_datetime

KEY_HEADER = "x-api-key"
REFERENCE = "PAYSG-DESKTOP-PROBE"
"""How the references of payments that a probe creates begin."""
UNKNOWN_SERVICE = "payment_service_00000000-0000-4000-8000-000000000000"
_SECOND_US = 1_000_000


@dataclass(frozen=True, slots=True)
class RawAnswer:
    """An HTTP answer as it came. Foreign throughout: only shapes of it leave a probe.

    The names of `headers` are in lower case.
    """

    status: int
    headers: Mapping[str, str] = field(repr=False, default_factory=dict)
    body: bytes = field(repr=False, default=b"")

    @property
    def is_success(self) -> bool:
        return 200 <= self.status < 300

    def json(self) -> Any:
        """The body's value; None for what is no JSON."""
        try:
            return strict_json.parse(self.body).value
        except strict_json.JsonProblem:
            return None

    def object(self) -> Mapping[str, Any]:
        """The body where it is a JSON object; else an empty one."""
        value = self.json()
        return value if isinstance(value, dict) else {}


class RawApi(Protocol):
    """The way to one account's API, with nothing read into the answers and nothing repeated."""

    async def request(
        self, method: str, path: str, body: bytes | None = None, headers: Mapping[str, str] | None = None
    ) -> RawAnswer:
        """Send one request to the account's host; `path` starts with `/` and may hold a query.

        The account's key goes along as `x-api-key`; where `headers` name that header, theirs instead, and none at
        all for an empty value. Raises ApiUnreachableError and ApiUncertainError.
        """


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was found out. `answer` holds our own words, numbers, and words of the protocol alone.

    `question` is the number in section 16 of the protocol notes that it settles, None for what is none of these.
    """

    step: str
    question: int | None
    asked: str
    answer: str
    is_settled: bool = True
    """False where it was asked and nothing could be learnt; `answer` then says why."""


class StepState(StrEnum):
    """What became of a step."""

    DONE = "done"
    NO_CONSENT = "no consent"
    NOT_POSSIBLE = "not possible"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class StepOutcome:
    name: str
    state: StepState
    reason: str = ""


@dataclass(slots=True)
class Session:
    """One probe under way. `created` are the ids of payments it made and did not cancel yet; never reported."""

    api: RawApi
    account: Account
    clock: Clock
    email: str | None = None
    """Where the step `send-email` may send to; never reported."""
    findings: list[Finding] = field(default_factory=list)
    created: list[str] = field(default_factory=list)
    clock_offset_s: int | None = None
    request_count: int = 0
    new_key: Callable[[], str] = field(default=lambda: str(uuid.uuid4()), repr=False)
    step: str = ""

    async def get(self, path: str = "", headers: Mapping[str, str] | None = None, **query: str | int) -> RawAnswer:
        """GET below the account's payments."""
        return await self.send(
            "GET", self.payments_path() + path + (f"?{urlencode(query)}" if query else ""), headers
        )

    async def post(self, path: str, content: Mapping[str, Any], key: str | None = None) -> RawAnswer:
        """POST JSON below the account's payments; `key` is the idempotency key."""
        headers = {} if key is None else {"Idempotency-Key": key}
        return await self.send("POST", self.payments_path() + path, headers, json.dumps(content).encode())

    async def send(
        self, method: str, path: str, headers: Mapping[str, str] | None = None, body: bytes | None = None
    ) -> RawAnswer:
        self.request_count += 1
        answer = await self.api.request(method, path, body, headers or {})
        self._note_clock(answer)
        return answer

    def payments_path(self, service_id: str | None = None) -> str:
        return f"/v1/payment-services/{quote(service_id or self.account.id, safe='')}/payments"

    def note(self, asked: str, answer: str, question: int | None = None) -> None:
        self.findings.append(Finding(self.step, question, asked, answer))

    def leave_open(self, asked: str, why: str, question: int | None = None) -> None:
        """Note what was asked and could not be settled."""
        self.findings.append(Finding(self.step, question, asked, f"not settled: {why}", is_settled=False))

    def _note_clock(self, answer: RawAnswer) -> None:
        try:
            told = from_datetime(parsedate_to_datetime(answer.headers.get("date", "")))
        except (ValueError, TypeError):
            return
        self.clock_offset_s = (self.clock.now() - told) // _SECOND_US


@dataclass(frozen=True, slots=True)
class Step:
    """One step. `consent` says what it creates or changes there, empty for one that only reads.

    `needs` gives the sentence why it can't be done now, or None.
    """

    name: str
    does: str
    questions: tuple[int, ...]
    run: Callable[[Session], Awaitable[None]] = field(repr=False)
    consent: str = ""
    needs: Callable[[Session], str | None] = field(repr=False, default=lambda _: None)


Consent = Callable[[Step], bool]
"""Whether a person allows this step. Asked only for steps with a `consent` text."""


def require_probeable(account: Account) -> None:
    """Raises RefusedError for LIVE, UsageError for a provider that leaves no such questions."""
    if account.environment is Environment.LIVE:
        raise live_refused()
    if account.provider != "paysg":
        raise UsageError(
            "Only PaySG's documents leave questions that a probe can settle; nothing was sent. "
            "Name an account of PaySG."
        )


def live_refused() -> RefusedError:
    return RefusedError(
        "Probing is refused on LIVE: nothing was sent. It creates payments and provokes errors, so it runs on the "
        "TEST environment alone (or on DEMO, against the sandbox). Name a TEST account."
    )
