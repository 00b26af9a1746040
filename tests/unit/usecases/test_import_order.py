"""Imports that are ordered by naming a file."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import pytest

from paysg_desktop.domain.errors import NotFoundError, RefusedError, UsageError
from paysg_desktop.domain.imports import ImportDone, ImportFile
from paysg_desktop.usecases.import_file import nothing_remembered
from paysg_desktop.usecases.import_order import MOST_BAD_TOLD, import_by_order

DATA = Path(__file__).parents[2] / "data"
CHANGED_AT_S = 1_768_881_600
NOW = (CHANGED_AT_S + 60) * 1_000_000


class Owner:
    """Takes files in as a store would: the same identity once."""

    def __init__(self) -> None:
        self.files: list[ImportFile] = []
        self.known: set[str] = set()

    def take_in(self, file: ImportFile) -> ImportDone:
        self.files.append(file)
        identities = {row.identity for row in file.rows}
        new = identities - self.known
        self.known |= identities
        return ImportDone(len(self.files), len(new), len(file.rows) - len(new), file.bad)

    def order(self, path: Path, **arguments: Any) -> dict[str, Any]:
        return import_by_order({"path": str(path)} | arguments, NOW, nothing_remembered, self.take_in)


def copied(name: str, folder: Path) -> Path:
    path = folder / name
    path.write_bytes((DATA / name).read_bytes())
    os.utime(path, (CHANGED_AT_S, CHANGED_AT_S))
    return path


def test_a_report_needs_no_word_more(tmp_path: Path) -> None:
    told = (owner := Owner()).order(copied("paysg_report.csv", tmp_path))
    assert (told["kind"], told["environment"], told["new"], told["known"]) == ("payments", "test", 5, 0)
    assert (told["left_out"], told["bad"][0]["line"]) == (1, 8)
    assert owner.files[0].as_of == CHANGED_AT_S * 1_000_000, "the file's own time"
    assert json.loads(json.dumps(told)) == told


def test_the_same_content_again_is_known(tmp_path: Path) -> None:
    owner, path = Owner(), copied("paysg_report.csv", tmp_path)
    owner.order(path)
    path.write_bytes(path.read_bytes() + b"\n")
    os.utime(path, (CHANGED_AT_S + 1, CHANGED_AT_S + 1))
    told = owner.order(path)
    assert (told["new"], told["known"]) == (0, 5)


def test_a_preview_takes_nothing(tmp_path: Path) -> None:
    told = (owner := Owner()).order(copied("paysg_report.csv", tmp_path), preview=True)
    assert owner.files == []
    assert (told["preview"], told["rows"], len(told["sample"])) == (True, 5, 5)
    assert "Example Payer" not in json.dumps(told)


def test_a_mapping_replaces_what_the_header_suggests(tmp_path: Path) -> None:
    mapping = {"text": "Payment Reference", "reference": "", "fee": "Net (SGD)", "net": "Fee (SGD)"}
    owner = Owner()
    owner.order(copied("paysg_payout.csv", tmp_path), environment="test", mapping=mapping, account="service_1")
    assert owner.files[0].mapping == {
        "payout_id": "Payout ID", "payment_id": "PaySG ID", "gross": "Gross (SGD)", "at": "Paid Out on",
        "text": "Payment Reference", "fee": "Net (SGD)", "net": "Fee (SGD)",
    }  # fmt: skip
    assert owner.files[0].account == "service_1"


def test_a_statement_needs_its_environment(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="--environment"):
        Owner().order(copied("paysg_payout.csv", tmp_path))


@pytest.mark.parametrize(
    ("content", "arguments", "error", "told"),
    [
        (None, {}, NotFoundError, "no such file"),
        (b"", {}, UsageError, "empty"),
        (b"Date,Amount\n2026-01-02,1.00\n", {"provider": "other"}, UsageError, "no provider"),
        (b"Fruit,Colour\nApple,green\n", {}, UsageError, "--kind"),
        (b"Fruit,Colour\nApple,green\n", {"kind": "bank", "environment": "live"}, UsageError, "No column"),
        (b"Date,Amount\n13/13/2026,1.00\n", {"environment": "live"}, UsageError, "No row"),
        (b"Date,Amount\n1/13/2026,1.00\n", {"environment": "live"}, RefusedError, "month first"),
        (b"Date,Amount\n2026-01-02,1.00\n", {"environment": "live", "as_of": NOW + 1}, RefusedError, "to come"),
    ],
)
def test_what_cannot_be_taken_says_why(
    content: bytes | None, arguments: dict[str, Any], error: type[Exception], told: str, tmp_path: Path
) -> None:
    path = tmp_path / "file.csv"
    if content is not None:
        path.write_bytes(content)
        os.utime(path, (CHANGED_AT_S, CHANGED_AT_S))
    owner = Owner()
    with pytest.raises(error, match=told):
        owner.order(path, **arguments)
    assert owner.files == []


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="can't be read"):
        Owner().order(tmp_path)


def test_many_bad_rows_are_counted_and_the_first_of_them_told(tmp_path: Path) -> None:
    path = tmp_path / "file.csv"
    path.write_bytes(b"Date,Amount\n2026-01-02,1.00\n" + b"never,1.00\n" * (MOST_BAD_TOLD + 1))
    os.utime(path, (CHANGED_AT_S, CHANGED_AT_S))
    told = Owner().order(path, environment="live")
    assert (told["left_out"], len(told["bad"])) == (MOST_BAD_TOLD + 1, MOST_BAD_TOLD)
