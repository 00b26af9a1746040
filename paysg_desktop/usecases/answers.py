"""Test endpoints that answer otherwise than usual, on somebody's wish, for as long as the program runs."""

from __future__ import annotations

import logging
import math
import re
import threading
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from http import HTTPStatus

from paysg_desktop.domain.answer import Answer, AnswerOverride
from paysg_desktop.domain.endpoint import Endpoint, Environment
from paysg_desktop.domain.errors import RefusedError, UsageError

log = logging.getLogger(__name__)

LONGEST_DELAY_S = 60.0
LONGEST_BODY = 64 * 1024
MOST_DELIVERIES = 100_000
LOWEST_STATUS, HIGHEST_STATUS = 200, 599
BODILESS = (HTTPStatus.NO_CONTENT, HTTPStatus.RESET_CONTENT, HTTPStatus.NOT_MODIFIED)
"""Answers that have no body (RFC 9110, section 6.4.1)."""

_NAME = re.compile(rb"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
_VALUE = re.compile(rb"[\t\x20-\x7e\x80-\xff]*")


@dataclass(slots=True)
class _InForce:
    """`left` are deliveries that may still claim it, `claimed` those that did and are not stored yet."""

    override: AnswerOverride
    left: int | None
    claimed: int = 0

    def as_it_stands(self) -> AnswerOverride:
        return replace(self.override, left=None if self.left is None else self.left + self.claimed)


@dataclass(frozen=True, slots=True)
class Claim:
    """A delivery that is answered `answer` once it is stored; to be given back to `Answers.settle`."""

    answer: Answer
    _of: _InForce = field(repr=False)


class Answers:
    """The overrides in force, one an endpoint. Any thread; `tell` is called after each change, on that thread."""

    def __init__(self, tell: Callable[[], None] = lambda: None) -> None:
        self._tell = tell
        self._by_endpoint: dict[str, _InForce] = {}
        self._lock = threading.Lock()

    def in_force(self) -> tuple[AnswerOverride, ...]:
        """Oldest first, with as many deliveries left as there are now."""
        with self._lock:
            return tuple(each.as_it_stands() for each in self._by_endpoint.values())

    def set(self, override: AnswerOverride) -> None:
        """Put one in force instead of the endpoint's last; it must have been `checked`."""
        with self._lock:
            self._by_endpoint.pop(override.endpoint_id, None)
            self._by_endpoint[override.endpoint_id] = _InForce(override, override.left)
        self._tell_all()

    def clear(self, endpoint_id: str) -> bool:
        """Let an endpoint answer as usual again; says whether it did not."""
        with self._lock:
            was_there = self._by_endpoint.pop(endpoint_id, None) is not None
        if was_there:
            self._tell_all()
        return was_there

    def claim(self, endpoint: Endpoint, environment: Environment) -> Claim | None:
        """The answer for a delivery of this environment; None where the endpoint answers as usual.

        Where only so many are left this one is set aside until `settle`, so that no other delivery gets it.
        """
        if endpoint.id not in self._by_endpoint or Environment.LIVE in (endpoint.environment, environment):
            return None
        with self._lock:
            found = self._by_endpoint.get(endpoint.id)
            if found is None or found.left == 0:
                return None
            if found.left is not None:
                found.left -= 1
                found.claimed += 1
            return Claim(found.override.answer, found)

    def settle(self, claim: Claim, *, is_stored: bool) -> None:
        """Count a claim, or where the delivery was not stored leave it for the next."""
        found = claim._of  # noqa: SLF001 - a claim is made here alone
        if found.left is None:
            return
        with self._lock:
            found.claimed -= 1
            if not is_stored:
                found.left += 1
                return
            endpoint_id = found.override.endpoint_id
            if found.left == found.claimed == 0 and self._by_endpoint.get(endpoint_id) is found:
                del self._by_endpoint[endpoint_id]
        self._tell_all()

    def _tell_all(self) -> None:
        try:
            self._tell()
        except Exception:
            # Whoever listens, and fails: the delivery is stored, and must be answered.
            log.exception("Telling of an answer failed")


def checked(override: AnswerOverride, endpoint: Endpoint) -> AnswerOverride:
    """An override that may be put in force; raises RefusedError for a LIVE endpoint, and UsageError."""
    if endpoint.environment is Environment.LIVE:
        raise RefusedError(
            f"{endpoint.name} is LIVE, and always answers what its provider expects: any other answer could cost "
            "real payments. Nothing was changed. Rehearse it with a test endpoint."
        )
    _check_answer(override.answer)
    if override.left is not None and not 1 <= override.left <= MOST_DELIVERIES:
        raise UsageError(
            f"It can be for the next 1 to {MOST_DELIVERIES:,} deliveries, or until it is switched off."
        )
    return override


def _check_answer(answer: Answer) -> None:
    if not LOWEST_STATUS <= answer.status <= HIGHEST_STATUS:
        raise UsageError(
            f"A status is a number from {LOWEST_STATUS} to {HIGHEST_STATUS}; {answer.status} is none."
        )
    if not math.isfinite(answer.delay_s) or not 0 <= answer.delay_s <= LONGEST_DELAY_S:
        raise UsageError(f"An answer can wait 0 to {LONGEST_DELAY_S:g} seconds.")
    if len(answer.body) > LONGEST_BODY:
        raise UsageError(f"An answer's body has {LONGEST_BODY // 1024} KiB at most.")
    if answer.body and answer.status in BODILESS:
        raise UsageError(f"An answer {answer.status} has no body: leave it out, or take another status.")
    if not all(map(is_sayable, answer.headers)):
        raise UsageError("A header's name or value has a character that HTTP does not allow, such as a line end.")


def is_sayable(header: tuple[bytes, bytes]) -> bool:
    """Whether HTTP has such a header (RFC 9110, section 5)."""
    return _NAME.fullmatch(header[0]) is not None and _VALUE.fullmatch(header[1]) is not None
