"""A file of payments to be created: columns, rows, and what is wrong with each of them."""

from __future__ import annotations

import hashlib

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from paysg_desktop.domain.account import Account
from paysg_desktop.domain.batch import BatchRow
from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.domain.errors import UsageError
from paysg_desktop.usecases.bulk_file import (
    MOST_OWN_FIELDS,
    MOST_ROWS,
    batch_rows,
    left_out,
    new_batch,
    read_table,
    suggested_mapping,
)

HEADER = "Payment Reference,Payer Name,Amount (SGD),About Payment"
NAMES = ("reference", "payer_name", "amount_minor", "description")
GOOD = "INV-1,Example Payer,20.50,Permit renewal"


def rows_of(*lines: str, header: str = HEADER) -> tuple[BatchRow, ...]:
    table = read_table("\n".join((header, *lines, "")).encode(), "rows.csv")
    return batch_rows(table, suggested_mapping(table), Environment.TEST)


def sentences(row: BatchRow, *, is_warning: bool = False) -> str:
    return " ".join(each.sentence for each in row.problems if each.is_warning is is_warning)


def test_a_good_row() -> None:
    (row,) = rows_of(GOOD)
    assert row.is_good
    assert row.problems == ()
    assert row.line == 2
    assert row.new is not None
    assert (row.new.reference, row.new.payer_name) == ("INV-1", "Example Payer")
    assert (row.new.amount_minor, row.new.description) == (2050, "Permit renewal")
    assert dict(row.new.metadata) == {}


def test_all_fields_and_further_columns() -> None:
    header = f"{HEADER},Payer Address,Payer Identifier,Payer Email,Due Date,Return URL,branch_code,Officer"
    line = (
        f'{GOOD},"1 Example Street, Singapore",UEN0000001,payer@example.sg,2026-12-31,https://e.example.sg/x,123,'
    )
    (row,) = rows_of(line, header=header)
    assert row.problems == ()
    assert row.new is not None
    assert row.new.payer_address == "1 Example Street, Singapore"
    assert row.new.payer_identifier == "UEN0000001"
    assert row.new.payer_email == "payer@example.sg"
    assert row.new.due_date == "31-DEC-2026"
    assert row.new.return_url == "https://e.example.sg/x"
    assert dict(row.new.metadata) == {"branch_code": "123"}, "an empty cell is no entry"


def test_header_names_in_other_forms() -> None:
    (row,) = rows_of("INV-1;Example Payer;20;Permit", header="reference;NAME;amount;Description")
    assert row.is_good


def test_all_that_is_wrong_with_a_row_is_told_at_once() -> None:
    header = f"{HEADER},Payer Email"
    (row,) = rows_of(",,abc,,not-an-address", header=header)
    assert not row.is_good
    assert row.new is None
    assert {each.field for each in row.problems} == {*NAMES, "payer_email"}


@pytest.mark.parametrize(("cell", "minor"), [("20", 2000), ('"1,234.50"', 123450), ("S$20.5", 2050), ("0.50", 50)])
def test_amounts(cell: str, minor: int) -> None:
    (row,) = rows_of(f"INV-1,Example Payer,{cell},Permit")
    assert row.new is not None
    assert row.new.amount_minor == minor


@pytest.mark.parametrize("cell", ["", '"1,23"', '"1.234,50"', "20.505", "-5", "1E3", "twenty", "0", "200000.01"])
def test_amounts_that_are_refused(cell: str) -> None:
    (row,) = rows_of(f"INV-1,Example Payer,{cell},Permit")
    assert not row.is_good
    assert [each.field for each in row.problems] == ["amount_minor"]


def test_a_reference_that_the_spreadsheet_spoilt() -> None:
    (row,) = rows_of("1.23457E+11,Example Payer,20,Permit")
    assert not row.is_good
    assert "format “Text”" in sentences(row)


def test_a_reference_that_may_be_spoilt() -> None:
    first, second, third = rows_of(
        "1E5,Example Payer,20,Permit",
        "1234567890123450000,Example Payer,20,Permit",
        "123456789012,Example Payer,20,Permit",
    )
    assert "reads like a number" in sentences(first, is_warning=True)
    assert "more than 15 digits" in sentences(second, is_warning=True)
    assert third.problems == ()
    assert first.is_good
    assert second.is_good


def test_a_text_cell_of_a_spreadsheet_is_unwrapped() -> None:
    (row,) = rows_of('"=""000123""",Example Payer,20,Permit')
    assert row.new is not None
    assert row.new.reference == "000123"


def test_rows_that_ask_for_the_same_twice() -> None:
    first, other, again, same = rows_of(
        GOOD, "INV-1,Example Payer,20.51,Permit", "inv-1,EXAMPLE PAYER,20.50,Something else", GOOD
    )
    assert first.problems == other.problems == ()
    assert "Line 2 has the same" in sentences(again, is_warning=True)
    assert "Line 2 has the same" in sentences(same, is_warning=True)
    assert again.is_good


DATES = f"{HEADER},Due Date"


def test_due_dates() -> None:
    clear, digits, equal, none = rows_of(
        f"{GOOD},31/12/2026", f"{GOOD},03/04/2026", f"{GOOD},04/04/2026", f"{GOOD},", header=DATES
    )
    assert [each.new.due_date for each in (clear, digits, equal, none) if each.new] == [
        "31-DEC-2026",
        "03-APR-2026",
        "04-APR-2026",
        "",
    ]
    assert "day first, as 03-APR-2026" in sentences(digits, is_warning=True)
    assert not any(each.field == "due_date" for each in (*clear.problems, *equal.problems))


