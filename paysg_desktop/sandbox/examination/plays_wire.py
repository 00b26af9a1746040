"""The cases about the connection: how fast, how slowly, and by which method."""

from __future__ import annotations

from dataclasses import dataclass

from paysg_desktop.domain.ports import Provider
from paysg_desktop.sandbox.examination.judging import (
    NOT_SOUND,
    answer_words,
    failed,
    not_taken,
    passed,
    unsure,
)
from paysg_desktop.sandbox.examination.letters import USER_AGENT
from paysg_desktop.sandbox.examination.records import Exchange, Finding, Sent
from paysg_desktop.sandbox.examination.slow import read_slowly, send_slowly
from paysg_desktop.sandbox.examination.stage import Stage

_TIMED = 5
_NOT_HERE = frozenset({404, 405, 501})
_TOO_SLOW = frozenset({408, 413})
_PLAIN = "404 or 405 would be plain."


@dataclass(frozen=True, slots=True)
class _Limit:
    """Seconds: what is advised, and what the provider waits (None where it does not say)."""

    advised_s: float
    allowed_s: float | None


async def answer_time(stage: Stage) -> Finding:
    if not await stage.is_sound():
        return NOT_SOUND
    made = [await stage.post("a genuine event", stage.usual()) for _ in range(_TIMED)]
    fault = next((found for found in map(not_taken, made) if found is not None), None)
    if fault is not None:
        return fault
    slowest_s = max(each.outcome.took_us for each in made) / 1_000_000
    return _by_time(slowest_s, _limit_of(stage.provider))


def _by_time(slowest_s: float, limit: _Limit) -> Finding:
    told = f"The slowest of {_TIMED} answers took {slowest_s:.2f} s"
    if limit.allowed_s is not None and slowest_s > limit.allowed_s:
        return failed(f"{told}; the sender waits {limit.allowed_s:g} s, and tries again after that.")
    if slowest_s <= limit.advised_s:
        return passed(f"{told}.")
    if limit.allowed_s is not None:
        return passed(f"{told}; the sender waits {limit.allowed_s:g} s.", "That leaves little room for a bad day.")
    return unsure(
        f"{told}. The sender has a limit that it does not publish, so this may be too long.",
        f"Answer within {limit.advised_s:g} s to be safe.",
    )


def _limit_of(provider: Provider) -> _Limit:
    """A second at PaySG, five at the others, are our own advice (paysg.md, section 16; gateway.md, section 5)."""
    return _Limit(1.0 if provider.name == "paysg" else 5.0, provider.retry_schedule.answer_within_s)


async def other_methods(stage: Stage) -> Finding:
    if not await stage.is_sound():
        return NOT_SOUND
    made = [await stage.post(f"a {name}", Sent(name, (USER_AGENT,), b"")) for name in ("GET", "HEAD")]
    for each in made:
        if each.booked:
            return failed(f"To {each.what} it {answer_words(each)}, and booked something.")
        if each.status is None or each.status >= 500:
            return failed(f"To {each.what} it {answer_words(each)}: a browser or a crawler makes it stumble.")
    if all(each.status in _NOT_HERE for each in made):
        return passed(f"It said {made[0].status} to GET and {made[1].status} to HEAD.")
    if any(each.is_taken and each.booked is None for each in made):
        return unsure(
            "It answers GET or HEAD with a success; whether it does anything then can't be seen.", _PLAIN
        )
    return passed(f"It did nothing: {made[0].status} to GET and {made[1].status} to HEAD.", _PLAIN)


async def slow_sender(stage: Stage) -> Finding:
    """Real senders' networks are slow at times; and whoever means harm is slow on purpose."""
    if not await stage.is_sound():
        return NOT_SOUND
    now = stage.now()
    letter = stage.letters.signed(stage.events.in_other_scripts(now), now)
    late, quick, is_free = await stage.post_meanwhile(
        "an event whose body comes slowly",
        letter,
        lambda: send_slowly(stage.target, letter, stage.slow_s, stage.patience_s),
    )
    return _by_patience(stage, late, quick, is_free)


async def slow_reader(stage: Stage) -> Finding:
    if not await stage.is_sound():
        return NOT_SOUND
    letter = stage.usual()
    late, quick, is_free = await stage.post_meanwhile(
        "an event whose answer is read slowly",
        letter,
        lambda: read_slowly(stage.target, letter, stage.slow_s, stage.patience_s),
    )
    return _by_patience(stage, late, quick, is_free)


def _by_patience(stage: Stage, late: Exchange, quick: Exchange, is_free: bool) -> Finding:
    fault = not_taken(quick)
    if fault is not None:
        return fault
    half_us = stage.slow_s * 1_000_000 / 2
    is_slow_anyway = stage.control is not None and stage.control.outcome.took_us > half_us
    if not is_free and is_slow_anyway:
        return unsure("It takes so long over any event that a slow sender makes no difference.")
    if not is_free and quick.outcome.took_us > half_us:
        return failed("While one sender was slow it answered nobody else: any slow connection stops it.")
    if late.status in _TOO_SLOW:
        return passed(f"It gave the slow sender up with {late.status}, and served the other meanwhile.")
    fault = not_taken(late)
    if fault is not None and late.is_refused:
        return failed(fault.why, "Pieces of the body end within characters: perhaps each was decoded by itself.")
    return fault or passed(f"It waited ({late.status}), and served another meanwhile.")
