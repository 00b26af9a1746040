"""`import-report`, through the command itself and a real workspace."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from paysg_desktop.cli.import_report import moment
from paysg_desktop.cli.main import main
from paysg_desktop.domain.errors import UsageError
from paysg_desktop.domain.window_request import WindowRequest
from tests.builders import NOON, SECOND

DATA = Path(__file__).parents[2] / "data"
AS_OF = "2026-01-20T12:00"


def no_window(request: WindowRequest) -> int:
    raise AssertionError(request)


class Command:
    """Runs the command on one workspace and gives its exit code and what it printed."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.folder = folder
        self._capsys = capsys

    def __call__(self, file: str | Path, *arguments: str) -> tuple[int, str, str]:
        code = main(
            ["import-report", str(DATA / file), "--as-of", AS_OF, "--workspace", str(self.folder), *arguments],
            no_window,
        )
        out, err = self._capsys.readouterr()
        return code, out, err

    def json(self, file: str | Path, *arguments: str) -> dict[str, Any]:
        return json.loads(self(file, "--json", *arguments)[1])  # type: ignore[no-any-return]

    def payments(self) -> list[dict[str, Any]]:
        assert main(["payments", "list", "--json", "--workspace", str(self.folder)], no_window) == 0
        return [json.loads(line) for line in self._capsys.readouterr().out.splitlines()]


@pytest.fixture
def command(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Command:
    return Command(tmp_path / "workspace", capsys)


def test_a_report_goes_in_once(command: Command) -> None:
    code, out, _ = command("paysg_report.csv")
    assert code == 1, "a row was left out"
    assert "a payment report, TEST, as of 2026-01-20 12:00:00 (+08:00)" in out
    assert "5 new, 0 known already, 1 left out." in out
    assert "line 8 left out: The field “Amount (SGD)” has a fraction of a cent" in out
    told = {each["id"]: (each["status"], each["amount_minor"], each["source"]) for each in command.payments()}
    assert told == {
        "EXAMPLE00000000000001": ("paid", 123450, "import"),
        "EXAMPLE00000000000002": ("unpaid", 2000, "import"),
        "EXAMPLE00000000000003": ("cancelled", 1230, "import"),
        "EXAMPLE00000000000004": ("refunded", 5000, "import"),
        "EXAMPLE00000000000005": ("refund_other", 8000, "import"),
    }


def test_the_same_rows_again_change_nothing(command: Command, tmp_path: Path) -> None:
    again = tmp_path / "again.csv"
    again.write_bytes((DATA / "paysg_report.csv").read_bytes() + b"\r\n")
    command("paysg_report.csv")
    before = command.payments()
    told = command.json(again)
    assert (told["new"], told["known"], told["left_out"]) == (0, 5, 1)
    assert command.payments() == before


def test_a_preview_changes_nothing_and_shows_nobody(command: Command) -> None:
    code, out, _ = command("paysg_report.csv", "--preview")
    assert code == 1
    assert "5 rows would be taken, 1 left out. Nothing was changed." in out
    assert "Example Payer" not in out
    assert command.payments() == []


def test_a_payout_and_a_bank_statement(command: Command) -> None:
    payout = command.json("paysg_payout.csv", "--environment", "test")
    assert (payout["kind"], payout["new"], payout["left_out"]) == ("payout", 4, 1)
    bank = command.json("bank_statement.csv", "--environment", "test", "--map", "reference=")
    assert (bank["kind"], bank["new"], "reference" in bank["mapping"]) == ("bank", 3, False)
    assert command.payments() == [], "statements are no payments"


@pytest.mark.parametrize(
    ("arguments", "code", "told"),
    [
        (("paysg_report.csv", "--environment", "live"), 4, "say that it is of TEST"),
        (("paysg_payout.csv",), 2, "--environment"),
        (("paysg_report.csv", "--map", "PaySG ID"), 2, "FIELD=COLUMN"),
        (("paysg_report.csv", "--map", "id=Nothing"), 2, "not in this file"),
        (("paysg_report.csv", "--as-of", "2126-01-01 00:00"), 4, "still to come"),
        (("paysg_report.csv", "--as-of", "yesterday"), 2, "--as-of takes"),
        (("none.csv",), 3, "no such file"),
    ],
)
def test_refusals(command: Command, arguments: tuple[str, ...], code: int, told: str) -> None:
    found, out, err = command(*arguments)
    assert (found, out) == (code, "")
    assert told in err


def test_moments() -> None:
    assert moment("2025-11-21T12:00") == moment("2025-11-21 12:00:00") == NOON
    assert moment("2025-11-21T04:00:01Z") == NOON + SECOND
    with pytest.raises(UsageError):
        moment("2025-11-21")
