"""`reconcile`, through the command itself and a real workspace."""

from __future__ import annotations

import csv
import json
from pathlib import Path
from typing import Any

import pytest

from paysg_desktop.bootstrap import interpret
from paysg_desktop.cli.main import main
from paysg_desktop.cli.output import json_text
from paysg_desktop.domain.account import Account
from paysg_desktop.domain.api import PaymentRecord
from paysg_desktop.domain.changes import Hub
from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.domain.imports import FileKind, ImportedRow, ImportFile
from paysg_desktop.domain.statement import StatementKind, StatementLine, statement_body
from paysg_desktop.domain.times import iso_utc
from paysg_desktop.domain.window_request import WindowRequest
from paysg_desktop.providers.registry import PROVIDERS
from paysg_desktop.store.store import Store
from paysg_desktop.usecases.facts import checked, imported
from tests.builders import NOON, SECOND
from tests.fakes import FakeClock

TEST = Environment.TEST
ACCOUNT = Account("paysg", TEST, "service_1", "Licences", None, NOON)
PERIOD = ("--from", "2025-11-01", "--to", "2025-11-30")
FEE = "payout_fee:paysg:test:po_1:pay_1"


def no_window(request: WindowRequest) -> int:
    raise AssertionError(request)


def payment(payment_id: str, **fields: Any) -> PaymentRecord:
    told = {
        "id": payment_id,
        "payment_service_id": ACCOUNT.id,
        "reference_id": f"INV \x1b[31m{payment_id}",
        "payment_status": "paid",
        "latest_status": "paid",
        "refund_status": "not_refunded",
        "amount_in_cents": 1234,
        "created_at": iso_utc(NOON),
        "updated_at": iso_utc(NOON),
        "payment_succeeded_timestamp": iso_utc(NOON),
    } | fields
    return PaymentRecord(payment_id, json_text(told).encode(), NOON)


def line(number: int, net: int, reference: str | None = None) -> StatementLine:
    return StatementLine(
        f"statement:{number}",
        StatementKind.PAYOUT,
        "SGD",
        "po_1",
        f"pay_{number}",
        reference,
        gross_minor=1234,
        fee_minor=34,
        net_minor=net,
        at=NOON,
    )


class Command:
    """Runs the command on one workspace and gives its exit code and what it printed."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.folder = folder
        self._capsys = capsys

    def __call__(self, *arguments: str) -> tuple[int, str, str]:
        code = main(["reconcile", *arguments, "--workspace", str(self.folder)], no_window)
        out, err = self._capsys.readouterr()
        return code, out, err

    def json(self, *arguments: str) -> list[dict[str, Any]]:
        return [json.loads(each) for each in self(*PERIOD, "--json", *arguments)[1].splitlines()]

    def add(self, *records: PaymentRecord) -> None:
        with_clock = Store(self.folder, interpret, Hub(), FakeClock(NOON + 9 * SECOND))
        facts = [checked(ACCOUNT, each, PROVIDERS["paysg"], NOON) for each in records]
        with_clock.save_account(ACCOUNT)
        with_clock.save_checked(ACCOUNT, NOON, facts, [each.id for each in records], [])
        with_clock.writer.settle()
        with_clock.close()

    def import_lines(self, *lines: StatementLine) -> None:
        rows = [ImportedRow(n, each.id, statement_body(each, NOON, ACCOUNT.id)) for n, each in enumerate(lines)]
        file = ImportFile(FileKind.PAYOUT, "paysg", TEST, ACCOUNT.id, "p.csv", "ab" * 32, NOON, {}, tuple(rows))
        store = Store(self.folder, interpret, Hub(), FakeClock(NOON + 9 * SECOND))
        store.save_import(file, list(imported(file, NOON)), 0)
        store.close()


@pytest.fixture
def command(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Command:
    folder = tmp_path / "workspace"
    folder.mkdir()
    return Command(folder, capsys)


@pytest.fixture
def fee(command: Command) -> Command:
    """Two payments, one of whose lines doesn't add up."""
    command.add(payment("pay_1"), payment("pay_2"))
    command.import_lines(line(1, 1199), line(2, 1200))
    return command


def test_what_agrees_ends_with_0(command: Command) -> None:
    command.add(payment("pay_1"))
    command.import_lines(line(1, 1200))
    code, out, _ = command(*PERIOD)
    assert code == 0
    assert "TEST, all accounts, 2025-11-01 to 2025-11-30 (Singapore), never read whole" in out
    assert "payments: 1, agree: 1, told by one source only: 0; exceptions open: 0, resolved: 0" in out
    assert "po_1" in out
    assert "no bank line" in out


