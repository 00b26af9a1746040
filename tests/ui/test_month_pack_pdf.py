"""The month pack on paper: whole, numbered, off the UI thread, and foreign text through the gate."""

from __future__ import annotations

import asyncio
import re
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from paysg_desktop.documents.table import Cell, Column, Moment, Money, Sheet
from paysg_desktop.domain.errors import StorageError
from paysg_desktop.ui import gate, month_pack_pdf
from paysg_desktop.ui.month_pack_pdf import write_month_pack_pdf
from paysg_desktop.usecases.month_pack import MonthPack
from tests.builders import NOON
from tests.ui.windows import run_window

COLUMNS = (Column("Payer", 20), Column("Amount", 14, is_number=True), Column("At (+08:00)", 19))
HOSTILE = ("<b>Tan</b>", "\u202eevil", "林志玲", "محمد", "x" * 5_000, "a\nb", "")


def pack(rows: int, *more: Sheet) -> MonthPack:
    cells: tuple[Cell, ...] = (Money(123456, "SGD"), Moment(NOON))
    table = Sheet("Refunds", COLUMNS, tuple((HOSTILE[at % len(HOSTILE)], *cells) for at in range(rows)), "A note.")
    return MonthPack(
        title="Payments of November 2025",
        mark="TEST (not real money)",
        about=(("Month", "2025-11-01 to 2025-11-30"), ("Made by", "<i>tan</i>")),
        tables=(table, *more),
        payment_count=rows,
        as_of=NOON,
        made_at=NOON,
    )


def pages_in(path: Path) -> int:
    return len(re.findall(rb"/Type\s*/Page\b(?!s)", path.read_bytes()))


@pytest.fixture
def painted(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Every text in the order in which it is painted; each page set is painted twice, first for the count."""
    texts: list[str] = []
    paint = month_pack_pdf._Painting._text

    def spy(self: Any, area: Any, text: str, *rest: Any) -> None:
        texts.append(text)
        paint(self, area, text, *rest)

    monkeypatch.setattr(month_pack_pdf._Painting, "_text", spy)
    return texts


def test_a_short_one_is_one_page(qapp: QApplication, tmp_path: Path) -> None:
    path = tmp_path / "pack.pdf"
    assert write_month_pack_pdf(path, pack(3)) == 1
    assert path.read_bytes().startswith(b"%PDF-")
    assert pages_in(path) == 1
    assert list(tmp_path.iterdir()) == [path]


def test_a_long_one_goes_on_with_its_titles_mark_and_numbers(
    qapp: QApplication, tmp_path: Path, painted: list[str]
) -> None:
    path = tmp_path / "pack.pdf"
    pages = write_month_pack_pdf(path, pack(200))
    assert pages > 2
    assert pages_in(path) == pages
    second = painted[len(painted) // 2 :]
    assert [text for text in second if text.startswith("Page ")] == [
        f"Page {number} of {pages}" for number in range(1, pages + 1)
    ]
    assert second.count("TEST (not real money)") == pages
    assert second.count("As of 2025-11-21 12:00:00 +08:00. Made 2025-11-21 12:00:00 +08:00.") == pages
    assert second.count("Payer") >= pages - 1
    assert second.count("S$1,234.56") == 200


def test_foreign_text_is_painted_as_the_gate_gives_it(
    qapp: QApplication, tmp_path: Path, painted: list[str]
) -> None:
    write_month_pack_pdf(tmp_path / "pack.pdf", pack(len(HOSTILE)))
    limit = month_pack_pdf._MOST_LINES * COLUMNS[0].width
    for text in HOSTILE:
        assert gate.line(text, limit) in painted
    assert "\u202e" not in "".join(painted)
    assert "<i>tan</i>" in painted


def test_an_empty_table_says_so(qapp: QApplication, tmp_path: Path, painted: list[str]) -> None:
    empty = Sheet("Exceptions", COLUMNS, (), "Nothing was reconciled.")
    write_month_pack_pdf(tmp_path / "pack.pdf", pack(1, empty))
    assert "Nothing was reconciled. Nothing to list." in painted


def test_a_row_taller_than_a_page_still_ends(qapp: QApplication, tmp_path: Path) -> None:
    narrow = Sheet("Tall", (Column("A", 2), Column("B", 400)), (("x" * 300, "y" * 20_000),) * 3)
    assert write_month_pack_pdf(tmp_path / "pack.pdf", pack(1, narrow)) < 10


def test_it_is_written_beside_the_ui_thread(qapp: QApplication, tmp_path: Path) -> None:
    path = tmp_path / "pack.pdf"

    async def work() -> None:
        assert await asyncio.to_thread(write_month_pack_pdf, path, pack(200)) == pages_in(path)

    run_window(qapp, work())


def test_where_one_cannot_write_the_old_one_stays(qapp: QApplication, tmp_path: Path) -> None:
    with pytest.raises(StorageError, match="the folder is not there"):
        write_month_pack_pdf(tmp_path / "none" / "pack.pdf", pack(1))
