"""Exports opened by a real spreadsheet: no cell is a formula, and every text is what it was (F29)."""

from __future__ import annotations

import csv
import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

import pytest

from paysg_desktop.documents.formula_guard import unguarded
from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.domain.payment_filter import PaymentFilter
from paysg_desktop.usecases.export import ExportFormat, ExportRequest, export_payments
from paysg_desktop.usecases.month_pack import MonthPackRequest, make_month_pack, save_as_workbook
from tests.builders import DAY, NOON
from tests.unit.documents.cells import FORMULAS, GENERATED, NAUGHTY
from tests.unit.usecases.ledger import Ledger

SOFFICE = shutil.which("soffice")
pytestmark = pytest.mark.skipif(SOFFICE is None, reason="NOT PROVED HERE: LibreOffice is missing")

WITHIN_S = 110
TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
EAGER = "34,76,1,,0,false,true,false,false,false,0,true"
"""How to read a CSV after its separator: UTF-8, quoted cells are no texts of their own, formulas are live."""
HOSTILE = (*FORMULAS, *GENERATED, *NAUGHTY)


@dataclass(frozen=True)
class Opened:
    """What the spreadsheet made of a file."""

    formulas: list[str]
    cells: list[list[tuple[str, str]]]
    """Rows of (type, text)."""

    @property
    def texts(self) -> set[str]:
        return {text for row in self.cells for _, text in row}


@pytest.fixture(scope="module")
def ledger(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Ledger]:
    """Every hostile text as a payer, a reference and a description; all of them of one account."""
    made = Ledger(tmp_path_factory.mktemp("export") / "workspace")
    for number, text in enumerate(HOSTILE):
        fields = {"payer_name": text, "reference": text, "description": text, "amount_minor": 1_234 + number}
        made.tell_later(f"pay_{number}", **fields, refund_status="fully_refunded", refunded_at=NOON)
    made.settle()
    yield made
    made.close()


def opened(path: Path, profile: Path, how: str | None = None) -> Opened:
    """Have the spreadsheet read a file and write it again as a document whose cells can be looked at."""
    assert SOFFICE is not None
    command = [SOFFICE, "--headless", f"-env:UserInstallation={profile.as_uri()}"]
    command += [f"--infilter=CSV:{how}"] if how else []
    command += ["--convert-to", "fods", "--outdir", str(path.parent), str(path)]
    subprocess.run(command, check=True, timeout=WITHIN_S, capture_output=True)
    made = path.with_suffix(".fods")
    tree = ElementTree.parse(made).getroot()
    made.unlink()
    cells = [[_cell(cell) for cell in row.iter(f"{TABLE}table-cell")] for row in tree.iter(f"{TABLE}table-row")]
    formulas = [value for each in tree.iter() if (value := each.attrib.get(f"{TABLE}formula")) is not None]
    return Opened(formulas, cells)


def _cell(cell: ElementTree.Element) -> tuple[str, str]:
    paragraphs = ("".join(each.itertext()) for each in cell.iter(f"{TEXT}p"))
    return cell.attrib.get(f"{OFFICE}value-type", ""), "\n".join(paragraphs)


@pytest.fixture(scope="module")
def profile(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("office")


def exported(ledger: Ledger, folder: Path, form: ExportFormat) -> Path:
    path = folder / f"payments.{form.value}"
    request = ExportRequest(PaymentFilter(Environment.TEST), path, form, "tan", NOON + DAY)
    export_payments(ledger.reader, request, lambda _done, _all: None)
    return path


@pytest.mark.parametrize("separator", [",", ";", "\t"])
def test_a_csv_has_no_formula_whatever_separates_its_cells(
    ledger: Ledger, tmp_path: Path, profile: Path, separator: str
) -> None:
    path = exported(ledger, tmp_path, ExportFormat.CSV)
    assert opened(path, profile, f"{ord(separator)},{EAGER}").formulas == []


def test_the_csv_opens_with_its_characters_and_columns(ledger: Ledger, tmp_path: Path, profile: Path) -> None:
    path = exported(ledger, tmp_path, ExportFormat.CSV)
    seen = opened(path, profile, "44,34,76")
    assert seen.formulas == []
    assert seen.cells[0][0][1] == "Paid at (+08:00)"
    assert "'=1+1" in seen.texts
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file, strict=True))
    for title in ("Payer", "Reference", "Description"):
        assert [unguarded(row[title]) for row in reversed(rows)] == list(HOSTILE)


def test_without_the_guard_there_would_be_formulas(tmp_path: Path, profile: Path) -> None:
    """The check bites: as most programs write a CSV, it is full of them."""
    path = tmp_path / "naive.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([["a", text] for text in ("=1+1", "x;=2+2;y")])
    assert opened(path, profile, f"44,{EAGER}").formulas == ["of:=1+1"]
    assert opened(path, profile, f"59,{EAGER}").formulas == ["of:=2+2"]


def test_a_workbook_has_no_formula_and_its_amounts_are_numbers(
    ledger: Ledger, tmp_path: Path, profile: Path
) -> None:
    seen = opened(exported(ledger, tmp_path, ExportFormat.XLSX), profile)
    assert seen.formulas == []
    header, first = seen.cells[0], seen.cells[1]
    titles = [text for _, text in header]
    assert first[titles.index("Amount")][0] == "float"
    assert first[titles.index("Paid at (+08:00)")] == ("date", "2025-11-21 12:00:00")
    assert first[titles.index("Status")] == ("string", "Refunded")
    assert {"=1+1", "=cmd|'/C calc'!A0", "<r><t>x</t></r>", "http://a.example"} <= seen.texts
    assert "TEST (not real money)" in seen.texts


def test_a_month_pack_has_no_formula(ledger: Ledger, tmp_path: Path, profile: Path) -> None:
    path = tmp_path / "pack.xlsx"
    request = MonthPackRequest(Environment.TEST, None, "2025-11", "tan", NOON + DAY)
    save_as_workbook(make_month_pack(ledger.reader, request), path)
    seen = opened(path, profile)
    assert seen.formulas == []
    assert {"Payments of November 2025", "=1+1", "<r><t>x</t></r>"} <= seen.texts
