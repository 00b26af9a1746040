"""Made-up files as a finance office has them, for the picture of reconciling: a payout and a bank statement."""

from __future__ import annotations

import csv
import tempfile
from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from pathlib import Path

from paysg_desktop.core import Core
from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.domain.payment import PaymentRow, PaymentStatus
from paysg_desktop.domain.payment_filter import PaymentFilter
from paysg_desktop.domain.times import singapore_day
from paysg_desktop.ui.dialogs.import_work import look_into, open_file, take_in
from paysg_desktop.usecases.import_file import choice_of

PAYOUT_HEADER = ("Payout ID", "PaySG ID", "Payment Reference", "Gross", "Fee", "Net", "Payout Date")
BANK_HEADER = ("Transaction Date", "Narrative", "Money In", "Money Out")
PAYOUT = "po_2611_004"
FEE_PERMILLE, WRONG_FEE = 8, 1
IN_PAYOUT = 7


def take_in_statements(core: Core, account: str) -> None:
    """A payout of the account's last paid payments, in which one fee is wrong and one line stands twice."""
    keys = core.reader.payment_keys(PaymentFilter(Environment.DEMO))
    known = core.reader.payments(list(keys)).values()
    paid = [each for each in known if each.account == account and each.status is PaymentStatus.PAID]
    paid.sort(key=lambda each: each.paid_at or 0, reverse=True)
    chosen = paid[:IN_PAYOUT]
    day = date.fromisoformat(singapore_day(core.clock.now())) - timedelta(days=2)
    lines = [_line(each, day, WRONG_FEE if number == 1 else 0) for number, each in enumerate(chosen)]
    lines.append(lines[-1])
    net = sum(_minor(each) - _fee(each) for each in chosen)
    bank = [
        (day.isoformat(), f"PAYSG {PAYOUT} SETTLEMENT", _dollars(net), ""),
        (day.isoformat(), "RENT", "", "1,000.00"),
    ]
    with tempfile.TemporaryDirectory() as folder:
        _take(core, _written(Path(folder) / "payout.csv", PAYOUT_HEADER, lines), account)
        _take(core, _written(Path(folder) / "bank statement.csv", BANK_HEADER, bank), account)


def _line(payment: PaymentRow, day: date, wrong: int) -> tuple[str, ...]:
    gross, fee = _minor(payment), _fee(payment)
    amounts = (_dollars(gross), _dollars(fee), _dollars(gross - fee - wrong))
    return (PAYOUT, payment.id, payment.reference or "", *amounts, day.isoformat())


def _fee(payment: PaymentRow) -> int:
    return _minor(payment) * FEE_PERMILLE // 1000


def _minor(payment: PaymentRow) -> int:
    assert payment.amount is not None, "a paid payment of the sandbox has an amount"
    assert payment.amount.minor is not None, "and its unit is clear"
    return payment.amount.minor


def _dollars(minor: int) -> str:
    return f"{minor // 100}.{minor % 100:02d}"


def _written(path: Path, header: Sequence[str], rows: Iterable[Sequence[str]]) -> Path:
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(header)
        writer.writerows(rows)
    return path


def _take(core: Core, path: Path, account: str) -> None:
    file = open_file(path)
    choice = choice_of(look_into(core, file).guess, file.changed_at, Environment.DEMO, account)
    assert choice is not None, f"{path.name} does not tell what it is"
    take_in(core, file, choice)
