"""The month pack as a workbook: what it is on the first sheet, then one sheet a table."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from paysg_desktop.documents.table import Sheet
from paysg_desktop.documents.xlsx_writer import xlsx_book


def write_month_pack_xlsx(
    path: Path,
    title: str,
    mark: str,
    about: Sequence[tuple[str, str]],
    tables: Sequence[Sheet],
    made_at: int,
) -> None:
    """Write it whole or not at all. `mark` (what the figures are worth) heads every sheet.

    `made_at` in microseconds UTC. Raises StorageError.
    """
    with xlsx_book(path, made_at) as book:
        book.add_sentences("About", [(title, mark), *about])
        for table in tables:
            note = table.note if table.rows else f"{table.note} Nothing to list."
            book.add_table(table.title, table.columns, table.rows, f"{title}, {mark}. {note}")
