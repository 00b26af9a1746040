"""What an examination is made of: requests, what came back, and what is said of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from paysg_desktop.domain.headers import Headers
from paysg_desktop.domain.ports import SendOutcome

EVERYWHERE = ""
"""The key of a rule that holds for every provider without one of its own."""


class Verdict(StrEnum):
    PASS = "pass"
    FAIL = "fail"
    CANT_TELL = "cant_tell"
    """What decides it can't be seen from outside, or the provider does not say what is right."""


@dataclass(frozen=True, slots=True)
class Rule:
    """Why a case matters, and the public page that says so; an empty page where it is our own advice."""

    text: str
    page: str = ""


@dataclass(frozen=True, slots=True)
class Case:
    """One thing that a receiver meets sooner or later, in words for people.

    `rules` say why it matters, by the provider's name. `providers` are those that it makes sense for, empty for
    all. `is_slow` takes some seconds, and is left out unless asked for.
    """

    id: str
    title: str
    sends: str
    expects: str
    rules: Mapping[str, Rule]
    mend: str
    providers: tuple[str, ...] = ()
    is_slow: bool = False

    def rule(self, provider: str) -> Rule:
        return self.rules.get(provider) or self.rules[EVERYWHERE]


@dataclass(frozen=True, slots=True)
class Sent:
    """One request exactly as it went out."""

    method: str
    headers: Headers = field(repr=False)
    body: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Exchange:
    """A request and its answer. `what` is a few words for people.

    `booked` is how often the receiver booked something because of it, by its own word or by its counter; None
    where neither tells.
    """

    what: str
    sent: Sent
    outcome: SendOutcome
    booked: int | None = None

    @property
    def status(self) -> int | None:
        return self.outcome.status

    @property
    def is_taken(self) -> bool:
        """2xx and nothing else: a redirect is no success for any provider."""
        return self.status is not None and 200 <= self.status < 300

    @property
    def is_refused(self) -> bool:
        return self.status is not None and 400 <= self.status < 500


@dataclass(frozen=True, slots=True)
class Finding:
    """What a case showed; `remark` is what is worth knowing besides, whatever the verdict."""

    verdict: Verdict
    why: str
    remark: str = ""


@dataclass(frozen=True, slots=True)
class Result:
    """One case, played to its end. `provider` is the name whose rule counts."""

    case: Case
    provider: str
    finding: Finding
    exchanges: tuple[Exchange, ...]

    @property
    def verdict(self) -> Verdict:
        return self.finding.verdict

    @property
    def rule(self) -> Rule:
        return self.case.rule(self.provider)


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A case that was not played, and the reason as a sentence."""

    case: Case
    reason: str


@dataclass(frozen=True, slots=True)
class Sheet:
    """The whole examination, or as much of it as there is so far.

    `target` is the receiver's address without its path, which may be a secret; `at` in microseconds UTC.
    """

    provider: str
    title: str
    target: str
    at: int
    results: tuple[Result, ...] = ()
    left_out: tuple[LeftOut, ...] = ()

    def count(self, verdict: Verdict) -> int:
        return sum(each.verdict is verdict for each in self.results)

    @property
    def is_failed(self) -> bool:
        return self.count(Verdict.FAIL) > 0
