"""The words of the Forwarding view."""

from __future__ import annotations

from collections.abc import Sequence

from paysg_desktop.domain.forwarding import AttemptKind, AttemptRow, Destination, Lag
from paysg_desktop.domain.retry import RetrySchedule
from paysg_desktop.forward_desk import PAUSED
from paysg_desktop.ui.durations import span_text, spans_text
from paysg_desktop.ui.inspector.attempt_words import in_text, masked_url, outcome_chip
from paysg_desktop.ui.views.forwarding_records import ForwardRecord
from paysg_desktop.ui.wording import Chip, full_time_text, plural, provider_name, time_text, tr
from paysg_desktop.usecases.forward_rules import SAID_GONE
from paysg_desktop.usecases.schedules import OWN

BEHIND_FROM = 100
"""Log entries that were not looked at yet: from so many on it is a lag, and not just now."""
_STEPS_SHOWN = 5


def state_chip(record: ForwardRecord, now: int) -> Chip:
    """How a destination stands at `now` (microseconds UTC), the worst first."""
    to, lag = record.destination, record.lag
    if to.stopped:
        return _stopped_chip(to)
    if is_failing(record):
        next_at = lag.last.next_at if lag.last is not None else None
        if next_at is None:
            return Chip(tr("Failing"), "bad", "cross")
        return Chip(tr("Failing, next try {span}").format(span=in_text(next_at, now)), "bad", "cross")
    if lag.unread >= BEHIND_FROM:
        return Chip(tr("Behind: {n} to look at").format(n=f"{lag.unread:,}"), "caution", "clock-old")
    if lag.waiting or lag.unread:
        return Chip(tr("{n} waiting").format(n=f"{lag.waiting + lag.unread:,}"), "neutral", "clock")
    return Chip(tr("Up to date"), "good", "check")


def answers_chip() -> Chip:
    return Chip(tr("Answers for us"), "caution", "undo")


def is_failing(record: ForwardRecord) -> bool:
    """Whether the last thing that it was sent by itself was not taken."""
    last = record.lag.last
    return last is not None and last.kind is not AttemptKind.REPLAY and _has_failed(last)


def details_text(record: ForwardRecord) -> str:
    """All that matters of a destination on one line, its address without what may be secret."""
    to = record.destination
    return " · ".join((masked_url(to.url), whose_text(record), events_text(to), schedule_text(to), *_manners(to)))


def whose_text(record: ForwardRecord) -> str:
    return record.endpoint_name or tr("any endpoint")


def events_text(to: Destination) -> str:
    """`all events`, `payment.succeeded`, `payment.succeeded and 2 more`."""
    if not to.events:
        return tr("all events")
    first, *others = to.events
    if not others:
        return first
    return tr("{event} and {n} more").format(event=first, n=len(others))


def schedule_text(to: Destination) -> str:
    """`PaySG's schedule`, `own: 5 s, 5 min`, `one attempt`."""
    if not to.schedule.waits_s:
        return tr("one attempt")
    if to.schedule_name != OWN:
        return tr("{provider}'s schedule").format(provider=provider_name(to.schedule_name))
    return tr("own: {waits}").format(waits=spans_text(to.schedule.waits_s, _STEPS_SHOWN))


def retries_text(schedule: RetrySchedule) -> str:
    """What a schedule means, in a sentence."""
    if not schedule.waits_s:
        return tr("One attempt, and no further one.")
    steps, whole = spans_text(schedule.waits_s, _STEPS_SHOWN), span_text(schedule.gives_up_after_s)
    return tr("Tried again after {steps}, and given up after {whole}.").format(steps=steps, whole=whole)


def signature_text(to: Destination) -> str:
    return tr("headers as they came") if to.secret is None else tr("re-signed")


def last_text(lag: Lag, now: int) -> str:
    """When the last attempt was, and what came of it."""
    if lag.last is None:
        return tr("nothing sent yet")
    time = time_text(lag.last.at, now, with_seconds=True)
    return tr("last {time} · {outcome}").format(time=time, outcome=outcome_chip(lag.last).text)


def last_hint(lag: Lag) -> str:
    return "" if lag.last is None else full_time_text(lag.last.at)


def count_text(records: Sequence[ForwardRecord]) -> str:
    """How many destinations are shown, and how many of them have trouble."""
    failing = sum(1 for each in records if not each.destination.stopped and is_failing(each))
    stopped = sum(1 for each in records if each.destination.stopped)
    parts = [plural(len(records), tr("{n} destination"), tr("{n} destinations"))]
    parts += [tr("{n} failing").format(n=failing)] if failing else []
    parts += [tr("{n} stopped").format(n=stopped)] if stopped else []
    return " · ".join(parts)


def own_text() -> str:
    return tr("own checkouts only")


def _stopped_chip(to: Destination) -> Chip:
    if to.stopped == PAUSED:
        return Chip(tr("Paused"), "neutral", "pause")
    if to.stopped == SAID_GONE:
        return Chip(tr("Stopped: it answered 410"), "bad", "cross")
    return Chip(tr("Stopped"), "bad", "cross")


def _manners(to: Destination) -> list[str]:
    told = [signature_text(to)]
    told += [own_text()] if to.is_own_checkouts_only else []
    told += [tr("random order")] if to.is_shuffled else []
    return told


def _has_failed(last: AttemptRow) -> bool:
    return last.took_us is not None and not last.was_taken
