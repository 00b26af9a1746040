"""What a person chose to see of the payments, as it is kept under a name: periods stay relative to the day."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any, Self

from paysg_desktop.domain.delivery import Source
from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.domain.errors import UsageError
from paysg_desktop.domain.payment import PaymentStatus
from paysg_desktop.domain.payment_filter import AmountRange, DateField, PaymentFilter
from paysg_desktop.domain.periods import ANY_TIME, CUSTOM, NAMES, Period, named_period
from paysg_desktop.domain.search import parse_search
from paysg_desktop.domain.verification import Status

PAID_OR_REFUNDED = (DateField.PAID, DateField.REFUNDED)
LONGEST_NAME = 60
"""Characters of a saved filter's name."""
_SETS: dict[str, Any] = {"statuses": PaymentStatus, "providers": str, "sources": Source, "verifications": Status}


@dataclass(frozen=True, slots=True)
class FilterChoice:
    """`period` is one of the names of `periods`; `custom` holds the days where it is CUSTOM. `search` is what was
    typed, and can be read."""

    period: str = ANY_TIME
    dates: tuple[DateField, ...] = PAID_OR_REFUNDED
    custom: Period | None = None
    statuses: frozenset[PaymentStatus] = frozenset()
    providers: frozenset[str] = frozenset()
    amounts: AmountRange | None = None
    sources: frozenset[Source] = frozenset()
    verifications: frozenset[Status] = frozenset()
    needs_look: bool = False
    search: str = ""

    @property
    def is_narrowed(self) -> bool:
        chosen = (self.statuses, self.providers, self.amounts, self.sources, self.verifications, self.needs_look)
        return any(chosen) or self.period != ANY_TIME or bool(self.search)

    def days(self, now: int) -> Period | None:
        """The days of the period at `now` (microseconds UTC); None where every time is wanted."""
        if self.period == ANY_TIME:
            return None
        return self.custom if self.period == CUSTOM else named_period(self.period, now)

    def filter_of(self, environment: Environment, account: str | None, now: int) -> PaymentFilter:
        """The payments of an environment and account that this takes; raises SearchProblem."""
        days = self.days(now)
        return PaymentFilter(
            environment,
            account,
            self.statuses,
            self.dates if days is not None else (),
            None if days is None else days.start,
            None if days is None else days.end,
            self.providers,
            self.amounts,
            self.sources,
            self.verifications,
            self.needs_look,
            parse_search(self.search),
        )

    def to_json(self) -> str:
        """What `from_json` reads; what was not chosen is left out."""
        kept: dict[str, Any] = {name: sorted(getattr(self, name)) for name in _SETS if getattr(self, name)}
        if self.period != ANY_TIME:
            kept |= {"period": self.period, "dates": list(self.dates)}
        if self.custom is not None:
            kept["custom"] = [self.custom.first, self.custom.last]
        if self.amounts is not None:
            kept["amounts"] = [self.amounts.currency, self.amounts.least, self.amounts.most]
        if self.needs_look:
            kept["needs_look"] = True
        if self.search:
            kept["search"] = self.search
        return json.dumps(kept, ensure_ascii=False)

    @classmethod
    def from_json(cls, text: str) -> Self:
        """Raises UsageError for what this version can't read: without a part it would show more than was meant."""
        try:
            return cls._read(json.loads(text))
        except (ValueError, TypeError, AttributeError) as error:
            raise UsageError(
                "This saved filter can't be read; a newer PaySG Desktop may have written it. Save it anew."
            ) from error

    @classmethod
    def _read(cls, kept: dict[str, Any]) -> Self:
        known = {*_SETS, "period", "dates", "custom", "amounts", "needs_look", "search"}
        period = kept.get("period", ANY_TIME)
        if not kept.keys() <= known or period not in NAMES or (period == CUSTOM) != ("custom" in kept):
            raise ValueError(sorted(kept))
        custom = Period(*kept["custom"]) if "custom" in kept else None
        currency, least, most = kept.get("amounts") or ("", None, None)
        if custom is not None:
            custom.end  # noqa: B018 - raises ValueError where they are no days
        return cls(
            period=period,
            dates=tuple(DateField(each) for each in kept.get("dates", PAID_OR_REFUNDED)),
            custom=custom,
            amounts=AmountRange(currency, least, most) if currency else None,
            needs_look=bool(kept.get("needs_look", False)),
            search=str(kept.get("search", "")),
            **{name: frozenset(map(kind, kept.get(name, ()))) for name, kind in _SETS.items()},
        )


@dataclass(frozen=True, slots=True)
class SavedFilter:
    """A choice under a name; names differ in more than their case."""

    name: str
    choice: FilterChoice
