"""Made-up files as finance officers have them: a payment report, a payout and a bank's statement."""

from __future__ import annotations

import csv
import io
import os
from collections.abc import Sequence
from pathlib import Path

from tests.builders import NOON, SECOND

REPORT_HEADER = (
    *("Payment Reference", "Name", "Address", "Identifier", "Email", "Amount (SGD)", "Due Date"),
    *("About Payment", "PaySG ID", "Created by", "Payment Link URL", "Payment Status", "Payout ID"),
    *("Email Status", "Link sent on", "Created on", "Paid on", "Paid Out on", "Refunded on"),
)
PAYOUT_HEADER = ("Payout ID", "PaySG ID", "Payment Reference", "Gross", "Fee", "Net", "Payout Date")
BANK_HEADER = ("Transaction Date", "Narrative", "Money In", "Money Out")
MADE_AT = NOON + 3_600 * SECOND
"""When the files were written; Friday 21 November 2025, 13:00 in Singapore."""


def report_row(
    number: int, dollars: str, status: str = "Paid", payout: str = "", day: str = "2025-11-03"
) -> list[str]:
    """One payment of the report; a paid one was paid on `day`, a refunded one the day after."""
    is_paid = status not in ("Unpaid", "Cancelled")
    values = {
        "Payment Reference": f"INV-{number}",
        "Name": f"Payer {number}",
        "Address": "1 Example Road, Singapore 123456",
        "Identifier": "S1234567D",
        "Email": f"payer{number}@example.sg",
        "Amount (SGD)": dollars,
        "About Payment": "Licence renewal",
        "PaySG ID": f"pay_{number:04d}",
        "Payment Link URL": f"https://staging.pay.gov.sg/p/{number}",
        "Payment Status": status,
        "Payout ID": payout,
        "Created on": f"{day} 09:00",
        "Paid on": f"{day} 10:00" if is_paid else "",
        "Refunded on": "2025-11-05 10:00" if "efunded" in status else "",
    }
    return [values.get(name, "") for name in REPORT_HEADER]


def payout_row(payout: str, number: int, gross: str, fee: str, net: str, day: str = "2025-11-05") -> list[str]:
    return [payout, f"pay_{number:04d}", f"INV-{number}", gross, fee, net, day]


def write(path: Path, header: Sequence[str], *rows: Sequence[str], at: int = MADE_AT) -> Path:
    """A CSV file, last changed at `at` (microseconds UTC)."""
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow(header)
    writer.writerows(rows)
    path.write_text(text.getvalue(), encoding="utf-8", newline="")
    os.utime(path, ns=(at * 1_000, at * 1_000))
    return path
