"""`payments export`: what is chosen, where it goes, and what is refused."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from paysg_desktop.cli.context import CliContext
from paysg_desktop.cli.export import export
from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.domain.errors import NotFoundError, StorageError, UsageError
from paysg_desktop.domain.window_request import WindowRequest
from tests.builders import DAY, NOON
from tests.unit.documents.workbooks import read_workbook
from tests.unit.usecases.ledger import Ledger


def no_window(request: WindowRequest) -> int:
    raise AssertionError(request)


class Workspace:
    """A workspace with payments of October and November 2025, and the command on it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.ledger = Ledger(folder)
        self.ledger.checked("service_1", NOON, name="Licences")
        self.ledger.pay("october", paid_at=NOON - 30 * DAY)
        self.ledger.pay("november", paid_at=NOON, payer_email="p@example.sg")
        self.ledger.pay("unpaid", payment_status="unpaid", paid_at=None, created_at=NOON)
        self.ledger.pay("other", account="service_2")

    def export(self, *arguments: str) -> None:
        context = CliContext(self.folder, None, no_window)
        export.main(list(arguments), prog_name="export", standalone_mode=False, obj=context)


@pytest.fixture
def workspace(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Workspace]:
    here = tmp_path / "here"
    here.mkdir()
    monkeypatch.chdir(here)
    made = Workspace(tmp_path / "workspace")
    yield made
    made.ledger.close()


def ids(path: Path) -> list[str]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return [row["Payment id"] for row in csv.DictReader(file)]


def test_everything_goes_into_a_file_whose_name_tells(
    workspace: Workspace, capsys: pytest.CaptureFixture[str]
) -> None:
    workspace.export()
    (path,) = Path.cwd().iterdir()
    assert path.name.startswith("payments_TEST_all-accounts_all-times_as-of-2025-11-21-1200")
    assert ids(path) == ["other", "unpaid", "november", "october"]
    out = capsys.readouterr().out
    assert out.startswith("Exported 4 payments of TEST (not real money) to ")
    assert "p@example.sg" not in path.read_text("utf-8")


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        (("--month", "2025-11"), ["other", "november"]),
        (("--month", "2025-10"), ["october"]),
        (("--month", "2025-11", "--by", "created"), ["other", "unpaid", "november", "october"]),
        (("--from", "2025-11-21", "--to", "2025-11-21"), ["other", "november"]),
        (("--from", "2025-11-22"), []),
        (("--to", "2025-11-20"), ["october"]),
        (("--status", "unpaid"), ["unpaid"]),
        (("--status", "unpaid", "--status", "paid", "--account", "service_1"), ["unpaid", "november", "october"]),
        (("--account", "Licences", "--month", "2025-11"), ["november"]),
    ],
)
def test_what_is_chosen(
    workspace: Workspace, tmp_path: Path, arguments: tuple[str, ...], expected: list[str]
) -> None:
    path = tmp_path / "a.csv"
    workspace.export("--output", str(path), *arguments)
    found = ids(path)
    assert [each for each in found if each in expected] == expected
    assert set(found) == set(expected)


def test_a_json_line_for_programs(
    workspace: Workspace, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    workspace.export("--format", "xlsx", "--output", str(tmp_path), "--account", "service_1", "--json")
    line: dict[str, Any] = json.loads(capsys.readouterr().out)
    path = Path(line.pop("path"))
    assert path.parent == tmp_path
    assert list(read_workbook(path)) == ["Payments", "About"]
    assert line == {
        "environment": "test",
        "account": "service_1",
        "as_of": "2025-11-21T04:00:03.000000Z",
        "format": "xlsx",
        "rows": 3,
    }


def test_the_month_pack(workspace: Workspace, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    workspace.export("--pack", "--month", "2025-11", "--format", "xlsx", "--output", str(tmp_path))
    (path,) = tmp_path.glob("month-pack_TEST_all-accounts_2025-11_*.xlsx")
    sheets = read_workbook(path)
    assert str(sheets["Exceptions"].cells["A1"]).count(" found, ") == 1
    assert sheets["Totals"].cells["A4"] == "PaySG, Licences"
    assert capsys.readouterr().out.startswith("Wrote the month pack of 2025-11 to ")


@pytest.mark.parametrize(
    ("arguments", "part"),
    [
        (("--month", "2025-13"), "such as 2026-10"),
        (("--month", "2025-11", "--from", "2025-11-01"), "either --month"),
        (("--from", "1/11/2025"), "such as 2026-10-31"),
        (("--from", "2025-11-02", "--to", "2025-11-01"), "behind the last"),
        (("--by", "paid"), "goes with a period"),
        (("--pack", "--month", "2025-11"), "--format xlsx"),
        (("--pack", "--format", "xlsx"), "--month"),
        (("--pack", "--format", "xlsx", "--month", "2025-11", "--status", "paid"), "--account alone"),
        (("--pack", "--format", "xlsx", "--month", "november"), "such as 2026-10"),
    ],
)
def test_what_makes_no_sense_is_a_sentence(workspace: Workspace, arguments: tuple[str, ...], part: str) -> None:
    with pytest.raises(UsageError, match=part):
        workspace.export(*arguments)
    assert list(Path.cwd().iterdir()) == []


def test_an_account_that_is_not_there(workspace: Workspace) -> None:
    with pytest.raises(NotFoundError, match="no account service_9 in test"):
        workspace.export("--account", "service_9")


def test_one_file_holds_one_environment(workspace: Workspace) -> None:
    workspace.ledger.pay("live", environment=Environment.LIVE)
    with pytest.raises(UsageError, match="live, test"):
        workspace.export()
    workspace.export("--environment", "live", "--output", "live.csv")
    assert ids(Path("live.csv")) == ["live"]


def test_where_one_cannot_write(workspace: Workspace, tmp_path: Path) -> None:
    with pytest.raises(StorageError, match="the folder is not there"):
        workspace.export("--output", str(tmp_path / "none" / "a.csv"))


def test_no_workspace(tmp_path: Path) -> None:
    context = CliContext(tmp_path / "none", None, no_window)
    with pytest.raises(NotFoundError, match="no workspace"):
        export.main([], prog_name="export", standalone_mode=False, obj=context)


def test_progress_goes_to_stderr(workspace: Workspace, capsys: pytest.CaptureFixture[str]) -> None:
    for number in range(600):
        workspace.ledger.tell_later(f"more_{number}")
    workspace.ledger.settle()
    workspace.export("--json")
    printed = capsys.readouterr()
    assert json.loads(printed.out)["rows"] == 604
    assert printed.err == "500 of 604 payments\n"
