"""A picture of the window once it shows something worth seeing."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path
from typing import Any

from paysg_desktop.domain.delivery import DeliveryRow
from paysg_desktop.domain.payment import PaymentRow, PaymentStatus
from paysg_desktop.domain.verification import Status
from paysg_desktop.ui.shell import DELIVERIES
from paysg_desktop.ui.views.record_view import RecordView
from paysg_desktop.ui.window import MainWindow

LEAST_ROWS = 8
ENOUGH_ROWS = 14
DATA_WITHIN_S = 20.0
MORE_WITHIN_S = 6.0
"""How long to wait, once the least is there, for a fuller list."""
CALM_S = 0.8
"""The highlight of the last change fades, and the inspector stands."""
_STEP_S = 0.05


async def take_screenshot(window: MainWindow, view_name: str, path: Path) -> str | None:
    """Save the window as a PNG with an inspector open; returns the sentence why not, or None."""
    view: RecordView[Any] = window.deliveries if view_name == DELIVERIES else window.payments
    wanted = _is_failed if view_name == DELIVERIES else _is_paid_and_verified
    if not await _until(lambda: _has_data(view, wanted, LEAST_ROWS), DATA_WITHIN_S):
        what = "deliveries with a failed one" if view_name == DELIVERIES else "payments with a verified, paid one"
        return f"No screenshot: {LEAST_ROWS} {what} did not come within {DATA_WITHIN_S:.0f} seconds."
    await _until(lambda: _has_data(view, wanted, ENOUGH_ROWS), MORE_WITHIN_S)
    key = _chosen(view, wanted)
    if key is not None:
        view.open(key)
    if view_name == DELIVERIES:
        window.deliveries.delivery.show_tab("signature")
    await asyncio.sleep(CALM_S)
    await _until(lambda: window.is_settled and view.open_key == key, DATA_WITHIN_S)
    if not window.grab().save(str(path), "PNG"):
        return f"No screenshot: {path} could not be written."
    return None


def _has_data(view: RecordView[Any], wanted: Callable[[Any], bool], rows: int) -> bool:
    return view.is_settled and view.model.rowCount() >= rows and _chosen(view, wanted) is not None


def _chosen(view: RecordView[Any], wanted: Callable[[Any], bool]) -> int | None:
    """The second row that fits, where there are two: an open row looks best among others."""
    keys = [view.model.key_at(row) for row in range(min(view.model.rowCount(), 4 * LEAST_ROWS))]
    fitting = [key for key in keys if (record := view.model.cache.record(key)) is not None and wanted(record)]
    return fitting[min(1, len(fitting) - 1)] if fitting else None


def _is_paid_and_verified(row: PaymentRow) -> bool:
    return row.status is PaymentStatus.PAID and row.verification is Status.VERIFIED and not row.attention


def _is_failed(row: DeliveryRow) -> bool:
    return row.status is Status.FAILED and row.event_id is not None


async def _until(holds: Callable[[], bool], within_s: float) -> bool:
    for _ in range(round(within_s / _STEP_S)):
        if holds():
            return True
        await asyncio.sleep(_STEP_S)
    return holds()