def test_due_dates_with_the_month_first() -> None:
    early, late, clear = rows_of(f"{GOOD},03/04/2026", f"{GOOD},12/31/2026", f"{GOOD},31-DEC-2026", header=DATES)
    assert "Line 3 has a date with the month first" in sentences(early)
    assert not late.is_good
    assert clear.is_good


@pytest.mark.parametrize("cell", ["soon", "46022", "31-FEB-2026"])
def test_due_dates_that_are_none_are_told_once(cell: str) -> None:
    (row,) = rows_of(f"{GOOD},{cell}", header=DATES)
    assert [each.field for each in row.problems] == ["due_date"]
    assert not row.is_good


def test_a_row_that_cannot_be_read() -> None:
    bad, good = rows_of(f"{GOOD},one,two", "INV-2,Example Payer,20,Permit")
    assert bad.new is None
    assert "cells" in sentences(bad)
    assert (good.line, good.is_good) == (3, True)


def test_the_example_of_the_template_is_never_sent() -> None:
    (row,) = rows_of("EXAMPLE-0001,Example Payer,5,Another amount")
    assert not row.is_good
    assert "Delete the row" in sentences(row)


def test_more_columns_than_a_payment_may_have() -> None:
    header = ",".join((HEADER, *(f"own{number}" for number in range(12))))
    table = read_table(f"{header}\n{GOOD},{','.join('x' * 12)}\n".encode(), "rows.csv")
    mapping = suggested_mapping(table)
    assert len(mapping) == len(NAMES) + MOST_OWN_FIELDS
    assert left_out(table, mapping) == ("own10", "own11")
    wider = mapping | {"metadata.own10": "own10"}
    (row,) = batch_rows(table, wider, Environment.TEST)
    assert [each.field for each in row.problems] == ["metadata"]


def test_columns_of_a_report_are_no_fields_of_ones_own() -> None:
    table = read_table(f"{HEADER},PaySG ID,Payment Status,branch\n{GOOD},a,Paid,1\n".encode(), "rows.csv")
    own = {name for name in suggested_mapping(table) if name.startswith("metadata.")}
    assert own == {"metadata.branch"}


def test_the_mapping_of_the_last_time() -> None:
    table = read_table(b"Who,What,Much,Why\na,b,1,c\n", "rows.csv")
    last = {"payer_name": "Who", "reference": "What", "amount_minor": "Much", "description": "Why"}
    assert suggested_mapping(table, last) == last
    assert "payer_name" not in suggested_mapping(table, {**last, "due_date": "When"})


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ({"reference": "No such column"}, "not in this file"),
        ({"reference": "Payer Name"}, "for two things"),
        ({"colour": "Payer Name"}, "does not have"),
        ({"metadata.": "Payer Name"}, "has no name"),
    ],
)
def test_mappings_that_cannot_be_used(change: dict[str, str], told: str) -> None:
    table = read_table(f"{HEADER}\n{GOOD}\n".encode(), "rows.csv")
    with pytest.raises(UsageError, match=told):
        batch_rows(table, suggested_mapping(table) | change, Environment.TEST)


def test_a_required_column_that_nobody_chose() -> None:
    table = read_table(f"{HEADER}\n{GOOD}\n".encode(), "rows.csv")
    mapping = suggested_mapping(table)
    del mapping["description"]
    with pytest.raises(UsageError, match="No column was chosen for “About Payment”"):
        batch_rows(table, mapping, Environment.TEST)


def test_files_that_are_no_table() -> None:
    with pytest.raises(UsageError, match="Excel workbook"):
        read_table(b"PK\x03\x04....", "rows.xlsx")
    with pytest.raises(UsageError, match="no rows"):
        read_table(f"{HEADER}\n".encode(), "rows.csv")


def test_more_rows_than_a_run_takes() -> None:
    most = "\n".join((HEADER, *[GOOD] * MOST_ROWS, ""))
    assert len(read_table(most.encode(), "rows.csv").rows) == MOST_ROWS
    with pytest.raises(UsageError, match="more than 5,000 rows"):
        read_table(f"{most}{GOOD}\n".encode(), "rows.csv")


def test_a_batch_knows_its_file() -> None:
    content = f"{HEADER}\n{GOOD}\n".encode()
    table = read_table(content, "rows.csv")
    mapping = suggested_mapping(table)
    rows = batch_rows(table, mapping, Environment.DEMO)
    account = Account("paysg", Environment.DEMO, "service_1", "Permits", None, 0)
    made = new_batch(table, mapping, rows, account, "key-1")
    assert made.sha256 == hashlib.sha256(content).hexdigest()
    assert (made.provider, made.environment, made.account) == ("paysg", Environment.DEMO, "service_1")
    assert (made.name, made.key, made.rows) == ("rows.csv", "key-1", rows)


@settings(max_examples=50, deadline=None)
@given(st.lists(st.lists(st.text(st.characters(codec="utf-8"), max_size=12), max_size=9), max_size=6))
def test_whatever_the_cells_hold_each_row_is_good_or_says_why(cells: list[list[str]]) -> None:
    lines = [",".join('"' + cell.replace('"', '""').replace("\0", "") + '"' for cell in row) for row in cells]
    try:
        rows = rows_of(*lines, GOOD, header=f"{HEADER},Due Date,Payer Identifier,own")
    except UsageError:
        return  # a row of these can be wider than the header, or a quotation mark be open
    assert rows[-1].is_good
    for row in rows:
        assert row.is_good or any(each.sentence for each in row.problems if not each.is_warning)
