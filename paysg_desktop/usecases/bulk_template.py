"""The template for bulk creation: our headers, and one row that shows how a payment is written.

The row is an example and is never sent: a file that still holds it says so in its line. Further columns may be
added; each becomes a field of the agency's own.
"""

from __future__ import annotations

from paysg_desktop.documents.csv_writer import csv_bytes
from paysg_desktop.documents.table import Column
from paysg_desktop.usecases.bulk_file import FIELDS
from paysg_desktop.usecases.bulk_row import EXAMPLE


def template() -> bytes:
    """A CSV file for a spreadsheet to open: UTF-8 with its mark, every cell quoted."""
    shown = [each for each in FIELDS if each.name in EXAMPLE]
    columns = tuple(Column(each.title) for each in shown)
    return csv_bytes(columns, [[EXAMPLE[each.name] for each in shown]], with_guard_column=False)
