"""What is worth a notification, by the rules of the settings. Draws nothing, and keeps no text of anybody."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from paysg_desktop.domain.changes import Changes
from paysg_desktop.domain.delivery import DeliveryRow, Source
from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.domain.money import Amount, amount_in_major
from paysg_desktop.domain.payment import PaymentRow, PaymentStatus
from paysg_desktop.domain.tunnel import TunnelState, TunnelStatus
from paysg_desktop.domain.verification import QUARANTINED
from paysg_desktop.settings.declarations import (
    NOTIFY_FAILED,
    NOTIFY_PAID,
    NOTIFY_PAID_OVER,
    NOTIFY_SILENT,
    NOTIFY_WAYS_IN,
)
from paysg_desktop.settings.store import Settings

HOUR_US = 3_600_000_000
CLOCKS_APART_US = 120_000_000
"""So far a provider's clock may be behind ours: what was paid before the program ran is no news."""
MOST_TOLD = 20_000
"""Payments and deliveries that are remembered as told; more in one run are told again, not kept."""
_TOLD_BY = frozenset({Source.WEBHOOK, Source.POLL})


class NewsKind(StrEnum):
    PAID = "paid"
    FAILED = "failed"
    SILENT = "silent"
    WAY_IN = "way in"


@dataclass(frozen=True, slots=True)
class News:
    """One thing that happened. `hours` of silence; no name, no reference, no id.

    `way_in` is the name that the user gave to a way in.
    """

    kind: NewsKind
    environment: Environment | None = None
    amount: Amount | None = None
    hours: int = 0
    way_in: str = ""


@dataclass(frozen=True, slots=True)
class Rules:
    """What is notified. `over` are minor units by currency; `silent_us` 0 for never."""

    is_paid: bool = True
    over: Mapping[str, int | None] | None = None
    is_failed: bool = True
    silent_us: int = 0
    is_way_in: bool = True

    def takes(self, row: PaymentRow) -> bool:
        """Whether a paid payment is large enough; one whose amount is unclear always is."""
        if not self.is_paid:
            return False
        amount = row.amount
        least = (self.over or {}).get(amount.currency) if amount is not None else None
        return amount is None or amount.minor is None or not least or amount.minor > least


def rules_of(settings: Settings) -> Rules:
    """The rules that the settings say now."""
    over = (each.split(" ") for each in settings.get(NOTIFY_PAID_OVER))
    return Rules(
        is_paid=settings.get(NOTIFY_PAID),
        over={currency: _minor(whole, currency) for currency, whole in over},
        is_failed=settings.get(NOTIFY_FAILED),
        silent_us=settings.get(NOTIFY_SILENT) * HOUR_US,
        is_way_in=settings.get(NOTIFY_WAYS_IN),
    )


class Noticed:
    """Finds what is new since `began_at` (microseconds UTC), each thing once, whoever sees it."""

    def __init__(self, began_at: int) -> None:
        self._since = began_at - CLOCKS_APART_US
        self._began_at = began_at
        self._paid: dict[int, None] = {}
        self._failed: dict[int, None] = {}
        self._down: set[str] = set()
        self._silent_since: int | None = None

    def news(self, changes: Changes, rules: Rules) -> list[News]:
        """What of these changes is worth telling."""
        paid = [row for row in changes.payments if self._is_newly_paid(row)]
        failed = [row for row in changes.deliveries if self._is_newly_failed(row)]
        told = [News(NewsKind.PAID, row.environment, row.amount) for row in paid if rules.takes(row)]
        if rules.is_failed:
            told += [News(NewsKind.FAILED, row.environment) for row in failed]
        return told

    def ways_in(self, standing: Iterable[tuple[str, TunnelStatus]], rules: Rules) -> list[News]:
        """Ways in, by name, that went down since they stood last; one that is tried again has not stood."""
        known = tuple(standing)
        down = {status.tunnel_id: name for name, status in known if status.state is TunnelState.DOWN}
        trying = {status.tunnel_id for _, status in known if status.state is TunnelState.STARTING}
        fresh = [name for tunnel, name in down.items() if tunnel not in self._down]
        self._down = set(down) | (self._down & trying)
        return [News(NewsKind.WAY_IN, way_in=name) for name in fresh] if rules.is_way_in else []

    def silence(self, heard_at: int | None, listening_since: int | None, now: int, rules: Rules) -> list[News]:
        """LIVE is expected where it was heard once and we listen; each silence is told once."""
        if heard_at is None or listening_since is None or not rules.silent_us:
            return []
        since = max(heard_at, listening_since)
        if now - since < rules.silent_us or self._silent_since == since:
            return []
        self._silent_since = since
        return [News(NewsKind.SILENT, Environment.LIVE, hours=(now - since) // HOUR_US)]

    def _is_newly_paid(self, row: PaymentRow) -> bool:
        if row.status is not PaymentStatus.PAID or row.source not in _TOLD_BY or (row.paid_at or 0) < self._since:
            return False
        return _is_first(self._paid, row.key)

    def _is_newly_failed(self, row: DeliveryRow) -> bool:
        is_rejected = row.status in QUARANTINED and row.source is Source.WEBHOOK
        return is_rejected and row.received_at >= self._began_at and _is_first(self._failed, row.id)


def _is_first(told: dict[int, None], key: int) -> bool:
    if key in told:
        return False
    told[key] = None
    if len(told) > MOST_TOLD:
        del told[next(iter(told))]
    return True


def _minor(whole: str, currency: str) -> int | None:
    amount = amount_in_major(int(whole), currency)
    return None if amount is None else amount.minor