def test_an_exception_ends_with_1_and_says_what_to_do(fee: Command) -> None:
    code, out, _ = fee(*PERIOD)
    assert code == 1
    assert f"OPEN {FEE}" in out
    assert "expected S$12.00, found S$11.99" in out
    assert "its gross less its fee is not its net." in out
    assert "Ask PaySG which of the three amounts is right." in out
    assert "\x1b" not in out


def test_lines_for_programs(fee: Command) -> None:
    exception, payout, done = fee.json()
    assert (exception["event"], exception["id"], exception["difference"]) == ("exception", FEE, "payout_fee")
    assert (exception["expected_minor"], exception["found_minor"], exception["currency"]) == (1200, 1199, "SGD")
    assert (exception["open"], exception["resolution"], exception["environment"]) == (True, None, "test")
    assert (payout["event"], payout["lines"], payout["net_minor"], payout["bank_minor"]) == (
        "payout",
        2,
        2399,
        None,
    )
    assert payout["agrees"] is False
    assert (done["event"], done["payments"], done["agree"], done["open"]) == ("reconciled", 2, 1, 1)
    assert done["checked_at"] is None


def test_a_note_settles_it_while_it_stays(fee: Command) -> None:
    code, out, err = fee(*PERIOD, "--resolve", FEE, "--note", "A cent of rounding.")
    assert (code, err) == (0, "")
    assert f"RESOLVED {FEE}" in out
    assert "A cent of rounding." in out
    code, out, _ = fee(*PERIOD, "--open")
    assert code == 0
    assert FEE not in out
    (payout, done) = fee.json("--open")
    assert (payout["event"], done["open"], done["resolved"]) == ("payout", 0, 1)


@pytest.mark.parametrize(
    ("arguments", "code", "words"),
    [
        (("--resolve", FEE), 2, "--resolve ID and --note TEXT go together"),
        (("--note", "x"), 2, "--resolve ID and --note TEXT go together"),
        (("--resolve", "no_webhook:paysg:test:x", "--note", "x"), 3, "Nothing was changed"),
        (("--resolve", FEE, "--note", "  "), 4, "few words"),
        (("--account", "nobody"), 3, "There is no account nobody in test"),
        (("--from", "2025-13-01"), 2, "A day is written as"),
        (("--from", "2999-01-01"), 2, "still to come"),
    ],
)
def test_what_can_not_be_done_says_so(fee: Command, arguments: tuple[str, ...], code: int, words: str) -> None:
    period = () if "--from" in arguments else PERIOD
    ended, _, err = fee(*period, *arguments)
    assert (ended, words in err) == (code, True), err
    assert fee.json()[0]["open"] is True


def test_a_period_and_an_account_narrow_it(fee: Command) -> None:
    assert fee.json("--account", "Licences")[-1]["payments"] == 2
    assert fee("--from", "2025-12-15", "--to", "2025-12-31")[0] == 0
    code, out, _ = fee()
    assert code == 0, "the payments are older than the days that are compared by themselves"
    assert "payments: 0," in out


def test_one_environment_is_compared_at_a_time(fee: Command) -> None:
    other = Account("paysg", Environment.LIVE, "service_1", "Licences", None, NOON)
    store = Store(fee.folder, interpret, Hub(), FakeClock(NOON))
    store.save_account(other)
    store.close()
    code, _, err = fee(*PERIOD)
    assert code == 2
    assert "One environment is compared at a time" in err
    assert fee.json("--environment", "test")[-1]["payments"] == 2
    assert fee.json("--environment", "live")[-1]["payments"] == 0


def test_a_workspace_that_is_not_there(command: Command, tmp_path: Path) -> None:
    command.folder = tmp_path / "nowhere"
    assert command()[0] == 3


def test_exceptions_in_a_file(fee: Command, tmp_path: Path) -> None:
    fee.import_lines(line(7, 1200, "=1+1"))
    file = tmp_path / "out.csv"
    code, out, _ = fee(*PERIOD, "--output", str(file))
    assert code == 1
    assert "out.csv: 2" in out
    fee_row, unknown = csv.DictReader(file.read_text("utf-8-sig").splitlines())
    assert (fee_row["Exception"], fee_row["Expected"], fee_row["Found"]) == (
        "Gross less fee is not net",
        "12.00",
        "11.99",
    )
    assert (fee_row["State"], fee_row["Exception id"]) == ("open", FEE)
    assert unknown["Reference"] == "'=1+1"
