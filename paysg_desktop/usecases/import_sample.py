"""The first rows of a file for a person to recognise it by, without the personal data of others."""

from __future__ import annotations

import re
from collections.abc import Mapping
from itertools import islice

from paysg_desktop.domain.imports import FileKind
from paysg_desktop.domain.table import Table, TableField, suggested_mapping
from paysg_desktop.usecases.import_payments import REPORT_FIELDS
from paysg_desktop.usecases.masking import MASK

SAMPLE_ROWS = 5
_LONGEST_CELL = 80
_TEXTS = ("text", "reference")
_PERSONAL = re.compile(r"[^\s@]+@[^\s@]+|\b[STFGM]\d{7}[A-Z]\b", re.ASCII | re.IGNORECASE)
"""E-mail addresses and Singapore's identity numbers, which may stand in any column."""


def masked_sample(
    table: Table, kind: FileKind | None, provider: str, mapping: Mapping[str, str]
) -> tuple[tuple[str, ...], ...]:
    """At most SAMPLE_ROWS rows that can be read; raises UsageError where the file breaks off among them."""
    fields = REPORT_FIELDS.get(provider, ())
    hidden = _personal_columns(fields, suggested_mapping(fields, table.header))
    if kind is FileKind.PAYMENTS:
        hidden |= _personal_columns(fields, mapping)
    # A bank's text names people; and of a column that is taken for nothing, nobody knows what it holds.
    hidden |= {mapping[name] for name in _TEXTS if kind is FileKind.BANK and name in mapping}
    hidden |= set(table.header) - set(mapping.values())
    places = frozenset(table.header.index(column) for column in hidden if column in table.header)
    rows = islice((row.cells for row in table.rows() if row.cells), SAMPLE_ROWS)
    return tuple(
        tuple(_masked(cell, is_hidden=place in places) for place, cell in enumerate(cells)) for cells in rows
    )


def _personal_columns(fields: tuple[TableField, ...], mapping: Mapping[str, str]) -> set[str]:
    return {mapping[each.name] for each in fields if each.is_personal and each.name in mapping}


def _masked(cell: str, *, is_hidden: bool) -> str:
    if is_hidden:
        return MASK if cell else ""
    return _PERSONAL.sub(MASK, cell)[:_LONGEST_CELL]
