"""Where a list's records come from: read on reader threads, picked out of what changes."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any, Protocol, TypeVar

from paysg_desktop.domain.changes import Changes
from paysg_desktop.domain.delivery import DeliveryDetail, DeliveryRow, Source
from paysg_desktop.domain.delivery_filter import DeliveryFilter
from paysg_desktop.domain.payment import PaymentDetail, PaymentRow
from paysg_desktop.domain.ports import Reader
from paysg_desktop.ui.desk import Scope
from paysg_desktop.ui.models.order import Order

FIRST = 256
"""Rows of a long list that are shown before the rest is known: some screens full."""
R = TypeVar("R")


class Records(Protocol[R]):
    """`keys`, `rows` and `detail` block and run on reader threads; the rest is quick."""

    def keys(self, scope: Scope) -> array[int]:
        """Oldest first."""

    def rows(self, keys: Sequence[int]) -> dict[int, R]: ...

    def detail(self, key: int) -> Any | None: ...

    def among(self, changes: Changes, scope: Scope) -> list[R]:
        """The changed records that belong on the list."""

    def left(self, changes: Changes, scope: Scope) -> list[R]:
        """The changed records that don't belong on the list, or no more."""

    def is_moved(self, changes: Changes, detail: Any) -> bool:
        """Whether a record that is shown in full may have changed."""


class PaymentRecords:
    """The payments that a scope's filter takes. While there is a search, what changes is judged by `found`."""

    def __init__(self, reader: Reader) -> None:
        self._reader = reader

    def keys(self, scope: Scope) -> array[int]:
        return self._reader.payment_keys(scope.wanted, scope.order)

    def top(self, scope: Scope, is_wanted: Callable[[], bool]) -> Order:
        """The first rows of a list, at most FIRST."""
        return Order(self._reader.payment_keys(scope.wanted, scope.order, FIRST, is_wanted))

    def whole(self, scope: Scope, is_wanted: Callable[[], bool]) -> Order:
        return Order(self._reader.payment_keys(scope.wanted, scope.order, 0, is_wanted))

    def rows(self, keys: Sequence[int]) -> dict[int, PaymentRow]:
        return self._reader.payments(keys)

    def detail(self, key: int) -> PaymentDetail | None:
        return self._reader.payment(key)

    def among(self, changes: Changes, scope: Scope) -> list[PaymentRow]:
        wanted = scope.wanted
        return [] if wanted.search else [row for row in changes.payments if wanted.takes(row)]

    def left(self, changes: Changes, scope: Scope) -> list[PaymentRow]:
        wanted = scope.wanted
        if wanted.search or not wanted.is_narrowed:
            return []
        return [row for row in changes.payments if not wanted.takes(row)]

    def found(self, rows: Sequence[PaymentRow], scope: Scope) -> frozenset[int]:
        """Which of these a scope's search finds, by key: of what it looks into the rows hold a part."""
        return self._reader.payments_among(scope.wanted, [row.key for row in rows])

    def is_moved(self, changes: Changes, detail: PaymentDetail) -> bool:
        row = detail.row
        retold = (link for link in (delivery.payment for delivery in changes.deliveries) if link)
        return any(each.key == row.key for each in changes.payments) or any(link.id == row.id for link in retold)


class DeliveryRecords:
    """What came to one environment, was sent again or taken in, as `narrowing` takes it; an account has no say,
    since one that can't be read names none.

    What we asked for ourselves or imported tells payments, but is no delivery that somebody sent.
    """

    def __init__(self, reader: Reader) -> None:
        self._reader = reader
        self.narrowing = DeliveryFilter()

    def wanted(self, scope: Scope) -> DeliveryFilter:
        """The deliveries of a scope that are listed."""
        return replace(self.narrowing, environment=scope.environment)

    def keys(self, scope: Scope) -> array[int]:
        return self._reader.deliveries_of(self.wanted(scope))

    def rows(self, keys: Sequence[int]) -> dict[int, DeliveryRow]:
        return self._reader.deliveries(keys)

    def detail(self, key: int) -> DeliveryDetail | None:
        return self._reader.delivery(key)

    def among(self, changes: Changes, scope: Scope) -> list[DeliveryRow]:
        # By number, not by news: one that was examined meanwhile is no newer for it.
        wanted = self.wanted(scope)
        return sorted((row for row in changes.deliveries if wanted.takes(row)), key=lambda row: row.id)

    def left(self, changes: Changes, scope: Scope) -> list[DeliveryRow]:
        wanted = self.wanted(scope)
        return [row for row in changes.deliveries if not wanted.takes(row)] if wanted.is_narrowed else []

    def is_moved(self, changes: Changes, detail: DeliveryDetail) -> bool:
        # A replay does not say which delivery it was made from: that one has a child now.
        return any(row.id == detail.row.id or row.source is Source.REPLAY for row in changes.deliveries)
