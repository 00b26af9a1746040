"""One row of a table: what its form says, before any limit is looked at."""

from __future__ import annotations

from paysg_desktop.domain.table import TableRow
from paysg_desktop.usecases.bulk_row import EXAMPLE, OWN, Reading, read_row

COLUMNS = ("ref", "name", "much", "why", "id", "own")
MAPPING = {
    "reference": "ref",
    "payer_name": "name",
    "amount_minor": "much",
    "description": "why",
    "payer_identifier": "id",
    OWN + "branch": "own",
}


def read(*cells: str) -> list[tuple[str, bool]]:
    row = read_row(Reading(COLUMNS, MAPPING), TableRow(7, cells))
    return [(each.field, each.is_warning) for each in row.problems]


def test_long_numbers_anywhere() -> None:
    assert read("INV", "Payer", "5", "why", "1.2E+10", "9.9E+11") == [
        ("payer_identifier", False),
        ("metadata", False),
    ]
    assert read("INV", "Payer", "5", "why", "5E12", "x") == [("payer_identifier", True)]


def test_an_amount_that_cannot_be_read_hides_nothing_else() -> None:
    row = read_row(Reading(COLUMNS, MAPPING), TableRow(7, ("INV", "Payer", "?", "why", "", "")))
    assert [each.field for each in row.problems] == ["amount_minor"]
    assert row.new is not None, "the other fields can still be looked at"


def test_a_row_that_could_not_be_cut_into_cells() -> None:
    row = read_row(Reading(COLUMNS, MAPPING), TableRow(7, (), "It breaks off."))
    assert row.new is None
    assert [each.sentence for each in row.problems] == ["It breaks off."]


def test_the_example_is_known_by_its_reference_and_payer() -> None:
    row = read_row(
        Reading(COLUMNS, MAPPING), TableRow(2, (EXAMPLE["reference"], EXAMPLE["payer_name"], "1", "", "", ""))
    )
    assert not row.is_good
    assert read(EXAMPLE["reference"], "Another Payer", "5", "why", "", "") == []
