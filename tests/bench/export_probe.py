"""One step of the export bench in a process of its own; prints its figures as one JSON object.

python -m tests.bench.export_probe fill|bare|csv|xlsx FOLDER COUNT
"""

from __future__ import annotations

import csv
import json
import os
import resource
import sqlite3
import sys
import time
from collections.abc import Callable
from pathlib import Path

from paysg_desktop.domain.changes import Hub
from paysg_desktop.domain.delivery import Source
from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.domain.event import ParsedBody
from paysg_desktop.domain.money import Amount
from paysg_desktop.domain.payment import PaymentRow, PaymentStatus
from paysg_desktop.domain.payment_filter import PaymentFilter
from paysg_desktop.domain.verification import Status
from paysg_desktop.store.connection import database_path
from paysg_desktop.store.reader import StoreReader
from paysg_desktop.store.store import Store
from paysg_desktop.usecases.export import ExportFormat, ExportRequest, export_payments
from paysg_desktop.usecases.export_columns import ExportedPayment, export_columns
from tests.bench.memory import resident_mb
from tests.builders import NOON, SECOND, delivery
from tests.fakes import FakeClock
from tests.unit.store.storing import append

COPY = (
    "INSERT INTO payments SELECT NULL, {columns} FROM payments, "
    "(WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?) SELECT i FROM n)"
)


def main() -> None:
    what, folder, count = sys.argv[1], Path(sys.argv[2]), int(sys.argv[3])
    steps: dict[str, Callable[[], dict[str, float]]] = {
        "fill": lambda: fill(folder, count),
        "bare": lambda: bare(folder, count),
    }
    print(json.dumps(steps.get(what, lambda: export(folder, ExportFormat(what)))()))


def fill(folder: Path, count: int) -> dict[str, float]:
    """A workspace with so many payments: one that was told, and copies of it."""
    folder.mkdir()
    store = Store(folder, lambda _: parsed(), Hub(), FakeClock(NOON))
    append(store, delivery())
    store.close()
    with sqlite3.connect(database_path(folder)) as connection:
        names = [row[1] for row in connection.execute("PRAGMA table_info(payments)")][1:]
        made = {"id": "'PAY' || i", "changed_at": f"changed_at + i * {SECOND}", "reference": "'INV-' || i"}
        columns = ", ".join(made.get(name, name) for name in names)
        connection.execute(COPY.format(columns=columns), (count - 1,))
    connection.close()
    return {}


def parsed() -> ParsedBody:
    snapshot = {
        "amount_minor": 124_000,
        "amount_raw": "124000",
        "currency": "SGD",
        "payment_status": "paid",
        "payer_name": "Tan Ah Kow",
        "description": "Renewal of a permit",
        "created_at": NOON,
        "paid_at": NOON,
    }
    return ParsedBody("evt_1", "payment.succeeded", account="service_1", payment_id="PAY0", snapshot=snapshot)


def bare(folder: Path, count: int) -> dict[str, float]:
    """The same cells as text, ready in memory, through csv.writer: the least that any export costs."""
    row = PaymentRow(
        key=1, provider="paysg", environment=Environment.TEST, account="service_1", id="PAY000001",
        amount=Amount(124_000, "SGD", "124000"), status=PaymentStatus.PAID, status_raw="paid",
        reference="INV-000001", description="Renewal of a permit", payer_name="Tan Ah Kow", created_at=NOON,
        paid_at=NOON, refunded_at=None, changed_at=NOON, source=Source.WEBHOOK, verification=Status.VERIFIED,
        attention=frozenset(),
    )  # fmt: skip
    each = ExportedPayment(row, None, None)
    cells = [str(column.cell(each) or "2025-11-21 12:00:00")[:24] for column in export_columns(False)]
    start = time.perf_counter()
    with (folder / "bare.csv").open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file, quoting=csv.QUOTE_ALL)
        for _ in range(count):
            writer.writerow(cells)
    return {"seconds": time.perf_counter() - start}


def export(folder: Path, form: ExportFormat) -> dict[str, float]:
    reader = StoreReader(database_path(folder))
    path = folder / f"out.{form.value}"
    request = ExportRequest(PaymentFilter(Environment.TEST), path, form, "bench", NOON)
    before, start = resident_mb(os.getpid()), time.perf_counter()
    export_payments(reader, request, lambda _done, _whole: None)
    seconds = time.perf_counter() - start
    after = resident_mb(os.getpid())
    reader.close()
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    size = path.stat().st_size / 1_000_000
    return {"seconds": seconds, "before_mb": before, "after_mb": after, "peak_mb": peak, "size_mb": size}


if __name__ == "__main__":
    main()
