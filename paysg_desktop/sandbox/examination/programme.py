"""The cases of an examination, how each is played, and which of them are chosen."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Collection, Iterable, Mapping

from paysg_desktop.domain.errors import UsageError
from paysg_desktop.domain.ports import Provider
from paysg_desktop.sandbox.examination import plays_bodies, plays_repeats, plays_signatures, plays_wire
from paysg_desktop.sandbox.examination.cases_bodies import BODY_CASES
from paysg_desktop.sandbox.examination.cases_repeats import REPEAT_CASES
from paysg_desktop.sandbox.examination.cases_signatures import SIGNATURE_CASES
from paysg_desktop.sandbox.examination.cases_wire import WIRE_CASES
from paysg_desktop.sandbox.examination.events import EventMaker
from paysg_desktop.sandbox.examination.records import Case, Finding, LeftOut
from paysg_desktop.sandbox.examination.stage import Stage
from paysg_desktop.signatures.body_hmac_options import JSON_MINIFIED, BodyHmacOptions

Play = Callable[[Stage], Awaitable[Finding]]

PLAYS: Mapping[str, Play] = {
    "valid": plays_signatures.valid,
    "unsigned": plays_signatures.forged("unsigned"),
    "wrong-secret": plays_signatures.forged("wrong-secret"),
    "tampered": plays_signatures.forged("tampered"),
    "stale": plays_signatures.stale,
    "duplicate": plays_repeats.duplicate,
    "simultaneous": plays_repeats.simultaneous,
    "replayed": plays_repeats.replayed,
    "out-of-order": plays_repeats.out_of_order,
    "unknown-type": plays_bodies.unknown_type,
    "extra-fields": plays_bodies.other_event("an event with new members", EventMaker.extended),
    "camel-case": plays_bodies.other_event("an event in camelCase", EventMaker.in_camel_case),
    "other-scripts": plays_bodies.other_event("an event with Chinese characters", EventMaker.in_other_scripts),
    "spaced-json": plays_bodies.spaced_json,
    "huge": plays_bodies.huge,
    "answer-time": plays_wire.answer_time,
    "other-methods": plays_wire.other_methods,
    "slow-sender": plays_wire.slow_sender,
    "slow-reader": plays_wire.slow_reader,
    "not-utf8": plays_bodies.not_utf8,
}
"""In the order in which they are played: what may break a receiver for good comes last."""

_BY_ID = {each.id: each for each in (*SIGNATURE_CASES, *REPEAT_CASES, *BODY_CASES, *WIRE_CASES)}
CASES: tuple[Case, ...] = tuple(_BY_ID[case_id] for case_id in PLAYS)


def programme(
    provider: Provider, only: Collection[str], skip: Collection[str], slow_problem: str
) -> tuple[tuple[Case, ...], tuple[LeftOut, ...]]:
    """The cases to play and those left out, with reasons; raises UsageError for a name that is no case's.

    Empty `only` means all. `slow_problem` is the sentence why slow cases are not played; empty where they are.
    """
    _require_known((*only, *skip))
    left_out: list[LeftOut] = []
    for case in CASES:
        reason = _reason(case, provider, only, skip, slow_problem)
        left_out += [LeftOut(case, reason)] if reason else []
    gone = {each.case.id for each in left_out}
    played = tuple(case for case in CASES if case.id not in gone)
    if not played:
        raise UsageError("No case is left to play. " + " ".join(dict.fromkeys(each.reason for each in left_out)))
    return played, tuple(left_out)


def _reason(
    case: Case, provider: Provider, only: Collection[str], skip: Collection[str], slow_problem: str
) -> str:
    options = getattr(provider, "options", None)
    is_untimed = isinstance(options, BodyHmacOptions) and not options.is_timed
    is_minified = isinstance(options, BodyHmacOptions) and options.message == JSON_MINIFIED
    if case.id in skip or (only and case.id not in only):
        return "It was not asked for."
    if case.providers and provider.name not in case.providers:
        return f"It makes no sense for {provider.title}."
    if case.id == "stale" and is_untimed:
        return f"The signatures of {provider.title} have no time."
    if case.id == "spaced-json" and is_minified:
        return "This endpoint's setting says that JSON is written anew before it is signed."
    return slow_problem if case.is_slow else ""


def _require_known(names: Iterable[str]) -> None:
    unknown = [each for each in names if each not in _BY_ID]
    if unknown:
        raise UsageError(f"There is no case {unknown[0]!r}. Known: {', '.join(_BY_ID)}.")
