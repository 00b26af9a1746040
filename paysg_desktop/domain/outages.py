"""Times out of reach as people see them, and what a provider's retries still bring of them. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise

from paysg_desktop.domain.reach import Gap, GapCause
from paysg_desktop.domain.retry import RetrySchedule

_SECOND_US = 1_000_000
TOUCH_US = 60 * _SECOND_US
"""Gaps with less than this between them are one outage: no retry is sure to have hit the moment between."""


@dataclass(frozen=True, slots=True)
class Outage:
    """Gaps that touch, as one. Microseconds UTC; `ended_at` None while it lasts.

    `synced_at` is when the accounts had been read after its end; None where that has not been.
    """

    began_at: int
    ended_at: int | None
    causes: tuple[GapCause, ...]
    synced_at: int | None = None

    def length_us(self, now: int) -> int:
        """How long it lasts, or lasted; never less than nothing, whatever the clock was set to."""
        return max(0, (now if self.ended_at is None else self.ended_at) - self.began_at)

    def touches(self, start: int | None, end: int | None) -> bool:
        """Whether any of it is from `start` (included) to `end` (excluded); None is an open end."""
        is_after = start is not None and self.ended_at is not None and self.ended_at <= start
        return not is_after and (end is None or self.began_at < end)


@dataclass(frozen=True, slots=True)
class Prospect:
    """What a provider's retries bring of an outage. Microseconds UTC.

    `retried_until`: the last of it can come until then; while it lasts, until then nothing is given up.
    `lost_until`: what failed first from the outage's beginning until then is possibly lost; None for nothing.
    """

    retried_until: int
    lost_until: int | None = None
    is_assumed: bool = False
    """The provider publishes no steps: the whole time is reckoned with."""


@dataclass(frozen=True, slots=True)
class OutageSender:
    """A provider that sends here. `is_read`: its payments are read by a key, `is_reported`: its reports are."""

    provider: str
    """Its title."""
    schedule: RetrySchedule
    is_read: bool = False
    is_reported: bool = False


@dataclass(frozen=True, slots=True)
class OutageReport:
    """The outages of a time, oldest first, and who may have sent meanwhile."""

    outages: tuple[Outage, ...] = ()
    senders: tuple[OutageSender, ...] = ()

    @property
    def is_read(self) -> bool:
        """Whether what is missing comes by reading: every sender's payments are read by a key."""
        return bool(self.senders) and all(each.is_read for each in self.senders)

    def worst(self, outage: Outage, now: int) -> tuple[OutageSender, Prospect] | None:
        """The sender that gives up first, and what it brings; None where nobody sends."""
        found = [(each, prospect(outage, each.schedule, now)) for each in self.senders]
        return max(found, key=lambda each: (each[1].lost_until or 0, each[1].retried_until), default=None)

    def is_checked(self, outage: Outage) -> bool:
        """Whether all that it hid of payments has been read since."""
        return self.is_read and outage.synced_at is not None


def outages(gaps: Iterable[Gap]) -> tuple[Outage, ...]:
    """Gaps, the ones that touch put together, oldest first."""
    made: list[Outage] = []
    for gap in sorted(gaps, key=lambda each: (each.began_at, each.id)):
        last = made[-1] if made else None
        if last is not None and (last.ended_at is None or gap.began_at - last.ended_at < TOUCH_US):
            made[-1] = _joined(last, gap)
        else:
            made.append(Outage(gap.began_at, gap.ended_at, (gap.cause,), gap.synced_at))
    return tuple(made)


def _joined(last: Outage, gap: Gap) -> Outage:
    ends = (last.ended_at, gap.ended_at)
    synced = (last.synced_at, gap.synced_at)
    return Outage(
        last.began_at,
        None if None in ends else max(each for each in ends if each is not None),
        last.causes if gap.cause in last.causes else (*last.causes, gap.cause),
        None if None in synced else max(each for each in synced if each is not None),
    )


def prospect(outage: Outage, schedule: RetrySchedule, now: int) -> Prospect:
    """What a schedule still brings.

    A delivery that first failed x before the outage's end comes with the first attempt after x. So where the
    steps are published the last one comes after the longest wait that began within the outage; where only the
    whole time is, it may come until that has passed.
    """
    total_us = schedule.gives_up_after_s * _SECOND_US
    length_us = outage.length_us(now)
    end = outage.began_at + length_us
    lost_until = end - total_us if length_us > total_us else None
    if outage.ended_at is None:
        return Prospect(outage.began_at + total_us, lost_until, not schedule.is_published)
    last_us = total_us
    if schedule.is_published:
        steps = list(pairwise(schedule.attempts_s()))
        waits = [after - before for before, after in steps if before * _SECOND_US <= length_us]
        last_us = max(waits, default=0) * _SECOND_US
    return Prospect(end + last_us, lost_until, not schedule.is_published)
