"""What the chips above the deliveries have chosen, as words and as a `DeliveryFilter`. Pure; draws nothing."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from paysg_desktop.domain.delivery import Source
from paysg_desktop.domain.delivery_filter import DeliveryFilter
from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.domain.verification import Status
from paysg_desktop.ui.periods import Period
from paysg_desktop.ui.views.filter_state import ANY_TIME, FilterState, days_text
from paysg_desktop.ui.wording import tr, verification_chip

STATUSES = (
    Status.VERIFIED,
    Status.VERIFIED_RESERIALISED,
    Status.TIME_REJECTED,
    Status.FAILED,
    Status.UNSIGNED,
    Status.NO_SECRET,
    Status.UNSUPPORTED,
)
"""What the check of a signature can find, the best first."""
SOURCES = (Source.WEBHOOK, Source.REPLAY, Source.CAPTURE)
MOST_NAMED = 2
"""Choices that a chip names; the others are counted."""


@dataclass(frozen=True, slots=True)
class DeliveryChoice:
    """`period` is one of the names of `filter_state` or `periods`; `custom` holds the days where it is CUSTOM."""

    period: str = ANY_TIME
    custom: Period | None = None
    endpoint_ids: frozenset[str] = frozenset()
    event_types: frozenset[str] = frozenset()
    statuses: frozenset[Status] = frozenset()
    sources: frozenset[Source] = frozenset()
    text: str = ""

    @property
    def is_narrowed(self) -> bool:
        return self != DeliveryChoice()

    def days(self, now: int) -> Period | None:
        """The days of the period at `now` (microseconds UTC); None where every time is wanted."""
        return FilterState(self.period, custom=self.custom).days(now)

    def wanted(self, environment: Environment, now: int) -> DeliveryFilter:
        """The deliveries of an environment that this takes."""
        days = self.days(now)
        return DeliveryFilter(
            environment,
            self.endpoint_ids,
            self.event_types,
            self.statuses,
            self.sources,
            None if days is None else days.start,
            None if days is None else days.end,
            self.text,
        )

    def words(self, now: int, name: Callable[[str], str]) -> str:
        """All that narrows, in one line that has not passed the gate; `name` gives what an endpoint is called."""
        days = self.days(now)
        told = (
            "" if days is None else days_text(days),
            named([name(each) for each in sorted(self.endpoint_ids)]),
            named(sorted(self.event_types)),
            named([status_word(each) for each in STATUSES if each in self.statuses]),
            named([source_word(each) for each in SOURCES if each in self.sources]),
            tr("“{text}”").format(text=self.text) if self.text else "",
        )
        return " · ".join(filter(None, told))


def status_word(status: Status) -> str:
    """As its chip says."""
    return verification_chip(status).text


def source_word(source: Source) -> str:
    return {
        Source.WEBHOOK: tr("Received"),
        Source.REPLAY: tr("Replayed here"),
        Source.CAPTURE: tr("Captured"),
    }[source]


def named(words: list[str]) -> str:
    """The first words, and how many more there are."""
    more = f" +{len(words) - MOST_NAMED}" if len(words) > MOST_NAMED else ""
    return ", ".join(words[:MOST_NAMED]) + more
